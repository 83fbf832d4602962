/** The same journeys on another address. */
import { UserError } from "../errors.js";
import type { JourneyFile, Step } from "./model.js";

/**
 * The file with its site at `baseUrl`; addresses written in full on the site's own origin move with it, others stay.
 * Throws a UserError if `baseUrl` is no http(s) address.
 */
export function withBaseUrl(file: JourneyFile, baseUrl: string): JourneyFile {
  if (!/^https?:\/\//i.test(baseUrl) || !URL.canParse(baseUrl))
    throw new UserError("usage", `"${baseUrl}" is not an address.`, {
      hint: "Give a full one: --base-url https://preview.example.test",
    });
  const from = new URL(file.site.url).origin;
  const to = new URL(baseUrl).origin;
  const move = (address: string): string => {
    if (!URL.canParse(address)) return address;
    const url = new URL(address);
    return url.origin === from ? `${to}${url.pathname}${url.search}${url.hash}` : address;
  };
  const moveStep = (step: Step): Step =>
    step.verb === "goto" ? { ...step, url: move(step.url), text: `go to ${move(step.url)}` } : step;
  return {
    ...file,
    site: { ...file.site, url: baseUrl },
    setup: file.setup.map(moveStep),
    journeys: file.journeys.map((journey) => ({
      ...journey,
      start: move(journey.start),
      verify: move(journey.verify),
      ...(journey.steps ? { steps: journey.steps.map(moveStep) } : {}),
    })),
  };
}
