/** Ways out past several kinds of coaxing at once: rising gifts, a taunt, other customers, a search for the best offer. */
import { click, html, type Strangers } from "./model.js";

export const COAXED: Strangers = {
  quillbox: {
    by: "a book club drawn anew from its state: a question that may be skipped, free months, a banner at home",
    outcome: "completed",
    measures: {
      clicks: 4,
      screens: 5,
      inputs: 0,
      offers: 2,
      offerEscalations: 1,
      entryClicks: 0,
      pressureScreens: 2,
      repeatedAsks: 0,
    },
    has: ["retention-offer", "confirmshaming"],
    not: [
      "forced-survey",
      "urgency",
      "pause-diversion",
      "are-you-sure",
      "trick-wording",
      "no-confirmation",
      "sent-round",
      "nagging",
      "plain-confirmation",
    ],
    pages: {
      "/quillbox": html(
        "en",
        `<div id=root></div><script>
const h=(t,p,...k)=>{const e=document.createElement(t);Object.assign(e,p);e.append(...k);return e};
let state={at:"home",ended:false};const set=s=>{state={...state,...s};draw()};
const b=(t,s)=>h("button",{onclick:()=>set(s)},t);
const r=t=>h("label",{},h("input",{type:"radio",name:"why"})," "+t,h("br",{}));
const views={
home:()=>[h("h1",{},"Your shelf"),h("p",{},"Reader membership, £8.99 a month"),state.ended?b("Rejoin",{ended:false}):b("End membership",{at:"why"})],
why:()=>[h("h1",{},"Mind telling us why?"),r("Not enough time"),r("Too pricey"),r("Found another club"),b("Send",{at:"one"}),b("Skip",{at:"one"})],
one:()=>[h("h1",{},"Have the next month on the house"),h("p",{},"Stay a member and we'll waive your next payment."),b("Claim my free month",{at:"home"}),b("No, I've given up on reading",{at:"two"})],
two:()=>[h("h1",{},"Let's make that three"),h("p",{},"Stay with us and the next three months are free."),b("Claim three free months",{at:"home"}),b("Finish cancelling",{at:"home",ended:true})]};
const draw=()=>root.replaceChildren(...(state.ended?[h("div",{role:"status"},"Your membership has been cancelled. You can keep reading until 21 March 2027.")]:[]),h("main",{},...views[state.at]()));draw()</script>`,
      ),
    },
    steps: [
      click("End membership"),
      click("Skip"),
      click("No, I've given up on reading"),
      click("Finish cancelling"),
    ],
  },
  ljudbok: {
    by: "audio books behind grey bones: others who came back, a search for an offer, an offer that comes once",
    outcome: "completed",
    measures: {
      clicks: 3,
      screens: 5,
      waitSeconds: 4,
      offers: 1,
      entryClicks: 0,
      pressureScreens: 3,
      repeatedAsks: 0,
    },
    has: ["social-proof", "loss-framing", "visual-asymmetry", "forced-wait", "retention-offer", "scarcity"],
    not: ["countdown-timer", "pause-diversion", "confirmshaming", "are-you-sure", "forced-survey", "nagging"],
    pages: {
      "/ljudbok": html(
        "sv",
        `<style>.bone{background:#ddd;height:24px;width:320px;margin:10px 0}</style><main id=m></main><script>
const V={start:'<h1>Mitt abonnemang</h1><p>Obegränsat, 169 kr i månaden</p><a href=/ljudbok/1>Avsluta abonnemanget</a>',
1:'<h1>Innan du går</h1><p>8 av 10 som slutar ångrar sig inom ett halvår.</p><p>Dina 12 sparade böcker försvinner ur hyllan.</p><p><a href=/ljudbok style="display:inline-block;background:#0a5;color:#fff;font-size:22px;padding:20px 70px">Behåll abonnemanget</a></p><p><a href=/ljudbok/2 style="color:#555;font-size:13px">Avsluta ändå</a></p>',
2:'<h1>Vi letar efter ett erbjudande som passar dig</h1><p>Det tar bara ett ögonblick.</p>',
3:'<h1>Halva priset i 4 månader</h1><p>Stanna hos oss och betala 84 kr i månaden. Erbjudandet visas bara den här gången.</p><a href=/ljudbok>Ja tack, halva priset</a> <a href=/ljudbok/4>Nej tack, avsluta</a>',
4:'<h1>Ditt abonnemang är avslutat</h1><p>Du kan lyssna till och med den 19 april 2027.</p>'};
const show=v=>{m.innerHTML='<div class=bone></div><div class=bone></div>';setTimeout(()=>{m.innerHTML=V[v];if(v=="2")setTimeout(()=>go("3"),4000)},500)};
const go=v=>{history.pushState({v},"","/ljudbok/"+v);show(v)};
m.addEventListener("click",e=>{const a=e.target.closest("a");if(!a)return;e.preventDefault();const v=a.getAttribute("href").split("/")[2]??"start";go(v)});show("start")</script>`,
      ),
    },
    steps: [click("Avsluta abonnemanget"), click("Avsluta ändå"), click("Nej tack, avsluta")],
  },
};
