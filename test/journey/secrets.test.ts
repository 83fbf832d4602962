import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { loadJourneyFile } from "../../src/journey/load.js";
import { secretsOf } from "../../src/journey/secrets.js";

// The test key of RFC 6238, appendix B, and its last six digits at 59 seconds.
const SEED = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

async function fileWith(values: string, secrets = "[MAIL, SEED]") {
  const path = join(await mkdtemp(join(tmpdir(), "wayout-secrets-")), "a.journey.yaml");
  await writeFile(join(path, "..", "card.txt"), "4111 1111\n");
  await writeFile(
    path,
    `version: 1\nsite: {name: Example, url: "https://example.test"}\nsecrets: ${secrets}\npersona: ${values}\njourneys: [{kind: cancel, start: /}]\n`,
  );
  return loadJourneyFile(path);
}

describe("secrets", () => {
  it("are replaced wherever they stand in a text", async () => {
    const secrets = await secretsOf(await fileWith('{email: "${MAIL}", card: "${file:card.txt}"}'), {
      MAIL: "a@b.test",
    });
    expect(secrets.resolve("<${MAIL}> and ${file:card.txt}, $MAIL")).toBe("<a@b.test> and 4111 1111, $MAIL");
    expect(secrets.values()).toEqual(expect.arrayContaining(["a@b.test", "4111 1111"]));
  });

  it("include those that are listed but not referred to: a site may show them all the same", async () => {
    const secrets = await secretsOf(await fileWith("{}"), { MAIL: "a@b.test" });
    expect(secrets.values()).toEqual(["a@b.test"]);
  });

  it("that are not set are named with their line", async () => {
    await expect(secretsOf(await fileWith('{email: "${MAIL}"}'), { MAIL: "" })).rejects.toThrow(
      /a\.journey\.yaml:4:18: The environment variable MAIL is not set\. Set it before the run: export MAIL=/,
    );
  });

  it("that were not looked up before are refused", async () => {
    const secrets = await secretsOf(await fileWith("{}"), { MAIL: "a@b.test" });
    expect(() => secrets.resolve("${MAIL}")).toThrow("not looked up");
  });

  it("give one-time codes for the moment of use, and remember each that was handed out", async () => {
    const secrets = await secretsOf(await fileWith('{code: "${totp:SEED}"}'), { SEED });
    vi.useFakeTimers();
    try {
      vi.setSystemTime(59_000);
      expect(secrets.resolve("${totp:SEED}")).toBe("287082");
      vi.setSystemTime(1_111_111_109_000);
      expect(secrets.resolve("${totp:SEED}")).toBe("081804");
    } finally {
      vi.useRealTimers();
    }
    expect(secrets.values()).toEqual(expect.arrayContaining([SEED, "287082", "081804"]));
  });

  it("take a seed as sites print it: short, in groups, in lower case", async () => {
    const secrets = await secretsOf(await fileWith('{code: "${totp:SEED}"}'), {
      SEED: "jbsw y3dp ehpk 3pxp",
    });
    expect(secrets.resolve("${totp:SEED}")).toMatch(/^\d{6}$/);
  });

  it("refuse a seed that is none, without repeating it", async () => {
    const failure = secretsOf(await fileWith('{code: "${totp:SEED}"}'), { SEED: "not-a-seed-0189" });
    await expect(failure).rejects.toThrow("The seed in SEED cannot be used");
    await expect(failure).rejects.not.toThrow("0189");
  });
});
