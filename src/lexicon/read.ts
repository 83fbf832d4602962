/** Checks the text of a lexicon file; mistakes in it are reported with file, line and column. */
import { isNode, LineCounter, parseDocument } from "yaml";
import { UserError } from "../errors.js";
import { compileLexicon, type Lexicon, LexiconError } from "./lexicon.js";
import { type LexiconFile, lexiconSchema } from "./schema.js";

/** Checks the text of a lexicon file. Throws UserError `file-invalid` with `file`, line and column. */
export function readLexicon(text: string, file: string): { source: LexiconFile; lexicon: Lexicon } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fail = (offset: number, message: string): never => {
    const { line, col } = lines.linePos(offset);
    throw new UserError("file-invalid", message, { position: { file, line, column: col } });
  };
  const at = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return node.range[0];
    }
    return 0;
  };
  const [syntax] = document.errors;
  if (syntax) fail(syntax.pos[0], syntax.message);
  const parsed = lexiconSchema.safeParse(document.toJS());
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail(
      at(issue?.path ?? []),
      `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a lexicon"}`,
    );
  }
  try {
    return { source: parsed.data, lexicon: compileLexicon(parsed.data) };
  } catch (error) {
    if (error instanceof LexiconError) return fail(at(error.path), error.message);
    throw error;
  }
}
