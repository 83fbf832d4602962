/** Words and addresses that come from a site, made harmless and set apart in their own direction. */
import { shorten, siteText, visible, webUrl } from "../clean.js";

/** A site's words. `bdi` keeps a right-to-left text from turning the words around it. */
export function Site({ text, max, lang }: { text: string; max?: number; lang?: string | undefined }) {
  return <bdi lang={languageTag(lang)}>{siteText(text, max)}</bdi>;
}

/** A site's words in quotation marks, or a description of the element as it stands: it begins with its own. */
export function Quote({ text, lang }: { text: string; lang?: string | undefined }) {
  if (/^[“"«„]/.test(text)) return <Site text={text} lang={lang} />;
  return (
    <q>
      <Site text={text} lang={lang} />
    </q>
  );
}

/** An address: a link if it is http or https, plain text otherwise. */
export function Address({ url }: { url: string }) {
  const href = webUrl(url);
  const shown = shorten(visible(href ?? url), 200);
  return href ? (
    <a class="address" href={href} rel="noopener noreferrer nofollow">
      {shown}
    </a>
  ) : (
    <span class="address">{shown}</span>
  );
}

/** A citation in which each web address is a link. */
export function Reference({ text }: { text: string }) {
  // Addresses stand in angle brackets there, as in plain-text citations.
  const words = visible(text)
    .split(" ")
    .map((word) => word.replace(/^<(https?:.+)>$/, "$1"));
  return (
    <>
      {words.map((word, index) => (
        <>
          {index > 0 && " "}
          {webUrl(word) ? <Address url={word} /> : word}
        </>
      ))}
    </>
  );
}

const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;
/** A language tag worth declaring: English is the report's own. */
function languageTag(tag: string | undefined): string | undefined {
  return tag && TAG.test(tag) && !tag.toLowerCase().startsWith("en") ? tag : undefined;
}
