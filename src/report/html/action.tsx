/** One action as a sentence, with its number if it is a counted click. */
import type { ReportAction } from "../schema.js";
import { actionVerb } from "../wording/actions.js";
import { meaningWords } from "../wording/names.js";
import { Quote } from "./site.js";
import { Tag } from "./tags.js";

export interface ActionProps {
  action: ReportAction;
  label: string | undefined;
  intent: boolean;
}

export function ActionItem({ action, label, intent }: ActionProps) {
  const meaning = meaningWords(action.meaning);
  return (
    <li>
      {label ? (
        <span class="key key-click">
          <span class="hidden">Click </span>
          {label}
        </span>
      ) : (
        <span class="key key-none" aria-hidden="true">
          ·
        </span>
      )}
      <div>
        <p>
          {actionVerb(action)}
          {action.target?.name && (
            <>
              {" "}
              <Quote text={action.target.name} />
            </>
          )}
        </p>
        <p class="tags">
          {intent && <Tag tone="flow">first sign of wanting out</Tag>}
          {meaning && <span class="certainty">{meaning}</span>}
          {!action.counted && <span class="certainty">not counted as a click</span>}
        </p>
      </div>
    </li>
  );
}
