/** Remembers which elements listen to clicks, whatever made them do so: a listener, an attribute, a framework. */

const CLICKS = new Set([
  "click",
  "mousedown",
  "mouseup",
  "pointerdown",
  "pointerup",
  "touchstart",
  "touchend",
]);
const listening = new WeakSet<EventTarget>();

export function watchListeners(): void {
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (listener && CLICKS.has(type)) listening.add(this);
    add.call(this, type, listener, options);
  };
}

/** Frameworks keep handlers in properties of their own, as one listener at the root serves all elements. */
function frameworkHandler(element: Element): boolean {
  for (const key of Object.keys(element)) {
    if (!key.startsWith("__reactProps$") && key !== "_vei") continue;
    const props: unknown = Reflect.get(element, key);
    if (typeof props === "object" && props !== null && ("onClick" in props || "onMouseDown" in props))
      return true;
  }
  return false;
}

export function listensToClicks(element: Element): boolean {
  if (listening.has(element) || frameworkHandler(element)) return true;
  const handles = element instanceof HTMLElement || element instanceof SVGElement;
  return handles && (element.onclick !== null || element.onmousedown !== null);
}
