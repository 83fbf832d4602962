/** Counts what changes in the document, and tells who wants to know. Shadow roots are watched as they open. */

type Listener = (records: MutationRecord[]) => void;

const listeners = new Set<Listener>();
let count = 0;

/** Changes since the program began: any mutation, any address. */
export const changes = (): number => count;

/** Calls the listener at every change until the function it returns is called. */
export function onChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function noteChange(records: MutationRecord[] = []): void {
  count += 1;
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

export function watchChanges(): void {
  observer.observe(document, options);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    observer.observe(root, options);
    return root;
  };
  addEventListener("popstate", () => noteChange());
  addEventListener("hashchange", () => noteChange());
}
