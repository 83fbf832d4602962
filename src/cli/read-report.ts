/** Reads what was judged: report.json of a run folder. */
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { readProblem, UserError } from "../errors.js";
import { type Report, reportSchema } from "../report/schema.js";

/**
 * @param folder the run folder, or a report.json itself
 * @param name the same as the user named it
 * @throws UserError that says how to get one
 */
export async function readReport(folder: string, name: string): Promise<Report> {
  const isFile = folder.endsWith(".json");
  const shown = isFile ? name : join(name, "report.json");
  const hint = `Judge the run first: wayout score ${isFile ? "<run>" : name}`;
  const text = await readFile(isFile ? folder : join(folder, "report.json"), "utf8").catch(
    async (error: unknown) => {
      // Where there is no folder either, there is nothing that could be judged.
      await stat(folder).catch((missing: unknown) => {
        throw readProblem(missing, name, "Name the folder of a run, such as reports/<time>-<site>.");
      });
      throw readProblem(error, shown, hint);
    },
  );
  const position = { file: shown };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError("record-invalid", "It is not JSON.", { position, hint, cause: error });
  }
  const result = reportSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue && issue.path.length > 0 ? ` (${issue.path.join(".")}: ${issue.message})` : "";
  throw new UserError("record-invalid", `It is no report of wayout${where}.`, { position, hint });
}
