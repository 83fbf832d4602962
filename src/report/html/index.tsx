/** report.json as one HTML file. */
import { renderToString } from "preact-render-to-string";
import type { Report } from "../schema.js";
import { type Assets, Page } from "./page.js";

export type { Assets } from "./page.js";

/**
 * The whole document as text, ending in a newline. Everything from the site is escaped; with data URIs as pictures it
 * loads nothing, and it holds no script.
 */
export function renderHtml(report: Report, assets: Assets): string {
  return `<!doctype html>\n${renderToString(<Page report={report} assets={assets} />)}\n`;
}
