/** Reads XML strictly, as much of it as the reports use: what is not well-formed is an error. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const TOKEN = /<\?xml [^?<>]*\?>|<\/([a-z-]+)>|<([a-z-]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>|[^<]+/y;
// XML 1.0, production 2: what a document may hold at all.
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function unescaped(text: string): string {
  const bare = text.replace(/&(?:amp|lt|gt|quot|apos);/g, "");
  if (/[&<>]/.test(bare)) throw new Error(`Not escaped: ${bare.slice(0, 80)}`);
  const names: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&([a-z]+);/g, (_, name: string) => names[name] ?? "");
}

export function parseXml(xml: string): XmlElement {
  const bad = FORBIDDEN.exec(xml);
  if (bad) throw new Error(`Forbidden character ${bad[0].codePointAt(0)?.toString(16)}`);
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  let at = 0;
  while (at < xml.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(xml);
    const here = open.at(-1);
    if (!token || !here) throw new Error(`No XML at ${at}: ${xml.slice(at, at + 80)}`);
    at = TOKEN.lastIndex;
    const [whole, end, start, attributes = "", closed] = token;
    if (end !== undefined) {
      if (here.name !== end) throw new Error(`</${end}> closes <${here.name}>`);
      open.pop();
    } else if (start !== undefined) {
      const pairs = [...attributes.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)];
      const named = Object.fromEntries(pairs.map(([, key = "", value = ""]) => [key, unescaped(value)]));
      const element = { name: start, attributes: named, children: [], text: "" };
      here.children.push(element);
      if (!closed) open.push(element);
    } else if (!whole.startsWith("<?")) here.text += unescaped(whole);
  }
  const [document] = root.children;
  if (!document || root.children.length !== 1 || open.length !== 1) throw new Error("Not one closed element");
  return document;
}
