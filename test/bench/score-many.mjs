// @ts-check
/** `wayout score` of many recorded journeys with all packs: time, and whether memory grows with their number. */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { builtInPacks } from "../../dist/rules/load.js";
import { record } from "./record.mjs";

const FIXTURES = ["fax-gauntlet", "iliad", "tideway-fair"];
const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
/** Says at its exit what the command took. */
const TELL =
  "process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\n'+JSON.stringify([u.userCPUTime+u.systemCPUTime,u.maxRSS]))})";

/**
 * @param {string[]} args
 * @returns {Promise<{ ms: number, cpuMs: number, megabytes: number }>}
 */
function command(args) {
  const from = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(TELL)}`, MAIN, ...args],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  let said = "";
  child.stderr.on("data", (more) => {
    said += more;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", () => {
      const [cpu = 0, kilobytes = 0] = JSON.parse(said.slice(said.lastIndexOf("\n")));
      resolve({ ms: performance.now() - from, cpuMs: cpu / 1000, megabytes: Math.round(kilobytes / 1024) });
    });
  });
}

/**
 * The same journey with texts of its own: no two sites say the same, and what was read before would be known.
 * @param {string} lines
 * @param {number} n
 */
function reworded(lines, n) {
  return lines.replaceAll(/^.*"type":"look".*$/gm, (line) => {
    const look = JSON.parse(line);
    for (const block of look.blocks) block.text += ` ${n}`;
    return JSON.stringify(look);
  });
}

/** @param {number} runs how many recorded journeys */
export async function benchScoreMany(runs) {
  const folder = await mkdtemp(join(tmpdir(), "wayout-bench-"));
  try {
    const records = [];
    for (const id of FIXTURES) {
      await record(id, join(folder, id));
      records.push(await readFile(join(folder, id, "record.jsonl"), "utf8"));
    }
    const copies = [];
    for (let n = 0; n < runs; n++) {
      const copy = join(folder, "runs", String(n));
      await mkdir(copy, { recursive: true });
      await writeFile(join(copy, "record.jsonl"), reworded(records[n % records.length] ?? "", n));
      copies.push(copy);
    }
    const rules = (await builtInPacks()).join(",");
    console.log(
      `\nwayout score of recorded runs, each with words of its own (${FIXTURES.join(", ")}; four journeys in three runs), all packs, JSON`,
    );
    for (const count of [Math.ceil(runs / 10), runs]) {
      const args = ["score", ...copies.slice(0, count), "--rules", rules, "--format", "json", "--quiet"];
      const { ms, cpuMs, megabytes } = await command(args);
      console.log(
        `  ${String(count).padEnd(14)}  ${(ms / 1000).toFixed(1)} s, ${(cpuMs / 1000).toFixed(1)} s of processor, ${(cpuMs / count).toFixed(1)} ms each, at most ${megabytes} MB`,
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
