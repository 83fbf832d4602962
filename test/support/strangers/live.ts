/** Chats of further makes: turned lists, carousels, a form among the messages, a word that must be typed, no bot at all. */
import type { StepAction } from "../../../src/journey/model.js";
import { click, fill, html, type Strangers, say } from "./model.js";

const reply = (name: string): StepAction => ({ verb: "reply", target: { name } });

export const LIVE: Strangers = {
  sakana: {
    by: "a fish market's chat with links to choose from, a place in a queue, and a person",
    kind: "support",
    outcome: "completed",
    measures: {
      clicks: 1,
      screens: 2,
      chatTurns: 3,
      chatLoops: 0,
      turnsToHuman: 2,
      transfers: 0,
      reExplains: 0,
      humanReached: true,
      clicksToContact: 1,
      contactChannels: 1,
      announcedWaitSeconds: 300,
      waitSeconds: 0.5,
    },
    has: ["stated-response-time", "apology"],
    not: [
      "bot-undisclosed",
      "chat-loop",
      "no-wait-time",
      "no-human-route",
      "unanswered",
      "closed-line",
      "transfer",
    ],
    pages: {
      "/sakana": html(
        "ja",
        `<style>.w{position:fixed;right:12px;bottom:12px;width:350px;background:#fff;border:1px solid #ccc}.v{height:320px;overflow-y:auto;padding:8px}.l,.r{display:flex;margin:8px 0}.r{justify-content:flex-end}.l span{background:#f1f1f1;padding:8px;border-radius:8px}.r span{background:#8de055;padding:8px;border-radius:8px}.s{text-align:center;color:#888;font-size:12px;margin:8px 0}.k{display:flex;gap:6px;overflow-x:auto}.k a{border:1px solid #39c;border-radius:16px;padding:6px 12px;white-space:nowrap}</style><main><h1>ご注文履歴</h1><p>鯛一尾　2,400円</p></main><button id=o style="position:fixed;right:12px;bottom:12px">チャットサポート</button><script>
o.onclick=()=>{o.remove();document.body.insertAdjacentHTML("beforeend",'<div class=w><h2>うおいちサポート</h2><div class=v></div><div class=k></div><div><input id=i placeholder="メッセージを入力"><button id=g>送信</button></div></div>');
const v=document.querySelector(".v"),k=document.querySelector(".k");
const put=(c,x)=>{const d=document.createElement("div");d.className=c;if(c==="s")d.textContent=x;else{const s=document.createElement("span");s.textContent=x;d.append(s)}v.append(d);v.scrollTop=9999};
const pick=list=>{k.textContent="";for(const x of list){const a=document.createElement("a");a.href="#";a.textContent=x;a.onclick=e=>{e.preventDefault();k.textContent="";say(x)};k.append(a)}};
let n=0;const say=x=>{put("r",x);n++;
if(n===1)setTimeout(()=>{put("l","ご注文についてですね。くわしくお聞かせください。");pick(["届かない","オペレーターと話す"])},200);
if(n===2){setTimeout(()=>put("l","担当者におつなぎします。"),150);setTimeout(()=>put("s","現在3番目にお待ちです。待ち時間は約5分です。"),300);setTimeout(()=>put("s","田中が入室しました"),800);setTimeout(()=>put("l","田中です。お待たせいたしました。どのご注文でしょうか？"),950)}
if(n===3)setTimeout(()=>put("l","確認しました。申し訳ございません。本日中に新しい鯛をお送りします。"),250)};
g.onclick=()=>{if(i.value){const x=i.value;i.value="";say(x)}};
setTimeout(()=>{put("l","こんにちは。AIアシスタントのうおちゃんです。");pick(["注文について","配送料について"])},120)}</script>`,
      ),
    },
    steps: [
      click("チャットサポート"),
      reply("注文について"),
      reply("オペレーターと話す"),
      say("昨日の鯛がまだ届きません"),
    ],
  },
  busslinjen: {
    by: "a bus line's page of a chat, turned round by its style, that takes a number to call back",
    kind: "support",
    outcome: "completed",
    measures: {
      clicks: 2,
      screens: 2,
      inputs: 1,
      chatTurns: 3,
      chatLoops: 2,
      turnsToHuman: null,
      transfers: 0,
      humanReached: true,
      announcedWaitSeconds: 7200,
    },
    has: ["chat-loop", "stated-response-time"],
    not: [
      "bot-undisclosed",
      "no-human-route",
      "unanswered",
      "closed-line",
      "transfer",
      "no-wait-time",
      "dead-end",
    ],
    pages: {
      "/busslinjen": html(
        "sv",
        `<main><h1>Ditt busskort</h1><p>650 kr i månaden</p><a href=/busslinjen/hjalp>Prata med oss</a></main>`,
      ),
      "/busslinjen/hjalp": html(
        "sv",
        `<style>#z{max-width:560px;margin:auto;border:1px solid #ddd}#z>div:first-child{height:340px;display:flex;flex-direction:column-reverse;overflow:auto;padding:8px}.q{align-self:flex-start;background:#eee;border-radius:10px;padding:8px;margin:5px}.y{align-self:flex-end;background:#036;color:#fff;border-radius:10px;padding:8px;margin:5px}</style><h1>Chatta med Bussboten</h1><div id=z><div></div><div><textarea rows=1 placeholder="Skriv här"></textarea></div></div><script>
const l=z.firstElementChild,t=z.querySelector("textarea");
const d=(c,x)=>{const e=document.createElement("div");e.className=c;e.textContent=x;l.prepend(e);return e};
const NO="Jag förstod inte riktigt. Kan du skriva på ett annat sätt?";let n=0;
setTimeout(()=>d("q","Hej, jag är Bussboten. Vad vill du veta?"),100);
t.onkeydown=e=>{if(e.key!=="Enter")return;e.preventDefault();if(!t.value)return;d("y",t.value);t.value="";n++;
setTimeout(()=>{if(n<3)return d("q",NO);d("q",NO);const f=d("q","Vill du hellre bli uppringd?");f.insertAdjacentHTML("beforeend","<form><label>Telefonnummer <input type=tel required></label><button>Ring upp mig</button></form>");
f.querySelector("form").onsubmit=e=>{e.preventDefault();f.querySelector("form").remove();setTimeout(()=>d("q","Vi har tagit emot din begäran. En kollega ringer dig inom 2 timmar."),200)}},180)}</script>`,
      ),
    },
    steps: [
      click("Prata med oss"),
      say("Mitt kort drogs två gånger"),
      say("Kortet har debiterats dubbelt"),
      say("Jag vill prata med en människa"),
      fill("Telefonnummer", "070 555 01 23"),
      click("Ring upp mig"),
    ],
  },
  groenland: {
    by: "a nursery's live chat without a bot: two before one in the queue, and a person who asks for the order again",
    kind: "support",
    outcome: "completed",
    measures: {
      clicks: 2,
      screens: 2,
      inputs: 2,
      chatTurns: 2,
      chatLoops: 0,
      turnsToHuman: 0,
      transfers: 0,
      reExplains: 1,
      humanReached: true,
      clicksToContact: 1,
      contactChannels: 1,
      announcedWaitSeconds: null,
      waitSeconds: 0.7,
    },
    has: ["re-explain", "no-wait-time", "apology"],
    not: [
      "bot-undisclosed",
      "chat-loop",
      "no-human-route",
      "unanswered",
      "closed-line",
      "transfer",
      "stated-response-time",
    ],
    pages: {
      "/groenland": html(
        "nl",
        `<main><h1>Je bestelling</h1><p>Drie rozen, 29 €</p></main><button id=o style="position:fixed;right:10px;bottom:10px">Livechat</button><script>
o.onclick=()=>{o.remove();const b=document.createElement("section");b.id="lc";b.setAttribute("aria-label","Livechat");b.style.cssText="position:fixed;right:10px;bottom:10px;width:330px;background:#fff;border:1px solid #7a7;padding:8px";b.innerHTML='<h2>Livechat</h2><form id=v><p><label>Naam <input required></label></p><p><label>Bestelnummer <input required></label></p><button>Start gesprek</button></form>';document.body.append(b);
v.onsubmit=e=>{e.preventDefault();v.remove();b.insertAdjacentHTML("beforeend",'<div id=r aria-live=polite style="height:280px;overflow:auto"></div><form id=s><input aria-label="Typ je bericht"><button>Verzend</button></form>');
const p=(who,x)=>{r.insertAdjacentHTML("beforeend","<p>"+(who?"<strong>"+who+"</strong> ":"")+"<span></span></p>");r.lastChild.lastChild.textContent=x;if(!who)r.lastChild.style.cssText="text-align:center;color:#777"};
p("","Er zijn nog 2 wachtenden voor je.");setTimeout(()=>p("","Bram neemt deel aan de chat"),700);setTimeout(()=>p("Bram:","Goedemiddag, met Bram. Waarmee kan ik je helpen?"),850);
let n=0;s.onsubmit=e=>{e.preventDefault();p("Jij:",s[0].value);s[0].value="";n++;setTimeout(()=>p("Bram:",n===1?"Wat is je bestelnummer?":"Wat vervelend, excuses. Ik stuur vandaag drie nieuwe rozen."),300)}}}</script>`,
      ),
    },
    steps: [
      click("Livechat"),
      fill("Naam", "Alex"),
      fill("Bestelnummer", "4711"),
      click("Start gesprek"),
      say("De rozen zijn dood aangekomen"),
      say("4711"),
    ],
  },
  vuelo: {
    by: "an airline's bot in a shadow root that must be told a word, and edits its own words",
    kind: "support",
    outcome: "completed",
    measures: {
      clicks: 1,
      screens: 2,
      chatTurns: 3,
      chatLoops: 0,
      turnsToHuman: 2,
      transfers: 0,
      reExplains: 1,
      humanReached: true,
      clicksToContact: 1,
      contactChannels: 1,
    },
    has: ["re-explain"],
    not: [
      "chat-loop",
      "bot-undisclosed",
      "no-human-route",
      "unanswered",
      "closed-line",
      "transfer",
      "dead-end",
    ],
    pages: {
      "/vuelo": html(
        "es",
        `<main><h1>Tu reserva</h1><p>Vigo - Sevilla, 9 de junio</p></main><vuelo-ayuda></vuelo-ayuda><script>
customElements.define("vuelo-ayuda",class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:"open"});r.innerHTML='<style>div.p{position:fixed;right:0;bottom:0;width:340px;background:#fff;border:1px solid #c60}dl{height:300px;overflow:auto;margin:0;padding:8px}dt{font-weight:bold;font-size:12px}dd{margin:2px 0 10px}</style><button style="position:fixed;right:0;bottom:0">Ayuda</button><div class=p hidden><b>Ayuda de Vuelo Azul</b><dl></dl><input placeholder="Pregunta lo que quieras"></div>';
const dl=r.querySelector("dl"),i=r.querySelector("input"),p=r.querySelector(".p");
const put=(w,x)=>{const t=document.createElement("dt"),d=document.createElement("dd");t.textContent=w;d.textContent=x;dl.append(t,d);return d};
const slow=(w,x)=>{const d=put(w,"Pensando…");setTimeout(()=>d.textContent=x,250)};
r.querySelector("button").onclick=e=>{e.target.remove();p.hidden=false;setTimeout(()=>put("Azulín (bot)","Hola, soy Azulín. Escribe AGENTE si quieres hablar con una persona."),100)};
let n=0;i.onkeydown=e=>{if(e.key!=="Enter"||!i.value)return;const x=i.value;i.value="";put("Tú",x);n++;
if(n===1)return slow("Azulín (bot)","No te he entendido. Escribe AGENTE si quieres hablar con una persona.");
if(n===2){setTimeout(()=>put("Azulín (bot)","Te paso con un compañero."),150);setTimeout(()=>put("Sistema","Lucía se ha unido al chat"),500);setTimeout(()=>put("Lucía","Hola, soy Lucía. Ya veo tu reserva, ¿qué ha pasado?"),700);return}
setTimeout(()=>put("Lucía","Entendido. Te devuelvo los 40 € de la segunda maleta hoy mismo."),300)}}})</script>`,
      ),
    },
    steps: [
      click("Ayuda"),
      say("Me cobraron la maleta dos veces"),
      say("AGENTE"),
      say("Pagué 40 euros dos veces por la misma maleta"),
    ],
  },
};
