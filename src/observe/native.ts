/** A native dialog as a look: its message is its heading, its buttons are its controls. It has no picture. */
import type { Dialog } from "playwright";
import type { Control, Look } from "../record/schema.js";

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };
/** What browsers say where the site's own words are not shown. */
const LEAVE_PAGE = "Leave site? Changes you made may not be saved.";

type NativeType = NonNullable<Look["native"]>["type"];

function typeOf(dialog: Dialog): NativeType {
  const type = dialog.type();
  return type === "confirm" || type === "prompt" || type === "beforeunload" ? type : "alert";
}

/** The browser draws both buttons alike, so that neither stands out. */
const button = (name: string, id: number): Control => ({
  id,
  kind: "button",
  role: "button",
  name,
  text: name,
  zone: "dialog",
  frame: 0,
  box: NOWHERE,
  locator: `native dialog > ${name}`,
  fontSize: 13,
  fontWeight: 400,
  color: "rgb(0, 0, 0)",
  background: "rgb(255, 255, 255)",
  contrast: 21,
  fillContrast: 1,
  opacity: 1,
  look: "outlined",
  underlined: false,
  inText: false,
  likeText: false,
  enabled: true,
  covered: false,
  offscreen: false,
  section: "",
});

/** The part of a look that a native dialog shows. */
export function nativeSeen(dialog: Dialog, before: Pick<Look, "url" | "title" | "lang" | "viewport">) {
  const type = typeOf(dialog);
  const message = type === "beforeunload" ? dialog.message() || LEAVE_PAGE : dialog.message();
  const names = type === "alert" ? ["OK"] : type === "beforeunload" ? ["Leave", "Cancel"] : ["OK", "Cancel"];
  return {
    native: { type, message },
    url: before.url,
    title: before.title,
    lang: before.lang,
    viewport: before.viewport,
    heading: message,
    spinner: false,
    pageHeight: 0,
    frames: [],
    controls: names.map(button),
    blocks: [
      {
        text: message,
        kind: "heading" as const,
        zone: "dialog" as const,
        frame: 0,
        box: NOWHERE,
        locator: "native dialog",
        fontSize: 13,
        fontWeight: 400,
        contrast: 21,
      },
    ],
    ticks: [],
  };
}
