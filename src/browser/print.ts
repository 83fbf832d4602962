/** Prints an HTML document as PDF: no script runs in it, and nothing is loaded for it. */
import { launch } from "./launch.js";

const SMALL = "font:8px sans-serif;color:#565d68;width:100%;margin:0 14mm;text-align:right";

/** @throws UserError when the browser does not start */
export async function printPdf(browserPath: string, html: string): Promise<Uint8Array> {
  const browser = await launch(browserPath, false);
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: "load" });
    return await page.pdf({
      format: "A4",
      printBackground: true,
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: "<span></span>",
      footerTemplate: `<div style="${SMALL}"><span class="pageNumber"></span> / <span class="totalPages"></span></div>`,
    });
  } finally {
    await browser.close().catch(() => undefined);
  }
}
