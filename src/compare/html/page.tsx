/** The document around a comparison: whose runs, what came of them, what to mind. */
import { siteText } from "../../report/clean.js";
import { Address, Site } from "../../report/html/site.js";
import { date } from "../../report/wording/format.js";
import { KIND_WORDS } from "../../report/wording/names.js";
import type { Comparison, Side } from "../model.js";
import { STATUS_LINE } from "../words.js";
import { Head } from "./head.js";
import { JourneyPart } from "./journey.js";
import type { ImageOf } from "./screens.js";

/** The picture of a screenshot's path on each side, as a data URI; undefined where none was kept. */
export interface SideAssets {
  before: ImageOf;
  after: ImageOf;
}

const TONES = { same: "pass", better: "pass", worse: "fail", undecided: "inconclusive" } as const;

export function ComparisonPage({ comparison, assets }: { comparison: Comparison; assets: SideAssets }) {
  const { before, after, verdict, journeys } = comparison;
  const title = `${siteText(after.site, 80)}: before and after`;
  return (
    <html lang="en">
      <Head title={title} />
      <body>
        <a class="skip" href="#report">
          Skip to the comparison
        </a>
        <header class="masthead">
          <p class="eyebrow">Before and after</p>
          <h1>
            <Site text={after.site} max={120} />
          </h1>
          <div class="sides">
            <SideFacts name="Before" side={before} />
            <SideFacts name="After" side={after} />
          </div>
          <div class={`verdict verdict-${TONES[verdict.status]}`}>
            <p class="verdict-word">{STATUS_LINE[verdict.status].word}</p>
            <p>{STATUS_LINE[verdict.status].about}</p>
            <Lines className="gate" lines={verdict.because} />
          </div>
        </header>
        <main id="report" tabIndex={-1}>
          <Mind comparison={comparison} />
          {journeys.map((journey, index) => (
            <JourneyPart key={journey.id} journey={journey} anchor={`journey-${index + 1}`} assets={assets} />
          ))}
        </main>
        <footer>
          <p>
            Made with <Site text={after.tool} max={60} />. Observations with their evidence, not legal advice.
          </p>
        </footer>
      </body>
    </html>
  );
}

function SideFacts({ name, side }: { name: string; side: Side }) {
  return (
    <section>
      <h2 class="side-name">{name}</h2>
      <dl class="made">
        <div>
          <dt>Site</dt>
          <dd>
            <Address url={side.url} />
          </dd>
        </div>
        <div>
          <dt>Begun</dt>
          <dd>{date(side.startedAt)}</dd>
        </div>
        <div>
          <dt>Rule packs</dt>
          <dd>
            <Site text={side.packs.join(", ") || "none"} />
          </dd>
        </div>
        <div>
          <dt>Journey file</dt>
          <dd>
            <Site text={side.file} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Mind({ comparison: { notices, missing } }: { comparison: Comparison }) {
  const lines = [
    ...notices,
    ...missing.map(
      ({ id, kind, side }) =>
        `Only in the ${side === "before" ? "earlier" : "later"} run: ${siteText(id, 60)}, to ${KIND_WORDS[kind]}.`,
    ),
  ];
  if (lines.length === 0) return null;
  return (
    <section class="mind">
      <h2>Mind, when comparing</h2>
      <Lines className="gate" lines={lines} />
    </section>
  );
}

function Lines({ lines, className }: { lines: readonly string[]; className: string }) {
  if (lines.length === 0) return null;
  return (
    <ul class={className}>
      {lines.map((line, index) => (
        <li key={`${index} ${line}`}>
          <Site text={line} max={600} />
        </li>
      ))}
    </ul>
  );
}
