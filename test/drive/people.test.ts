/** Who has met people of which site in a run, and whose turn it is to talk. */
import { describe, expect, it } from "vitest";
import { inTurn, type People, peopleOf } from "../../src/drive/people.js";

describe("a site", () => {
  const people: People = new Map();
  const site = peopleOf(people, { name: "Example Video", url: "https://www.example.test/start" });

  it.each([
    ["under its host without www", { name: "Another name", url: "https://example.test" }],
    ["under its name", { name: "example video ", url: "https://help.example.test" }],
  ])("is the same %s", (_, other) => {
    expect(peopleOf(people, other)).toBe(site);
  });

  it("is another one under another name and host, port included", () => {
    expect(peopleOf(people, { name: "Other", url: "https://example.test:8443" })).not.toBe(site);
  });
});

describe("journeys that talk", () => {
  it("walk one after the other in the order in which they came, even where one breaks", async () => {
    const site = peopleOf(new Map(), { name: "Example", url: "https://example.test" });
    const seen: string[] = [];
    const walk = (name: string, breaks = false) =>
      inTurn(site, async () => {
        seen.push(`${name} begins`);
        await new Promise((resolve) => setImmediate(resolve));
        seen.push(`${name} ends`);
        if (breaks) throw new Error(name);
      }).catch(() => undefined);
    await Promise.all([walk("one"), walk("two", true), walk("three")]);
    expect(seen).toEqual(["one", "two", "three"].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });
});
