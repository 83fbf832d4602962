/** Secrets by reference: looked up before a run, resolved at the moment of use, known to the redactor. */
import { readFile } from "node:fs/promises";
import { dirname, resolve as resolvePath } from "node:path";
import { createGuardrails, generateSync } from "otplib";
import { InvalidFileError, readProblem, UserError } from "../errors.js";
import type { JourneyFile, SecretReference } from "./model.js";
import { type Reference, replaceReferences } from "./references.js";

export interface Secrets {
  /** Replaces every reference in `value`; a one-time code is computed now. Throws a UserError for an unknown one. */
  resolve(value: string): string;
  /** Every secret known so far, codes that were handed out included: what must never be written. */
  values(): string[];
  /** A text in which every secret is shown as the reference that stands for it. */
  named(text: string): string;
}

/** What the persona may tell, with secrets resolved: only to be compared with what is typed. Codes for a moment are left out. */
export function personaOf({ persona }: JourneyFile, { resolve }: Secrets): { key: string; value: string }[] {
  const lasting = Object.entries(persona).filter(([, value]) => !value.includes("${totp:"));
  return lasting.map(([key, value]) => ({ key, value: resolve(value) }));
}

// Many sites still hand out seeds of 80 bits, shorter than what RFC 4226 asks for.
const guardrails = createGuardrails({ MIN_SECRET_BYTES: 10 });

/**
 * Looks up all that the file refers to: variables in `env`, files relative to the journey file.
 * Throws an InvalidFileError that names every missing one with its line.
 */
export async function secretsOf(file: JourneyFile, env: NodeJS.ProcessEnv): Promise<Secrets> {
  const known = new Map<string, string>();
  const problems: UserError[] = [];
  for (const reference of file.references ?? []) {
    if (known.has(keyOf(reference))) continue;
    const found = await lookUp(reference, file, env).catch((error: unknown) => {
      if (error instanceof UserError) return error;
      throw error;
    });
    if (found instanceof UserError) problems.push(found);
    else known.set(keyOf(reference), found);
  }
  const [first, ...rest] = problems;
  if (first) throw new InvalidFileError([first, ...rest]);

  const values = new Set(known.values());
  for (const name of file.secrets) if (env[name]) values.add(env[name]);
  return {
    resolve: (value) =>
      replaceReferences(value, (reference) => {
        const found = known.get(keyOf(reference));
        if (found === undefined)
          throw new UserError("secret-missing", `"${reference.name}" was not looked up before the run.`, {
            position: { file: file.path },
          });
        if (reference.kind !== "totp") return found;
        const code = oneTimeCode(found);
        values.add(code);
        return code;
      }),
    values: () => [...values],
    named: (text) => {
      let shown = text;
      for (const { kind, name } of file.references ?? []) {
        const value = kind === "totp" ? undefined : known.get(keyOf({ kind, name }));
        if (value !== undefined && value.length > 3)
          shown = shown.replaceAll(value, `\${${kind === "env" ? "" : `${kind}:`}${name}}`);
      }
      return shown;
    },
  };
}

const keyOf = (reference: Reference): string => `${reference.kind}:${reference.name}`;

async function lookUp(
  reference: SecretReference,
  file: JourneyFile,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const position = { file: file.path, ...reference.position };
  if (reference.kind === "file") {
    const path = resolvePath(dirname(file.path), reference.name);
    const text = await readFile(path, "utf8").catch((error: unknown) => {
      const problem = readProblem(error, reference.name);
      if (!(problem instanceof UserError)) throw problem;
      throw new UserError("secret-missing", problem.message, {
        position,
        hint: "The path is relative to the journey file.",
        cause: error,
      });
    });
    return text.replace(/\r?\n$/, "");
  }
  const value = env[reference.name];
  if (!value)
    throw new UserError("secret-missing", `The environment variable ${reference.name} is not set.`, {
      position,
      hint: `Set it before the run: export ${reference.name}=…`,
    });
  if (reference.kind === "totp") checkSeed(value, reference.name, position);
  return value;
}

function checkSeed(
  seed: string,
  name: string,
  position: { file: string; line: number; column: number },
): void {
  try {
    oneTimeCode(seed);
  } catch (error) {
    // The library's message could quote the seed: it is not passed on.
    throw new UserError("secret-invalid", `The seed in ${name} cannot be used for one-time codes.`, {
      position,
      hint: "It must be the Base32 key that the site shows when two-step log-in is set up, at least 16 characters.",
      cause: error instanceof Error ? error.name : undefined,
    });
  }
}

/** Six digits by RFC 6238 (30 seconds, SHA-1), the form that sites use. */
function oneTimeCode(seed: string): string {
  return generateSync({ secret: seed.replace(/[\s-]/g, "").toUpperCase(), guardrails });
}
