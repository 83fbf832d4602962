/** The settings of a command: command line over configuration file over defaults. */
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import type { Command } from "commander";
import { findConfig } from "../config/find.js";
import type { CONSENT, Config, EVIDENCE, FAIL_ON, Format } from "../config/schema.js";
import { parseDuration } from "../journey/duration.js";
import type { Io } from "./io.js";

export interface Settings {
  /** Absolute path, `-` for standard output, undefined for the default. */
  out?: string;
  formats: Format[];
  rules: string[];
  failOn: (typeof FAIL_ON)[number];
  maxScore?: number;
  /** Absolute path. */
  baseline?: string;
  runs: number;
  commit: boolean;
  consent: (typeof CONSENT)[number];
  headed: boolean;
  browserPath?: string;
  baseUrl?: string;
  concurrency: number;
  timeoutMs: number;
  maxChatTurns?: number;
  evidence: (typeof EVIDENCE)[number];
  quiet: boolean;
  verbose: boolean;
  color: boolean;
}

/** What commander hands over: the configuration's names in camel case, durations already in milliseconds. */
export interface Flags {
  out?: string;
  format?: Format[];
  rules?: string[];
  failOn?: Settings["failOn"];
  maxScore?: number;
  baseline?: string;
  runs?: number;
  commit?: boolean;
  consent?: Settings["consent"];
  headed?: boolean;
  browserPath?: string;
  baseUrl?: string;
  concurrency?: number;
  timeout?: number;
  maxChatTurns?: number;
  evidence?: Settings["evidence"];
  quiet?: boolean;
  verbose?: boolean;
  color?: boolean;
  config?: string;
}

const DEFAULT_FORMATS: readonly Format[] = ["json", "html"];
const FIVE_MINUTES = 300_000;

/** Flags that were really typed: commander fills in `color: true` by itself. */
export function typedFlags(command: Command): Flags {
  const flags: Flags = command.opts();
  if (command.getOptionValueSource("color") !== "cli") delete flags.color;
  return flags;
}

/** Reads the configuration file (`--config`, else the nearest one upward) and settles every setting. */
export async function settle(flags: Flags, io: Io): Promise<Settings> {
  const path = flags.config === undefined ? await findConfig(io.cwd) : resolve(io.cwd, flags.config);
  const config: Config = path === undefined ? {} : await (await import("../config/load.js")).loadConfig(path);
  const { format } = config;
  const out = flags.out ?? config.out;
  const browserPath = flags.browserPath ?? config["browser-path"];
  const baseUrl = flags.baseUrl ?? config["base-url"];
  const maxScore = flags.maxScore ?? config["max-score"];
  const baseline = flags.baseline ?? config.baseline;
  const maxChatTurns = flags.maxChatTurns ?? config["max-chat-turns"];
  const timeout = config.timeout === undefined ? undefined : parseDuration(config.timeout);
  return {
    ...(out === undefined ? {} : { out: out === "-" ? out : resolve(io.cwd, out) }),
    formats: [...new Set(flags.format ?? (format === undefined ? DEFAULT_FORMATS : [format].flat()))],
    rules: flags.rules ?? (config.rules === undefined ? [] : [config.rules].flat()),
    failOn: flags.failOn ?? config["fail-on"] ?? "major",
    ...(maxScore === undefined ? {} : { maxScore }),
    ...(baseline === undefined ? {} : { baseline: resolve(io.cwd, baseline) }),
    runs: flags.runs ?? config.runs ?? 1,
    commit: flags.commit ?? config.commit ?? false,
    consent: flags.consent ?? config.consent ?? "reject",
    headed: flags.headed ?? config.headed ?? false,
    ...(browserPath === undefined ? {} : { browserPath: resolve(io.cwd, browserPath) }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    concurrency:
      flags.concurrency ?? config.concurrency ?? Math.max(1, Math.min(4, availableParallelism() - 1)),
    ...(maxChatTurns === undefined ? {} : { maxChatTurns }),
    timeoutMs: flags.timeout ?? timeout ?? FIVE_MINUTES,
    evidence: flags.evidence ?? config.evidence ?? "standard",
    quiet: flags.quiet ?? config.quiet ?? false,
    verbose: flags.verbose ?? config.verbose ?? false,
    color: flags.color ?? config.color ?? io.color,
  };
}
