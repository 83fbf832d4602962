/** Pages of one document whose views a listener at the root changes. */
import { html } from "./model.js";

/** A page of views that one listener at its root changes. `keep` is remembered when the page is loaded anew. */
export const views = (
  lang: string,
  frame: string,
  all: Record<string, string>,
  keep?: { after: string; show: string },
) =>
  html(
    lang,
    `<style>.c{border:1px solid #567;border-radius:6px;padding:12px 18px;margin:8px 0;cursor:pointer;max-width:360px}.c.on{outline:2px solid}</style>${frame}<div id=app></div><script>const V=${JSON.stringify(all)};const kept=${JSON.stringify(keep ?? null)};const show=v=>{app.innerHTML=V[v];if(kept&&v==kept.after)localStorage.setItem("at",kept.show)};app.addEventListener("click",e=>{const at=e.target.closest("[data-go],[data-pick]");if(!at||at.disabled)return;if(at.dataset.pick){at.classList.add("on");app.querySelector("button").disabled=false;return}show(at.dataset.go)});show((kept&&localStorage.getItem("at"))||"start")</script>`,
  );
