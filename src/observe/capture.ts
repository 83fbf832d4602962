/** Evidence of one look: picture, text, ARIA tree, document. Secrets are masked on pictures before they are taken. */
import type { Frame, Page } from "playwright";
import type { RecordWriter } from "../record/writer.js";
import { ask, type Injected, isGone } from "./inject.js";

export type EvidenceLevel = "minimal" | "standard" | "full";

/** Laid over the page while the picture is taken; Playwright carries it into frames and shadow roots. */
const MASKED =
  "[data-wayout-mask]{color:transparent!important;-webkit-text-fill-color:transparent!important;" +
  "background:#6b7280!important;text-shadow:none!important;caret-color:transparent!important}";
/** Longer pages are cut: a picture of an endless page helps nobody and costs all memory. */
const TALLEST = 16_000;
const PICTURE_MS = 15_000;

export interface Capture {
  screenshot?: string;
  text?: string;
  aria?: string;
  dom?: string;
}

export interface CaptureRequest {
  page: Page;
  frames: Frame[];
  injected: Injected;
  writer: RecordWriter;
  level: EvidenceLevel;
  /** File name without ending, such as cancel-03. */
  name: string;
  text: string;
  size: { width: number; height: number };
  /** Values that must not be readable on the picture. */
  secrets: readonly string[];
  /** A password or card field holds something. */
  secretField: boolean;
}

/** @returns whether anything had to be marked */
async function mask({ frames, injected, secrets, secretField }: CaptureRequest): Promise<boolean> {
  if (secrets.length === 0 && !secretField) return false;
  const counts = await Promise.all(frames.map((frame) => ask(frame, injected, "mask", [...secrets])));
  return counts.some((count) => (count ?? 0) > 0);
}

async function picture(request: CaptureRequest): Promise<Buffer> {
  const { page, frames, injected, size, level } = request;
  const masked = await mask(request);
  const tall = size.height > TALLEST;
  try {
    return await page.screenshot({
      ...(level === "minimal" ? { type: "jpeg" as const, quality: 80 } : { type: "png" as const }),
      fullPage: !tall,
      ...(tall ? { clip: { x: 0, y: 0, width: size.width, height: TALLEST }, fullPage: true } : {}),
      ...(masked ? { style: MASKED } : {}),
      animations: "allow",
      caret: "initial",
      timeout: PICTURE_MS,
    });
  } finally {
    if (masked)
      await Promise.all(frames.map((frame) => ask(frame, injected, "unmask").catch(() => undefined)));
  }
}

/** What could not be taken, because the page went on meanwhile, is absent. */
async function attempt<T>(take: () => Promise<T>): Promise<T | undefined> {
  try {
    return await take();
  } catch (error) {
    if (isGone(error) || (error instanceof Error && error.name === "TimeoutError")) return undefined;
    throw error;
  }
}

export async function capture(request: CaptureRequest): Promise<Capture> {
  const { page, writer, level, name, text, frames } = request;
  const [shot, aria] = await Promise.all([
    attempt(() => picture(request)),
    level === "minimal" ? undefined : attempt(() => page.locator("body").ariaSnapshot()),
  ]);
  const dom =
    level === "full"
      ? await attempt(async () => Promise.all(frames.map((frame) => frame.content())))
      : undefined;
  return {
    ...(shot ? { screenshot: writer.picture(`${name}.${level === "minimal" ? "jpg" : "png"}`, shot) } : {}),
    ...(level === "minimal" ? {} : { text: writer.text(`${name}.txt`, text) }),
    ...(aria === undefined ? {} : { aria: writer.text(`${name}.aria.yaml`, aria) }),
    ...(dom === undefined ? {} : { dom: writer.text(`${name}.html`, dom.join("\n<!-- next frame -->\n")) }),
  };
}
