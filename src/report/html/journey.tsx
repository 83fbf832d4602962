/** One journey, from its verdict line to its rules. */

import { EXIT_KINDS } from "../../vocabulary.js";
import { type MarkedScreen, markScreens } from "../marks.js";
import type { JourneyReport } from "../schema.js";
import { KIND_WORDS } from "../wording/names.js";
import { journeyLine } from "../wording/verdict.js";
import { Change } from "./change.js";
import { Chats } from "./chat.js";
import { Contacts } from "./contacts.js";
import { FindingItem } from "./finding.js";
import { First } from "./first.js";
import { partId, screenId } from "./links.js";
import { Numbers } from "./numbers.js";
import { OutcomeCard } from "./outcome.js";
import type { PictureSource } from "./picture.js";
import { Rules } from "./rules.js";
import { ScoreCard, TrustCard } from "./score.js";
import { ScreenCard } from "./screen.js";
import { Site } from "./site.js";
import { Strip, type StripProps } from "./strip.js";

export interface JourneyProps {
  journey: JourneyReport;
  anchor: string;
  /** The picture of a screenshot's path, if there is one that may be loaded. */
  source: (path: string) => string | undefined;
}

export function Journey({ journey, anchor, source }: JourneyProps) {
  const screens = markScreens(journey);
  const pictures = picturesOf(screens, anchor, source);
  return (
    <section class="journey" id={anchor} aria-labelledby={`${anchor}-title`}>
      <p class="eyebrow">
        Journey “<Site text={journey.id} max={60} />
        ”, to {KIND_WORDS[journey.kind]}
      </p>
      <h2 id={`${anchor}-title`} class="line">
        {journeyLine(journey).replace(/(\d) /g, "$1\u00a0")}
      </h2>
      <h3 class="hidden">The result</h3>
      <div class="cards">
        {journey.scores.map((score) => (
          <ScoreCard key={score.family} score={score} />
        ))}
        {journey.scores.map((score) => (
          <TrustCard key={score.family} trust={score.trust} />
        ))}
        <OutcomeCard journey={journey} />
      </div>
      <section class="way">
        <h3 id={partId(anchor, "way")}>The way at a glance</h3>
        <Strip journey={journey} anchor={anchor} screens={screens} pictures={pictures} />
      </section>
      <First journey={journey} anchor={anchor} id={partId(anchor, "first")} />
      <Change journey={journey} anchor={anchor} id={partId(anchor, "change")} />
      <Numbers journey={journey} id={partId(anchor, "numbers")} />
      <Contacts journey={journey} id={partId(anchor, "contacts")} />
      <Screens journey={journey} anchor={anchor} screens={screens} pictures={pictures} />
      <Chats chats={journey.chats ?? []} anchor={anchor} id={partId(anchor, "chats")} />
      <Rules journey={journey} anchor={anchor} id={partId(anchor, "rules")} />
    </section>
  );
}

function picturesOf(
  screens: readonly MarkedScreen[],
  anchor: string,
  source: JourneyProps["source"],
): Map<number, PictureSource> {
  const pictures = new Map<number, PictureSource>();
  for (const { screen } of screens) {
    const src = screen.screenshot === undefined ? undefined : source(screen.screenshot);
    if (src !== undefined && !screen.native)
      pictures.set(screen.n, { src, id: `${screenId(anchor, screen.n)}-picture` });
  }
  return pictures;
}

function Screens({ journey, anchor, screens, pictures }: StripProps) {
  const nowhere = journey.findings.filter((f) => !screens.some(({ screen }) => screen.n === f.screen));
  return (
    <section class="way">
      <h3 id={partId(anchor, "screens")}>The way, screen by screen</h3>
      <p class="legend">
        <span>
          <span class="key key-click">1</span> counted clicks, in order
        </span>
        <span>
          <span class="key key-finding">A</span> findings
        </span>
        <span>
          <span class="key key-care">A</span> signs of care
        </span>
      </p>
      {screens.map((marked) => (
        <ScreenCard
          key={marked.screen.n}
          marked={marked}
          anchor={anchor}
          hasFlow={EXIT_KINDS.includes(journey.kind)}
          intent={journey.intent}
          picture={pictures.get(marked.screen.n)}
        />
      ))}
      {nowhere.length > 0 && (
        <article class="screen">
          <h4>Findings on the journey as a whole</h4>
          <ol class="marked">
            {nowhere.map((finding, index) => (
              <FindingItem key={`${index} ${finding.pattern}`} finding={finding} label="•" lang={undefined} />
            ))}
          </ol>
        </article>
      )}
    </section>
  );
}
