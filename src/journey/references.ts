/** Secrets by reference: `${NAME}`, `${file:PATH}` and `${totp:NAME}` inside a text. */
import type { SecretReference } from "./model.js";

export type Reference = Pick<SecretReference, "kind" | "name">;

const REFERENCE = /\$\{([^{}]*)\}/g;
const FORM = /^(?:(file|totp):)?(.+)$/;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Every `${…}` of a text; `reference` is absent where what stands between the braces is none. */
export function referencesIn(text: string): { raw: string; reference?: Reference }[] {
  return [...text.matchAll(REFERENCE)].map(([raw, inner]) => {
    const reference = parse(inner ?? "");
    return reference ? { raw, reference } : { raw };
  });
}

/** Replaces every reference; whatever is no reference stays as it is. */
export function replaceReferences(text: string, value: (reference: Reference) => string): string {
  return text.replace(REFERENCE, (raw, inner: string) => {
    const reference = parse(inner);
    return reference ? value(reference) : raw;
  });
}

function parse(inner: string): Reference | undefined {
  const [, prefix, name] = FORM.exec(inner.trim()) ?? [];
  if (name === undefined) return undefined;
  if (prefix === "file") return { kind: "file", name };
  if (!VARIABLE.test(name)) return undefined;
  return { kind: prefix === "totp" ? "totp" : "env", name };
}
