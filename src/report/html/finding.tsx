/** One finding: the pattern in plain words, what it rests on and how sure it is. */
import type { Finding } from "../schema.js";
import { PATTERN_WORDS } from "../wording/patterns.js";
import { Quote, Site } from "./site.js";
import { Certainty, ClassTag } from "./tags.js";

export interface FindingProps {
  finding: Finding;
  label: string;
  lang: string | undefined;
}

export function FindingItem({ finding, label, lang }: FindingProps) {
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
        <details class="how">
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
