/** The labels of fields. Asked of each field in turn, the browser would search the whole document each time. */
import { everywhere } from "./dom.js";
import { onceALook } from "./memo.js";

const labels = onceALook(() => {
  const found = new Map<Element, HTMLLabelElement[]>();
  for (const label of everywhere("label")) {
    if (!(label instanceof HTMLLabelElement) || !label.control) continue;
    const known = found.get(label.control);
    if (known) known.push(label);
    else found.set(label.control, [label]);
  }
  return found;
});

/** In document order; none for what is no field. */
export const labelsOf = (element: Element): readonly HTMLLabelElement[] => labels().get(element) ?? [];
