/** Fields that the user has set; what is chosen in any other field, the site chose. */

const touched = new WeakSet<Element>();
const groups = new WeakMap<Node, Set<string>>();

export function noteTouched(field: Element): void {
  touched.add(field);
  const group = field.getAttribute("role") === "radio" ? field.closest("[role=radiogroup]") : null;
  if (group) touched.add(group);
  if (!(field instanceof HTMLInputElement) || field.type !== "radio" || !field.name) return;
  const root = field.form ?? field.getRootNode();
  const names = groups.get(root) ?? new Set();
  groups.set(root, names.add(field.name));
}

export function isTouched(field: Element): boolean {
  if (touched.has(field)) return true;
  const group = field.getAttribute("role") === "radio" ? field.closest("[role=radiogroup]") : null;
  if (group) return touched.has(group);
  if (!(field instanceof HTMLInputElement) || field.type !== "radio") return false;
  return groups.get(field.form ?? field.getRootNode())?.has(field.name) ?? false;
}
