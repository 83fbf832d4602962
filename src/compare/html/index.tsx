/** A comparison as one HTML file: loads nothing, runs nothing, escapes everything. */
import { renderToString } from "preact-render-to-string";
import type { Comparison } from "../model.js";
import { ComparisonPage, type SideAssets } from "./page.js";

export type { SideAssets } from "./page.js";

/** The whole document as text, ending in a newline. Pictures that are no data URIs are not shown. */
export function renderComparisonHtml(comparison: Comparison, assets: SideAssets): string {
  return `<!doctype html>\n${renderToString(<ComparisonPage comparison={comparison} assets={assets} />)}\n`;
}
