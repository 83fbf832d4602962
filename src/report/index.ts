/** Every format of the report: pure functions from report.json to text. */
import { renderCsv } from "./csv.js";
import { renderGithub } from "./github.js";
import { renderGitlab } from "./gitlab.js";
import { type Assets, renderHtml } from "./html/index.js";
import { renderJson } from "./json.js";
import { renderJunit } from "./junit.js";
import { renderMarkdown } from "./markdown.js";
import { renderSarif } from "./sarif.js";
import type { Report } from "./schema.js";

export type { Assets } from "./html/index.js";
export { renderHtml } from "./html/index.js";
export { renderJson } from "./json.js";
export { renderMarkdown } from "./markdown.js";
export { renderTerminal, type TerminalOptions } from "./terminal.js";

/** Assets of a report whose pictures are not at hand. */
export const NO_PICTURES: Assets = { image: () => undefined };

const RENDERERS = {
  html: renderHtml,
  json: renderJson,
  md: renderMarkdown,
  csv: renderCsv,
  sarif: renderSarif,
  junit: renderJunit,
  github: renderGithub,
  gitlab: renderGitlab,
} as const satisfies Record<string, (report: Report, assets: Assets) => string>;
export type Rendered = keyof typeof RENDERERS;

/** The report in one format, ending in a newline. Only `html` asks for pictures. */
export function render(report: Report, format: Rendered, assets: Assets = NO_PICTURES): string {
  return RENDERERS[format](report, assets);
}
