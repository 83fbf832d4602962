/** How large a picture is: marks sit right only if it is drawn to scale, also where the page was wider than the window. */

export interface Size {
  width: number;
  height: number;
}

/** Enough for a JPEG's frame header behind a colour profile; a multiple of four, so that it decodes by itself. */
const HEAD = 96_000;

/** Pixels of an embedded PNG or JPEG; undefined for other pictures and for a header that says nothing. */
export function pictureSize(dataUri: string): Size | undefined {
  const comma = dataUri.indexOf(",");
  const head = dataUri.slice(comma + 1, comma + 1 + HEAD);
  if (comma < 0 || head.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(head)) return undefined;
  const text = atob(head);
  const byte = (at: number): number => text.charCodeAt(at) || 0;
  const size = dataUri.startsWith("data:image/png") ? png(byte) : jpeg(byte, text.length);
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

type Bytes = (at: number) => number;

function png(byte: Bytes): Size | undefined {
  const word = (at: number) =>
    byte(at) * 2 ** 24 + byte(at + 1) * 2 ** 16 + byte(at + 2) * 256 + byte(at + 3);
  return word(0) === 0x89504e47 ? { width: word(16), height: word(20) } : undefined;
}

/** Walks the segments up to the frame header (SOF0 to SOF15, without the tables that share the range). */
function jpeg(byte: Bytes, length: number): Size | undefined {
  if (byte(0) !== 0xff || byte(1) !== 0xd8) return undefined;
  const short = (at: number) => byte(at) * 256 + byte(at + 1);
  for (let at = 2; at + 9 < length && byte(at) === 0xff; at += 2 + Math.max(2, short(at + 2))) {
    const marker = byte(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: short(at + 7), height: short(at + 5) };
  }
  return undefined;
}

/**
 * The size at which to draw a picture of `pixels` so that it fits a page of `page` CSS px. Device pixels come in whole
 * or half steps per CSS px; of those the one is taken that makes picture and page agree in height, else in width.
 */
export function drawnSize(pixels: Size | undefined, page: Size): Size {
  if (!pixels) return page;
  const ratios = [1, 1.5, 2, 2.5, 2.625, 2.75, 3, 3.5, 4];
  const ratio =
    ratios.find((each) => Math.abs(pixels.height / each - page.height) <= 2) ?? pixels.width / page.width;
  return { width: pixels.width / ratio, height: pixels.height / ratio };
}
