import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeRedactor } from "../../src/record/redact.js";

const PASSWORD = `Kö&"p'\\7 /+<ni>`;
const EMAIL = "Robin.Vale+box@example.test";
const redact = (text: string, ...secrets: string[]) => makeRedactor(() => secrets).text(text);
const yaml = (text: string) => `'${text.replaceAll("'", "''")}'`;
const html = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** How sites and files write a value down; what is between the bars must be hidden whole. */
const FORMS: Record<string, (value: string) => string> = {
  plain: (value) => value,
  "upper case": (value) => value.toUpperCase(),
  "in an address": (value) => encodeURIComponent(value),
  "in an address as a browser puts it": (value) =>
    new URL(`https://a.test/?q=${value.replaceAll("&", "%26").replaceAll("+", "%2B")}`).search.slice(3),
  "in an address twice over": (value) => encodeURIComponent(encodeURIComponent(value)),
  "in a form": (value) => new URLSearchParams({ q: value }).toString().slice(2),
  "in JSON": (value) => JSON.stringify(value).slice(1, -1),
  "in JSON in JSON": (value) => JSON.stringify(JSON.stringify(value)).slice(3, -3),
  "in JSON with everything escaped": (value) =>
    [...value].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  "in HTML": html,
  "in HTML in HTML": (value) => html(html(value)),
  "in HTML with numbers": (value) => [...value].map((char) => `&#${char.codePointAt(0)};`).join(""),
  "in HTML with hexadecimal numbers": (value) =>
    [...value].map((char) => `&#x${char.codePointAt(0)?.toString(16)};`).join(""),
  "in YAML": (value) => yaml(value).slice(1, -1),
  "in base64": (value) => Buffer.from(value).toString("base64"),
  "in base64 for addresses": (value) => Buffer.from(value).toString("base64url"),
  "in base64 in an address": (value) => encodeURIComponent(Buffer.from(value).toString("base64")),
  "in hexadecimal": (value) => Buffer.from(value).toString("hex"),
  "as SHA-256": (value) => createHash("sha256").update(value).digest("hex"),
  "as an advertiser's hash": (value) => createHash("sha256").update(value.toLowerCase()).digest("hex"),
  "as an avatar's hash": (value) => createHash("md5").update(value.toLowerCase()).digest("hex"),
};

describe("a secret is hidden", () => {
  it.each(Object.entries(FORMS))("%s", (_, form) => {
    for (const secret of [PASSWORD, EMAIL])
      expect(redact(`before |${form(secret)}| after`, secret)).toMatch(
        /^before \|\[redacted\][=]*(%3D)*\| after$/,
      );
  });

  it("in base64 together with what stands before it", () => {
    for (const before of ["u", "us", "use"]) {
      const encoded = Buffer.from(`${before}:${EMAIL}:`).toString("base64");
      const shown = redact(encoded, EMAIL);
      expect(shown).toContain("[redacted]");
      const rest = Buffer.from(shown.split("[redacted]")[0] ?? "", "base64").toString();
      expect(EMAIL.startsWith(rest.slice(before.length + 1))).toBe(true);
      expect(rest.length).toBeLessThanOrEqual(before.length + 2);
    }
  });

  it("longest first, so that nothing of a longer one is left", () => {
    expect(redact("moss-granite-41", "moss", "moss-granite-41")).toBe("[redacted]");
  });

  it("without the white space that came with it", () => {
    expect(redact("it is birch-9182", " birch-9182\n")).toBe("it is [redacted]");
  });

  it("wherever it stands: property over any secret and any text around it", () => {
    // Only the words of the replacement itself are left aside.
    const secret = fc
      .string({ unit: "binary", minLength: 4, maxLength: 20 })
      .filter(
        (value) =>
          value.trim().length >= 4 && !/[[\]]/.test(value) && !"[redacted]".includes(value.toLowerCase()),
      );
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (value, before, after) => {
        const shown = redact(`${before}${value}${after} ${JSON.stringify({ value })}`, value);
        expect(shown).not.toContain(value);
        expect(shown).not.toContain(JSON.stringify(value).slice(1, -1));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a short secret", () => {
  it("is hidden where it stands alone, and only there", () => {
    expect(redact("PIN 417, order 4170, x=417&y, (417)", "417")).toBe(
      "PIN [redacted], order 4170, x=[redacted]&y, ([redacted])",
    );
  });

  it("that is empty hides nothing", () => {
    expect(redact("all of this stays", "", " ")).toBe("all of this stays");
  });
});

it("a code that comes into being during the run is hidden from then on", () => {
  const known = ["birch-9182"];
  const redactor = makeRedactor(() => [...known]);
  expect(redactor.text("code 730116")).toBe("code 730116");
  known.push("730116");
  expect(redactor.text("code 730116 of birch-9182")).toBe("code [redacted] of [redacted]");
});

describe("what opens doors is hidden without being known", () => {
  it.each([
    ["https://a.test/x?token=abc123&page=2", "https://a.test/x?token=[redacted]&page=2"],
    ["/reset;resetToken=abc#frag", "/reset;resetToken=[redacted]#frag"],
    ["https://a.test/#access_token=abc&state=1", "https://a.test/#access_token=[redacted]&state=1"],
    ["?sid=1&X-Signature=zz", "?sid=[redacted]&X-Signature=[redacted]"],
    ["Authorization: Bearer abcdefghij", "Authorization: Bearer [redacted]"],
    ["cookie eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.sig_nature", "cookie [redacted]"],
  ])("%s", (text, shown) => {
    expect(redact(text)).toBe(shown);
  });

  it("and leaves plain words alone", () => {
    const plain = "Your token of thanks? code=no. The key to it; Basic plan, Bearer of news";
    expect(redact(plain)).toBe("Your token of thanks? code=no. The key to it; Basic plan, Bearer of news");
  });
});

describe("deep", () => {
  it("reaches every string and keeps the shape, so that JSON stays JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const hidden = makeRedactor(() => ["quartz"]).deep({
          value,
          more: ["a quartz", { deep: "quartz\n" }],
        });
        const back: unknown = JSON.parse(JSON.stringify(hidden));
        expect(back).toMatchObject({ more: ["a [redacted]", { deep: "[redacted]\n" }] });
      }),
      { numRuns: 100 },
    );
  });

  it("leaves the record's own words, so that no password makes it unreadable", () => {
    const event = {
      type: "action",
      kind: "click",
      journey: "cancel",
      target: { name: "click to cancel", role: "main" },
    };
    const { deep } = makeRedactor(() => ["click", "cancel", "action", "main"]);
    expect(deep(event)).toEqual({
      type: "action",
      kind: "click",
      journey: "cancel",
      target: { name: "[redacted] to [redacted]", role: "[redacted]" },
    });
  });
});

it("takes time in proportion to the text, however hostile", () => {
  const hostile = [
    "%25".repeat(50_000),
    "&amp;#".repeat(30_000),
    "\\".repeat(150_000),
    "&a=".repeat(50_000),
    "eyJ".repeat(50_000),
    "aaaa".repeat(40_000),
  ];
  const began = performance.now();
  for (const text of hostile) redact(text, PASSWORD, EMAIL, "aaaaaaaaaaaab", "417");
  expect(performance.now() - began).toBeLessThan(3000);
});
