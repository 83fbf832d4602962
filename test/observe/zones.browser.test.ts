/** Where things lie: what is main content and what stands around it, with landmarks and without. */
import { describe, expect, it } from "vitest";
import { mainOf } from "../../src/reading/main.js";
import type { Zone } from "../../src/record/schema.js";
import { controlNamed, watching } from "../support/observe.js";

const watch = watching();
const link = (name: string) => `<a href="#${name}">${name}</a>`;
const WORDS = `<p>${"Some words of the page. ".repeat(20)}</p>`;
const HEAD = "<h1>Your plan</h1>";

/** Markup, the zones of its links, and the names of main's controls. */
const PAGES: Record<string, [html: string, zones: Record<string, Zone>, main: string[]]> = {
  "landmarks by tag": [
    `<header>${link("Logo")}<nav>${link("Menu")}</nav></header><main>${HEAD}${WORDS}${link("Leave")}</main><aside>${link("Ad")}</aside><footer>${link("Terms")}</footer>`,
    { Logo: "header", Menu: "nav", Leave: "main", Ad: "aside", Terms: "footer" },
    ["Leave"],
  ],
  "landmarks by role": [
    `<div role=banner>${link("Logo")}</div><div role=navigation>${link("Menu")}</div><div role=main>${HEAD}${link("Leave")}</div><div role=contentinfo>${link("Terms")}</div>`,
    { Logo: "header", Menu: "nav", Leave: "main", Terms: "footer" },
    ["Leave"],
  ],
  "class names only": [
    `<div class="site-header">${link("Logo")}</div><ul class="nav">${link("Menu")}</ul><div class=content>${HEAD}${WORDS}${link("Leave")}</div><div id=footer>${link("Terms")}</div>`,
    { Logo: "header", Menu: "nav", Leave: "main", Terms: "footer" },
    ["Leave"],
  ],
  "generated class names": [
    `<div class="Header_root__x1Y2z">${link("Logo")}</div><div class="MainNav-sc-1abc">${link("Menu")}</div><div class=c>${HEAD}${WORDS}${link("Leave")}</div><div class="Footer_wrap__9aB">${link("Terms")}</div>`,
    { Logo: "header", Menu: "nav", Leave: "main", Terms: "footer" },
    ["Leave"],
  ],
  "nothing but content": [`${HEAD}${WORDS}${link("Leave")}`, { Leave: "main" }, ["Leave"]],
  "navigation and breadcrumbs inside main": [
    `<main><nav aria-label=Breadcrumb>${link("Home")}</nav>${HEAD}<ol class=breadcrumb>${link("Up")}</ol>${WORDS}${link("Leave")}</main>`,
    { Home: "nav", Leave: "main" },
    ["Leave"],
  ],
  "a header of the content": [
    `<main><article><header>${HEAD}${link("Edit")}</header>${WORDS}<footer>${link("Leave")}</footer></article></main>`,
    { Edit: "main", Leave: "main" },
    ["Edit", "Leave"],
  ],
  "a header of the content by class": [
    `<main><div class="page-header">${HEAD}${link("Edit")}</div>${WORDS}<div class="page-footer">${link("Leave")}</div></main>`,
    { Edit: "main", Leave: "main" },
    ["Edit", "Leave"],
  ],
  "a sticky bar with the flow's buttons in a form": [
    `<main>${HEAD}${WORDS}<form><label>Why <input></label><div style="position:sticky;bottom:0;background:#fff">${link("Stay")}${link("Go on")}</div></form></main>`,
    { Stay: "main", "Go on": "main" },
    ["Stay", "Go on"],
  ],
  "a fixed bar with the flow's buttons, without main": [
    `<div class=page><form>${HEAD}${WORDS}<div style="position:fixed;bottom:0;left:0;right:0;height:70px;background:#fff">${link("Stay")}${link("Go on")}</div></form></div>`,
    { Stay: "main", "Go on": "main" },
    ["Stay", "Go on"],
  ],
  "a promotion bar": [
    `<div style="position:sticky;top:0;height:40px;background:#ff0">Sale! ${link("Shop")}</div><div>${HEAD}${WORDS}${link("Leave")}</div>`,
    { Shop: "promo", Leave: "main" },
    ["Leave"],
  ],
  "a chat bubble": [
    `<div>${HEAD}${WORDS}${link("Leave")}</div><div style="position:fixed;right:20px;bottom:20px;width:60px;height:60px">${link("Help")}</div>`,
    { Help: "floating", Leave: "main" },
    ["Leave"],
  ],
  "a fixed sidebar beside the content": [
    `<div class=sidebar style="position:fixed;left:0;top:0;bottom:0;width:200px">${link("Menu")}</div><div style="margin-left:220px">${HEAD}${WORDS}${link("Leave")}</div>`,
    { Menu: "nav", Leave: "main" },
    ["Leave"],
  ],
  "the application root is fixed": [
    `<div id=root style="position:fixed;inset:0;overflow:auto"><header>${link("Logo")}</header><div>${HEAD}${WORDS}${link("Leave")}</div></div>`,
    { Logo: "header", Leave: "main" },
    ["Leave"],
  ],
  "an aside without main belongs to the content": [
    `<div>${HEAD}${WORDS}${link("Leave")}<aside>${link("Instead")}</aside></div>`,
    { Instead: "main", Leave: "main" },
    ["Leave", "Instead"],
  ],
  "main is the whole body under another name": [
    `<body role=main><header>${link("Logo")}</header>${HEAD}${WORDS}${link("Leave")}<footer>${link("Terms")}</footer></body>`,
    { Logo: "header", Leave: "main", Terms: "footer" },
    ["Leave"],
  ],
  "two mains, one hidden": [
    `<main hidden>${link("Old")}</main><main>${HEAD}${WORDS}${link("Leave")}</main>`,
    { Leave: "main" },
    ["Leave"],
  ],
};

describe("zones", () => {
  for (const [what, [html, zones, main]] of Object.entries(PAGES))
    it(what, () =>
      watch(html, async ({ look }) => {
        const seen = await look();
        const found = Object.fromEntries(
          Object.keys(zones).map((name) => [name, controlNamed(seen, name).zone]),
        );
        expect(found).toEqual(zones);
        expect(mainOf(seen).controls.map(({ name }) => name)).toEqual(main);
        expect(seen.heading).toBe("Your plan");
      }),
    );
});
