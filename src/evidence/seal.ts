/** Seals a run folder: writes its manifest, and never over evidence that is not what was sealed before. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../errors.js";
import { filesOf, manifestText } from "./files.js";
import {
  chainOf,
  changesSince,
  type Entry,
  isEvidence,
  MANIFEST,
  type Manifest,
  readManifest,
} from "./manifest.js";

export type ManifestAbout = Pick<Manifest, "tool" | "browser" | "startedAt" | "endedAt">;

/**
 * Writes the manifest of a run folder over whatever manifest is there, as reports may have changed since, and answers
 * its chain.
 * @throws UserError `evidence-altered` where record or evidence differ from that manifest, which then stays
 */
export async function writeManifest(folder: string, about: ManifestAbout): Promise<string> {
  const files = await filesOf(folder);
  await refuseAltered(folder, files);
  const manifest: Manifest = {
    format: "wayout-manifest",
    version: 1,
    ...about,
    files,
    chain: chainOf(files),
  };
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest.chain;
}

async function refuseAltered(folder: string, files: readonly Entry[]): Promise<void> {
  const text = await manifestText(folder);
  if (text === undefined) return;
  const before = readManifest(text);
  const seen = (entries: readonly Entry[]) => entries.filter(({ path }) => isEvidence(path));
  const [first] =
    "problem" in before
      ? [{ path: MANIFEST, what: before.problem }]
      : changesSince(seen(before.files), seen(files));
  if (!first) return;
  throw new UserError(
    "evidence-altered",
    `${folder} is not what its manifest says (${first.path}: ${first.what}), so it is not sealed anew.`,
    { hint: "wayout verify says what became of it." },
  );
}
