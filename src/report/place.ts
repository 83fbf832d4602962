/** Where machines are to look: the file and line of the journey that a rule's result belongs to, and a mark that stays. */
import { createHash } from "node:crypto";
import { visible } from "./clean.js";
import type { JourneyReport, Report, RuleResult } from "./schema.js";

/** Path of the journey file as hosts compare it with the repository: forward slashes, no `./` before it. */
export function journeyPath(report: Report): string {
  const path = visible(report.file).replaceAll("\\", "/");
  return path.replace(/^(?:\.\/+)+/, "") || "journey.yaml";
}

const whole = (line: number | undefined): number | undefined =>
  line !== undefined && Number.isInteger(line) && line >= 1 ? line : undefined;

/** Line of the step that acted on this screen, else of the one that led there, else of the journey itself. */
export function lineOfScreen(journey: JourneyReport, screen: number | undefined): number {
  const acted = journey.actions.find((action) => action.screen === screen && whole(action.line));
  if (acted?.line) return acted.line;
  const before = journey.path[journey.path.indexOf(screen ?? -1) - 1];
  const led = journey.actions.findLast((action) => action.screen === before && whole(action.line));
  return led?.line ?? whole(journey.line) ?? 1;
}

/** Line of the first screen that a result rests on. */
export function lineOfRule(journey: JourneyReport, rule: RuleResult): number {
  return lineOfScreen(journey, rule.screens[0]);
}

/**
 * 64 hexadecimal digits by which a host knows a result again: of site, file name, journey and rule alone, so that
 * neither another line, folder or wording nor another count makes it a new one.
 */
export function fingerprint(report: Report, journey: JourneyReport, rule: string): string {
  const file = journeyPath(report).split("/").at(-1);
  const parts = [report.site.name, file, journey.id, journey.kind, rule];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** A rule's name among all packs. */
export function ruleName({ pack, id }: Pick<RuleResult, "pack" | "id">): string {
  return `${pack}/${id}`;
}
