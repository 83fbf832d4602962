/** A native dialog of the browser, drawn: there is no picture of one. */
import type { MarkedScreen } from "../marks.js";
import { Site } from "./site.js";

/** `small` is the version for the strip, without its controls. */
export function NativeDialog({ marked, small = false }: { marked: MarkedScreen; small?: boolean }) {
  const { screen, actions } = marked;
  const click = actions.find((each) => each.label !== undefined)?.label;
  const host = URL.canParse(screen.url) ? new URL(screen.url).host : "";
  if (small)
    return (
      <span class="native native-small" aria-hidden="true">
        <Site text={screen.heading} max={70} />
      </span>
    );
  return (
    <figure class="picture">
      <div class="native">
        <p class="native-host">
          <Site text={host || "The page"} max={80} /> says
        </p>
        <p class="native-text">
          <Site text={screen.heading} lang={screen.language} />
        </p>
        {screen.controls.length > 0 && (
          <p class="native-controls">
            {screen.controls.map((name) => (
              <span key={name}>
                <Site text={name} max={40} />
              </span>
            ))}
          </p>
        )}
      </div>
      <figcaption>
        A dialog of the browser itself, drawn after its words. {click ? `Click ${click} answered it.` : ""}
      </figcaption>
    </figure>
  );
}
