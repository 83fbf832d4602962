/** Where on the page an element lies, by landmarks first and by look and place where a site has none. */
import type { Zone } from "../../record/schema.js";
import { everywhere, lineage, parentOf, squeeze } from "./dom.js";
import { rectOf, styleOf } from "./memo.js";
import { boxOf } from "./place.js";
import { isVisible } from "./visible.js";

const TOKENS: [RegExp, Zone][] = [
  [/^(site|page|global|main|app)?[-_]?(header|masthead|topbar|top-bar)$/i, "header"],
  [/^(site|page|global|main|app)?[-_]?footer$/i, "footer"],
  [/^(site|main|side|top|app)?[-_]?(nav|navbar|navigation|sidebar|sidenav|breadcrumbs?|menu-bar)$/i, "nav"],
  [/^(promo|announcement|promotion|notice)[-_]?(bar|banner|strip)?$/i, "promo"],
];
const TOKEN_TAGS = new Set(["div", "ul", "ol", "section"]);
/** What style compilers add to the name that a person gave. */
const COMPILED = /(_{1,2}|-sc-|--)[\w-]*$/;
/** A navigation is made of links; a sidebar may hold anything. */
const MOSTLY = 0.6;

const ROLES: Record<string, Zone> = {
  banner: "header",
  contentinfo: "footer",
  navigation: "nav",
  complementary: "aside",
};

const TAGS: Record<string, Zone> = { header: "header", footer: "footer", nav: "nav", aside: "aside" };
/** Inside these a header or footer is part of the content. */
const SECTIONING = new Set(["article", "main", "section", "dialog", "form"]);
const BAR_HEIGHT = 120;

function landmark(element: Element): Zone | null {
  const byRole = ROLES[element.getAttribute("role") ?? ""];
  if (byRole) return byRole;
  const byTag = TAGS[element.localName];
  if (byTag) return byTag;
  if (!TOKEN_TAGS.has(element.localName) || element.getAttribute("role") === "tablist") return null;
  const tokens = [element.id, ...element.classList].flatMap((token) => [token, token.replace(COMPILED, "")]);
  const zone = TOKENS.find(([pattern]) => tokens.some((token) => pattern.test(token)))?.[1];
  return zone && bearsOut(element, zone) ? zone : null;
}

/** A name alone is a hint; the element must look the part. */
function bearsOut(element: Element, zone: Zone): boolean {
  const links = [...element.querySelectorAll("a,button,[role=link],[role=button]")];
  if (zone === "promo") return boxOf(element).height <= BAR_HEIGHT;
  // A page's title with its name in front is content.
  if (zone === "header") return links.length > 0 || element.querySelector("h1") === null;
  if (zone !== "nav") return true;
  const length = (at: Element): number => squeeze(at.textContent ?? "").length;
  return links.reduce((sum, link) => sum + length(link), 0) >= length(element) * MOSTLY;
}

/** Things that stay in view while the page scrolls, outside the main content: bars and bubbles. */
function floating(element: Element): Zone | null {
  const { position } = styleOf(element);
  if (position !== "fixed" && position !== "sticky") return null;
  const { width, height } = boxOf(element);
  if (width >= innerWidth * 0.9 && height <= BAR_HEIGHT)
    return element.querySelector("form,h1,h2") ? null : "promo";
  return width * height < innerWidth * innerHeight * 0.3 ? "floating" : null;
}

/** It holds the site's header and footer too: the whole page under another name. */
function isWholePage(main: Element): boolean {
  if (main === document.body) return true;
  const ofSite = (selector: string): boolean =>
    [...main.querySelectorAll(selector)].some((at) => {
      const outer = at.parentElement?.closest("article,section,dialog,form,main");
      return outer === main || !outer;
    });
  return ofSite("header:has(nav),[role=banner]") && ofSite("footer,[role=contentinfo]");
}

/** The document's main element: the largest that shows, where there are several. */
function mainElement(): Element | null {
  const area = (element: Element): number => {
    const { width, height } = rectOf(element);
    return width * height;
  };
  const shown = [...everywhere("main, [role=main]")].filter((at) => isVisible(at));
  return shown.sort((one, other) => area(other) - area(one))[0] ?? null;
}

/** Zone of an element by its own nature, before looking at what is around it. */
function ownZone(element: Element, inContent: boolean): Zone | null {
  const mark = landmark(element);
  if (mark && mark !== "nav") return inContent ? null : mark;
  if (mark) return mark;
  return inContent ? null : floating(element);
}

/** Where a chat is the page, the site's bars around it stay what they are. */
function inChat(line: Element[], { root, list }: { root: Element; list: Element }): boolean {
  const index = line.indexOf(root);
  if (index < 0) return false;
  return root !== document.body || line.includes(list) || !line.slice(0, index).some((at) => landmark(at));
}

/** What an element's ancestors and itself say of where things in it lie. */
interface Surroundings {
  dialog: boolean;
  consent: boolean;
  main: boolean;
  /** Inside a part of the content, such as an article: its header is not the site's. */
  sectioned: boolean;
  zone: Zone | null;
  /** What decided that things lie beside the content; the outermost that holds none of it where nothing else did. */
  region: Element | null;
}

const OPEN: Surroundings = {
  dialog: false,
  consent: false,
  main: false,
  sectioned: false,
  zone: null,
  region: null,
};

export interface Zones {
  zoneOf(element: Element): Zone;
  /** The part of the page beside the main content that an element lies in; null in the content and what is over it. */
  regionOf(element: Element): Element | null;
}

export function makeZones(
  dialog: Element | null,
  consent: Element | null,
  chats: readonly { root: Element; list: Element }[],
): Zones {
  const named = mainElement();
  const whole = named !== null && isWholePage(named);
  const main = whole ? null : named;
  const aroundMain = new Set(main ? lineage(main) : []);
  const sections = (at: Element): boolean => SECTIONING.has(at.localName) && !(whole && at === named);
  const known = new Map<Element, Surroundings>();
  const read = (at: Element): Surroundings => {
    const parent = parentOf(at);
    const outer = parent ? surroundings(parent) : OPEN;
    const inDialog = outer.dialog || at === dialog;
    const inConsent = outer.consent || at === consent;
    // What lies around the main element says nothing of what lies in it.
    if (at === main)
      return { dialog: inDialog, consent: inConsent, main: true, sectioned: true, zone: null, region: null };
    const own = ownZone(at, outer.main || outer.sectioned);
    // Without a main element an aside belongs to the page's content, by the counting rules.
    const counts = own !== null && (own !== "aside" || main !== null);
    const sectioned = outer.sectioned || sections(at);
    const beside = main !== null && !outer.main && !aroundMain.has(at) ? at : null;
    return {
      dialog: inDialog,
      consent: inConsent,
      main: outer.main,
      sectioned,
      zone: counts ? own : outer.zone,
      region: counts ? at : (outer.region ?? beside),
    };
  };
  const surroundings = (at: Element): Surroundings => {
    const found = known.get(at) ?? read(at);
    known.set(at, found);
    return found;
  };
  const zoneOf = (element: Element): Zone => {
    const around = surroundings(element);
    if (around.dialog) return "dialog";
    if (around.consent) return "consent";
    if (chats.length > 0) {
      const line = [...lineage(element)];
      if (chats.some((chat) => inChat(line, chat))) return "chat";
    }
    if (around.zone) return around.zone;
    // With a main element, what lies outside is beside the content unless a dialog or widget claims it.
    return around.main || !main || aroundMain.has(element) ? "main" : "aside";
  };
  return { zoneOf, regionOf: (element) => surroundings(element).region };
}
