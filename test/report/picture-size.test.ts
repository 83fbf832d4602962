import { describe, expect, it } from "vitest";
import { drawnSize, pictureSize } from "../../src/report/picture-size.js";
import { PIXEL } from "../support/report.js";

function uri(type: string, bytes: number[]): string {
  return `data:image/${type};base64,${btoa(String.fromCharCode(...bytes))}`;
}

describe("pictureSize", () => {
  it("reads a PNG's header", () => {
    expect(pictureSize(PIXEL)).toEqual({ width: 1, height: 1 });
  });

  it("finds a JPEG's frame header behind other segments", () => {
    const app = [0xff, 0xe0, 0, 4, 1, 2];
    const huffman = [0xff, 0xc4, 0, 3, 9];
    const frame = [0xff, 0xc2, 0, 11, 8, 2, 208, 5, 0, 1, 1, 0x11, 0];
    expect(pictureSize(uri("jpeg", [0xff, 0xd8, ...app, ...huffman, ...frame]))).toEqual({
      width: 1280,
      height: 720,
    });
  });

  it("says nothing of what it cannot read", () => {
    for (const source of [
      "evidence/a.png",
      "data:image/png;base64,",
      "data:image/jpeg;base64,/9j/4AAA",
      uri("webp", [1, 2, 3]),
    ])
      expect(pictureSize(source)).toBeUndefined();
  });
});

describe("drawnSize", () => {
  const page = { width: 390, height: 1800 };
  it("draws a page wider than its window to scale, whatever the device's pixels", () => {
    expect(drawnSize({ width: 520, height: 1800 }, page)).toEqual({ width: 520, height: 1800 });
    expect(drawnSize({ width: 1170, height: 5400 }, page)).toEqual({ width: 390, height: 1800 });
  });

  it("goes by the width where the picture was cut short", () => {
    expect(drawnSize({ width: 780, height: 2000 }, page)).toEqual({ width: 390, height: 1000 });
    expect(drawnSize(undefined, page)).toEqual(page);
  });
});
