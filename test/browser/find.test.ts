import { chmod, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { systemBrowsers } from "../../src/browser/candidates.js";
import { type FindOptions, findBrowser, NoBrowserError } from "../../src/browser/find.js";
import { installBrowser, whatToType } from "../../src/browser/install.js";

let root: string;
const at = (name: string) => join(root, name);
const program = async (path: string, text: string) => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "wayout-browser-"));
  await program(at("named"), "echo Named 1.2.3");
  await program(at("own"), "echo Own 1.2.3");
  await program(at("bin/chromium"), "echo System 1.2.3");
  await program(at("broken"), "echo error while loading shared libraries >&2; exit 127");
  await program(at("cat"), "echo not a browser");
  await writeFile(at("data"), "no program");
});

const find = (options: Partial<FindOptions> = {}) =>
  findBrowser({
    platform: "linux",
    managedPath: async () => at("own"),
    candidates: [at("gone"), at("bin/chromium")],
    env: {},
    ...options,
  });
const failure = async (promise: Promise<unknown>): Promise<NoBrowserError> => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof NoBrowserError) return error;
  throw new Error(`Expected a NoBrowserError, got ${String(error)}`);
};

describe("findBrowser", () => {
  it("goes from what is named to what is on the system", async () => {
    const env = { WAYOUT_BROWSER: at("own") };
    expect(await find({ browserPath: at("named"), env })).toEqual({
      path: at("named"),
      source: "--browser-path",
      version: "Named 1.2.3",
    });
    expect(await find({ env })).toMatchObject({ source: "WAYOUT_BROWSER" });
    expect(await find()).toMatchObject({ source: "Playwright" });
    expect(await find({ managedPath: async () => at("gone") })).toMatchObject({
      path: at("bin/chromium"),
      source: "system",
    });
  });

  it("passes over one that does not start", async () => {
    expect(await find({ managedPath: async () => at("broken") })).toMatchObject({ source: "system" });
  });

  it.each([
    ["does not exist", "gone"],
    ["may not be executed", "data"],
    ["is not a file", "bin"],
    ["does not run", "broken"],
    ["it is no browser", "cat"],
  ])("refuses one that was named and %s, though there are others", async (what, name) => {
    expect((await failure(find({ browserPath: at(name) }))).message).toContain(what);
  });

  it("says where it was looked for", async () => {
    const error = await failure(find({ candidates: [], managedPath: async () => at("gone") }));
    expect(error.looks).toEqual([
      { source: "Playwright", path: at("gone"), result: "does not exist" },
      expect.objectContaining({ source: "system", result: "no Chromium, Chrome or Edge" }),
    ]);
    expect(error.hint).toContain("wayout doctor --install");
  });
});

describe("systemBrowsers", () => {
  it("knows the usual places of each platform", () => {
    expect(systemBrowsers("darwin", { HOME: "/Users/a" })).toContain(
      "/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    );
    expect(systemBrowsers("win32", { PROGRAMFILES: "C:\\P" }).join()).toContain("chrome.exe");
  });
  it("never takes one from the working directory", () => {
    expect(systemBrowsers("linux", { PATH: ":.:bin" }).every((path) => path.startsWith("/"))).toBe(true);
  });
});

describe("installBrowser", () => {
  const install = (attempts: (command: string, args: string[]) => Promise<boolean>, isRoot: boolean) => {
    const log: string[] = [];
    const result = installBrowser({
      env: {},
      candidates: [],
      platform: "linux",
      managedPath: async () => at("downloaded"),
      isRoot,
      log: (line) => log.push(line),
      run: (command, args) => {
        log.push([command, ...args].join(" ").replace(/^.*cli\.js/, "playwright"));
        return attempts(command, args);
      },
    });
    return { log, result };
  };

  it("does nothing where a browser is", async () => {
    const found = await installBrowser({
      env: {},
      browserPath: at("named"),
      log: () => expect.unreachable(),
      run: async () => expect.unreachable(),
    });
    expect(found.path).toBe(at("named"));
  });

  it("tries Playwright's own, then Debian's package, then says what to type", async () => {
    const { log, result } = install(async (command) => command === "sudo", false);
    await expect(result).rejects.toMatchObject({ code: "browser-missing", hint: whatToType("linux") });
    expect(log.filter((line) => !line.endsWith("…"))).toEqual([
      "playwright install chromium",
      "sudo -n true",
      "sudo -n apt-get install -y --no-install-recommends chromium",
    ]);
  });

  it("touches no system packages without the right to", async () => {
    const { log, result } = install(async () => false, false);
    await expect(result).rejects.toMatchObject({ code: "browser-missing" });
    expect(log.join()).not.toContain("apt-get");
  });

  it("believes no installer: a browser must start", async () => {
    const { result } = install(async () => {
      await program(at("downloaded"), "exit 1");
      return true;
    }, false);
    await expect(result).rejects.toMatchObject({ code: "browser-missing" });
  });

  it("takes what was installed", async () => {
    const { result } = install(async () => {
      await program(at("downloaded"), "echo Downloaded 1.2.3");
      return true;
    }, true);
    expect(await result).toMatchObject({ source: "Playwright", version: "Downloaded 1.2.3" });
  });
});
