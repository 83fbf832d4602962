/** Messages that come and go by themselves: reported as they come, as no later look would see them. */
import { onChange } from "./changes.js";
import { closest, parentOf, squeeze } from "./dom.js";
import { lookAfresh } from "./memo.js";
import { wallClock } from "./natives.js";
import { report } from "./report.js";
import { isVisible } from "./visible.js";

const LONGEST = 300;
const told = new Set<string>();

const isToast = (element: Element): boolean =>
  element.matches("[role=status], [role=alert], [aria-live=polite], [aria-live=assertive], output") ||
  /(^|[\s_-])(toast|snackbar|flash|notification)/i.test(element.getAttribute("class") ?? "");

function toastAround(node: Node): Element | null {
  const element = node instanceof Element ? node : parentOf(node);
  return element && closest(element, isToast);
}

export function watchToasts(): void {
  onChange((records) => {
    for (const record of records) {
      const around = toastAround(record.target);
      const added = [...record.addedNodes].map(toastAround);
      for (const toast of new Set([around, ...added])) {
        const text = toast && squeeze(toast.textContent ?? "");
        if (!toast || !text || text.length > LONGEST || told.has(text)) continue;
        lookAfresh();
        if (!isVisible(toast)) continue;
        told.add(text);
        report({ type: "toast", at: wallClock(), text });
      }
    }
  });
}
