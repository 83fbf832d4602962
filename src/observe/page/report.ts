/** The one way out of the page: a binding that the site's scripts never see. */

import { chatPart } from "./chat/part.js";
import { controlAround, kindOf } from "./controls.js";
import { locatorOf } from "./locate.js";
import { lookAfresh } from "./memo.js";
import { nameOf, roleOf, visibleText } from "./names.js";
import { boxOf } from "./place.js";
import { pristine } from "./pristine.js";
import type { PageReport, PageTarget } from "./protocol.js";

let send: (report: string) => void = () => undefined;
const stringify = JSON.stringify;

/** The wire under Playwright's bindings: whoever can list them could forge reports, so ours is taken off the list. */
function rawWire(name: string): ((report: string) => void) | undefined {
  const wire: unknown = Reflect.get(window, "__playwright__binding__");
  const controller: unknown = Reflect.get(window, "__playwright__binding__controller__");
  if (typeof wire !== "function" || typeof controller !== "object" || controller === null) return undefined;
  const bindings: unknown = Reflect.get(controller, "_bindings");
  if (!(bindings instanceof Map) || !bindings.delete(name)) return undefined;
  let seq = 0;
  return (report) => {
    seq += 1;
    wire(`{"name":${stringify(name)},"seq":${seq},"serializedArgs":[${stringify(report)}]}`);
  };
}

/** Takes the binding out of the page's reach. */
export function takeBinding(name: string): void {
  const binding: unknown = Reflect.get(window, name);
  if (typeof binding === "function") send = rawWire(name) ?? ((report) => void binding(report));
  Reflect.deleteProperty(window, name);
}

export function report(event: PageReport): void {
  pristine(() => send(stringify(event)));
}

/** What a pointer or key hit: the control around the element, else the element itself. */
export function targetOf(element: Element): PageTarget {
  lookAfresh();
  const control = controlAround(element);
  const hit = control ?? element;
  const text = visibleText(hit);
  const dialog = control?.closest("dialog,[role=dialog],[role=alertdialog],[aria-modal=true]") ?? null;
  const kind = (control && kindOf(control, dialog)) ?? "none";
  const chat = chatPart(hit);
  return {
    kind,
    role: roleOf(hit, control ? kind : "generic"),
    name: nameOf(hit, text),
    locator: locatorOf(hit),
    box: boxOf(hit),
    control: control !== null,
    ...(chat ? { chat } : {}),
  };
}
