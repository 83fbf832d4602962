/** Secrets cannot be read on pictures, and the page is afterwards as it was. */
import { expect, it } from "vitest";
import { watching } from "../support/observe.js";

const watch = watching();
const CARD = `style="display:block;position:absolute;left:20px;width:300px;height:40px;font:30px monospace;border:0;margin:0;padding:0;color:#000;background:#fff;`;

it("password and card fields and echoed secrets are blank on the picture, other words are not", () =>
  watch(
    `<input type=password value="hunter22" ${CARD}top:20px">
    <input autocomplete=cc-number value="4111 1111" ${CARD}top:80px">
    <p ${CARD}top:140px">hunter22</p>
    <input value="my hunter22" ${CARD}top:200px">
    <x-p></x-p>
    <p ${CARD}top:320px" id=plain>Plain words</p>
    <textarea ${CARD}top:380px">hunter22</textarea>
    <p ${CARD}top:440px">hunt<b>er22</b></p>
    <script>document.querySelector("x-p").attachShadow({mode: "open"}).innerHTML = '<p ${CARD}top:260px">hunter22</p>'</script>`,
    async ({ page, pictures, looks }) => {
      const [picture] = pictures;
      if (!picture) throw new Error("No picture was taken");
      expect(looks()[0]?.screenshot).toBeDefined();
      // Different colours within each strip of the picture: one means that nothing can be read there.
      const colours = await page.evaluate(async (data) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const pencil = canvas.getContext("2d");
        if (!pencil) throw new Error("There is no canvas");
        pencil.drawImage(image, 0, 0);
        return [20, 80, 140, 200, 260, 320, 380, 440].map((top) => {
          const pixels = new Uint32Array(pencil.getImageData(22, top + 2, 200, 34).data.buffer);
          return new Set(pixels).size;
        });
      }, picture.toString("base64"));
      expect(colours.map((count) => (count === 1 ? "blank" : "readable"))).toEqual([
        "blank",
        "blank",
        "blank",
        "blank",
        "blank",
        "readable",
        "blank",
        "blank",
      ]);
      expect(await page.content()).not.toContain("wayout");
      expect(await page.locator("#plain").evaluate((at) => getComputedStyle(at).color)).toBe("rgb(0, 0, 0)");
    },
    { evidence: "standard", secrets: ["hunter22"] },
  ));
