import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logText, pictureKind, shorten, siteText, visible, webUrl } from "../../src/report/clean.js";

const HIDDEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u;

describe("visible", () => {
  it("names what would act without being seen", () => {
    expect(visible("a\u202Ecod.exe")).toBe("a[U+202E]cod.exe");
    expect(visible("\u001b[2Jgone\u0007")).toBe("[U+001B][2Jgone[U+0007]");
    expect(visible("\u{e0041}tag")).toBe("[U+E0041]tag");
  });

  it("keeps one line and leaves ordinary words of any script alone", () => {
    expect(visible("  Keep\n my\tplan ")).toBe("Keep my plan");
    expect(visible("Kündigen עברית 解約 👩‍👧")).toBe("Kündigen עברית 解約 👩‍👧");
    expect(visible("Kün\u00addigung")).toBe("Kündigung");
  });

  it("does not let marks pile up over the neighbouring lines", () => {
    expect(visible(`e${"\u0301".repeat(90)}`)).toBe(`e${"\u0301".repeat(4)}`);
  });

  it("leaves nothing hidden in any text, and changes its own result no further", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(HIDDEN);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});

it("cleans a text of 500 kB in the time of its length, not of its square", () => {
  // By the square it takes half a minute on a machine with nothing else to do.
  expect(visible("wide words ".repeat(45_000))).toHaveLength(494_999);
});

describe("logText", () => {
  it("gives a build server that reads the log along nothing to carry out", () => {
    expect(logText("::add-mask::x")).toBe(": :add-mask: :x");
    expect(logText("see ##[add-path]/x, ##vso[task.setvariable]y and C# at 7::8")).toBe(
      "see # #[add-path]/x, # #vso[task.setvariable]y and C# at 7: :8",
    );
    expect(logText("Plan #4: 5.99 a month")).toBe("Plan #4: 5.99 a month");
  });
});

describe("shorten", () => {
  it("keeps to the limit and never cuts a character in two", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 20 }), (text, max) => {
        const short = shorten(text, max);
        expect(Array.from(short).length).toBeLessThanOrEqual(max);
        expect(short).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  it("says that something was cut", () => {
    expect(siteText("a long sentence", 8)).toBe("a long…");
    expect(siteText("short", 8)).toBe("short");
  });
});

describe("webUrl", () => {
  it("links nothing but http and https without credentials", () => {
    expect(webUrl("https://example.test/a?b=1")).toBe("https://example.test/a?b=1");
    for (const text of [
      "javascript:alert(1)",
      "data:text/html,x",
      "file:///etc/passwd",
      "//x.test",
      "https://a:b@x.test",
      "x",
    ])
      expect(webUrl(text)).toBeUndefined();
  });

  it("shows look-alike hosts for what they are", () => {
    expect(webUrl("https://аpple.test/")).toBe("https://xn--pple-43d.test/");
  });
});

describe("pictureKind", () => {
  it("accepts embedded raster pictures and paths below the report, nothing that loads from elsewhere", () => {
    expect(pictureKind("data:image/png;base64,AAAA")).toBe("data");
    expect(pictureKind("evidence/cancel-01.png")).toBe("relative");
    for (const source of [
      "data:image/svg+xml;base64,AAAA",
      "data:text/html,x",
      "https://evil.test/x.png",
      "//evil.test/x.png",
      "../x.png",
      "a/../../x.png",
      "/etc/x.png",
      "javascript:x",
    ])
      expect(pictureKind(source)).toBeUndefined();
  });
});
