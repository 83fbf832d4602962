/** Where the package lies, whichever of its folders the build has put the running code into. */
import { existsSync } from "node:fs";

function rootAbove(url: URL): URL {
  const folder = new URL(".", url);
  if (existsSync(new URL("package.json", folder))) return folder;
  const above = new URL("..", folder);
  if (above.href === folder.href) throw new Error("No package.json lies above the program");
  return rootAbove(above);
}

const here = new URL(import.meta.url);

/** Folder of package.json. */
export const packageRoot = rootAbove(here);
/** The folder in it that holds the running code: dist/, or src/ where it is run from its sources. */
export const codeRoot = new URL(
  `${here.pathname.slice(packageRoot.pathname.length).split("/")[0]}/`,
  packageRoot,
);
