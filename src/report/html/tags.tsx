/** Small labels. Each says in words what its colour says. */
import type { PatternClass, Severity } from "../../vocabulary.js";
import { REVIEW_BELOW } from "../../vocabulary.js";
import type { Finding } from "../schema.js";
import { percent } from "../wording/format.js";
import { CLASS_WORDS } from "../wording/patterns.js";
import { screenId } from "./links.js";

export function Tag({ tone, children }: { tone: string; children: string }) {
  return <span class={`tag tag-${tone}`}>{children}</span>;
}

export function SeverityTag({ severity }: { severity: Severity }) {
  return <Tag tone={severity}>{severity}</Tag>;
}

const CLASS_TONE: Record<PatternClass, string> = {
  pressure: "hot",
  manipulation: "hot",
  obstruction: "warm",
  avoidance: "warm",
  care: "good",
};
export function ClassTag({ name }: { name: PatternClass }) {
  return <Tag tone={CLASS_TONE[name]}>{CLASS_WORDS[name]}</Tag>;
}

/** How sure the finding is, and whether it was counted. */
export function Certainty({ finding }: { finding: Finding }) {
  const review = finding.confidence < REVIEW_BELOW;
  return (
    <span class="certainty">
      {percent(finding.confidence)} sure{review ? ", for review" : finding.counted ? "" : ", not counted"}
    </span>
  );
}

/** Links to screens of a journey; nothing when a rule names none. */
export function ScreenLinks({ journey, screens }: { journey: string; screens: readonly number[] }) {
  if (screens.length === 0) return null;
  return (
    <span class="screen-links">
      {screens.length === 1 ? "Screen " : "Screens "}
      {screens.map((n, index) => (
        <>
          {index > 0 && ", "}
          <a href={`#${screenId(journey, n)}`} aria-label={`Screen ${n}`}>
            {n}
          </a>
        </>
      ))}
    </span>
  );
}
