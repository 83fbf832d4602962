/** One conversation with a person for each site and run: who had it, and whose turn it is to talk. */
import type { Journey, JourneyFile } from "../journey/model.js";

export interface SitePeople {
  /** Resolves when whoever may talk now has finished. */
  turn: Promise<void>;
  /** The journey that met a person first. */
  met?: string;
}

/** What a run knows of the people of each site; the same for all its files and repetitions. */
export type People = Map<string, SitePeople>;

/** A site is known by its name and by its host: two files may write either in two ways. */
export function peopleOf(people: People, { name, url }: JourneyFile["site"]): SitePeople {
  const host = URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : url;
  const keys = [`host ${host}`, `name ${name.normalize("NFKC").trim().toLowerCase()}`];
  const known = keys.map((key) => people.get(key)).find((site) => site !== undefined);
  const site = known ?? { turn: Promise.resolve() };
  for (const key of keys) if (!people.has(key)) people.set(key, site);
  return site;
}

/** Whether a journey says something in chats by its script. */
export const talks = ({ steps = [] }: Journey): boolean =>
  steps.some(({ verb }) => verb === "chat" || verb === "reply");

/** Journeys that talk walk one after the other: only then is it known whether another has met a person already. */
export async function inTurn<T>(site: SitePeople, work: () => Promise<T>): Promise<T> {
  const before = site.turn;
  let done = (): void => undefined;
  site.turn = new Promise((resolve) => {
    done = resolve;
  });
  await before;
  try {
    return await work();
  } finally {
    done();
  }
}
