/** The head of every page that holds runs against each other: it loads nothing, and nothing of a site can act in it. */
import { STYLE } from "../../report/html/style/index.js";
import { COMPARE_STYLE } from "./style.js";

export function Head({ title }: { title: string }) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta
        http-equiv="Content-Security-Policy"
        content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
      />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <title>{title}</title>
      <style>{STYLE + COMPARE_STYLE}</style>
    </head>
  );
}
