/** Forms by which a message, or the wish to be called back, reaches the company's people. */
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { Control, Look } from "../../record/schema.js";

export interface StaffForm {
  kind: "form" | "callback";
  /** All its fields, in reading order. */
  fields: Control[];
  /** The buttons that send it. */
  sends: Control[];
  /** What it is called, for people: its heading, else the label of its message box. */
  label: string;
  locator: string;
  because: string;
}

/** A page's frame, with its search box and newsletter, is no part of a form. */
const BESIDE: ReadonlySet<Control["zone"]> = new Set(["header", "footer", "nav", "promo", "consent", "chat"]);

const labelOf = ({ field, name }: Control): string =>
  [field?.label ?? "", name, field?.placeholder ?? ""].join("\n");
const wordsOf = (control: Control): string => control.text.trim() || control.name.trim();

/** Whether a field asks for an e-mail address, by its type, its purpose or its label. */
export function asksEmail(control: Control, lexicon: Lexicon): boolean {
  const { field } = control;
  if (!field || control.kind !== "text") return false;
  return (
    field.type === "email" ||
    /\bemail\b/.test(field.autocomplete) ||
    lexicon.find("asks-email", field.label) !== undefined
  );
}

function asksPhone(control: Control): boolean {
  return control.field?.type === "tel" || /\btel\b/.test(control.field?.autocomplete ?? "");
}

/** Whether a field is the box for what the matter is. */
export function asksMatter(control: Control, lexicon: Lexicon): boolean {
  const { field } = control;
  if (!field || control.kind !== "text") return false;
  if (field.type === "search" || control.role === "searchbox") return false;
  if (field.type === "textarea") return true;
  return field.type === "text" && lexicon.find("message-field", labelOf(control)) !== undefined;
}

/** The topmost dialog's fields where one is open, else those of the page's content, by frame. */
function formsIn(look: Look): Control[][] {
  const fields = look.controls.filter(
    (one) => one.field !== undefined && (look.dialog ? one.zone === "dialog" : !BESIDE.has(one.zone)),
  );
  const frames = new Set(fields.map((one) => one.frame));
  return [...frames].map((frame) => fields.filter((one) => one.frame === frame));
}

/** Buttons after the first field, in the same frame; links lead elsewhere. */
function buttonsFor(fields: readonly Control[], look: Look): Control[] {
  const [first] = fields;
  if (!first) return [];
  return look.controls.filter(
    (one) =>
      one.kind === "button" &&
      one.frame === first.frame &&
      (look.dialog ? one.zone === "dialog" : !BESIDE.has(one.zone)) &&
      one.box.y + one.box.height >= first.box.y,
  );
}

function surrounding(fields: readonly Control[], look: Look): string[] {
  const sections = fields.flatMap(({ section, field }) => [section, field?.group ?? ""]);
  return [...new Set([look.heading, ...sections, look.title])].filter((text) => text !== "");
}

function callBackForm(
  fields: Control[],
  buttons: readonly Control[],
  look: Look,
  lexicon: Lexicon,
): StaffForm | undefined {
  const phone = fields.find(
    (one) => asksPhone(one) || lexicon.find("phone-label", one.field?.label ?? "") !== undefined,
  );
  if (!phone) return undefined;
  const said = [...buttons.map(wordsOf), ...surrounding(fields, look)]
    .map((text) => lexicon.find("call-back", text))
    .find((match) => match !== undefined);
  if (!said) return undefined;
  const sends = buttons.filter(
    (one) =>
      lexicon.find("call-back", wordsOf(one)) ??
      lexicon.find("send-message", wordsOf(one)) ??
      lexicon.find("go-on", wordsOf(one)),
  );
  if (sends.length === 0) return undefined;
  const label = phone.section || look.heading;
  return {
    kind: "callback",
    fields,
    sends,
    label,
    locator: phone.locator,
    because: `"${said.quote}" above a field for a telephone number`,
  };
}

function messageForm(
  fields: Control[],
  buttons: readonly Control[],
  look: Look,
  lexicon: Lexicon,
): StaffForm | undefined {
  const box = fields.find((one) => asksMatter(one, lexicon));
  if (!box) return undefined;
  // A password belongs to a log-in; "was this helpful?" is asked of the article, not by the customer.
  if (fields.some((one) => one.field?.type === "password")) return undefined;
  const around = surrounding(fields, look);
  if ([labelOf(box), box.section].some((text) => lexicon.find("article-mark", text) !== undefined))
    return undefined;
  if (lexicon.find("survey-reason", `${box.section}\n${labelOf(box)}`)) return undefined;
  const named = around.map((text) => lexicon.find("message-form", text)).find((match) => match !== undefined);
  const sent = buttons.filter((one) => lexicon.find("send-message", wordsOf(one)) !== undefined);
  const onward = buttons.filter((one) => lexicon.find("go-on", wordsOf(one)) !== undefined);
  const mail = fields.some((one) => one !== box && asksEmail(one, lexicon));
  // A lone box may be a search or a machine's: then a button that sends must say that a message is sent.
  const certain = mail || (named !== undefined && (fields.length > 1 || sent.length > 0));
  const sends = sent.length > 0 ? sent : onward.length > 0 ? onward : mail && named ? buttons.slice(-1) : [];
  if (!certain || sends.length === 0) return undefined;
  const because = named
    ? `"${named.quote}" and a box for the message`
    : "a box for a message and a field for the sender's e-mail";
  return {
    kind: "form",
    fields,
    sends,
    label: box.section || look.heading || labelOf(box).trim(),
    locator: box.locator,
    because,
  };
}

const known = new WeakMap<Lexicon, WeakMap<Look, StaffForm[]>>();

/** The forms of a look that reach people. None on what is a log-in, a search, a newsletter, a review or a survey. */
export function staffForms(look: Look, lexicon: Lexicon): StaffForm[] {
  const byLook = known.get(lexicon) ?? new WeakMap<Look, StaffForm[]>();
  known.set(lexicon, byLook);
  const met = byLook.get(look);
  if (met) return met;
  const forms = look.native
    ? []
    : formsIn(look).flatMap((fields) => {
        const buttons = buttonsFor(fields, look);
        const form =
          callBackForm(fields, buttons, look, lexicon) ?? messageForm(fields, buttons, look, lexicon);
        return form ? [form] : [];
      });
  byLook.set(look, forms);
  return forms;
}

/** The form that pressing this control sends to people; Enter in one of its text fields sends it as well. */
export function formSentBy(look: Look, control: Control, lexicon: Lexicon): StaffForm | undefined {
  return staffForms(look, lexicon).find(({ sends, fields }) =>
    [...sends, ...fields.filter(({ kind, field }) => kind === "text" && field?.type !== "textarea")].some(
      (one) => one.id === control.id,
    ),
  );
}
