/** Runs the journeys of one file into one record: log-in first, what may change the account in its order. */
import type { StorageState } from "../browser/context.js";
import { automationSigns } from "../browser/launch.js";
import type { End } from "../drive/journey.js";
import { inTurn, peopleOf, talks } from "../drive/people.js";
import { logIn } from "../drive/set-up.js";
import type { Journey, JourneyFile } from "../journey/model.js";
import { tool } from "../tool.js";
import { brokenOff, describeJourney, runJourney } from "./journey.js";
import { type Run, utc } from "./model.js";

/** Log-in of one file, for all its journeys; what keeps it from succeeding is the end of each of them. */
async function stateFor(run: Run): Promise<StorageState | End | undefined> {
  const { request, browser, options, interrupted } = run;
  if (request.file.setup.length === 0) return undefined;
  options.onProgress({ file: request.file.path, journey: "setup", state: "running", detail: "logging in" });
  const stopped = interrupted.then((): End => ({ reason: "interrupted", detail: "The run was interrupted" }));
  const end = await Promise.race([logIn(browser, request, options.signal).catch(brokenOff), stopped]);
  options.onProgress({ file: request.file.path, journey: "setup", state: "done", detail: "" });
  return end;
}

const isEnd = (state: StorageState | End | undefined): state is End =>
  state !== undefined && "reason" in state;

/** @param limit lets only so many journeys of all files walk at once */
export async function runFile(run: Run, limit: <T>(work: () => Promise<T>) => Promise<T>): Promise<void> {
  const { request, writer, options } = run;
  const { file } = request;
  try {
    writer.event({
      type: "run",
      format: "wayout-record",
      version: 1,
      tool,
      browser: `Chromium ${run.browser.version()}`,
      automation: automationSigns(options.headed),
      site: file.site,
      file: file.path,
      profile: profileOf(file),
      consent: request.consent,
      evidence: request.evidence,
      startedAt: utc(),
    });
    const state = await limit(() => stateFor(run));
    const walkOne = async (journey: Journey): Promise<void> => {
      if (options.signal.aborted) return;
      if (isEnd(state)) {
        writer.event(describeJourney(journey, false));
        writer.event({ type: "end", journey: journey.id, t: 0, ...state, at: utc() });
        options.onProgress({ file: file.path, journey: journey.id, state: "done", detail: state.detail });
      } else await runJourney(run, journey, state);
    };
    // Journeys that may change the account run one after the other, in the order of the file.
    const changing = request.commit ? file.journeys.filter(({ commit }) => commit === "allowed") : [];
    const others = file.journeys.filter((journey) => !changing.includes(journey));
    // Whoever waits for a turn takes no place of the others'.
    const place = (journey: Journey): Promise<void> => {
      const walk = () => limit(() => walkOne(journey));
      return talks(journey) ? inTurn(peopleOf(run.people, file.site), walk) : walk();
    };
    const inOrder = async (): Promise<void> => {
      for (const journey of changing) await place(journey);
    };
    const walks = await Promise.allSettled([...others.map(place), inOrder()]);
    for (const result of walks) if (result.status === "rejected") throw result.reason;
    writer.event({ type: "run-end", endedAt: utc(), interrupted: options.signal.aborted });
  } finally {
    await writer.close();
  }
}

function profileOf({ profile }: JourneyFile): Record<string, string> {
  const known = { device: profile.device, locale: profile.locale, timezone: profile.timezone };
  return Object.fromEntries(
    Object.entries(known).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
