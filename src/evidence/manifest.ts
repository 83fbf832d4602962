/** What manifest.json says: every file of a run with its SHA-256 and size, and a chain over them all. */
import { createHash } from "node:crypto";
import { z } from "zod";

/** The manifest itself, which cannot hold its own hash. */
export const MANIFEST = "manifest.json";

const entrySchema = z.object({
  path: z.string().describe("Relative to the run folder, with slashes"),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Entry = z.infer<typeof entrySchema>;

const manifestSchema = z.object({
  format: z.literal("wayout-manifest"),
  version: z.literal(1),
  tool: z.object({ name: z.string(), version: z.string() }),
  browser: z.string(),
  startedAt: z.string(),
  endedAt: z.string(),
  files: z.array(entrySchema),
  chain: z.string(),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Each link is the hash of the link before, the path and the file's hash: none can be left out or moved. */
export function chainOf(entries: readonly Entry[]): string {
  return entries.reduce(
    (link, { path, sha256 }) => createHash("sha256").update(`${link}\n${path}\n${sha256}`).digest("hex"),
    "",
  );
}

/** What a manifest's text says, or what is wrong with it. */
export function readManifest(text: string): Manifest | { problem: string } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { problem: "not JSON" };
  }
  const parsed = manifestSchema.safeParse(raw);
  if (!parsed.success) return { problem: "not a manifest of this program" };
  if (chainOf(parsed.data.files) !== parsed.data.chain)
    return { problem: "its chain does not fit its list of files: the list was changed" };
  return parsed.data;
}

/** What was seen, and never changes once a run is over; the rest are reports, which may be rendered again. */
export const isEvidence = (path: string): boolean => path === "record.jsonl" || path.startsWith("evidence/");

export interface Change {
  path: string;
  what: "altered" | "missing" | "added";
  /** SHA-256 as it was sealed and as it is; absent where there is none. */
  sealed?: string;
  found?: string;
}

/** What became of the files since they were sealed, by path. */
export function changesSince(sealed: readonly Entry[], found: readonly Entry[]): Change[] {
  const now = new Map(found.map((entry) => [entry.path, entry]));
  const gone = sealed.flatMap(({ path, sha256 }): Change[] => {
    const is = now.get(path);
    if (!is) return [{ path, what: "missing", sealed: sha256 }];
    return is.sha256 === sha256 ? [] : [{ path, what: "altered", sealed: sha256, found: is.sha256 }];
  });
  const listed = new Set(sealed.map(({ path }) => path));
  const added = found.flatMap(({ path, sha256 }): Change[] =>
    listed.has(path) ? [] : [{ path, what: "added", found: sha256 }],
  );
  return [...gone, ...added].sort((a, b) => (a.path < b.path ? -1 : 1));
}
