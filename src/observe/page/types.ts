/** What the document says of itself to machines: the schema.org types of its JSON-LD, microdata and RDFa. */

/** A page that names more says nothing by it. */
const MOST = 40;
/** Longer scripts are data, not a description of the page. */
const LONGEST = 300_000;
const DEEPEST = 12;

const nameOf = (type: string): string => type.trim().split(/[/#:]/).pop() ?? "";

function collect(value: unknown, into: Set<string>, depth = 0): void {
  if (typeof value !== "object" || value === null || depth > DEEPEST || into.size >= MOST) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "@type")
      for (const type of Array.isArray(inner) ? inner : [inner])
        if (typeof type === "string") into.add(nameOf(type));
    collect(inner, into, depth + 1);
  }
}

/** Distinct names of types, without their vocabulary's address, sorted; what cannot be read is passed over. */
export function structuredTypes(): string[] {
  const types = new Set<string>();
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? "";
    if (text.length > LONGEST) continue;
    try {
      collect(JSON.parse(text), types);
    } catch (error) {
      // Sites write broken data, and search engines pass over it too.
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  for (const element of document.querySelectorAll("[itemtype]"))
    for (const type of (element.getAttribute("itemtype") ?? "").split(/\s+/)) types.add(nameOf(type));
  for (const element of document.querySelectorAll("[typeof]"))
    for (const type of (element.getAttribute("typeof") ?? "").split(/\s+/)) types.add(nameOf(type));
  return [...types]
    .filter((type) => /^\w{2,60}$/.test(type))
    .sort()
    .slice(0, MOST);
}
