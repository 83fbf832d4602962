/** What the detectors find on a way that was built by hand. */
import { detect } from "../../src/detect/index.js";
import { loadLexicons } from "../../src/lexicon/load.js";
import type { Reading } from "../../src/reading/model.js";
import type { Finding } from "../../src/report/schema.js";
import type { Pattern } from "../../src/vocabulary.js";
import { account, type ReadingSpec, reading, type Stop } from "./reading.js";

export const lexicons = await loadLexicons();
/** Findings of one pattern. */
export const of = (made: Reading, pattern: Pattern): Finding[] =>
  detect(made, lexicons).filter((one) => one.pattern === pattern);
export const done: Stop = { heading: "Your membership has been cancelled" };
/** A walk from the account over one screen of the flow to the end. */
export const through = (stop: Stop, spec: ReadingSpec = {}): Reading =>
  reading(
    spec,
    account,
    {
      heading: "Cancel your membership",
      press: ["Cancel now"],
      controls: ["Cancel now"],
      means: { "Cancel now": "leave" },
      ...stop,
    },
    done,
  );
