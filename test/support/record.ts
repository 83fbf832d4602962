/** Builds small records by hand: looks, actions and what happened between them, numbered and timed by `record`. */
import type { Action, Block, Control, EventOf, Look, RecordEvent, Zone } from "../../src/record/schema.js";
import type { Kind } from "../../src/vocabulary.js";

const BOX = { x: 0, y: 0, width: 200, height: 40 };

/** A control as a test writes it: its name alone is a button of the main content. */
export type ControlSpec = string | (Partial<Control> & { name: string });
export type BlockSpec = string | (Partial<Block> & { text: string });
export type FieldSpec = Partial<NonNullable<Control["field"]>> & {
  name: string;
  kind?: Control["kind"];
  zone?: Zone;
  frame?: number;
};

export interface LookSpec
  extends Partial<Omit<Look, "controls" | "blocks" | "dialog" | "type" | "native" | "text">> {
  controls?: ControlSpec[];
  /** Text of the main content, or of the dialog; the heading stands before it by itself. */
  text?: BlockSpec[];
  fields?: FieldSpec[];
  /** Blocks as they are, none added. */
  blocks?: BlockSpec[];
  /** Everything named lies in a dialog of this label. */
  dialog?: string;
  native?: { type: "alert" | "confirm" | "prompt" | "beforeunload"; message: string };
  /** The document of the look before it. A dialog and what the page does by itself have it anyway. */
  inPlace?: boolean;
}
export type LookDraft = Look & { inPlace?: boolean | undefined; given: ReadonlySet<string> };
export type ActionDraft = Action & { on?: string | undefined };
type Other = Exclude<RecordEvent, Look | Action>;

function control(spec: ControlSpec, id: number, zone: Zone): Control {
  const given = typeof spec === "string" ? { name: spec } : spec;
  const kind = given.kind ?? "button";
  return {
    id,
    kind,
    role: kind === "text" ? "textbox" : kind,
    text: given.name,
    zone,
    frame: 0,
    box: { ...BOX, y: 200 + id * 50 },
    locator: `#c${id}-${given.name.replace(/\W+/g, "-").toLowerCase()}`,
    fontSize: 16,
    fontWeight: 400,
    color: "rgb(0, 0, 0)",
    background: "rgb(255, 255, 255)",
    contrast: 21,
    fillContrast: 1,
    opacity: 1,
    look: kind === "link" ? "link" : "outlined",
    underlined: kind === "link",
    inText: false,
    likeText: false,
    enabled: true,
    covered: false,
    offscreen: false,
    section: "",
    ...given,
  };
}

function field({ name, kind = "text", zone, frame, ...more }: FieldSpec, id: number, inside: Zone): Control {
  return control(
    {
      name,
      kind,
      ...(zone === undefined ? {} : { zone }),
      ...(frame === undefined ? {} : { frame }),
      field: {
        type: kind,
        label: name,
        placeholder: "",
        autocomplete: "",
        required: false,
        filled: false,
        preset: false,
        group: "",
        invalid: false,
        ...more,
      },
    },
    id,
    inside,
  );
}

function block(spec: BlockSpec, index: number, zone: Zone): Block {
  const given = typeof spec === "string" ? { text: spec } : spec;
  return {
    kind: "text",
    zone,
    frame: 0,
    box: { ...BOX, y: 100 + index * 30 },
    locator: `#b${index}`,
    fontSize: 16,
    fontWeight: 400,
    contrast: 21,
    ...given,
  };
}

/** One look. `heading` is also its first block; each control and field label is a block too. */
export function look(spec: LookSpec): LookDraft {
  const zone: Zone = spec.dialog === undefined ? "main" : "dialog";
  const heading = spec.native?.message ?? spec.heading ?? spec.dialog ?? "";
  const fields = spec.native ? [] : (spec.fields ?? []).map((one, index) => field(one, index + 1, zone));
  const controls = [
    ...fields,
    ...(spec.controls ?? []).map((one, index) => control(one, fields.length + index + 1, zone)),
  ];
  const shown: BlockSpec[] = spec.blocks ?? [
    ...(heading === "" || spec.native ? [] : [{ text: heading, kind: "heading" as const, level: 1 }]),
    ...(spec.text ?? []),
    ...controls.map((one) => ({
      text: one.field?.label ?? one.text,
      kind: one.field ? ("label" as const) : ("control" as const),
      zone: one.zone,
      frame: one.frame,
      control: one.id,
    })),
  ];
  const { dialog, native, inPlace, blocks: _blocks, text: _text, fields: _fields, ...plain } = spec;
  return {
    type: "look",
    journey: "j",
    n: 0,
    t: -1,
    cause: "action",
    page: 1,
    document: 0,
    url: "https://shop.example/account",
    title: heading,
    lang: "en",
    spinner: false,
    viewport: { width: 1280, height: 720 },
    pageHeight: 900,
    frames: [
      { url: spec.url ?? "https://shop.example/account", box: { x: 0, y: 0, width: 1280, height: 900 } },
    ],
    ticks: [],
    settle: { ms: 20, ceiling: false, pending: [] },
    ...plain,
    heading,
    controls: native ? [] : controls,
    blocks: native ? [] : shown.map((one, index) => block(one, index, zone)),
    ...(dialog === undefined
      ? {}
      : {
          dialog: { label: dialog, box: { ...BOX, width: 600, height: 400 }, locator: "#dialog", frame: 0 },
        }),
    ...(native ? { native } : {}),
    inPlace,
    given: new Set(Object.keys(spec)),
  };
}

function action(kind: Action["kind"], on: string | undefined, more: Partial<Action>): ActionDraft {
  return { type: "action", journey: "j", n: 0, t: -1, look: 0, kind, effective: true, on, ...more };
}
/** A click on the control of that name in the look before it. */
export const click = (name: string, more: Partial<Action> = {}) => action("click", name, more);
export const key = (name: string, more: Partial<Action> = {}) => action("key", name, more);
export const input = (name: string, chars = 5, more: Partial<Action> = {}) =>
  action("input", name, { chars, ...more });
export const choice = (name: string, option: string) => action("choice", name, { option });
export const answer = (given: "accept" | "dismiss") => action("native-dialog", undefined, { answer: given });
export const back = () => action("back", undefined, {});
export const goto = () => action("goto", undefined, {});

export const toast = (text: string): EventOf<"toast"> => ({
  type: "toast",
  journey: "j",
  t: -1,
  look: -1,
  text,
});
export const usable = (
  name: string,
  seconds: number,
  cause: "user" | "page" = "page",
): EventOf<"usable"> => ({
  type: "usable",
  journey: "j",
  t: -1,
  look: -1,
  name,
  locator: "",
  waitedMs: seconds * 1000,
  cause,
});
export const held = (name: string): EventOf<"held"> => ({
  type: "held",
  journey: "j",
  t: -1,
  look: -1,
  by: "words",
  target: { role: "button", name, locator: "" },
  because: `"${name}" would end it`,
});

export interface JourneySpec {
  kind?: Kind;
  journey?: string;
  end?: EventOf<"end">["reason"] | "none";
  commit?: boolean;
}

/** The event that every record begins with. */
export const runEvent = (
  site: EventOf<"run">["site"] = { name: "Example Video", url: "https://example.test" },
): EventOf<"run"> => ({
  type: "run",
  format: "wayout-record",
  version: 1,
  tool: { name: "wayout", version: "0.1.0" },
  browser: "Chromium 140",
  automation: [],
  site,
  file: "a.journey.yaml",
  profile: {},
  consent: "reject",
  evidence: "standard",
  startedAt: "2027-01-01T00:00:00.000Z",
});

/**
 * One journey's events in file order. Looks and actions are numbered; unless given, a second passes between events,
 * an action is done on the look before it, and a look is caused by the action before it, else by the page itself.
 */
export function record(spec: JourneySpec, ...parts: (LookDraft | ActionDraft | Other)[]): RecordEvent[] {
  const journey = spec.journey ?? "j";
  const events: RecordEvent[] = [
    {
      type: "journey",
      journey,
      kind: spec.kind ?? "cancel",
      driver: "script",
      start: "/account",
      commit: spec.commit ?? true,
      line: 1,
      steps: [],
      at: "2027-01-01T00:00:00Z",
    },
  ];
  let t = -1000;
  let looks = 0;
  let actions = 0;
  let document = 0;
  let acted = false;
  let last: Look | undefined;
  for (const part of parts) {
    t = "t" in part && part.t >= 0 ? part.t : t + 1000;
    if (part.type === "look") {
      const { inPlace, given, ...plain } = part;
      const cause = given.has("cause") ? plain.cause : looks === 0 ? "start" : acted ? "action" : "auto";
      const stays = inPlace ?? (cause === "auto" || plain.dialog !== undefined || plain.native !== undefined);
      if (!stays || looks === 0) document += 1;
      looks += 1;
      last = {
        ...plain,
        journey,
        n: looks,
        t,
        cause,
        document: given.has("document") ? plain.document : document,
      };
      events.push(last);
      acted = false;
    } else if (part.type === "action") {
      const { on, ...plain } = part;
      actions += 1;
      acted = true;
      const hit = last?.controls.find((one) => one.name === on);
      const target =
        on === undefined
          ? {}
          : {
              target: {
                role: hit?.role ?? "generic",
                name: on,
                locator: hit?.locator ?? "#text",
                ...(hit ? { control: hit.id, frame: hit.frame, box: hit.box } : {}),
              },
            };
      events.push({ ...target, ...plain, journey, n: actions, t, look: plain.look || looks });
    } else {
      const at = "look" in part && part.look < 0 ? { look: looks } : {};
      events.push({
        ...part,
        ...at,
        ...("t" in part ? { t } : {}),
        ...("journey" in part ? { journey } : {}),
      });
    }
  }
  if (spec.end !== "none")
    events.push({
      type: "end",
      journey,
      t: t + 1000,
      reason: spec.end ?? "done",
      detail: "",
      at: "2027-01-01T00:01:00Z",
    });
  return events;
}
