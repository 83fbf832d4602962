/** Where on the page an element lies, by landmarks first and by look and place where a site has none. */
import type { Zone } from "../../record/schema.js";
import { boxOf, contains, lineage } from "./dom.js";

const TOKENS: [RegExp, Zone][] = [
  [/^(site|page|global|main|app)?[-_]?(header|masthead|topbar|top-bar)$/i, "header"],
  [/^(site|page|global|main|app)?[-_]?footer$/i, "footer"],
  [/^(site|main|side|top|app)?[-_]?(nav|navbar|navigation|sidebar|sidenav|breadcrumbs?|menu-bar)$/i, "nav"],
  [/^(promo|announcement|promotion|notice)[-_]?(bar|banner|strip)?$/i, "promo"],
];

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
  if (element.localName !== "div" && element.localName !== "ul" && element.localName !== "section")
    return null;
  for (const token of [element.id, ...element.classList])
    for (const [pattern, zone] of TOKENS) if (pattern.test(token)) return zone;
  return null;
}

/** Things that stay in view while the page scrolls, outside the main content: bars and bubbles. */
function floating(element: Element): Zone | null {
  const { position } = getComputedStyle(element);
  if (position !== "fixed" && position !== "sticky") return null;
  const { width, height } = boxOf(element);
  if (width >= innerWidth * 0.9 && height <= BAR_HEIGHT)
    return element.querySelector("form,h1,h2") ? null : "promo";
  return width * height < innerWidth * innerHeight * 0.3 ? "floating" : null;
}

/** The document's main element, if it has one that is not the whole page under another name. */
const mainElement = (): Element | null => document.querySelector("main, [role=main]");

/** Zone of an element by its own nature, before looking at what is around it. */
function ownZone(element: Element, inContent: boolean): Zone | null {
  const mark = landmark(element);
  if (mark === "header" || mark === "footer" || mark === "aside") return inContent ? null : mark;
  if (mark) return mark;
  return inContent ? null : floating(element);
}

export function makeZones(dialog: Element | null, consent: Element | null): (element: Element) => Zone {
  const main = mainElement();
  const known = new Map<Element, Zone>();
  const decide = (element: Element): Zone => {
    const line = [...lineage(element)];
    if (dialog && line.includes(dialog)) return "dialog";
    if (consent && line.includes(consent)) return "consent";
    const inMain = main !== null && line.includes(main);
    const end = inMain ? line.indexOf(main) : line.length;
    for (const [index, at] of line.slice(0, end).entries()) {
      const inContent = inMain || line.slice(index + 1, end).some((outer) => SECTIONING.has(outer.localName));
      const zone = ownZone(at, inContent);
      // Without a main element an aside belongs to the page's content, by the counting rules.
      if (zone && (zone !== "aside" || main)) return zone;
    }
    if (inMain) return "main";
    // With a main element, what lies outside is beside the content unless a dialog or widget claims it.
    return main && !contains(element, main) ? "aside" : "main";
  };
  return (element) => {
    const found = known.get(element);
    if (found) return found;
    const zone = decide(element);
    known.set(element, zone);
    return zone;
  };
}
