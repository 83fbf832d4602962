/** Finds the one control that a step means, waits until it can be used, and hands over its element. */
import type { ElementHandle } from "playwright";
import type { Step, TargetSpec } from "../journey/model.js";
import type { Control, Look } from "../record/schema.js";
import { type Driver, needNoDialog, StepFailure, until } from "./driver.js";
import { type Found, fold, match, type Purpose, saidAs } from "./match.js";

export interface Resolved {
  element: ElementHandle<Element>;
  /** Absent where the words belong to no control of the look. */
  control?: Control;
  /** What the element says, where it was not found by its control. */
  words?: string;
  look: Look;
}

const quoted = (names: string[]): string => names.map((name) => `"${name}"`).join(", ");

export function severalMessage(spec: TargetSpec, controls: Control[]): string {
  const list = controls.map(({ name, role, section, locator }) => {
    const under = section ? ` under "${section}"` : "";
    return `${role} "${name}"${under} (${locator})`;
  });
  return `"${saidAs(spec)}" matches ${controls.length} controls: ${list.join("; ")}. Name one by role, in, nth or css.`;
}

function noneMessage(spec: TargetSpec, purpose: Purpose, look: Look, found: Found | undefined): string {
  const names = found?.found === "none" ? found.nearest : [];
  const near = names.length > 0 ? ` Nearest on the screen "${look.heading}": ${quoted(names)}.` : "";
  const picture = look.screenshot ? ` See ${look.screenshot}.` : "";
  const what = { click: "control", check: "box", fill: "text field", select: "list", option: "option" }[
    purpose
  ];
  return `No ${what} is called "${saidAs(spec)}".${near}${picture}`;
}

/** The page may have gone meanwhile; else the selector is wrong. */
function cssFailure(css: string, cause: unknown): unknown {
  const message = cause instanceof Error ? cause.message : "";
  if (!/selector/i.test(message)) return cause;
  return new StepFailure(`"${css}" is no valid selector.`, { cause });
}

async function byCss(
  driver: Driver,
  spec: TargetSpec,
  css: string,
): Promise<ElementHandle<Element> | undefined> {
  for (const frame of driver.observer.page().frames()) {
    const found = await frame
      .locator(css)
      .all()
      .catch((cause: unknown) => {
        throw cssFailure(css, cause);
      });
    const visible = [];
    for (const locator of found) if (await locator.isVisible()) visible.push(locator);
    const chosen = visible[(spec.nth ?? 1) - 1];
    if (visible.length > 1 && spec.nth === undefined)
      throw new StepFailure(`The selector "${css}" matches ${visible.length} visible elements. Add nth.`);
    const handle = await chosen?.elementHandle();
    if (handle && (await handle.evaluate((node) => node instanceof Element)))
      return handle as ElementHandle<Element>;
  }
  return undefined;
}

/** The words of an element that was found otherwise, with its control if the look has one of these words. */
async function spokenBy(
  element: ElementHandle<Element>,
  look: Look,
): Promise<Pick<Resolved, "words" | "control">> {
  const words = await element.evaluate((node) => {
    const label = node.getAttribute("aria-label") ?? node.getAttribute("title") ?? "";
    const value = node instanceof HTMLInputElement ? node.value : "";
    return node.textContent?.trim() || value || label;
  });
  const same = look.controls.find(({ name, text }) =>
    [name, text].some((said) => fold(said) === fold(words)),
  );
  return { words, ...(same && words.trim() !== "" ? { control: same } : {}) };
}

/** Only words can name what is no control; everything else in a spec asks for one. */
const plainWords = ({ name, text, ...rest }: TargetSpec): string | undefined =>
  Object.keys(rest).every((key) => key === "exact") ? (name ?? text) : undefined;

/**
 * @throws StepFailure when nothing matches within the limit, several do, or it never becomes usable
 */
export async function resolveTarget(
  driver: Driver,
  step: Step,
  spec: TargetSpec,
  purpose: Purpose,
): Promise<Resolved> {
  const { observer } = driver;
  let last: { look: Look; found?: Found } | undefined;
  const resolved = await until(driver, driver.timeoutMs, async (look): Promise<Resolved | undefined> => {
    needNoDialog(look, step);
    if (spec.css !== undefined) {
      last = { look };
      const element = await byCss(driver, spec, spec.css);
      return element && { element, look, ...(await spokenBy(element, look)) };
    }
    const found = match(look, spec, purpose);
    last = { look, found };
    if (found.found === "several") throw new StepFailure(severalMessage(spec, found.controls));
    if (found.found === "one") {
      if (!found.control.enabled) return undefined;
      const element = await observer.elementOf(found.control);
      return element ? { element, control: found.control, look } : undefined;
    }
    const words = purpose === "click" || purpose === "option" ? plainWords(spec) : undefined;
    const element = words === undefined ? null : await observer.elementWithText(words, true);
    return element && words !== undefined ? { element, look, words } : undefined;
  });
  if (resolved) return resolved;
  if (last?.found?.found === "one")
    throw new StepFailure(`"${last.found.control.name}" is there but stayed disabled for the whole wait.`);
  if (!last) throw new StepFailure("The page showed nothing to act on");
  throw new StepFailure(noneMessage(spec, purpose, last.look, last.found));
}

const INTERCEPTS = /<([^>]+)>.*intercepts pointer events/;

/** A click that did not reach its element is a finding about the page, in words for people. */
export function clickFailure(message: string, name: string): StepFailure {
  const over = INTERCEPTS.exec(message)?.[1];
  if (over) return new StepFailure(`"${name}" cannot be clicked: <${over}> lies over it.`);
  return new StepFailure(`"${name}" could not be clicked: ${message.split("\n")[0]}`);
}
