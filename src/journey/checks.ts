/** What a journey file must hold to beyond its schema: secrets by reference and declared, ids unique. */
import { UserError } from "../errors.js";
import { type Path, valueAt, type YamlFile } from "../yaml/document.js";
import { nearest } from "../yaml/nearest.js";
import type { SecretReference } from "./model.js";
import { referencesIn } from "./references.js";

// Named narrowly: a PIN or a code may as well be a postal or a customer code.
const PASSWORD_LIKE =
  /pass-?_? ?(?:word|code|phrase)|passwd|passwort|kennwort|\bpwd\b|mot de passe|contraseña|wachtwoord|senha/i;

/** Every reference to a secret in the file, and what is wrong with any. Works on a file that breaks its schema, too. */
export function checkReferences(yaml: YamlFile): { references: SecretReference[]; problems: UserError[] } {
  const listed = valueAt(yaml.value, ["secrets"]);
  const secrets = Array.isArray(listed) ? listed.filter((name) => typeof name === "string") : [];
  const references: SecretReference[] = [];
  const problems: UserError[] = [];
  for (const { path, text } of texts(yaml.value)) {
    const position = yaml.position(path);
    const problem = (message: string, hint: string) =>
      problems.push(new UserError("file-invalid", message, { position, hint }));
    for (const { raw, reference } of referencesIn(text)) {
      if (!reference) {
        problem(`"${raw}" is no reference to a secret.`, "Write ${NAME}, ${file:PATH} or ${totp:NAME}.");
        continue;
      }
      if (!isReplaced(path)) {
        problem(
          `"${raw}" would be taken as it stands here.`,
          "A secret may stand in persona, in chat and as the value of fill.",
        );
        continue;
      }
      references.push({ ...reference, position: { line: position.line ?? 1, column: position.column ?? 1 } });
      if (reference.kind === "file" || secrets.includes(reference.name)) continue;
      const near = nearest(reference.name, secrets);
      const listing = `Add it: secrets: [${[...secrets, reference.name].join(", ")}].`;
      problem(
        `"${reference.name}" is not listed in "secrets".`,
        near ? `Did you mean "${near}"? ${listing}` : listing,
      );
    }
  }
  return { references, problems };
}

/** Whether references at this place are replaced when the journey runs. */
function isReplaced(path: Path): boolean {
  if (path[0] === "persona") return path.length === 2;
  return path.at(-1) === "chat" || (path.at(-1) === "value" && path.at(-2) === "fill");
}

/** Passwords that stand in the file as they are. */
export function checkLiteralSecrets(yaml: YamlFile): UserError[] {
  return texts(yaml.value)
    .filter(
      ({ path, text }) => isPasswordField(path, yaml.value) && text !== "" && referencesIn(text).length === 0,
    )
    .map(
      ({ path }) =>
        new UserError("file-invalid", "A password must not stand in a journey file.", {
          position: yaml.position(path),
          hint: 'Put it in an environment variable and refer to it: secrets: [ACCOUNT_PASSWORD], value "${ACCOUNT_PASSWORD}".',
        }),
    );
}

function isPasswordField(path: Path, root: unknown): boolean {
  const key = path.at(-1);
  if (path[0] === "persona" && path.length === 2) return PASSWORD_LIKE.test(String(key));
  if (key !== "value" || path.at(-2) !== "fill") return false;
  const target = valueAt(root, path.slice(0, -1));
  return texts(target).some((entry) => entry.path[0] !== "value" && PASSWORD_LIKE.test(entry.text));
}

/** Journeys of one file need names that tell them apart: their evidence is filed under them. */
export function checkIds(yaml: YamlFile): UserError[] {
  const journeys = valueAt(yaml.value, ["journeys"]);
  if (!Array.isArray(journeys)) return [];
  const seen = new Set<string>();
  return journeys.flatMap((_, index) => {
    const path = ["journeys", index];
    const id = valueAt(yaml.value, [...path, "id"]) ?? valueAt(yaml.value, [...path, "kind"]);
    if (typeof id !== "string") return [];
    // Windows and macOS file names ignore case.
    const name = id.toLowerCase();
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const position = yaml.position([...path, "id"]);
    const hint = `Give each its own: id: ${id}-2.`;
    return [new UserError("file-invalid", `Two journeys have the id "${id}".`, { position, hint })];
  });
}

function texts(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => texts(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => texts(item, [...path, key]));
}
