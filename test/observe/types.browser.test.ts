/** What a page says of itself to machines: schema.org types, however they are written. */
import { expect, it } from "vitest";
import { watching } from "../support/observe.js";

const watch = watching();

it("names the types of JSON-LD, microdata and RDFa, and passes over broken data", async () => {
  const ld = (text: string) => `<script type="application/ld+json">${text}</script>`;
  await watch(
    `${ld('{"@context":"https://schema.org","@graph":[{"@type":"FAQPage","mainEntity":[{"@type":["Question","Thing"]}]}]}')}
${ld("{not json")}<h1>Help</h1><div itemscope itemtype="https://schema.org/QAPage">One</div><div typeof="schema:HowTo">Two</div>`,
    async ({ look }) => {
      expect((await look()).types).toEqual(["FAQPage", "HowTo", "QAPage", "Question", "Thing"]);
    },
  );
});

it("says nothing of a page that says nothing", async () => {
  await watch("<h1>Help</h1>", async ({ look }) => expect((await look()).types).toBeUndefined());
});
