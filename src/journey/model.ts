/** A journey file as the rest of the program sees it: checked, normalised, every step with its place in the file. */
import type { Kind } from "../vocabulary.js";

/** 1-based place in a file. */
export interface Position {
  line: number;
  column: number;
}

/** How a step names what it acts on. `name` is the short form: visible or accessible name. */
export interface TargetSpec {
  name?: string;
  role?: string;
  label?: string;
  text?: string;
  placeholder?: string;
  testid?: string;
  css?: string;
  /** Heading or name of the dialog, section or frame that holds it. */
  in?: string;
  /** 1-based choice among several matches. */
  nth?: number;
  /** Only the whole name matches, not a part of it. */
  exact?: boolean;
}

/** What `wait`, `expect` and `explore` look for; every key given must hold, of `text` any one. */
export interface Expectation {
  text?: string[];
  heading?: string;
  url?: string;
  absent?: string;
}

export type StepAction =
  | { verb: "click"; target: TargetSpec }
  | { verb: "check"; target: TargetSpec }
  | { verb: "fill"; target: TargetSpec; value: string }
  | { verb: "select"; target: TargetSpec; option: string }
  | { verb: "press"; key: string }
  | { verb: "dialog"; answer: "accept" | "dismiss" /** What to type into a prompt. */; typed?: string }
  | { verb: "back" }
  | { verb: "wait"; milliseconds: number }
  | { verb: "wait"; until: Expectation; timeoutMs?: number }
  | { verb: "chat"; message: string }
  | { verb: "reply"; target: TargetSpec }
  | { verb: "goto"; url: string }
  | { verb: "explore"; until?: Expectation }
  | { verb: "expect"; expectation: Expectation };

/** `text` says the step as a person would; secrets in it stay `${NAME}` references. */
export type Step = StepAction & { index: number; position: Position; text: string };

export interface Journey {
  id: string;
  kind: Kind;
  /** Path or URL, relative to the site. */
  start: string;
  commit: "never" | "allowed";
  /** spare: a person who answers in a chat is thanked and left alone; talk: the steps go on with them. Default: spare. */
  people?: "spare" | "talk";
  hints: string[];
  /** Absent: to be explored. */
  steps?: Step[];
  /** Where to look afterwards; default: start. */
  verify: string;
  position: Position;
}

/** A `${NAME}`, `${file:PATH}` or `${totp:NAME}` that stands somewhere in the file. */
export interface SecretReference {
  kind: "env" | "file" | "totp";
  /** Name of the environment variable, or path of the file as written. */
  name: string;
  position: Position;
}

export interface JourneyFile {
  /** As the user named it. */
  path: string;
  site: { name: string; url: string; operator?: string };
  profile: { device?: string; locale?: string; timezone?: string };
  /** Names of environment variables whose values are secret. */
  secrets: string[];
  /** Every reference to a secret, in the order of the file. */
  references?: SecretReference[];
  /** `METHOD glob` of requests never let through unless commit is allowed. */
  guard: string[];
  persona: Record<string, string>;
  setup: Step[];
  journeys: Journey[];
}
