import { describe, expect, it } from "vitest";
import { formatUserError, InvalidFileError, readProblem, UserError, writeProblem } from "../src/errors.js";

const system = (code: string) => Object.assign(new Error(`${code}: some system's words`), { code });

describe("errors that a user can put right", () => {
  it("say where, what is wrong and what would be right", () => {
    const error = new UserError("file-invalid", '"clik" is not known here.', {
      position: { file: "a.yaml", line: 3, column: 5 },
      hint: 'Did you mean "click"?',
    });
    expect(formatUserError(error)).toBe('a.yaml:3:5: "clik" is not known here. Did you mean "click"?');
    expect(formatUserError(new UserError("usage", "No."))).toBe("No.");
    expect(formatUserError(new InvalidFileError([error, error])).split("\n")).toHaveLength(2);
  });

  it("keep their cause", () => {
    const cause = system("ENOENT");
    expect(readProblem(cause, "a.yaml")).toMatchObject({ code: "file-missing", cause });
  });

  it.each(["ENOSPC", "EROFS", "EACCES", "ENOTDIR"])("tell of %s in words, with a way out", (code) => {
    const problem = writeProblem(system(code), "reports/x");
    expect(problem).toBeInstanceOf(UserError);
    expect(problem).toMatchObject({
      hint: expect.stringContaining("--out"),
      message: expect.not.stringContaining(code),
    });
  });

  it("are never made of what is not known: that is thrown again as it was", () => {
    const fault = new TypeError("a fault of ours");
    expect(readProblem(fault, "a")).toBe(fault);
    expect(writeProblem(fault, "a")).toBe(fault);
    expect(writeProblem(system("EMFILE"), "a")).toMatchObject({ code: "EMFILE" });
  });
});
