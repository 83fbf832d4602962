/** Where the package lies, whichever of its folders the build has put the running code into. */
import { existsSync } from "node:fs";

function rootAbove(url: URL): URL {
  const folder = new URL(".", url);
  if (existsSync(new URL("package.json", folder))) return folder;
  const above = new URL("..", folder);
  if (above.href === folder.href) throw new Error("No package.json lies above the program");
  return rootAbove(above);
}

/** Folder of package.json. */
export const packageRoot = rootAbove(new URL(import.meta.url));
