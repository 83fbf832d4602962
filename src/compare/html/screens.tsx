/** Screens that came, went or changed, each with its pictures beside each other; the others by name. */
import { pictureKind, siteText } from "../../report/clean.js";
import { Address, Site } from "../../report/html/site.js";
import { ClassTag, Tag } from "../../report/html/tags.js";
import { PATTERN_WORDS } from "../../report/wording/patterns.js";
import type { JourneyChange, ScreenChange, ScreenSide } from "../model.js";
import type { SideAssets } from "./page.js";

export type ImageOf = (path: string) => string | undefined;

const CHANGE_TONES = { came: "warm", went: "flow", changed: "plain", same: "plain" } as const;

const nameOf = ({ screen }: ScreenSide): string => screen.heading || screen.title || screen.url;

export function Screens({ journey, assets }: { journey: JourneyChange; assets: SideAssets }) {
  const differ = journey.screens.filter(({ change }) => change !== "same");
  const same = journey.screens.filter(({ change }) => change === "same");
  return (
    <>
      {differ.map((change, index) => (
        <Pair key={String(index)} change={change} assets={assets} />
      ))}
      {same.length > 0 && (
        <details class="same">
          <summary>Screens that stayed the same</summary>
          <ul>
            {same.map(({ after }, index) => (
              <li key={String(index)}>{after && <Site text={nameOf(after)} max={160} />}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Pair({ change, assets }: { change: ScreenChange; assets: SideAssets }) {
  const { before, after, differences } = change;
  const shown = after ?? before;
  if (!shown) return null;
  return (
    <article class="screen">
      <header>
        <h4>
          <Site text={nameOf(shown)} max={200} />
        </h4>
        <p class="tags">
          <Tag tone={CHANGE_TONES[change.change]}>{change.change}</Tag>
        </p>
      </header>
      {differences.length > 0 && (
        <ul class="gate">
          {differences.map((difference) => (
            <li key={difference}>
              <Site text={difference} max={400} />
            </li>
          ))}
        </ul>
      )}
      <div class="pair">
        <One name="Before" side={before} image={assets.before} />
        <One name="After" side={after} image={assets.after} />
      </div>
    </article>
  );
}

function One({ name, side, image }: { name: string; side: ScreenSide | undefined; image: ImageOf }) {
  if (!side)
    return (
      <div>
        <h5>{name}</h5>
        <p class="no-picture">There was no such screen.</p>
      </div>
    );
  const { screen, findings } = side;
  const source = screen.screenshot === undefined ? undefined : image(screen.screenshot);
  const embedded = source !== undefined && pictureKind(source) === "data" ? source : undefined;
  return (
    <div>
      <h5>
        {name}: screen {screen.n}
      </h5>
      {embedded ? (
        <img src={embedded} alt={`Screen ${screen.n}: ${siteText(nameOf(side), 160)}`} />
      ) : (
        <p class="no-picture">{screen.native ? "A dialog of the browser itself." : "No picture was kept."}</p>
      )}
      <p class="where">
        <Address url={screen.url} />
      </p>
      {findings.length > 0 && (
        <ul class="found">
          {findings.map((finding, index) => (
            <li key={`${index} ${finding.pattern}`}>
              <ClassTag name={finding.class} /> {PATTERN_WORDS[finding.pattern]}:{" "}
              <Site text={finding.quote} max={160} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
