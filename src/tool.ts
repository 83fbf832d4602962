/** Name and version of this program, as its package says. */
import { readFileSync } from "node:fs";
import { packageRoot } from "./package-root.js";

function versionOf(content: string): string {
  const parsed: unknown = JSON.parse(content);
  if (
    typeof parsed === "object" &&
    parsed !== null &&
    "version" in parsed &&
    typeof parsed.version === "string"
  )
    return parsed.version;
  throw new Error("package.json has no version");
}

export const tool = {
  name: "wayout",
  version: versionOf(readFileSync(new URL("package.json", packageRoot), "utf8")),
};
