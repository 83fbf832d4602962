/** The part of a screen's picture around a finding that a person has to look at. */
import { clampBox, pageHeight } from "../marks.js";
import type { Finding, Screen } from "../schema.js";
import type { PictureSource } from "./picture.js";

/** So much is shown around the place, in CSS pixels: what a control looks like depends on what is behind and beside it. */
const AROUND = 48;
/** Drawn no larger than this, or a small link would look like a headline. */
const LARGEST = 1.5;

export interface CropProps {
  screen: Screen;
  finding: Finding;
  label: string;
  picture: PictureSource;
}

/** Nothing where the finding has no place on the picture. The picture's data is not repeated: it is the same image. */
export function Crop({ screen, finding, label, picture }: CropProps) {
  const { width } = screen.viewport;
  const height = pageHeight(screen);
  const box = clampBox(finding.box, width, height);
  if (!box) return null;
  const around = {
    x: box.x - AROUND,
    y: box.y - AROUND,
    width: box.width + 2 * AROUND,
    height: box.height + 2 * AROUND,
  };
  const part = clampBox(around, width, height);
  if (!part) return null;
  return (
    <svg
      role="img"
      aria-label={`The place of finding ${label} on the picture`}
      viewBox={`${part.x} ${part.y} ${part.width} ${part.height}`}
      class="view crop"
      style={`max-width:min(100%,${Math.round(part.width * LARGEST)}px)`}
    >
      <use href={`#${picture.id}`} />
      <rect
        class="box box-finding"
        x={box.x - 3}
        y={box.y - 3}
        width={box.width + 6}
        height={box.height + 6}
        stroke-width="1.5"
        stroke-dasharray="5 3"
      />
    </svg>
  );
}
