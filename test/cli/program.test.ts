import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/program.js";
import { journeyFile, world } from "./world.js";

describe("a fault of our own", () => {
  const failing = async (error: Error, ...args: string[]) => {
    const w = await world({
      drive: async () => {
        throw error;
      },
    });
    const status = await run(["audit", await journeyFile(w.folder), ...args], w.io, w.parts);
    return { status, err: w.err.join("") };
  };

  it("is never green, and shows its stack only when asked", async () => {
    const fault = new Error("the inner works", { cause: new Error("the reason") });
    const short = await failing(fault);
    expect(short.status).toBe(3);
    expect(short.err).toContain("the inner works");
    expect(short.err).not.toContain("    at ");
    const long = await failing(fault, "--verbose");
    expect(long.err).toContain("    at ");
    expect(long.err).toContain("Caused by: Error: the reason");
  });

  it("is none where the disk is full", async () => {
    const { status, err } = await failing(
      Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC" }),
    );
    expect(status).toBe(2);
    expect(err).toContain("the disk is full");
  });
});

it("--no-color and --quiet reach the command", async () => {
  const w = await world();
  const file = await journeyFile(w.folder);
  await run(["audit", file, "--format", "json,md"], { ...w.io, color: true }, w.parts);
  expect(w.out.join("")).toContain("\u001b[");
  w.out.length = 0;
  await run(["audit", file, "--no-color"], { ...w.io, color: true }, w.parts);
  expect(w.out.join("")).not.toContain("\u001b[");
  w.out.length = 0;
  await run(["audit", file, "--quiet"], w.io, w.parts);
  expect(w.out).toEqual([]);
});
