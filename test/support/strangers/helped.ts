/** Ways to a person that reach one: a form that says when, a chat that says the same twice first. */
import { click, fill, html, type Strangers, say } from "./model.js";

export const HELPED: Strangers = {
  ventanilla: {
    by: "a form that says when somebody will answer",
    kind: "support",
    fair: true,
    outcome: "completed",
    measures: {
      clicks: 2,
      screens: 3,
      inputs: 3,
      clicksToContact: 1,
      humanReached: true,
      contactChannels: 1,
      deflections: 0,
      announcedWaitSeconds: 172_800,
    },
    has: ["stated-response-time", "acknowledgement", "thanks"],
    not: [],
    pages: {
      "/ventanilla": html(
        "es",
        `<main><h1>Tu factura</h1><p>Octubre: 38,20 €</p></main><footer><a href=/ventanilla/2>Contacto</a></footer>`,
      ),
      "/ventanilla/2": html(
        "es",
        `<main><h1>Escríbenos</h1><p>Te responderemos en un plazo de 2 días laborables.</p><form method=post action=/ventanilla/3><p><label>Nombre <input name=n required></label></p><p><label>Correo electrónico <input type=email name=e required></label></p><p><label>¿En qué podemos ayudarte? <textarea name=m required></textarea></label></p><button>Enviar mensaje</button></form></main>`,
      ),
      "/ventanilla/3": html(
        "es",
        `<main><h1>Mensaje enviado</h1><p>Gracias. Hemos recibido tu consulta con el número de caso 2027-0418. Una persona de nuestro equipo te responderá en 2 días laborables.</p></main>`,
      ),
    },
    steps: [
      click("Contacto"),
      fill("Nombre", "Alex Ejemplo"),
      fill("Correo electrónico", "alex@example.test"),
      fill("¿En qué podemos ayudarte?", "Me habéis cobrado dos veces."),
      click("Enviar mensaje"),
    ],
  },
  zuza: {
    by: "a chat that says the same twice, then brings a person",
    kind: "support",
    outcome: "completed",
    measures: {
      clicks: 1,
      screens: 2,
      chatTurns: 3,
      turnsToHuman: 3,
      chatLoops: 1,
      transfers: 0,
      humanReached: true,
      announcedWaitSeconds: 120,
      contactChannels: 1,
    },
    has: ["chat-loop", "stated-response-time"],
    not: [
      "bot-undisclosed",
      "no-human-route",
      "unanswered",
      "transfer",
      "re-explain",
      "dead-end",
      "no-wait-time",
    ],
    pages: {
      "/zuza": html(
        "pl",
        `<style>#p{position:fixed;right:20px;bottom:80px;width:320px;border:1px solid;background:#fff;padding:12px}#p p{margin:6px 0}.me{text-align:right}</style><main><h1>Twój internet</h1><p>Światłowód 300 Mb/s, 59 zł miesięcznie</p></main><button id=o style="position:fixed;right:20px;bottom:20px">Czat z nami</button><section id=p hidden aria-label="Czat"><h2>Czat</h2><div id=l role=log></div><form id=f><input id=m aria-label="Wiadomość" placeholder="Napisz wiadomość"><button>Wyślij</button></form></section><script>const NO="Zuza: Nie rozumiem pytania. O czym chcesz porozmawiać: rachunek, internet czy telewizja?";const A=[[NO],[NO],["Zuza: Łączę z konsultantem. Przewidywany czas oczekiwania: 2 minuty.","Marek dołączył do rozmowy","Marek: Dzień dobry, tu Marek. Widzę podwójną opłatę i zaraz się tym zajmę."]];let n=0;const add=(t,c)=>{const e=document.createElement("p");e.className=c;e.textContent=t;l.append(e)};o.onclick=()=>{p.hidden=false;if(!l.children.length)setTimeout(()=>add("Zuza: Cześć! Jestem Zuza, wirtualna asystentka. W czym mogę pomóc?","bot"),150)};f.onsubmit=e=>{e.preventDefault();add(m.value,"me");m.value="";(A[n++]||["Marek: Do usłyszenia!"]).forEach((t,i)=>setTimeout(()=>add(t,/^Marek d/.test(t)?"note":"bot"),250+500*i))}</script>`,
      ),
    },
    steps: [
      click("Czat z nami"),
      say("Naliczono mi opłatę dwa razy"),
      say("Chcę rozmawiać z człowiekiem"),
      say("Proszę o konsultanta"),
    ],
  },
  tsubame: {
    by: "a form with a list of matters, a number and a day",
    kind: "support",
    fair: true,
    outcome: "completed",
    measures: {
      clicks: 3,
      screens: 3,
      inputs: 2,
      clicksToContact: 1,
      contactChannels: 1,
      humanReached: true,
      deflections: 0,
      announcedWaitSeconds: 172_800,
    },
    has: ["stated-response-time", "acknowledgement"],
    not: [],
    pages: {
      "/tsubame": html(
        "ja",
        `<header>つばめ配信</header><main><h1>ご請求履歴</h1><p>10月分 1,280円</p><a href=/tsubame/2>お問い合わせ</a></main>`,
      ),
      "/tsubame/2": html(
        "ja",
        `<header>つばめ配信</header><main><h1>お問い合わせフォーム</h1><p>担当者が2営業日以内にメールでお返事いたします。</p><form method=post action=/tsubame/3><p><label>お問い合わせの種類 <select name=k><option value="">選択してください<option>ご請求<option>再生できない</select></label></p><p><label>メールアドレス <input type=email name=e required></label></p><p><label>お問い合わせ内容 <textarea name=m required></textarea></label></p><button>送信する</button></form></main>`,
      ),
      "/tsubame/3": html(
        "ja",
        `<header>つばめ配信</header><main><h1>お問い合わせを受け付けました</h1><p>受付番号は TB-20270418 です。担当者より2営業日以内にご連絡いたします。</p></main>`,
      ),
    },
    steps: [
      click("お問い合わせ"),
      { verb: "select", target: { label: "お問い合わせの種類" }, option: "ご請求" },
      fill("メールアドレス", "alex@example.test"),
      fill("お問い合わせ内容", "10月分が二重に請求されています。"),
      click("送信する"),
    ],
  },
};
