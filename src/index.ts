/** The public API: what the commands are made of. */
export { type FindOptions, type FoundBrowser, findBrowser } from "./browser/find.js";
export { renderReport, writeReports } from "./deliver.js";
export { type ErrorCode, formatUserError, InvalidFileError, UserError } from "./errors.js";
export { type Verification, verifyRun } from "./evidence/verify.js";
export { journeyFilesIn } from "./journey/discover.js";
export { loadJourneyFile } from "./journey/load.js";
export type { Journey, JourneyFile, Step } from "./journey/model.js";
export { type Secrets, secretsOf } from "./journey/secrets.js";
export { judgeRecord } from "./judge.js";
export { loadLexicons } from "./lexicon/load.js";
export { readRecord } from "./record/read.js";
export type { RecordEvent } from "./record/schema.js";
export { render } from "./report/index.js";
export type { JourneyReport, Report } from "./report/schema.js";
export { defaultPacks, loadPacks } from "./rules/load.js";
export { drive, type Progress, type RunRequest } from "./run/index.js";
export type { Kind, MeasureName, Outcome, Pattern } from "./vocabulary.js";
