/** Every format of the report: pure functions from report.json to text. */
import { type Assets, renderHtml } from "./html/index.js";
import { renderJson } from "./json.js";
import { renderMarkdown } from "./markdown.js";
import type { Report } from "./schema.js";

export type { Assets } from "./html/index.js";
export { renderHtml } from "./html/index.js";
export { renderJson } from "./json.js";
export { renderMarkdown } from "./markdown.js";
export { renderTerminal, type TerminalOptions } from "./terminal.js";

export const RENDERED = ["html", "md", "json"] as const;
export type Rendered = (typeof RENDERED)[number];

/** Assets of a report whose pictures are not at hand. */
export const NO_PICTURES: Assets = { image: () => undefined };

/** The report in one format, ending in a newline. Only `html` asks for pictures. */
export function render(report: Report, format: Rendered, assets: Assets = NO_PICTURES): string {
  switch (format) {
    case "html":
      return renderHtml(report, assets);
    case "md":
      return renderMarkdown(report);
    case "json":
      return renderJson(report);
  }
}
