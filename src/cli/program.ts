/** The command line: what there is, and how failures become messages and exit codes. */
import { Command, CommanderError, Option } from "commander";
import { formatUserError, systemCode, UserError, writeProblem } from "../errors.js";
import { tool } from "../tool.js";
import type { BaselineFlags } from "./baseline.js";
import type { CompareFlags } from "./compare.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";
import {
  list,
  withComparing,
  withDriving,
  withFilters,
  withJudging,
  withOutput,
  withTalk,
} from "./options.js";
import { type Parts, realParts } from "./parts.js";
import type { RulesFlags } from "./rules.js";
import { typedFlags } from "./settings.js";
import type { VerifyFlags } from "./verify.js";

/** Runs one command line (without `node` and the script) and returns its exit code. Never throws. */
export async function run(args: string[], io: Io, parts: Parts = realParts): Promise<ExitCode> {
  let status: ExitCode = EXIT.ok;
  const program = build(io, parts, (code) => {
    status = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    return failed(error, args.includes("--verbose"), io);
  }
}

/** Codes that a full or read-only disk gives wherever it is met; others may as well be about starting a browser. */
const DISK = ["ENOSPC", "EDQUOT", "EROFS"];

function failed(thrown: unknown, verbose: boolean, io: Io): ExitCode {
  const error = DISK.includes(systemCode(thrown) ?? "") ? writeProblem(thrown, "The run") : thrown;
  // Commander has already said what was wrong; help and version end by an exception, too.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (io.signal.aborted) {
    io.err("Interrupted.\n");
    return EXIT.interrupted;
  }
  if (error instanceof UserError) {
    io.err(`${formatUserError(error)}\n`);
    if (verbose) io.err(`${stackOf(error)}\n`);
    return error.code === "evidence-altered" ? EXIT.unverified : EXIT.usage;
  }
  const message = error instanceof Error ? error.message : String(error);
  io.err(`wayout ran into a fault of its own: ${message}\n`);
  io.err(verbose ? `${stackOf(error)}\n` : "Run it again with --verbose to see where.\n");
  // Nothing was judged: a script must never take this for green.
  return EXIT.unjudged;
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\nCaused by: ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}

function build(io: Io, parts: Parts, done: (code: ExitCode) => void): Command {
  const program = new Command("wayout")
    .description(
      "Measures how hard a company makes it to leave, and writes a report that stands up as evidence.",
    )
    .version(tool.version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text) })
    .showSuggestionAfterError()
    .addHelpText(
      "after",
      "\nExit codes: 0 ran, nothing broken; 1 rules broken; 2 wrong use or invalid file; 3 not judged; 4 evidence does not verify; 130 interrupted.",
    );

  withTalk(withDriving(withJudging(withOutput(program.command("audit")))))
    .description("run journeys and report")
    .argument("<target...>", "journey files, or folders of them")
    .action(async (targets: string[], _, command: Command) => {
      const { audit } = await import("./audit.js");
      done(await audit(targets, typedFlags(command), io, parts));
    });

  withTalk(withJudging(withOutput(program.command("score"))))
    .description("score recorded runs again, under any rules, without a browser")
    .argument("<run...>", "run folders")
    .action(async (runs: string[], _, command: Command) => {
      const { score } = await import("./score.js");
      done(await score(runs, typedFlags(command), io, parts));
    });

  withTalk(withOutput(program.command("report")))
    .description("render recorded runs again, in any format")
    .argument("<run...>", "run folders")
    .action(async (runs: string[], _, command: Command) => {
      const { report } = await import("./report.js");
      done(await report(runs, typedFlags(command), io, parts));
    });

  program
    .command("baseline")
    .description("accept what is broken in judged runs, so that only what is new or worse fails")
    .argument("<run...>", "run folders")
    .requiredOption("--reason <text>", "why it is accepted")
    .requiredOption("--owner <name>", "who answers for it")
    .requiredOption("--expires <date>", "last day on which it is accepted, such as 2027-03-31")
    .option("--file <file>", "the file to write; what it holds already is kept", "wayout.baseline.yaml")
    .option("--verbose", "stack traces of errors")
    .action(async (runs: string[], flags: BaselineFlags) => {
      const { baseline } = await import("./baseline.js");
      done(await baseline(runs, flags, io));
    });

  withTalk(withComparing(program.command("compare")))
    .description("say what changed between two runs, as a report and as a gate")
    .argument("<before>", "folder of the earlier run")
    .argument("<after>", "folder of the later run")
    .action(async (before: string, after: string, flags: CompareFlags) => {
      const { compare } = await import("./compare.js");
      done(await compare(before, after, flags, io));
    });

  program
    .command("verify")
    .description("show whether the evidence of runs is complete and unaltered")
    .argument("<run...>", "run folders")
    .addOption(new Option("--format <format>", "text or json").choices(["text", "json"]))
    .option("--quiet", "say only what does not verify")
    .option("--verbose", "stack traces of errors")
    .action(async (runs: string[], flags: VerifyFlags) => {
      const { verify } = await import("./verify.js");
      done(await verify(runs, flags, io));
    });

  const rules = program
    .command("rules")
    .description("list, explain and check rule packs")
    .argument("[pack...]", "packs by name or path; default: all that come with the tool")
    .option("--verbose", "list each rule, too")
    .addOption(new Option("--format <format>", "text or json").choices(["text", "json"]));
  withFilters(rules).action(async (names: string[], flags: RulesFlags) => {
    const { rules } = await import("./rules.js");
    done(await rules(names, flags, io));
  });
  rules
    .command("show")
    .description("explain a rule: what it measures, where its limits come from, an example of each side")
    .argument("<id>", "the rule")
    .addOption(new Option("--rules <pack...>", "look in these packs, too, by path").argParser(list))
    .action(async (id: string, _, command: Command) => {
      const { rulesShow } = await import("./rules-show.js");
      done(await rulesShow(id, command.optsWithGlobals(), io));
    });
  rules
    .command("check")
    .description("find the mistakes in packs of your own, and try the examples of their rules")
    .argument("<file...>", "pack files")
    .action(async (files: string[]) => {
      const { rulesCheck } = await import("./rules-check.js");
      done(await rulesCheck(files, io));
    });

  withTalk(program.command("doctor"))
    .description("say what is missing on this machine and how to get it")
    .option("--install", "get a browser if there is none")
    .option("--browser-path <file>", "the browser to check")
    .option("--out <dir>", "the folder for results to check")
    .action(async (_, command: Command) => {
      const { doctor } = await import("./doctor.js");
      done(await doctor({ ...typedFlags(command), ...command.opts() }, io));
    });

  withTalk(withDriving(withJudging(withOutput(program.command("demo")))))
    .description("audit the built-in sites")
    .action(async (_, command: Command) => {
      const { demo } = await import("./demo.js");
      done(await demo(typedFlags(command), io, parts));
    });

  program
    .command("init")
    .description("write a commented first journey file")
    .argument("[file]", "the file to write", "cancel.journey.yaml")
    .option("--url <url>", "the site's address", "https://example.test")
    .action(async (file: string, flags: { url: string }) => {
      const { init } = await import("./init.js");
      done(await init(file, flags.url, io));
    });

  return program;
}
