/** Counts what changes in the document, and tells who wants to know. Shadow roots are watched as they open. */
import { allRoots } from "./dom.js";
import { now } from "./natives.js";
import { noteRoot } from "./roots.js";

type Listener = (records: MutationRecord[]) => void;

const listeners = new Set<Listener>();
const watched = new WeakSet<ShadowRoot>();
/** Events after which something else may be seen, though no node has changed. */
const UNSEEN = ["popstate", "hashchange", "transitionend", "animationend", "toggle", "resize"];
let count = 0;
let last = 0;

/** Changes since the program began: any mutation, any address. */
export const changes = (): number => count;

/** When the latest one was, by the document's own clock. */
export const lastChange = (): number => last;

/** Calls the listener at every change until the function it returns is called. */
export function onChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function noteChange(records: MutationRecord[] = []): void {
  count += 1;
  last = now();
  for (const listener of listeners) listener(records);
}

/** Our own marks on masked fields are no change of the page. */
const own = (record: MutationRecord): boolean => record.attributeName?.startsWith("data-wayout") ?? false;

const observer = new MutationObserver((records) => {
  const foreign = records.filter((record) => !own(record));
  if (foreign.length > 0) noteChange(foreign);
});

const options: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
};

/** Shadow roots that the parser made were not there to be seen opening. */
export function watchRoots(): void {
  for (const root of allRoots()) if (root instanceof ShadowRoot && !watched.has(root)) watchRoot(root);
}

function watchRoot(root: ShadowRoot): void {
  watched.add(root);
  noteRoot(root);
  observer.observe(root, options);
}

export function watchChanges(): void {
  observer.observe(document, options);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    watchRoot(root);
    return root;
  };
  for (const type of UNSEEN) addEventListener(type, () => noteChange(), true);
}
