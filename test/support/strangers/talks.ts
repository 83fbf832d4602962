/** Chats of many makes that bring a person, or a case that one will handle: after a form, after a queue, from hand to hand. */
import { click, fill, html, type Strangers, say } from "./model.js";

export const TALKS: Strangers = {
  vesna: {
    by: "a parcel service's chat in two shadow roots: a form before it, a queue, a person who asks again",
    kind: "support",
    outcome: "completed",
    measures: {
      clicks: 2,
      screens: 2,
      inputs: 2,
      chatTurns: 2,
      chatLoops: 0,
      turnsToHuman: 1,
      transfers: 0,
      reExplains: 1,
      humanReached: true,
      clicksToContact: 1,
      contactChannels: 1,
      announcedWaitSeconds: 180,
      waitSeconds: 0.6,
    },
    has: ["re-explain", "stated-response-time", "thanks"],
    not: [
      "transfer",
      "bot-undisclosed",
      "chat-loop",
      "no-wait-time",
      "no-human-route",
      "unanswered",
      "closed-line",
      "contact-hidden",
    ],
    pages: {
      "/vesna": html(
        "pl",
        `<main><h1>Twoja paczka</h1><p>W drodze od wtorku</p></main><vesna-pomoc></vesna-pomoc><script>
customElements.define("vesna-okno",class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:"open"});r.innerHTML='<style>:host{position:fixed;right:14px;bottom:14px;width:340px;background:#fff;border:1px solid #999;display:block}ul{list-style:none;margin:0;padding:8px;height:280px;overflow:auto}li{margin:6px 50px 6px 0;background:#eee;padding:6px}li.ja{margin:6px 0 6px 50px;background:#cde}li.info{background:none;margin:6px 0;text-align:center;font-size:12px;color:#666}</style><h2>Pomoc Vesna</h2><form class=przed><p><label>Imię <input name=i required></label></p><p><label>E-mail <input type=email name=e required></label></p><button>Rozpocznij czat</button></form>';
const przed=r.querySelector(".przed");przed.onsubmit=e=>{e.preventDefault();przed.remove();r.append(document.createRange().createContextualFragment('<ul role=log></ul><form class=pisz><input placeholder="Napisz wiadomość"><button aria-label="Wyślij">➤</button></form>'));
const ul=r.querySelector("ul"),f=r.querySelector(".pisz"),i=f.querySelector("input"),li=(c,t)=>{const x=document.createElement("li");x.className=c;x.textContent=t;ul.append(x)};
setTimeout(()=>li("","Bot Vesna: Dzień dobry, tu automatyczny asystent. W czym problem?"),150);
let n=0;f.onsubmit=e=>{e.preventDefault();li("ja",i.value);i.value="";n++;
if(n===1){setTimeout(()=>li("info","Jesteś 2. w kolejce. Średni czas oczekiwania: 3 minuty."),150);setTimeout(()=>li("info","Rozmawiasz teraz z: Anna"),750);setTimeout(()=>li("","Anna: Dzień dobry, mówi Anna. Proszę podać adres e-mail."),900)}
if(n===2)setTimeout(()=>li("","Anna: Dziękuję. Widzę, że paczka utknęła w sortowni. Jeszcze dziś wyślę nową."),300)}}}});
customElements.define("vesna-pomoc",class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:"open"});r.innerHTML='<button style="position:fixed;right:14px;bottom:14px">Porozmawiaj z nami</button>';r.querySelector("button").onclick=e=>{e.target.remove();r.append(document.createElement("vesna-okno"))}}})</script>`,
      ),
    },
    steps: [
      click("Porozmawiaj z nami"),
      fill("Imię", "Alex"),
      fill("E-mail", "alex@example.test"),
      click("Rozpocznij czat"),
      say("Paczka nie dotarła. Chcę rozmawiać z człowiekiem."),
      say("alex@example.test"),
    ],
  },
  tulpen: {
    by: "a page that is a chat, newest on top, with two people one after the other",
    kind: "support",
    outcome: "completed",
    measures: {
      clicks: 1,
      screens: 2,
      chatTurns: 2,
      chatLoops: 0,
      turnsToHuman: 1,
      transfers: 1,
      reExplains: 1,
      humanReached: true,
      clicksToContact: 1,
      contactChannels: 1,
      announcedWaitSeconds: null,
    },
    has: ["transfer", "re-explain", "thanks"],
    not: ["bot-undisclosed", "chat-loop", "no-human-route", "unanswered", "closed-line", "contact-hidden"],
    pages: {
      "/tulpen": html(
        "nl",
        `<main><h1>Mijn bloemenabonnement</h1><p>24 € per maand</p><a href=/tulpen/gesprek>Chat met een medewerker</a></main>`,
      ),
      "/tulpen/gesprek": html(
        "nl",
        `<style>main{max-width:640px;margin:auto}.in{display:flex;gap:8px}.in input{flex:1}.m{margin:10px 0;display:grid;grid-template-columns:90px 1fr}.m b{color:#555}.m.me{grid-template-columns:1fr;justify-items:end}.m.me span{background:#fde8ef;padding:6px 10px}.n{text-align:center;color:#777;font-style:italic}</style><main><h1>Chat met Tulpen</h1><form class=in><input aria-label="Uw bericht"><button>Verstuur</button></form><div class=all></div></main><script>
const all=document.querySelector(".all"),f=document.querySelector("form"),i=f[0];
const add=(h,c)=>all.insertAdjacentHTML("afterbegin",'<div class="'+c+'">'+h+"</div>");
const say=(w,t)=>add("<b>"+w+"</b><span>"+t+"</span>","m"),note=t=>add(t,"n");
setTimeout(()=>say("Tulpje","Hallo, ik ben Tulpje, de digitale hulp. Waarmee kan ik u helpen?"),100);
const later=(...all)=>all.forEach((go,k)=>setTimeout(go,200+160*k));
let n=0;f.onsubmit=e=>{e.preventDefault();const d=document.createElement("span");d.textContent=i.value;i.value="";add(d.outerHTML,"m me");n++;
if(n===1)later(()=>say("Tulpje","Ik zoek een medewerker voor u. Een ogenblik geduld."),()=>note("Sanne neemt deel aan het gesprek"),()=>say("Sanne","Goedemiddag, met Sanne. Voor dubbele afschrijvingen verbind ik u door met de afdeling facturen."),()=>note("Sanne heeft het gesprek verlaten"),()=>note("Joost neemt deel aan het gesprek"),()=>say("Joost","Goedemiddag, met Joost. Kunt u nog eens vertellen waar het om gaat?"));
if(n===2)later(()=>say("Joost","Dank u wel. Ik zie de tweede afschrijving en stort die 24 euro vandaag terug."))}</script>`,
      ),
    },
    steps: [
      click("Chat met een medewerker"),
      say("Er is twee keer geld afgeschreven"),
      say("Op 3 mei is 24 euro twee keer afgeschreven"),
    ],
  },
  alba: {
    by: "a bank's chat in a frame in a frame that writes down a case for its people",
    kind: "support",
    outcome: "completed",
    measures: {
      clicks: 2,
      screens: 2,
      inputs: 1,
      chatTurns: 2,
      chatLoops: 0,
      turnsToHuman: null,
      transfers: 0,
      reExplains: 1,
      humanReached: true,
      clicksToContact: 1,
      contactChannels: 1,
      announcedWaitSeconds: 86_400,
    },
    has: ["acknowledgement", "stated-response-time", "re-explain"],
    not: [
      "bot-undisclosed",
      "chat-loop",
      "no-human-route",
      "no-wait-time",
      "unanswered",
      "closed-line",
      "transfer",
    ],
    pages: {
      "/alba": html(
        "es",
        `<main><h1>Tus movimientos</h1><p>3 de mayo: 24 €</p><p>3 de mayo: 24 €</p></main><div id=z style="position:fixed;right:10px;bottom:10px"><button id=o>¿Necesitas ayuda?</button></div><script>o.onclick=()=>{z.innerHTML='<iframe src=/alba/marco title="Ayuda" width=360 height=460 style="border:1px solid #888;background:#fff"></iframe>'}</script>`,
      ),
      "/alba/marco": html(
        "es",
        `<style>body{margin:0}</style><iframe src=/alba/charla style="border:0;width:100%;height:450px"></iframe>`,
      ),
      "/alba/charla": html(
        "es",
        `<style>body{margin:0;padding:8px}.f{display:flex}.f>*{padding:8px;margin:4px 0;border-radius:8px;max-width:230px}.f.a>*{background:#eaeaea}.f.b{justify-content:flex-end}.f.b>*{background:#fdf3c8}</style><h4>Asistente virtual de Banco Alba</h4><form id=pre><label>Correo electrónico <input type=email required></label><button>Empezar</button></form><div id=w hidden><div id=m style="height:300px;overflow:auto"></div><input id=t placeholder="Escribe un mensaje"><button id=s>Enviar</button></div><script>
const add=(c,x)=>{m.insertAdjacentHTML("beforeend",'<div class="f '+c+'"><div></div></div>');m.lastChild.firstChild.textContent=x;return m.lastChild};
const bot=x=>setTimeout(()=>{const d=add("a","...");setTimeout(()=>d.firstChild.textContent=x,250)},80);
pre.onsubmit=e=>{e.preventDefault();pre.remove();w.hidden=false;bot("Hola, soy el asistente virtual. Cuéntame qué ha pasado.")};
let n=0;const go=()=>{if(!t.value)return;add("b",t.value);t.value="";n++;bot(n===1?"Para abrir un caso necesito tu correo electrónico.":"He abierto el caso 5531 por un cargo duplicado. Un gestor te responderá por correo en 24 horas.")};
s.onclick=go;t.onkeydown=e=>{if(e.key==="Enter")go()}</script>`,
      ),
    },
    steps: [
      click("¿Necesitas ayuda?"),
      fill("Correo electrónico", "alex@example.test"),
      click("Empezar"),
      say("Me habéis cobrado dos veces"),
      say("alex@example.test"),
    ],
  },
};
