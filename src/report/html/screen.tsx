/** One screen in full: its picture, what was done on it and what was found on it. */
import type { MarkedScreen } from "../marks.js";
import type { Screen } from "../schema.js";
import { count } from "../wording/format.js";
import { roleWords } from "../wording/names.js";
import { ActionItem } from "./action.js";
import { NativeDialog } from "./dialog.js";
import { FindingItem } from "./finding.js";
import { Form } from "./form.js";
import { screenId } from "./links.js";
import { Picture, type PictureSource } from "./picture.js";
import { Address, Site } from "./site.js";
import { Tag } from "./tags.js";

export interface ScreenProps {
  marked: MarkedScreen;
  anchor: string;
  /** Support and sign-up have no flow that a screen could be inside or outside of. */
  hasFlow: boolean;
  intent: number | undefined;
  picture: PictureSource | undefined;
}

export function ScreenCard({ marked, anchor, hasFlow, intent, picture }: ScreenProps) {
  const { screen, actions, findings } = marked;
  const id = screenId(anchor, screen.n);
  return (
    <article class="screen" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h4 id={`${id}-title`}>
          <span class="number">
            <span class="hidden">Screen </span>
            {screen.n}
          </span>{" "}
          <Site
            text={screen.heading || screen.title || "without a heading"}
            max={160}
            lang={screen.language}
          />
        </h4>
        <Badges marked={marked} hasFlow={hasFlow} />
        <p class="where">
          <Address url={screen.url} />
        </p>
      </header>
      <div class="screen-body">
        <Shown marked={marked} picture={picture} />
        <div class="notes">
          <h5>Done here</h5>
          {actions.length === 0 ? (
            <p class="absent">Nothing.</p>
          ) : (
            <ol class="marked">
              {actions.map(({ action, label }) => (
                <ActionItem key={action.n} action={action} label={label} intent={action.n === intent} />
              ))}
            </ol>
          )}
          <h5>Found here</h5>
          {findings.length === 0 ? (
            <p class="absent">Nothing.</p>
          ) : (
            <ol class="marked">
              {findings.map(({ finding, label }) => (
                <FindingItem
                  key={label}
                  finding={finding}
                  label={label}
                  lang={screen.language}
                  screen={screen}
                  picture={screen.native ? undefined : picture}
                />
              ))}
            </ol>
          )}
          <WayOut screen={screen} />
          <Offered marked={marked} />
          <Form screen={screen} />
        </div>
      </div>
    </article>
  );
}

function Badges({ marked, hasFlow }: { marked: MarkedScreen; hasFlow: boolean }) {
  const { screen } = marked;
  const role = roleWords(screen.role);
  return (
    <p class="tags">
      {hasFlow &&
        (screen.inFlow ? <Tag tone="flow">in the flow</Tag> : <Tag tone="plain">outside the flow</Tag>)}
      {screen.pressure && <Tag tone="hot">pressure</Tag>}
      {role && <Tag tone="plain">{role}</Tag>}
      {screen.visits > 1 && <Tag tone="warm">{`visited ${screen.visits} times`}</Tag>}
      <span class="certainty">{count(screen.words, "word")}</span>
    </p>
  );
}

function Shown({ marked, picture }: { marked: MarkedScreen; picture: PictureSource | undefined }) {
  if (marked.screen.native) return <NativeDialog marked={marked} />;
  if (picture) return <Picture marked={marked} picture={picture} />;
  return <p class="no-picture">No picture of this screen was kept.</p>;
}

/** Laws that allow an offer allow it beside a way out. */
function WayOut({ screen }: { screen: Screen }) {
  const { wayOut, language } = screen;
  if (!wayOut) return null;
  if (wayOut.label === undefined)
    return <p class="way-out">Beside the offer no control that can be used leads out.</p>;
  const { beside, distance, lessBy = [], direct } = wayOut;
  return (
    <p class="way-out">
      Beside the offer “<Site text={wayOut.label} max={120} lang={language} />”{" "}
      {direct ? "leads out" : "leads on, without saying that it leads out"}
      {beside !== undefined && distance !== undefined && (
        <>
          , {count(distance, "pixel")} from “<Site text={beside} max={120} lang={language} />”
        </>
      )}
      {lessBy.length > 0 && `, less prominent in ${lessBy.join(", ")}`}.
    </p>
  );
}

function Offered({ marked }: { marked: MarkedScreen }) {
  const { controls, language } = marked.screen;
  if (controls.length === 0) return null;
  return (
    <details class="offered">
      <summary>{count(controls.length, "control")} offered</summary>
      <ul>
        {controls.map((name) => (
          <li key={name}>
            <Site text={name} max={120} lang={language} />
          </li>
        ))}
      </ul>
    </details>
  );
}
