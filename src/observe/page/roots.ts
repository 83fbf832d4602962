/** Shadow roots by their hosts, closed ones too: what a site closes to its scripts, a visitor sees all the same. */

const closed = new WeakMap<Element, ShadowRoot>();

/** To be called when a root opens: nobody can ask for it later. */
export function noteRoot(root: ShadowRoot): void {
  if (root.mode === "closed") closed.set(root.host, root);
}

export const shadowOf = (element: Element): ShadowRoot | null =>
  element.shadowRoot ?? closed.get(element) ?? null;
