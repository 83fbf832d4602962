/** Reads a journey file: checked as a whole, every problem reported with its place, then normalised. */
import { InvalidFileError, type UserError } from "../errors.js";
import { readYamlFile, type YamlFile } from "../yaml/document.js";
import { checkYaml } from "../yaml/issues.js";
import { withBaseUrl } from "./base-url.js";
import { checkIds, checkLiteralSecrets, checkReferences } from "./checks.js";
import type { Journey, JourneyFile, Position, SecretReference, Step } from "./model.js";
import { type JourneyFileInput, journeyFileSchema } from "./schema.js";
import type { StepInput } from "./step-schema.js";
import { defined, toStep } from "./steps.js";

export interface LoadOptions {
  /** Audit the same journeys on another address, such as a preview deployment. */
  baseUrl?: string | undefined;
}

/**
 * Reads, checks and normalises the journey file at `path` (relative to the working directory).
 * Throws a UserError if it cannot be read, an InvalidFileError that lists all its problems if it is not valid.
 */
export async function loadJourneyFile(path: string, options: LoadOptions = {}): Promise<JourneyFile> {
  const yaml = await readYamlFile(path, "Name a journey file (*.journey.yaml) or a folder that holds some.");
  return journeyFileFrom(yaml, options);
}

/** The part of loading that needs no disk. */
export function journeyFileFrom(yaml: YamlFile, options: LoadOptions = {}): JourneyFile {
  const { data, problems } = checkYaml(yaml, journeyFileSchema);
  const references = checkReferences(yaml);
  const [first, ...rest] = [
    ...problems,
    ...references.problems,
    ...checkLiteralSecrets(yaml),
    ...checkIds(yaml),
  ].sort(byPlace);
  if (first) throw new InvalidFileError([first, ...rest]);
  if (!data) throw new Error(`${yaml.file}: refused by its schema without a reason`);
  const file = normalise(data, yaml, references.references);
  return options.baseUrl === undefined ? file : withBaseUrl(file, options.baseUrl);
}

function byPlace(a: UserError, b: UserError): number {
  const { line = 0, column = 0 } = a.position ?? {};
  return line - (b.position?.line ?? 0) || column - (b.position?.column ?? 0);
}

function normalise(input: JourneyFileInput, yaml: YamlFile, references: SecretReference[]): JourneyFile {
  const place = (path: PropertyKey[]): Position => {
    const { line = 1, column = 1 } = yaml.position(path);
    return { line, column };
  };
  const steps = (inputs: StepInput[], path: PropertyKey[]): Step[] =>
    inputs.map((step, index) => toStep(step, index, place([...path, index])));

  return {
    path: yaml.file,
    site: defined(input.site),
    profile: defined(input.profile ?? {}),
    secrets: input.secrets ?? [],
    references,
    guard: input.guard ?? [],
    persona: input.persona ?? {},
    setup: steps(input.setup ?? [], ["setup"]),
    journeys: input.journeys.map((journey, index): Journey => {
      const path = ["journeys", index];
      const known = {
        id: journey.id ?? journey.kind,
        kind: journey.kind,
        start: journey.start,
        commit: journey.commit ?? "never",
        people: journey.people ?? "spare",
        hints: journey.hints ?? [],
        verify: journey.verify ?? journey.start,
        position: place(path),
      };
      return journey.steps ? { ...known, steps: steps(journey.steps, [...path, "steps"]) } : known;
    }),
  };
}
