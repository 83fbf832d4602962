/** The fields of a screen: what is asked, what is demanded, and what the site had filled in or chosen. */
import type { Screen } from "../schema.js";
import { count } from "../wording/format.js";
import { Site } from "./site.js";
import { Tag } from "./tags.js";

export function Form({ screen }: { screen: Screen }) {
  const { form = [], language } = screen;
  if (form.length === 0) return null;
  return (
    <details class="offered">
      <summary>{count(form.length, "field")} asked</summary>
      <ul>
        {form.map(({ label, type, required, prefilled, group }, index) => (
          <li key={`${index} ${label}`}>
            <Site text={label || "without a label"} max={120} lang={language} />{" "}
            <span class="certainty">
              (<Site text={type} max={20} />
              {group !== undefined && (
                <>
                  , of “<Site text={group} max={80} lang={language} />”
                </>
              )}
              )
            </span>{" "}
            {required && <Tag tone="warm">required</Tag>}{" "}
            {prefilled && <Tag tone="warm">set by the site</Tag>}
          </li>
        ))}
      </ul>
    </details>
  );
}
