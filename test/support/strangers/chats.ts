/** Chats of many makes whose bots let nobody through: menus that come again, a made-up person, a paid number, a closed queue. */

import type { StepAction } from "../../../src/journey/model.js";
import { click, html, type Strangers, say } from "./model.js";

const reply = (name: string): StepAction => ({ verb: "reply", target: { name } });

export const CHATS: Strangers = {
  ferrovia: {
    by: "a railway's bot of buttons in a frame, which shows its menu again and then the community",
    kind: "support",
    outcome: "dead-end",
    measures: {
      clicks: 2,
      screens: 3,
      chatTurns: 4,
      chatLoops: 2,
      turnsToHuman: null,
      transfers: 0,
      forumRedirects: 1,
      deflections: 0,
      humanReached: false,
      clicksToContact: null,
      contactChannels: 0,
      announcedWaitSeconds: null,
    },
    has: ["chat-loop", "no-human-route", "forum-deflection", "contact-hidden", "dead-end"],
    not: ["bot-undisclosed", "unanswered", "closed-line", "faq-deflection", "transfer", "no-wait-time"],
    pages: {
      "/ferrovia": html(
        "it",
        `<main><h1>Il tuo biglietto</h1><p>Torino - Trento, 4 maggio</p></main><button id=o style="position:fixed;right:16px;bottom:16px">Parla con noi</button><script>o.onclick=()=>{const f=document.createElement("iframe");f.src="/ferrovia/assistente";f.title="Assistenza";f.style.cssText="position:fixed;right:16px;bottom:16px;width:340px;height:480px;border:0;box-shadow:0 0 9px #0005;background:#fff";document.body.append(f);o.remove()}</script>`,
      ),
      "/ferrovia/assistente": html(
        "it",
        `<style>body{margin:0}.b{margin:8px;padding:8px;background:#eef;border-radius:0 10px 10px;max-width:75%}.u{margin:8px 8px 8px auto;padding:8px;background:#063;color:#fff;width:fit-content;border-radius:10px 0 10px 10px}.q button{margin:4px;border:1px solid #063;border-radius:14px;background:#fff}</style><h3 style="margin:0;padding:10px;background:#063;color:#fff">Assistente virtuale</h3><div class=rows></div><script>
const rows=document.querySelector(".rows"),MENU=["Rimborsi","Orari","Altro"];
const put=(c,t)=>{const d=document.createElement("div");d.className=c;d.innerHTML=t;rows.append(d)};
const ask=list=>{const q=document.createElement("div");q.className="q";for(const t of list){const b=document.createElement("button");b.textContent=t;b.onclick=()=>{q.remove();put("u",t);setTimeout(()=>answer(t),200)};q.append(b)}rows.append(q)};
let other=0;
const answer=t=>{if(t==="Rimborsi"){put("b","I rimborsi si chiedono dalla pagina del biglietto. Hai risolto?");return ask(["Sì","No"])}
if(t==="No"){put("b","Scegli di nuovo un argomento:");return ask(MENU)}
if(other++===0){put("b","Scegli un argomento:");return ask(MENU)}
put("b","Prova a chiedere agli altri viaggiatori nella <a href=/ferrovia/piazza target=_top>Piazza dei viaggiatori</a>.")};
setTimeout(()=>{put("b","Ciao, sono l'assistente virtuale di Ferrovia Alpina. Di cosa hai bisogno?");ask(MENU)},150)</script>`,
      ),
      "/ferrovia/piazza": html(
        "it",
        `<main><h1>Piazza dei viaggiatori</h1><p>Domande e risposte tra viaggiatori.</p><ul><li>Biglietto pagato due volte? (5 risposte)<li>Posto finestrino (2 risposte)</ul></main>`,
      ),
    },
    steps: [
      click("Parla con noi"),
      reply("Altro"),
      reply("Rimborsi"),
      reply("No"),
      reply("Altro"),
      click("Piazza dei viaggiatori"),
    ],
  },
  maree: {
    by: "a fish shop's bot with a person's name and face, which writes its answers out and refuses",
    kind: "support",
    outcome: "dead-end",
    measures: {
      clicks: 1,
      screens: 2,
      chatTurns: 3,
      chatLoops: 1,
      turnsToHuman: null,
      humanReached: false,
      clicksToContact: null,
      contactChannels: 0,
      deflections: 0,
      transfers: 0,
    },
    has: ["bot-undisclosed", "chat-loop", "no-human-route", "contact-hidden", "dead-end"],
    not: ["unanswered", "faq-deflection", "transfer", "re-explain", "forum-deflection", "no-wait-time"],
    pages: {
      "/maree": html(
        "fr",
        `<style>.x7k{position:fixed;right:18px;bottom:18px;width:330px;height:430px;display:flex;flex-direction:column;background:#fff;border-radius:12px;box-shadow:0 2px 14px #0004}.c9a{flex:1;overflow:auto;padding:10px}.r2d{display:flex;gap:6px;margin:8px 0}.r2d>div{background:#eef3f6;padding:8px 10px;border-radius:12px}.r2d img{width:28px;height:28px;border-radius:50%}.zz1{flex-direction:row-reverse}.zz1>div{background:#0a5b8c;color:#fff}.k0p{display:flex;border-top:1px solid #ddd}.k0p div[contenteditable]{flex:1;padding:10px}</style><main><h1>Votre commande</h1><p>Deux soles, 31,80 €</p></main><div class=q1><button id=o style="position:fixed;right:18px;bottom:18px;border-radius:50%;width:54px;height:54px" aria-label="Discuter avec nous"><svg width=20 height=20><path d="M2 2h16v12H8l-6 5z" fill=#0a5b8c /></svg></button></div><script>
const FACE="data:image/svg+xml,"+encodeURIComponent("<svg xmlns='http://www.w3.org/2000/svg' width='28' height='28'><circle cx='14' cy='10' r='6' fill='brown'/><path d='M2 28q12-18 24 0z' fill='navy'/></svg>");
const el=(c,...k)=>{const d=document.createElement("div");d.className=c;d.append(...k);return d};
o.onclick=()=>{o.parentNode.remove();const list=el("c9a"),box=el("");box.contentEditable="true";box.setAttribute("aria-label","Votre message");const go=document.createElement("button");go.innerHTML="<svg width=14 height=14><path d='M0 0l14 7-14 7z'/></svg>";
const head=el("h3x","Camille · Service client");head.style.cssText="padding:10px;font-weight:bold";document.body.append(el("x7k",head,list,el("k0p",box,go)));
const face=()=>Object.assign(new Image(),{src:FACE,alt:"Camille"});
const write=(t,whole)=>{const b=el("");list.append(el("r2d",face(),b));const w=t.split(" ");let i=0;const next=()=>{b.textContent+=(i?" ":"")+w[i++];if(i<w.length)setTimeout(next,20)};next()};
const A=["Avez-vous regardé votre facture ? Vous y trouverez le détail de chaque débit.","Avez-vous regardé votre facture ? Vous y trouverez le détail de chaque débit.","Je ne peux pas transmettre votre demande à un conseiller. Toutes les réponses se trouvent dans notre FAQ."];let n=0;
setTimeout(()=>write("Bonjour, je suis Camille. Comment puis-je vous aider ?"),120);
const send=()=>{const t=box.textContent.trim();if(!t)return;box.textContent="";list.append(el("r2d zz1",el("",t)));const a=A[n++]||A[2];setTimeout(()=>{const dots=el("r2d",face(),el("","Camille écrit…"));list.append(dots);setTimeout(()=>{dots.remove();write(a)},250)},80)};
go.onclick=send;box.onkeydown=e=>{if(e.key==="Enter"){e.preventDefault();send()}}}</script>`,
      ),
    },
    steps: [
      click("Discuter avec nous"),
      say("J'ai été débité deux fois"),
      say("Je veux parler à un humain"),
      say("Un conseiller, s'il vous plaît"),
    ],
  },
  brise: {
    by: "a bot with cards to choose from that names a paid number and its hours",
    kind: "support",
    outcome: "handed-off",
    measures: {
      clicks: 1,
      screens: 2,
      chatTurns: 2,
      chatLoops: 0,
      turnsToHuman: null,
      humanReached: false,
      clicksToContact: 1,
      contactChannels: 1,
      channelSwitches: 1,
      deflections: 0,
    },
    has: ["phone-only", "hours-only", "premium-number"],
    not: ["bot-undisclosed", "chat-loop", "unanswered", "closed-line", "dead-end", "contact-hidden"],
    pages: {
      "/brise": html(
        "fr",
        `<style>#c{position:fixed;inset:auto 12px 12px auto;width:360px;background:#fff;border:1px solid #bbb}#c ol{list-style:none;margin:0;padding:8px;height:330px;overflow:auto}#c li{margin:6px 60px 6px 0;background:#f3f3f3;padding:8px}#c li[data-me]{margin:6px 0 6px 60px;background:#d8efe0}.card{display:inline-block;border:1px solid #789;padding:8px;margin:3px;cursor:pointer}</style><main><h1>Mon abonnement éolien</h1><p>19 € par mois</p></main><button id=o>Aide en direct</button><script>
o.onclick=()=>{document.body.insertAdjacentHTML("beforeend","<aside id=c aria-label='Aide en direct'><h2>Brisebot</h2><ol></ol><form><input placeholder='Écrivez ici'><button>OK</button></form></aside>");const ol=c.querySelector("ol"),f=c.querySelector("form"),i=c.querySelector("input");
const li=(h,me)=>{const e=document.createElement("li");if(me)e.dataset.me=1;e.innerHTML=h;ol.append(e);return e};
const cards=list=>{const e=li("");e.style.background="none";for(const t of list){const d=document.createElement("div");d.className="card";d.tabIndex=0;d.setAttribute("role","button");d.textContent=t;d.onclick=()=>{e.remove();tell(t)};e.append(d)}};
const tell=t=>{li(t,1);setTimeout(()=>{if(t==="Ma facture"){li("Votre facture est dans votre espace client. Autre chose ?");return}li("Nos conseillers répondent uniquement par téléphone, au 0 892 70 12 34 (0,35 € la minute), du lundi au vendredi de 9 h à 17 h.")},180)};
f.onsubmit=e=>{e.preventDefault();tell(i.value);i.value=""};
setTimeout(()=>{li("Bonjour, ici Brisebot, l'assistant automatique. Choisissez un sujet.");cards(["Ma facture","Mon éolienne"])},100)}</script>`,
      ),
    },
    steps: [click("Aide en direct"), reply("Ma facture"), say("Je souhaite parler à quelqu'un")],
  },
  stadtgas: {
    by: "a queue in a frame whose place is told anew, and which closes",
    kind: "support",
    outcome: "dead-end",
    measures: {
      clicks: 1,
      screens: 2,
      chatTurns: 1,
      chatLoops: 0,
      turnsToHuman: null,
      humanReached: false,
      clicksToContact: null,
      contactChannels: 0,
      waitSeconds: 1.2,
      announcedWaitSeconds: null,
      transfers: 0,
    },
    has: ["closed-line", "no-wait-time", "contact-hidden", "dead-end"],
    not: [
      "bot-undisclosed",
      "chat-loop",
      "unanswered",
      "stated-response-time",
      "phone-only",
      "forum-deflection",
    ],
    pages: {
      "/stadtgas": html(
        "de",
        `<main><h1>Störung melden</h1><p>Bei Gasgeruch: 112</p><p><a href="#" id=o>Mit dem Kundenservice chatten</a></p><div id=h></div></main><script>o.onclick=e=>{e.preventDefault();h.innerHTML='<iframe src=/stadtgas/live title="Livechat" width=480 height=420></iframe>'}</script>`,
      ),
      "/stadtgas/live": html(
        "de",
        `<style>p{margin:6px;padding:6px}.s{color:#777;text-align:center;font-size:12px}.c{background:#e6f0ff;margin-left:120px}.k{background:#eee;margin-right:120px}</style><h2>Livechat</h2><section id=v aria-live=polite style="height:270px;overflow-y:scroll"></section><textarea id=t rows=1 placeholder="Ihre Nachricht"></textarea><button id=g>Absenden</button><script>
const p=(c,x)=>{const e=document.createElement("p");e.className=c;e.textContent=x;v.append(e);return e};
setTimeout(()=>p("k","Willkommen im automatischen Chat der Stadtgas. Was können wir für Sie tun?"),100);
g.onclick=()=>{if(!t.value)return;p("c",t.value);t.value="";setTimeout(()=>{const q=p("s","Sie werden mit unserem Serviceteam verbunden. Sie sind an Position 3 der Warteschlange.");setTimeout(()=>q.textContent="Sie werden mit unserem Serviceteam verbunden. Sie sind an Position 2 der Warteschlange.",600);setTimeout(()=>p("s","Leider hat unser Serviceteam jetzt Feierabend. Der Chat ist geschlossen."),1200)},150)}</script>`,
      ),
    },
    steps: [click("Mit dem Kundenservice chatten"), say("Meine Heizung ist seit gestern kalt")],
  },
  umeda: {
    by: "a hotel's bot in a dialog that lets through at certain hours only",
    kind: "support",
    outcome: "dead-end",
    measures: {
      clicks: 1,
      screens: 2,
      chatTurns: 2,
      chatLoops: 0,
      turnsToHuman: null,
      humanReached: false,
      clicksToContact: null,
      contactChannels: 0,
      deflections: 0,
    },
    has: ["closed-line", "contact-hidden", "dead-end"],
    not: ["bot-undisclosed", "chat-loop", "unanswered", "no-wait-time", "phone-only", "stated-response-time"],
    pages: {
      "/umeda": html(
        "ja",
        `<main><h1>ご予約内容</h1><p>5月3日から2泊</p><button onclick="d.showModal();begin()">チャットで相談する</button></main><dialog id=d aria-label="チャット" style="width:380px"><ul role=log id=l style="list-style:none;padding:0;height:300px;overflow:auto"></ul><form id=f><input id=i aria-label="メッセージを入力" style="width:70%"><button>送信</button></form></dialog><script>
const li=(w,x)=>{const e=document.createElement("li");e.style.cssText=w?"text-align:right;margin:8px":"text-align:left;margin:8px";const s=document.createElement("span");s.style.cssText="padding:6px;display:inline-block;background:"+(w?"#cfe":"#eee");s.textContent=x;e.append(s);l.append(e)};
let n=0;const A=["ご予約の変更はマイページから承ります。","恐れ入りますが、オペレーターの対応時間は平日9時から18時までです。ただいまは受付時間外です。"];
const begin=()=>{if(!l.children.length)li(0,"自動応答のうめちゃんです。ご用件をどうぞ。")};
f.onsubmit=e=>{e.preventDefault();const x=i.value;i.value="";li(1,x);setTimeout(()=>{l.insertAdjacentHTML("beforeend","<li class=w>・・・</li>");setTimeout(()=>{l.querySelector(".w").remove();li(0,A[n++])},220)},60)}</script>`,
      ),
    },
    steps: [click("チャットで相談する"), say("二重に請求されています"), say("オペレーターと話したいです")],
  },
};
