/** One finding: the pattern in plain words, what it rests on and how sure it is. */
import { REVIEW_BELOW } from "../../vocabulary.js";
import type { Finding, Screen } from "../schema.js";
import { duration } from "../wording/format.js";
import { PATTERN_WORDS } from "../wording/patterns.js";
import { Crop } from "./crop.js";
import type { PictureSource } from "./picture.js";
import { Quote, Site } from "./site.js";
import { Certainty, ClassTag } from "./tags.js";

export interface FindingProps {
  finding: Finding;
  label: string;
  lang: string | undefined;
  /** The screen it was found on, with its picture where one was kept: without them no place is shown. */
  screen?: Screen;
  picture?: PictureSource | undefined;
}

export function FindingItem({ finding, label, lang, screen, picture }: FindingProps) {
  const review = finding.confidence < REVIEW_BELOW;
  return (
    <li>
      <span class={finding.class === "care" ? "key key-care" : "key key-finding"}>
        <span class="hidden">Finding </span>
        {label}
      </span>
      <div>
        <p>
          <b>{PATTERN_WORDS[finding.pattern]}</b>
        </p>
        <p class="tags">
          <ClassTag name={finding.class} />
          <Certainty finding={finding} />
        </p>
        {finding.quote && (
          <p class="quote">
            <Quote text={finding.quote} lang={lang} />
          </p>
        )}
        <Clock clock={finding.clock} />
        {review && (
          <p class="note">
            Not certain enough to count: it costs no points until a person has looked
            {finding.box ? " at the place" : ""}.
          </p>
        )}
        {review && screen && picture && (
          <Crop screen={screen} finding={finding} label={label} picture={picture} />
        )}
        <details class="how" open={review}>
          <summary>
            How it was found<span class="hidden">, finding {label}</span>
          </summary>
          <p>
            <code>{finding.pattern}</code>: <Site text={finding.by} />
          </p>
          {finding.locator && (
            <p>
              <code>
                <Site text={finding.locator} />
              </code>
            </p>
          )}
        </details>
      </div>
    </li>
  );
}

/** What a clock did when its page was loaded again: a deadline that starts anew for each visitor is none. */
function Clock({ clock }: { clock: Finding["clock"] }) {
  if (!clock) return null;
  const { before, after, seconds, restarts } = clock;
  return (
    <p class="note">
      {restarts
        ? "It starts again when the page is loaded again"
        : "It ran on when the page was loaded again"}
      : “<Site text={before} max={60} />
      ”, and {duration(seconds)} later “<Site text={after} max={60} />
      ”.
    </p>
  );
}
