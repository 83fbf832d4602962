/** Walks many short journeys on tiny pages in one browser: each is a journey of one file, so all share one run. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../../src/browser/find.js";
import type { Journey, JourneyFile, Step, StepAction } from "../../src/journey/model.js";
import { secretsOf } from "../../src/journey/secrets.js";
import { stepText } from "../../src/journey/step-text.js";
import { readRecord } from "../../src/record/read.js";
import type { Action, EventOf, Look, RecordEvent } from "../../src/record/schema.js";
import { drive, type RunRequest } from "../../src/run/index.js";

/** One journey. Without `kind` it is a support journey, whose last step nothing holds. */
export type Walk = Partial<Omit<Journey, "steps">> & { steps: StepAction[] };

export interface Walked {
  end: EventOf<"end"> | undefined;
  steps: EventOf<"step">[];
  looks: Look[];
  actions: Action[];
  /** The messages of the steps that failed. */
  errors: string[];
  /** Milliseconds that each step took, up to its end. */
  took: number[];
  /** What the last look shows. */
  text: string;
}

export interface Walks {
  folder: string;
  events: RecordEvent[];
  of(id: string): Walked;
  clear(): Promise<void>;
}

export const steps = (...actions: StepAction[]): Step[] =>
  actions.map((action, index) => ({
    ...action,
    index,
    position: { line: index + 1, column: 1 },
    text: stepText(action),
  }));

export function fileOf(
  url: string,
  walks: Record<string, Walk>,
  more: Partial<JourneyFile> = {},
): JourneyFile {
  const journeys = Object.entries(walks).map(([id, { steps: actions, ...walk }]): Journey => {
    const start = walk.start ?? `/${id}`;
    const position = { line: 1, column: 1 };
    return {
      id,
      kind: "support",
      commit: "never",
      hints: [],
      verify: start,
      position,
      ...walk,
      start,
      steps: steps(...actions),
    };
  });
  return {
    path: "tiny.journey.yaml",
    site: { name: "Tiny", url },
    profile: {},
    secrets: [],
    guard: [],
    persona: {},
    setup: [],
    journeys,
    ...more,
  };
}

function walkedOf(id: string, all: readonly RecordEvent[]): Walked {
  const own = all.filter((event) => "journey" in event && event.journey === id);
  const of = <T extends RecordEvent["type"]>(type: T): EventOf<T>[] =>
    own.filter((event): event is EventOf<T> => event.type === type);
  const done = of("step");
  const looks = of("look");
  const last = looks.at(-1);
  return {
    end: of("end")[0],
    steps: done,
    looks,
    actions: of("action"),
    errors: done.flatMap(({ error }) => error ?? []),
    took: done.map(({ t }, index) => t - (done[index - 1]?.t ?? 0)),
    text: [last?.native?.message ?? "", ...(last?.blocks ?? []).map(({ text }) => text)].join("\n"),
  };
}

export async function walkAll(
  file: JourneyFile,
  options: { env?: NodeJS.ProcessEnv; request?: Partial<RunRequest>; signal?: AbortSignal } = {},
): Promise<Walks> {
  const folder = await mkdtemp(join(tmpdir(), "wayout-walk-"));
  const { path: browserPath } = await findBrowser({ env: process.env });
  const request: RunRequest = {
    file,
    secrets: await secretsOf(file, { ...process.env, ...options.env }),
    out: folder,
    commit: false,
    consent: "off",
    evidence: "minimal",
    timeoutMs: 30_000,
    ...options.request,
  };
  await drive([request], {
    headed: false,
    browserPath,
    concurrency: 3,
    signal: options.signal ?? new AbortController().signal,
    onProgress: () => undefined,
  });
  const events = await readRecord(folder);
  return {
    folder,
    events,
    of: (id) => walkedOf(id, events),
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}
