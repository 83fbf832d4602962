/** Imports run one way: what each part may know of the others, and what judging must never touch. */
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../src/", import.meta.url));

interface Source {
  path: string;
  /** Without comments, so that a comment may speak of what the code must not do. */
  code: string;
  imports: { from: string; typeOnly: boolean }[];
}

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`])\/\/.*$/gm, "$1");

function importsOf(code: string, path: string): Source["imports"] {
  const statements = [
    ...code.matchAll(/^\s*(?:import|export)\b([^;]*?)\bfrom\s+["']([^"']+)["']/gm),
    ...code.matchAll(/^\s*import()\s+["']([^"']+)["']/gm),
    ...code.matchAll(/\bimport(\()\s*["']([^"']+)["']/g),
  ];
  return statements.map(([, what = "", from = ""]) => ({
    from: from.startsWith(".") ? relative(SRC, join(SRC, dirname(path), from)).replace(/\.js$/, "") : from,
    typeOnly:
      /^\s*type\b/.test(what) ||
      (/^\s*\{[^}]*\}\s*$/.test(what) &&
        what
          .replace(/[{}]/g, "")
          .split(",")
          .filter((name) => name.trim() !== "")
          .every((name) => /^\s*type\s/.test(name))),
  }));
}

const names = (await readdir(SRC, { recursive: true })).filter((name) => /\.tsx?$/.test(name)).sort();
const sources: Source[] = await Promise.all(
  names.map(async (path) => {
    const code = withoutComments(await readFile(join(SRC, path), "utf8"));
    return { path, code, imports: importsOf(code, path) };
  }),
);

/** The folder of a file or import, or the file itself where it lies at the top. */
const partOf = (path: string): string => path.split("/")[0]?.replace(/\.tsx?$/, "") ?? path;
const isOwn = (from: string): boolean => names.some((name) => name.replace(/\.tsx?$/, "") === from);

/**
 * What each part may import of the others, types apart: from the bottom up. A part that is not listed is one that this
 * table was not asked about: put it in.
 */
const MAY: Record<string, readonly string[]> = {
  vocabulary: [],
  errors: [],
  "package-root": [],
  tool: ["package-root"],
  yaml: ["errors"],
  config: ["errors", "yaml", "vocabulary", "journey"],
  // The schema of the report is published beside that of the journey file.
  journey: ["errors", "yaml", "vocabulary", "report"],
  record: ["errors", "vocabulary"],
  evidence: ["errors", "record"],
  lexicon: ["errors", "package-root", "vocabulary", "yaml"],
  reading: ["vocabulary", "record", "lexicon"],
  detect: ["vocabulary", "record", "lexicon", "reading", "report"],
  measure: ["vocabulary", "record", "lexicon", "reading", "report"],
  rules: ["vocabulary", "errors", "package-root", "yaml", "reading", "report"],
  score: ["vocabulary", "rules", "report"],
  report: ["vocabulary", "record", "reading"],
  compare: ["vocabulary", "errors", "yaml", "report"],
  counterfactual: ["lexicon", "measure", "reading", "report", "rules", "score", "vocabulary"],
  judge: [
    "counterfactual",
    "detect",
    "lexicon",
    "measure",
    "reading",
    "record",
    "report",
    "rules",
    "score",
    "vocabulary",
  ],
  observe: ["package-root", "record", "vocabulary"],
  browser: ["errors", "journey", "yaml", "vocabulary"],
  drive: ["browser", "errors", "journey", "lexicon", "observe", "record", "vocabulary", "yaml", "reading"],
  run: ["browser", "drive", "errors", "journey", "lexicon", "observe", "record", "tool", "vocabulary"],
  pictures: ["errors", "report"],
  deliver: ["errors", "pictures", "report", "config"],
  cli: [
    "browser",
    "compare",
    "config",
    "deliver",
    "errors",
    "evidence",
    "journey",
    "judge",
    "lexicon",
    "package-root",
    "pictures",
    "record",
    "report",
    "rules",
    "run",
    "tool",
    "vocabulary",
    "yaml",
  ],
  index: [
    "browser",
    "deliver",
    "errors",
    "evidence",
    "journey",
    "judge",
    "lexicon",
    "record",
    "report",
    "rules",
    "run",
    "vocabulary",
  ],
};

/** Everything right of the record, and what it stands on. */
const PURE = [
  "vocabulary",
  "lexicon",
  "reading",
  "detect",
  "measure",
  "rules",
  "score",
  "report",
  "counterfactual",
  "judge",
  "compare",
];
/** Files named load.ts are the edge of their part, and may read files. */
const isPure = ({ path }: Source): boolean => PURE.includes(partOf(path)) && !/(^|\/)load\.ts$/.test(path);

const OUTSIDE: [what: string, RegExp][] = [
  [
    "the clock",
    /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\b|\bprocess\.hrtime\b|\bset(?:Timeout|Interval)\b/,
  ],
  ["chance", /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/],
  ["the environment", /\bprocess\.(?!exitCode)\w+|\bimport\.meta\b/],
  ["the network", /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
  ["code made of text", /\beval\(|\bnew Function\b/],
  ["the terminal", /\bconsole\./],
  ["the machine's language", /\.toLocale\w+\(\s*\)|\blocaleCompare\(\s*[^,()]*\)/],
];
/** Of Node, only what computes. */
const NODE = ["node:crypto", "node:buffer", "node:util"];

describe("imports", () => {
  it("are read as they are written", () => {
    const code = `import a, { type B } from "./a.js";\nimport type { C } from "../c.js";\nimport { type D, type E } from "node:fs";\nexport * from "./x/y.js";\nconst z = await import("./z.js");\nimport "./side.js";`;
    expect(importsOf(code, "one/two.ts")).toEqual([
      { from: "one/a", typeOnly: false },
      { from: "c", typeOnly: true },
      { from: "node:fs", typeOnly: true },
      { from: "one/x/y", typeOnly: false },
      { from: "one/side", typeOnly: false },
      { from: "one/z", typeOnly: false },
    ]);
    expect(sources.length).toBeGreaterThan(150);
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(500);
  });

  it("run one way, by the table", () => {
    const wrong = sources.flatMap(({ path, imports }) => {
      const part = partOf(path);
      const may = MAY[part];
      if (!may) return [`${path}: the table does not know ${part}`];
      return imports
        .filter(
          ({ from, typeOnly }) =>
            isOwn(from) && !typeOnly && partOf(from) !== part && !may.includes(partOf(from)),
        )
        .map(({ from }) => `${path} imports ${from}`);
    });
    expect(wrong).toEqual([]);
  });

  it("have no circle among the parts, types apart", () => {
    const reached = (part: string, seen = new Set<string>()): Set<string> => {
      for (const { path, imports } of sources)
        if (partOf(path) === part)
          for (const { from, typeOnly } of imports) {
            const next = partOf(from);
            if (typeOnly || !isOwn(from) || next === part || seen.has(next)) continue;
            seen.add(next);
            reached(next, seen);
          }
      return seen;
    };
    expect(Object.keys(MAY).filter((part) => reached(part).has(part))).toEqual([]);
  });

  it("of the commands are made by nobody", () => {
    const wrong = sources.filter(
      ({ path, imports }) => partOf(path) !== "cli" && imports.some(({ from }) => partOf(from) === "cli"),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("of the part that runs inside pages stay among themselves, but for types", () => {
    const wrong = sources
      .filter(({ path }) => path.startsWith("observe/page/"))
      .flatMap(({ path, imports }) =>
        imports
          .filter(
            ({ from, typeOnly }) =>
              !typeOnly && !from.startsWith("observe/page/") && from !== "dom-accessibility-api",
          )
          .map(({ from }) => `${path} imports ${from}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe("judging", () => {
  const pure = sources.filter(isPure);

  it("knows no browser, not even its types, and of Node only what computes", () => {
    const wrong = pure.flatMap(({ path, imports }) =>
      imports
        .filter(
          ({ from }) =>
            /^playwright/.test(from) ||
            ["browser", "drive", "observe", "run", "cli"].includes(isOwn(from) ? partOf(from) : "") ||
            (from.startsWith("node:") && !NODE.includes(from)),
        )
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(OUTSIDE)("does not touch %s", (_, words) => {
    const wrong = pure.flatMap(({ path, code }) => {
      const found = words.exec(code);
      return found ? [`${path}: ${found[0]}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it("does not load what reads files, but by its types", () => {
    const wrong = pure.flatMap(({ path, imports }) =>
      imports
        .filter(({ from, typeOnly }) => !typeOnly && /(^|\/)load$/.test(from))
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });
});
