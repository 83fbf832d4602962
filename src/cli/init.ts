/** `wayout init`: writes a commented first journey file. */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { systemCode, UserError, writeProblem } from "../errors.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";
import { shownPath } from "./summary.js";

/** Never overwrites: the file that is there may be the work of an afternoon. */
export async function init(file: string, url: string, io: Io): Promise<ExitCode> {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
    throw new UserError("usage", `"${url}" is not an address.`, {
      hint: "Give a full one: --url https://example.test",
    });
  const path = resolve(io.cwd, file);
  try {
    await writeFile(path, firstJourney(new URL(url)), { flag: "wx" });
  } catch (error) {
    if (systemCode(error) === "EEXIST")
      throw new UserError("file-unwritable", `${file} exists already.`, {
        hint: "Name another file: wayout init other.journey.yaml",
      });
    if (systemCode(error) === "ENOENT")
      throw new UserError("file-missing", `The folder of ${file} does not exist.`, {
        hint: "Make it first.",
      });
    throw writeProblem(error, file);
  }
  io.out(`${shownPath(path, io.cwd)}\n`);
  io.err(`Adapt it to your site, then run: wayout audit ${shownPath(path, io.cwd)}\n`);
  return EXIT.ok;
}

/** The text of the first journey file; valid as it is. */
export function firstJourney(url: URL): string {
  return `# What a customer does to leave. Every step is one thing a person does; run it with: wayout audit <this file>
version: 1
site: {name: ${JSON.stringify(url.hostname)}, url: ${JSON.stringify(url.origin)}}

# How the browser presents itself; left out: a desktop browser in US English.
# profile: {device: Desktop Chrome, locale: en-US, timezone: America/New_York}

# Log-in data never stands in this file. Name environment variables here and refer to them as \${NAME}.
# secrets: [ACCOUNT_EMAIL, ACCOUNT_PASSWORD]

# Requests that must never get through, whatever is pressed, unless commit is allowed.
# guard: ["POST */api/subscription/cancel"]

# Logging in is not counted.
# setup:
#   - goto: /login
#   - fill: {label: E-mail, value: "\${ACCOUNT_EMAIL}"}
#   - fill: {label: Password, value: "\${ACCOUNT_PASSWORD}"}
#   - click: Sign in

journeys:
  - kind: cancel            # cancel, support, signup, delete or withdraw
    start: /account         # the page on which the journey begins
    commit: never           # "allowed", and --commit on the command line, let the final control be pressed
    # people: spare         # a person who answers in a chat is thanked and left alone; "talk" lets the steps go on
    steps:
      - click: Manage membership                        # a control by its visible or accessible name
      - click: {role: link, name: Cancel membership}    # or more exactly
      - select: {label: Reason, option: Too expensive}
      - check: I understand
      - click: {name: Cancel membership, in: Before you go}   # "in": heading of the dialog or section that holds it
      - expect: {text: Your membership ends}
    verify: /account        # where to look afterwards whether it took effect
`;
}
