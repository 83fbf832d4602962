/** The HTML document around the report. It carries everything it needs and may load nothing. */
import { pictureKind } from "../clean.js";
import type { Report } from "../schema.js";
import { Contents } from "./contents.js";
import { documentTitle, Header } from "./header.js";
import { Journey } from "./journey.js";
import { journeyId } from "./links.js";
import { Method } from "./method.js";
import { Overview } from "./overview.js";
import { Site } from "./site.js";
import { STYLE } from "./style/index.js";

export interface Assets {
  /**
   * The picture to show for a path such as `evidence/cancel-03.png`: a data URI (png, jpeg, webp), or a path relative
   * to the report. Undefined where no picture was kept; anything else is not shown either.
   */
  image(path: string): string | undefined;
}

export function Page({ report, assets }: { report: Report; assets: Assets }) {
  let relative = false;
  const source = (path: string): string | undefined => {
    const found = assets.image(path);
    const kind = found === undefined ? undefined : pictureKind(found);
    return kind ? found : undefined;
  };
  for (const journey of report.journeys)
    for (const { screenshot } of journey.screens) {
      const found = screenshot === undefined ? undefined : source(screenshot);
      if (found !== undefined && pictureKind(found) === "relative") relative = true;
    }
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy(relative)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{documentTitle(report)}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <a class="skip" href="#report">
          Skip to the report
        </a>
        <Header report={report} />
        <Contents report={report} />
        <main id="report" tabIndex={-1}>
          {report.journeys.length > 1 && <Overview report={report} />}
          {report.journeys.length === 0 && <p>This report holds no journey.</p>}
          {report.journeys.map((journey, index) => (
            <Journey key={journeyId(index)} journey={journey} anchor={journeyId(index)} source={source} />
          ))}
          <Method report={report} />
        </main>
        <footer>
          <p>
            Made with <Site text={`${report.tool.name} ${report.tool.version}`} max={60} />. Observations with
            their evidence, not legal advice.
          </p>
        </footer>
      </body>
    </html>
  );
}

/** Files beside the report may be loaded only if the caller chose not to embed the pictures. */
function policy(relative: boolean): string {
  const images = relative ? "data: 'self' file:" : "data:";
  return `default-src 'none'; img-src ${images}; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
}
