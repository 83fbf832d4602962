import { expect, it } from "vitest";
import { createProgress } from "../../src/cli/progress.js";
import { table } from "../../src/cli/table.js";

const ESC = "\u001b";
const events = [
  { file: "a.yaml", journey: "cancel", state: "waiting", detail: "" },
  { file: "b.yaml", journey: "cancel", state: "running", detail: "" },
  { file: "a.yaml", journey: "cancel", state: "running", detail: 'click "Leave\u001b[2J\u0007"' },
  { file: "a.yaml", journey: "cancel", state: "done", detail: "6 clicks" },
] as const;

function written(options: { interactive?: boolean; quiet?: boolean; columns?: number }): string {
  let text = "";
  const view = createProgress({
    write: (part) => {
      text += part;
    },
    interactive: false,
    columns: 80,
    quiet: false,
    verbose: false,
    ...options,
  });
  for (const event of events) view.show(event);
  view.finish();
  return text;
}

it("elsewhere than in a terminal there are plain lines for what begins and ends", () => {
  expect(written({})).toBe(
    '› b.yaml cancel\n› a.yaml cancel: click "Leave[U+001B][2J[U+0007]"\n✓ a.yaml cancel: 6 clicks\n',
  );
});

/** Without our own two sequences: up some lines, erase a line. */
const bare = (text: string) => text.replaceAll(new RegExp(`${ESC}\\[(?:\\d+A|2K)`, "g"), "");

it("in a terminal each journey keeps one line, and a site's words never act on it", () => {
  const text = written({ interactive: true, columns: 30 });
  expect(bare(text)).not.toContain("\u001b");
  for (const line of bare(text).split("\n")) expect(line.length).toBeLessThan(30);
  expect(text.split("\u001b[2A").length).toBe(3);
});

it("quiet is silent", () => {
  expect(written({ quiet: true, interactive: true })).toBe("");
});

it("a table lines figures up to the right and words to the left", () => {
  expect(
    table([
      ["site", "clicks"],
      ["A", "6"],
      ["Long name", "-"],
    ]),
  ).toBe("site       clicks\nA               6\nLong name       -\n");
});
