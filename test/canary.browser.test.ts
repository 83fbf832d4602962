/** A site that shows what was typed wherever it can: none of it may be found in anything that the tool writes. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../src/browser/find.js";
import { realParts } from "../src/cli/parts.js";
import { run } from "../src/cli/program.js";
import { world } from "./cli/world.js";
import { type Answer, type TinySite, tinySite } from "./support/tiny-site.js";

const EMAIL = "robin.vale+canary@example.test";
const PASSWORD = `cÄnary "7" <&'/\\> 42+x`;
const PIN = "4821";
const SECRETS = [EMAIL, PASSWORD, PIN];

const html = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
/** For a script inside a page. */
const literal = (text: string): string => JSON.stringify(text).replaceAll("<", "\\u003c");

/** What must nowhere stand: each secret as people and machines write it. */
function forms(secret: string): string[] {
  const base64 = Buffer.from(secret).toString("base64");
  const all = [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ q: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(JSON.stringify(secret)).slice(3, -3),
    html(secret),
    html(html(secret)),
    secret.replaceAll("'", "''"),
    base64.replace(/=+$/, ""),
    Buffer.from(secret).toString("base64url"),
    Buffer.from(secret).toString("hex"),
  ];
  return [...new Set(all)].filter((form) => form.length >= 4);
}

let received = "";
/** Logs in with what was typed, and takes it everywhere. */
const logIn: Answer = (_, response, body) => {
  const form = new URLSearchParams(body);
  received = `${form.get("email")}|${form.get("password")}`;
  const query = new URLSearchParams({ mail: form.get("email") ?? "", entry: form.get("password") ?? "" });
  response
    .writeHead(303, {
      location: `/account?${query}`,
      "set-cookie": `who=${encodeURIComponent(received)}; Path=/`,
    })
    .end();
};
const account: Answer = (request, response) => {
  const who = decodeURIComponent(/who=([^;]*)/.exec(request.headers.cookie ?? "")?.[1] ?? "");
  const [email = "", password = ""] = who.split("|");
  const query = new URLSearchParams({ mail: email, entry: password });
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(`<!doctype html><html lang="en">
    <title>${html(password)} of ${html(email)}</title>
    <body data-json="${html(JSON.stringify({ email, password }))}"><h1>Welcome ${html(email)}</h1>
    <p>Your password is ${html(password)}, as JSON ${html(JSON.stringify({ password }))}.</p>
    <p>In base64 ${Buffer.from(password).toString("base64")} and ${Buffer.from(`${email}:${password}`).toString("base64")}.</p>
    <p>Hex ${Buffer.from(password).toString("hex")}; address ${html(encodeURIComponent(password))}; twice ${html(html(password))}</p>
    <!-- ${html(password)} -->
    <a href="/account?${html(query.toString())}#${html(encodeURIComponent(password))}">Go to ${html(password)}</a>
    <img alt="${html(password)}" width="20" height="20"><div role="note" aria-label="${html(email)} '${html(password)}'" title="${html(password)}">note</div>
    <label>Code for ${html(password)} <input name="code" placeholder="${html(password)}" value="${html(email)}"></label>
    <label>PIN <input name="pin"></label><output></output>
    <form action="/leave"><input type="hidden" name="entry" value="${html(password)}"><label>E-mail <input name="mail"></label>
    <label>Password <input type="password" name="again"></label><button>Cancel membership</button></form>
    <iframe src="/frame?${html(query.toString())}"></iframe>
    <script>
      document.querySelector("[name=pin]").oninput = (event) => { document.querySelector("output").textContent = "PIN " + event.target.value };
      history.replaceState(null, "", "/account?${query}");
      setTimeout(() => { const toast = document.createElement("div"); toast.role = "status"; toast.textContent = "Hello " + ${literal(password)}; document.body.append(toast); setTimeout(() => toast.remove(), 1200) }, 50);
    </script></body></html>`);
};
const leave: Answer = (request, response) => {
  const query = new URL(request.url ?? "/", "http://tiny").searchParams;
  const said = `Leave, ${query.get("mail")} with ${query.get("again")}?`;
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(`<!doctype html><html lang="en">
    <title>Leave</title><h1>Before you go</h1><button onclick="if (confirm(${html(literal(said))})) document.body.innerHTML = ${html(literal(`<h1>Your membership has been cancelled</h1><p>Goodbye ${html(said)}</p>`))}">Go on</button></html>`);
};

let site: TinySite;
beforeAll(async () => {
  site = await tinySite({
    "/login": `<h1>Sign in</h1><form method="post" action="/session"><label>E-mail <input name="email"></label><label>Password <input type="password" name="password"></label><button>Sign in</button></form>`,
    "/session": logIn,
    "/account": account,
    "/leave": leave,
    "/frame": "<p>In a frame</p>",
  });
});
afterAll(() => site.close());

const journey = (last: string): string => `version: 1
site: {name: Canary, url: ${JSON.stringify(site.url)}}
secrets: [THE_EMAIL, THE_PASSWORD, THE_PIN]
persona: {email: "\${THE_EMAIL}", password: "\${THE_PASSWORD}"}
setup:
  - goto: /login
  - fill: {label: E-mail, value: "\${THE_EMAIL}"}
  - fill: {label: Password, value: "\${THE_PASSWORD}"}
  - click: {role: button, name: Sign in}
  - wait: {heading: Welcome}
journeys:
  - kind: cancel
    start: /account
    commit: allowed
    steps:
      - fill: {label: PIN, value: "\${THE_PIN}"}
      - fill: {label: E-mail, value: "\${THE_EMAIL}"}
      - fill: {label: Password, value: "\${THE_PASSWORD}"}
      - click: Cancel membership
      - click: Go on
      - dialog: accept
      - expect: {text: ${last}}
`;

async function filesOf(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && !/\.(png|jpg)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Audits the site as the command does; the texts of all that came out, by where it stands. */
async function audited(last: string, ...args: string[]) {
  const w = await world();
  const path = join(w.folder, "canary.journey.yaml");
  await writeFile(path, journey(last));
  const env = { ...process.env, THE_EMAIL: EMAIL, THE_PASSWORD: PASSWORD, THE_PIN: PIN };
  const { path: browser } = await findBrowser({ env: process.env });
  const out = join(w.folder, "run");
  const command = [
    "audit",
    path,
    "--out",
    out,
    "--browser-path",
    browser,
    "--commit",
    "--verbose",
    "--format",
    "json,html,md",
    ...args,
  ];
  const status = await run(command, { ...w.io, env }, realParts);
  const texts = new Map([
    ["stdout", w.out.join("")],
    ["stderr", w.err.join("")],
  ]);
  for (const file of await filesOf(out)) texts.set(file.slice(out.length + 1), await readFile(file, "utf8"));
  return { status, texts };
}

/** Where which form of a secret stands. Case does not matter: some sites shout. */
function leaks(texts: ReadonlyMap<string, string>): string[] {
  return [...texts].flatMap(([where, text]) => {
    const low = text.toLowerCase();
    return SECRETS.flatMap(forms)
      .filter((form) => low.includes(form.toLowerCase()))
      .map((form) => `${where}: ${form}`);
  });
}

describe("what was typed is found nowhere", () => {
  it("after a run with the fullest evidence", async () => {
    const { status, texts } = await audited("Your membership has been cancelled", "--evidence", "full");
    // The site did get it, and did show it: otherwise nothing would be tested.
    expect(received).toBe(`${EMAIL}|${PASSWORD}`);
    expect([0, 1]).toContain(status);
    expect([...texts.keys()].join(" ")).toMatch(/record\.jsonl.*/);
    expect([...texts.keys()].filter((name) => name.endsWith(".html")).length).toBeGreaterThan(2);
    const record = texts.get("record.jsonl") ?? "";
    expect(record.split("[redacted]").length).toBeGreaterThan(20);
    expect(leaks(texts)).toEqual([]);
  }, 120_000);

  it("after a run that fails", async () => {
    const { status, texts } = await audited("Never shown");
    expect(status).toBe(3);
    expect(leaks(texts)).toEqual([]);
  }, 120_000);
});

it("the test would find it", () => {
  expect(leaks(new Map([["x", `a ${encodeURIComponent(PASSWORD)} b`]]))).toHaveLength(1);
});
