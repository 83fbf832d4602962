/** Evidence of one look: picture, text, ARIA tree, document. Secrets are masked on pictures before they are taken. */
import type { Frame, Page } from "playwright";
import type { RecordWriter } from "../record/writer.js";
import { accessibilityOf, shoot } from "./devtools.js";
import { ask, type Injected, isGone } from "./inject.js";

export type EvidenceLevel = "minimal" | "standard" | "full";

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
  /** Of the document, and of the window on it. */
  size: { width: number; height: number; window: { width: number; height: number } };
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
  const height = Math.min(size.height, TALLEST);
  try {
    return await inTime(
      shoot(
        page,
        {
          type: level === "minimal" ? "jpeg" : "png",
          size: { width: size.width, height },
          beyondWindow: size.width > size.window.width || size.height > size.window.height,
        },
        PICTURE_MS,
      ),
    );
  } finally {
    if (masked)
      await Promise.all(frames.map((frame) => ask(frame, injected, "unmask").catch(() => undefined)));
  }
}

class TookTooLong extends Error {
  override readonly name = "TimeoutError";
}

/** A page that is frozen gives no picture. */
async function inTime<T>(asked: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TookTooLong()), PICTURE_MS);
  });
  asked.catch(() => undefined);
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
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
    level === "minimal" ? undefined : attempt(() => accessibilityOf(page)),
  ]);
  const dom =
    level === "full"
      ? await attempt(async () => Promise.all(frames.map((frame) => frame.content())))
      : undefined;
  return {
    ...(shot ? { screenshot: writer.picture(`${name}.${level === "minimal" ? "jpg" : "png"}`, shot) } : {}),
    ...(level === "minimal" ? {} : { text: writer.text(`${name}.txt`, text) }),
    ...(aria === undefined ? {} : { aria: writer.text(`${name}.aria.txt`, aria) }),
    ...(dom === undefined ? {} : { dom: writer.text(`${name}.html`, dom.join("\n<!-- next frame -->\n")) }),
  };
}
