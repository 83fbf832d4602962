/** Wraps what scripts fetch from the first moment on: which requests are under way, which come again and again. */
import { now } from "./natives.js";
import { sinceInput } from "./timers.js";

interface Request {
  /** Address without query: long polls differ in it. */
  key: string;
  since: number;
  /** An answer that is read piece by piece. */
  stream: boolean;
}

const requests = new Map<number, Request>();
/** When each address was asked for without the user's doing. */
const asked = new Map<string, number[]>();
let request = 0;
let opened = 0;
let ended = Number.NEGATIVE_INFINITY;
/** A request so soon after the user did something was set off by it. */
const BY_USER_MS = 250;
/** Enough to tell a poll from a request that happens to be repeated. */
const REMEMBERED = 12;

/** The key of a piece of an answer that is read piece by piece. */
export const STREAM = "stream:";

const keyOf = (url: string): string => url.replace(/[?#].*$/, "");

/** Keeps a request, or the reading of an answer, pending until it has come. */
function track(url: string, stream = false): () => void {
  request += 1;
  const id = request;
  const key = keyOf(url);
  requests.set(id, { key, since: now(), stream });
  // What the user sets off is no poll, however often they do.
  if (!stream && sinceInput() > BY_USER_MS)
    asked.set(key, [...(asked.get(key) ?? []), now()].slice(-REMEMBERED));
  return () => {
    if (requests.delete(id)) ended = now();
  };
}

export const openRequests = (): Request[] => [...requests.values()];

/** Connections that were opened and bring what cannot be foreseen. */
export const connections = (): number => opened;

/** When the latest request ended. */
export const lastEnded = (): number => ended;

/** Times at which the page asked for an address by itself, oldest first. */
export const askedAt = (key: string): readonly number[] => asked.get(key) ?? [];

/** All addresses that the page asked for by itself. */
export const addresses = (): string[] => [...asked.keys()];

function urlOf(input: RequestInfo | URL): string {
  if (typeof input === "string") return input;
  return input instanceof URL ? input.href : input.url;
}

function wrapFetch(): void {
  const fetchNative = window.fetch;
  window.fetch = function (...args) {
    const done = track(urlOf(args[0]));
    const answer = fetchNative.apply(this, args);
    answer.then(done, done);
    return answer;
  };
  for (const name of ["json", "text", "arrayBuffer", "blob", "formData", "bytes"] as const) {
    const read: unknown = Reflect.get(Response.prototype, name);
    if (typeof read !== "function") continue;
    Reflect.set(Response.prototype, name, function (this: Response) {
      const done = track(this.url, true);
      const body: Promise<unknown> = read.call(this);
      body.then(done, done);
      return body;
    });
  }
}

/** An answer that is read piece by piece is under way until its last piece, or until nobody reads on. */
function wrapReaders(): void {
  const { prototype } = ReadableStreamDefaultReader;
  const read: unknown = Reflect.get(prototype, "read");
  if (typeof read !== "function") return;
  Reflect.set(prototype, "read", function (this: ReadableStreamDefaultReader) {
    const done = track(STREAM, true);
    const piece: Promise<unknown> = read.call(this);
    piece.then(done, done);
    return piece;
  });
}

function wrapXhr(): void {
  const { open, send } = XMLHttpRequest.prototype;
  const addressOf = new WeakMap<XMLHttpRequest, string>();
  XMLHttpRequest.prototype.open = function (
    this: XMLHttpRequest,
    method: string,
    url: string | URL,
    ...rest: [boolean?, (string | null)?, (string | null)?]
  ) {
    addressOf.set(this, String(url));
    Reflect.apply(open, this, [method, url, ...rest]);
  };
  XMLHttpRequest.prototype.send = function (body) {
    this.addEventListener("loadend", track(addressOf.get(this) ?? ""), { once: true });
    send.call(this, body);
  };
}

/** Connections that are kept open bring what cannot be foreseen. */
function wrapConnections(): void {
  for (const name of ["WebSocket", "EventSource"] as const) {
    Reflect.set(
      window,
      name,
      new Proxy(window[name], {
        construct(target, args, newTarget) {
          opened += 1;
          return Reflect.construct(target, args, newTarget);
        },
      }),
    );
  }
}

export function watchTraffic(): void {
  wrapFetch();
  wrapReaders();
  wrapXhr();
  wrapConnections();
}
