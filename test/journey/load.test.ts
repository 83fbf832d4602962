import { describe, expect, it } from "vitest";
import { InvalidFileError } from "../../src/errors.js";
import { journeyFileFrom } from "../../src/journey/load.js";
import { parseYaml } from "../../src/yaml/document.js";

const HEAD = "version: 1\nsite: {name: Example Video, url: 'https://example.test'}\n";
const read = (text: string, options = {}) => journeyFileFrom(parseYaml(text, "a.journey.yaml"), options);
const errorsOf = (text: string): string[] => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof InvalidFileError) return error.message.split("\n");
    throw error;
  }
  return [];
};

describe("a valid file", () => {
  const file = read(`version: 1
site: {name: Example Video, url: "https://example.test", operator: Example Ltd}
profile: {device: Desktop Chrome, locale: en-US, timezone: America/New_York}
secrets: [ACCOUNT_EMAIL, ACCOUNT_PASSWORD]
guard: ["POST */api/subscription/cancel"]
persona: {name: Alex Example, account: "4711", password: "\${ACCOUNT_PASSWORD}"}
setup:
  - goto: /login
  - fill: {label: E-mail, value: "\${ACCOUNT_EMAIL}"}
journeys:
  - kind: cancel
    start: /account
    steps:
      - click: Manage membership
      - click: {role: link, name: Plan, in: Settings, nth: 2, exact: true}
      - select: {label: Reason, option: Too expensive}
      - check: I understand
      - press: Enter
      - dialog: accept
      - dialog: {accept: CANCEL}
      - back: true
      - wait: {text: Your case number, timeout: 30s}
      - wait: 500ms
      - chat: I want to cancel
      - reply: Talk to a person
      - goto: /support
      - explore: {until: {text: Your membership ends}}
      - expect: {text: [Your membership ends, Goodbye], absent: Renews on}
  - id: help
    kind: support
    start: /help
    commit: allowed
    people: talk
    verify: /tickets
`);

  it("is normalised: short forms written out, defaults filled in", () => {
    const [cancel, help] = file.journeys;
    expect(cancel).toMatchObject({
      id: "cancel",
      commit: "never",
      people: "spare",
      hints: [],
      verify: "/account",
    });
    expect(help).toMatchObject({ id: "help", commit: "allowed", people: "talk", verify: "/tickets" });
    expect(help).not.toHaveProperty("steps");
    const steps = cancel?.steps ?? [];
    expect(steps.map((step) => step.verb).join(" ")).toBe(
      "click click select check press dialog dialog back wait wait chat reply goto explore expect",
    );
    expect(steps[0]).toMatchObject({ target: { name: "Manage membership" }, index: 0 });
    expect(steps[1]).toMatchObject({
      target: { role: "link", name: "Plan", in: "Settings", nth: 2, exact: true },
    });
    expect(steps[6]).toMatchObject({
      answer: "accept",
      typed: "CANCEL",
      text: 'accept the dialog with "CANCEL"',
    });
    expect(steps[8]).toMatchObject({ until: { text: ["Your case number"] }, timeoutMs: 30_000 });
    expect(steps[9]).toMatchObject({ milliseconds: 500 });
    expect(steps[14]).toMatchObject({
      expectation: { text: ["Your membership ends", "Goodbye"], absent: "Renews on" },
    });
  });

  it("knows where each step and each reference stands", () => {
    expect(file.journeys[0]?.steps?.[1]?.position).toEqual({ line: 15, column: 9 });
    expect(file.setup[1]?.position.line).toBe(9);
    expect(file.references).toEqual([
      { kind: "env", name: "ACCOUNT_PASSWORD", position: { line: 6, column: 58 } },
      { kind: "env", name: "ACCOUNT_EMAIL", position: { line: 9, column: 34 } },
    ]);
  });

  it("says each step in words and keeps secrets as references", () => {
    expect(file.setup[1]?.text).toBe('fill "E-mail" with "${ACCOUNT_EMAIL}"');
    expect(file.journeys[0]?.steps?.[1]?.text).toBe(
      'link "Plan" number 2 in "Settings"'.replace(/^/, "click "),
    );
  });

  it("moves to another address when asked, with the addresses written in full", () => {
    const text = `${HEAD}journeys:
  - {kind: cancel, start: "https://example.test/account?x=1", steps: [{goto: "https://example.test/a"}, {goto: "https://other.test/b"}]}`;
    const moved = read(text, { baseUrl: "http://127.0.0.1:4101" });
    expect(moved.site.url).toBe("http://127.0.0.1:4101");
    expect(moved.journeys[0]?.start).toBe("http://127.0.0.1:4101/account?x=1");
    expect(moved.journeys[0]?.steps?.map((step) => (step.verb === "goto" ? step.url : ""))).toEqual([
      "http://127.0.0.1:4101/a",
      "https://other.test/b",
    ]);
  });
});

describe("an invalid file", () => {
  it("has all its problems reported together, in the order of the file, each with its place", () => {
    const errors = errorsOf(`version: 2
site: {name: Example, url: example.test}
journies: []
journeys:
  - kind: cancle
    stat: /account
    steps:
      - clik: Manage
      - fill: {label: Account number, value: 4711}
      - wait: 5
`);
    expect(errors.map((line) => /^a\.journey\.yaml:(\d+:\d+):/.exec(line)?.[1])).toEqual([
      "1:10",
      "2:28",
      "3:1",
      "5:5",
      "5:11",
      "6:5",
      "8:9",
      "9:46",
      "10:15",
    ]);
    expect(errors[2]).toContain('"journies" is not known here. Did you mean "journeys"?');
    expect(errors[3]).toContain('"start" is missing.');
    expect(errors[4]).toContain('"kind" cannot be "cancle". Did you mean "cancel"?');
    expect(errors[6]).toContain('Did you mean "click"?');
    expect(errors[7]).toContain('must be text, but it is a number. Put it in quotes: "4711".');
  });

  it.each([
    ["a step with two verbs", "[{click: A, press: Enter}]", "exactly one verb"],
    ["a step without a verb", "[{}]", "exactly one verb"],
    ["a step that is mere text", "[click Manage]", "must be a map of keys and values, but it is text"],
    ["a target that names nothing", "[{click: {nth: 2}}]", "it names nothing"],
    ["a waiting without anything to wait for", "[{wait: {timeout: 5s}}]", "what to look for"],
    ["a time without unit", "[{wait: '5'}]", "a number with a unit"],
    ["a fill without value", "[{fill: {label: Name}}]", '"value" is missing'],
    ["a dialog answer that does not exist", "[{dialog: acept}]", 'Did you mean "accept"?'],
    ["going back a number of times", "[{back: 2}]", '"back" cannot be "2". It may be true.'],
  ])("%s is refused", (_, steps, message) => {
    const errors = errorsOf(`${HEAD}journeys: [{kind: cancel, start: /, steps: ${steps}}]`);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
    expect(errors[0]).toMatch(/^a\.journey\.yaml:3:\d+: /);
  });

  it("is refused where two journeys have one id", () => {
    const text = `${HEAD}journeys:\n  - {kind: cancel, start: /a}\n  - {kind: cancel, start: /b}\n`;
    expect(errorsOf(text)).toEqual([
      'a.journey.yaml:5:5: Two journeys have the id "cancel". Give each its own: id: cancel-2.',
    ]);
  });

  it("is refused where a secret is not listed, misspelt or written out", () => {
    const errors = errorsOf(`${HEAD}secrets: [PASS_WORD]
persona: {password: hunter2, email: "\${E MAIL}", code: "\${PASSWORD}"}
journeys:
  - {kind: cancel, start: /, steps: [{fill: {label: Your password, value: hunter2}}]}`);
    expect(errors.map((line) => line.replace(/^\S+ /, "").split(".")[0])).toEqual([
      "A password must not stand in a journey file",
      '"${E MAIL}" is no reference to a secret',
      '"PASSWORD" is not listed in "secrets"',
      "A password must not stand in a journey file",
    ]);
    expect(errors.join()).not.toContain("hunter2");
  });

  it("is refused where a secret stands in a place at which it would not be replaced", () => {
    const errors = errorsOf(`${HEAD}secrets: [CODE]
journeys: [{kind: cancel, start: /, steps: [{click: "\${CODE}"}, {chat: "\${CODE}"}]}]`);
    expect(errors).toEqual([
      'a.journey.yaml:4:53: "${CODE}" would be taken as it stands here. A secret may stand in persona, in chat and as the value of fill.',
    ]);
  });

  it.each([
    ["empty", ""],
    ["a list", "- a"],
    ["not YAML", "a: [b"],
    ["two documents", "a: 1\n---\nb: 2"],
    ["with a key twice", `${HEAD}version: 1\njourneys: []`],
    ["with a tag that makes objects", "version: !!js/function 'x'"],
    ["nested too deep", "[".repeat(50_000)],
  ])("%s is refused with a place", (_, text) => {
    expect(errorsOf(text)[0]).toMatch(/^a\.journey\.yaml:\d+:\d+: /);
  });

  it("that multiplies itself is refused at once", () => {
    let text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (let i = 1; i < 10; i++) text += `a${i}: &a${i} [${`*a${i - 1}, `.repeat(10)}]\n`;
    expect(() => read(text)).toThrow("refers to its own parts");
  });

  it("reports a problem inside a shared part where that part stands", () => {
    const errors = errorsOf(`${HEAD}setup: &s [{clik: A}]\njourneys: [{kind: cancel, start: /, steps: *s}]`);
    expect(errors).toHaveLength(2);
    for (const error of errors) expect(error).toMatch(/^a\.journey\.yaml:3:13: "clik"/);
  });
});
