/** Audits a fixture as the command does: drives it in a real browser, reads the record back, judges it. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Site, serve } from "../../fixtures/serve.mjs";
import { findBrowser } from "../../src/browser/find.js";
import { loadJourneyFile } from "../../src/journey/load.js";
import { secretsOf } from "../../src/journey/secrets.js";
import { judgeRecord } from "../../src/judge.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import { readRecord } from "../../src/record/read.js";
import type { RecordEvent } from "../../src/record/schema.js";
import type { Report } from "../../src/report/schema.js";
import { defaultPacks } from "../../src/rules/load.js";
import { drive, type RunRequest } from "../../src/run/index.js";

export interface Audited {
  report: Report;
  events: RecordEvent[];
  state: Record<string, unknown>;
  folder: string;
}

export interface AuditOptions {
  commit: boolean;
  env?: Record<string, string>;
  request?: Partial<RunRequest>;
}

export async function judgeFolder(folder: string): Promise<{ report: Report; events: RecordEvent[] }> {
  const events = await readRecord(folder);
  const packs = await defaultPacks(["cancel", "support"]);
  return { events, report: judgeRecord(events, { lexicons: await loadLexicons(), packs, failOn: "major" }) };
}

/** Drives a journey file against an address and judges the record; the caller removes the folder. */
export async function auditFile(path: string, baseUrl: string, options: AuditOptions) {
  const file = await loadJourneyFile(path, { baseUrl });
  const secrets = await secretsOf(file, { ...process.env, ...options.env });
  const folder = await mkdtemp(join(tmpdir(), "wayout-test-"));
  const { path: browserPath } = await findBrowser({ env: process.env });
  const request: RunRequest = {
    file,
    secrets,
    out: folder,
    commit: options.commit,
    consent: "reject",
    evidence: "standard",
    timeoutMs: 45_000,
    ...options.request,
  };
  await drive([request], {
    headed: false,
    browserPath,
    concurrency: 2,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  return { folder, ...(await judgeFolder(folder)) };
}

/** Runs `check` on an audited fixture and clears up behind it. */
export async function withAudit(
  id: string,
  options: AuditOptions,
  check: (audited: Audited) => Promise<void> | void,
): Promise<void> {
  const [site] = await serve([id]);
  if (!site) throw new Error(`There is no fixture ${id}`);
  const audited = await auditSite(id, site, options);
  try {
    await check(audited);
  } finally {
    await site.close();
    await rm(audited.folder, { recursive: true, force: true });
  }
}

async function auditSite(id: string, site: Site, options: AuditOptions): Promise<Audited> {
  const path = new URL(`../../fixtures/${id}/journey.yaml`, import.meta.url).pathname;
  const audited = await auditFile(path, site.url, { ...options, env: { ...site.env, ...options.env } });
  return { ...audited, state: { ...(await site.state()) } };
}
