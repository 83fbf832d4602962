/** A run's screenshots as data URIs, for a report that is a single file. */
import { readFile, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { systemCode } from "./errors.js";
import type { Report } from "./report/schema.js";

const TYPES: [type: string, starts: number[]][] = [
  ["image/png", [0x89, 0x50, 0x4e, 0x47]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/webp", [0x52, 0x49, 0x46, 0x46]],
];

/**
 * Reads every screenshot that a report names. A run may come from somebody else: what lies outside its folder, or is
 * no picture, is left out, and so is a file that is missing.
 */
export async function picturesOf(report: Report, runFolder: string): Promise<Map<string, string>> {
  const paths = new Set(
    report.journeys.flatMap(({ screens }) => screens.flatMap(({ screenshot }) => screenshot ?? [])),
  );
  const pictures = new Map<string, string>();
  for (const path of paths) {
    const uri = await dataUri(path, runFolder);
    if (uri !== undefined) pictures.set(path, uri);
  }
  return pictures;
}

async function dataUri(path: string, runFolder: string): Promise<string | undefined> {
  try {
    const file = await realpath(join(runFolder, path));
    if (!file.startsWith((await realpath(runFolder)) + sep)) return undefined;
    const bytes = await readFile(file);
    const type = TYPES.find(([, starts]) => starts.every((byte, index) => bytes[index] === byte))?.[0];
    return type && `data:${type};base64,${bytes.toString("base64")}`;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}
