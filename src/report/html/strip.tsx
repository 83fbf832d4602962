/** The journey at a glance: one small picture a visit, in the order of the way taken. */
import type { MarkedScreen } from "../marks.js";
import type { JourneyReport } from "../schema.js";
import { NativeDialog } from "./dialog.js";
import { screenId } from "./links.js";
import { Marks, type PictureSource } from "./picture.js";
import { Site } from "./site.js";

/** Height of a small picture over its width. */
const ASPECT = 0.66;

export interface StripProps {
  journey: JourneyReport;
  anchor: string;
  screens: readonly MarkedScreen[];
  pictures: ReadonlyMap<number, PictureSource>;
}

export function Strip({ journey, anchor, screens, pictures }: StripProps) {
  const seen = new Set<number>();
  const frames = journey.path.flatMap((n, index) => {
    const marked = screens.find((each) => each.screen.n === n);
    const again = seen.has(n);
    seen.add(n);
    return marked ? [{ marked, again, key: index }] : [];
  });
  if (frames.length === 0) return null;
  return (
    <ol class="strip" aria-label="The screens in the order in which they were visited">
      {frames.map(({ marked, again, key }) => {
        const { screen } = marked;
        const picture = pictures.get(screen.n);
        return (
          <li key={key} class={screen.inFlow ? "in-flow" : undefined}>
            <a href={`#${screenId(anchor, screen.n)}`}>
              <Thumb marked={marked} picture={picture} />
              <span class="strip-caption">
                <b>{screen.n}</b> <Site text={screen.heading} max={60} lang={screen.language} />
                {again && <i> again</i>}
                {screen.pressure && <em>pressure</em>}
              </span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}

function Thumb({ marked, picture }: { marked: MarkedScreen; picture: PictureSource | undefined }) {
  const { screen, marks } = marked;
  if (screen.native) return <NativeDialog marked={marked} small />;
  if (!picture) return <span class="native native-small no-picture">no picture</span>;
  const { width } = screen.viewport;
  const clicks = marks.filter((mark) => mark.kind === "click");
  return (
    <svg class="view" viewBox={`0 0 ${width} ${width * ASPECT}`} aria-hidden="true" focusable="false">
      <use href={`#${picture.id}`} />
      <Marks marks={clicks} width={width * 1.8} />
    </svg>
  );
}
