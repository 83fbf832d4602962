/** What only the browser's own protocol tells, or tells much sooner: the accessibility tree, pictures, new windows. */
import type { CDPSession, Page } from "playwright";
import { accessibilityText, treeSchema } from "./accessibility.js";

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

const JPEG_QUALITY = 80;

export interface Shot {
  type: "png" | "jpeg";
  /** CSS pixels from the upper left corner of the document. */
  size: { width: number; height: number };
  /** The picture shows more than the window does. */
  beyondWindow: boolean;
}

/** The encoder is told to be quick: pictures are larger by a third, and no pixel differs. */
async function shootAtOnce(page: Page, { type, size, beyondWindow }: Shot): Promise<Buffer> {
  const session = await sessionOf(page);
  const { data } = await session.send("Page.captureScreenshot", {
    format: type,
    ...(type === "jpeg" ? { quality: JPEG_QUALITY } : {}),
    optimizeForSpeed: true,
    ...(beyondWindow ? { captureBeyondViewport: true, clip: { x: 0, y: 0, ...size, scale: 1 } } : {}),
  });
  return Buffer.from(data, "base64");
}

/** What the browser answers as long as it has painted nothing. */
const NOTHING_PAINTED = /Unable to capture screenshot/;

/**
 * A picture of the page as it stands. It has settled before, so that nothing is waited for here; where nothing has
 * been painted all the same, Playwright waits for it.
 */
export async function shoot(page: Page, shot: Shot, limitMs: number): Promise<Buffer> {
  try {
    return await shootAtOnce(page, shot);
  } catch (error) {
    if (!(error instanceof Error && NOTHING_PAINTED.test(error.message))) throw error;
    const quality = shot.type === "jpeg" ? { quality: JPEG_QUALITY } : {};
    const clip = { x: 0, y: 0, ...shot.size };
    const asItIs = { animations: "allow", caret: "initial", timeout: limitMs } as const;
    return page.screenshot({ type: shot.type, ...quality, fullPage: true, clip, ...asItIs });
  }
}

/** Tells when the page asks for a window of its own: long before that is there to be seen. */
export async function onWindowOpen(page: Page, listener: () => void): Promise<void> {
  const session = await sessionOf(page);
  session.on("Page.windowOpen", listener);
  await session.send("Page.enable");
}

/** The tree of the top document, as text. */
export async function accessibilityOf(page: Page): Promise<string> {
  const session = await sessionOf(page);
  const { nodes } = treeSchema.parse(await session.send("Accessibility.getFullAXTree"));
  return accessibilityText(nodes);
}
