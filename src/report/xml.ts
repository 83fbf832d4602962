/** Elements of XML 1.0 as text, whatever stands in them. */
import { siteText } from "./clean.js";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Code points that XML forbids even as references; control characters and lone surrogates are gone by then. */
const FORBIDDEN = /[\ufffe\uffff]/g;

/** One line of text that means nothing in XML, cut after `max` characters. */
export function xmlText(text: string, max = 2000): string {
  return siteText(text, max)
    .replace(FORBIDDEN, "\uFFFD")
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/** An element; attributes that are undefined are left out. `children` are elements or text made by `xmlText`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly string[] = [],
): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === "number" ? value : xmlText(value)}"`],
  );
  const head = `${name}${given.join("")}`;
  return children.length === 0 ? `<${head}/>` : `<${head}>${children.join("")}</${name}>`;
}
