/** A screen's picture with its marks. Long pages are cut into the parts that matter; the whole is one click away. */
import { siteText } from "../clean.js";
import { placeLabels } from "../labels.js";
import { type Mark, type MarkedScreen, pageHeight } from "../marks.js";
import { drawnSize, pictureSize } from "../picture-size.js";
import type { Screen } from "../schema.js";
import { type Slice, slices } from "../slices.js";
import { number } from "../wording/format.js";

export interface PictureSource {
  /** Checked before: a data URI or a relative path. */
  src: string;
  /** Id of the image element, so that other views of it need not carry the data again. */
  id: string;
}

/** Labels are drawn in the picture's own pixels: larger on narrow screens, which are shown less reduced. */
function labelSize(width: number): number {
  return width < 600 ? width * 0.07 : width * 0.036;
}

export function Marks({ marks, width }: { marks: readonly Mark[]; width: number }) {
  const size = labelSize(width);
  return (
    <>
      {marks.map(({ kind, box, label }) => {
        // A click's frame is the wider one, so that a finding on the same control shows inside it.
        const pad = size * (kind === "click" ? 0.26 : 0.1);
        return (
          <rect
            key={`box ${kind} ${label}`}
            class={`box box-${kind}`}
            x={box.x - pad}
            y={box.y - pad}
            width={box.width + 2 * pad}
            height={box.height + 2 * pad}
            rx={pad}
            stroke-width={size * 0.09}
            stroke-dasharray={kind === "click" ? undefined : `${size * 0.3} ${size * 0.16}`}
          />
        );
      })}
      {placeLabels(marks, size * 1.06, width).map(({ mark, x, y }) => (
        <g
          key={`label ${mark.kind} ${mark.label}`}
          class={`label label-${mark.kind}`}
          stroke-width={size * 0.07}
        >
          {mark.kind === "click" ? (
            <circle cx={x} cy={y} r={size / 2} />
          ) : (
            <rect
              x={x - size * 0.46}
              y={y - size * 0.46}
              width={size * 0.92}
              height={size * 0.92}
              rx={size * 0.14}
            />
          )}
          <text x={x} y={y + size * 0.2} font-size={size * (mark.label.length > 1 ? 0.46 : 0.58)}>
            {mark.label}
          </text>
        </g>
      ))}
    </>
  );
}

/** What the marks of a part say, for those who do not see the picture. */
function described(marked: MarkedScreen, slice: Slice): string {
  const shown = marked.marks.filter(
    ({ box }) => box.y < slice.y + slice.height && box.y + box.height > slice.y,
  );
  if (shown.length === 0) return "Nothing is marked on it.";
  const words = shown.map((mark) =>
    mark.kind === "click" ? `click ${mark.label}` : `finding ${mark.label}`,
  );
  return `Marked on it: ${words.join(", ")}.`;
}

function View({
  screen,
  slice,
  marks,
  label,
  picture,
  owner,
}: {
  screen: Screen;
  slice: Slice;
  marks: readonly Mark[];
  label: string;
  picture: PictureSource;
  owner: boolean;
}) {
  const { width } = screen.viewport;
  const drawn = drawnSize(pictureSize(picture.src), { width, height: pageHeight(screen) });
  return (
    <svg role="img" aria-label={label} viewBox={`0 ${slice.y} ${width} ${slice.height}`} class="view">
      {owner ? (
        <image
          id={picture.id}
          href={picture.src}
          x="0"
          y="0"
          width={drawn.width}
          height={drawn.height}
          preserveAspectRatio="xMinYMin meet"
        />
      ) : (
        <use href={`#${picture.id}`} />
      )}
      <Marks marks={marks} width={width} />
    </svg>
  );
}

export function Picture({ marked, picture }: { marked: MarkedScreen; picture: PictureSource }) {
  const { screen, marks } = marked;
  const { width, height } = screen.viewport;
  const whole = pageHeight(screen);
  const fold = Math.min(Math.max(height, width * 0.5), width * 1.9);
  // Cutting off a little would cost the reader more than it saves.
  const first = whole <= fold * 1.3 ? whole : fold;
  const boxes = marks.map((mark) => mark.box);
  const parts = slices(whole, first, width * 0.06, boxes);
  const shown = parts.reduce((sum, part) => sum + part.height, 0);
  const name = `Picture of screen ${screen.n}, “${siteText(screen.heading, 120)}”`;
  return (
    <figure class="picture" style={`max-width:${width < 600 ? 20 : 44}rem`}>
      {parts.map((slice, index) => (
        <>
          {index > 0 && <p class="gap">further down the page, from {number(slice.y, 0)} px</p>}
          <View
            key={slice.y}
            screen={screen}
            slice={slice}
            marks={marks}
            picture={picture}
            owner={index === 0}
            label={
              index === 0
                ? `${name}. ${described(marked, slice)}`
                : `${name}, continued ${number(slice.y, 0)} px down. ${described(marked, slice)}`
            }
          />
        </>
      ))}
      {shown < whole && (
        <details class="whole">
          <summary>
            Show the whole page<span class="hidden"> of screen {screen.n}</span>, {number(width, 0)} ×{" "}
            {number(whole, 0)} px
          </summary>
          <View
            screen={screen}
            slice={{ y: 0, height: whole }}
            marks={marks}
            picture={picture}
            owner={false}
            label={`${name}, the whole page. ${described(marked, { y: 0, height: whole })}`}
          />
        </details>
      )}
    </figure>
  );
}
