/** CSS paths that find an element again: `>>>` enters a shadow root. */

const RANDOM = /\d{4,}|[0-9a-f]{8,}|^:r/i;
const usable = (id: string): boolean => id !== "" && !RANDOM.test(id) && /^[A-Za-z][\w-]*$/.test(id);

function step(element: Element): string {
  const tag = element.localName;
  const siblings = element.parentNode
    ? [...element.parentNode.children].filter((at) => at.localName === tag)
    : [];
  return siblings.length > 1 ? `${tag}:nth-of-type(${siblings.indexOf(element) + 1})` : tag;
}

function pathIn(root: Document | ShadowRoot, element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    if (usable(at.id) && root.querySelectorAll(`#${at.id}`).length === 1) {
      steps.unshift(`#${at.id}`);
      break;
    }
    steps.unshift(step(at));
  }
  return steps.join(" > ") || element.localName;
}

export function locatorOf(element: Element): string {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return `${locatorOf(root.host)} >>> ${pathIn(root, element)}`;
  return pathIn(document, element);
}
