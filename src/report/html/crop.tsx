/** The part of a screen's picture around a finding that a person has to look at. */
import { clampBox, pageHeight } from "../marks.js";
import type { Finding, Screen } from "../schema.js";
import type { PictureSource } from "./picture.js";

/** So much is shown around the place, in CSS pixels: what a control looks like depends on what is behind and beside it. */
const AROUND = 48;
/** Wide enough for what stands beside it: whether the way out is lost there shows only beside the way to stay. */
const LEAST_WIDTH = 400;
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
  const beside = Math.max(AROUND, (LEAST_WIDTH - box.width) / 2);
  const around = {
    x: box.x - beside,
    y: box.y - AROUND,
    width: box.width + 2 * beside,
    height: box.height + 2 * AROUND,
  };
  const part = clampBox(around, width, height);
  if (!part) return null;
  const frame = { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8 };
  return (
    <svg
      role="img"
      aria-label={`The place of finding ${label} on the picture`}
      viewBox={`${part.x} ${part.y} ${part.width} ${part.height}`}
      class="view crop"
      style={`max-width:min(100%,${Math.round(part.width * LARGEST)}px)`}
    >
      <use href={`#${picture.id}`} />
      {/* White under the dashes: on a picture no colour alone is sure to be seen. */}
      <rect class="box box-under" {...frame} stroke-width="3.5" />
      <rect class="box box-finding" {...frame} stroke-width="1.5" stroke-dasharray="5 3" />
    </svg>
  );
}
