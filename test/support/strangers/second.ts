/** A second round of ways out: listeners at the root, gifts, names of sites, words to type, small print, a chat. */
import { click, fill, html, type Strangers, say } from "./model.js";

/** A page of views that one listener at its root changes. `keep` is remembered when the page is loaded anew. */
const views = (
  lang: string,
  frame: string,
  all: Record<string, string>,
  keep?: { after: string; show: string },
) =>
  html(
    lang,
    `<style>.c{border:1px solid #567;border-radius:6px;padding:12px 18px;margin:8px 0;cursor:pointer;max-width:360px}.c.on{outline:2px solid}</style>${frame}<div id=app></div><script>const V=${JSON.stringify(all)};const kept=${JSON.stringify(keep ?? null)};const show=v=>{app.innerHTML=V[v];if(kept&&v==kept.after)localStorage.setItem("at",kept.show)};app.addEventListener("click",e=>{const at=e.target.closest("[data-go],[data-pick]");if(!at||at.disabled)return;if(at.dataset.pick){at.classList.add("on");app.querySelector("button").disabled=false;return}show(at.dataset.go)});show((kept&&localStorage.getItem("at"))||"start")</script>`,
  );

export const SECOND: Strangers = {
  lykta: {
    by: "a telephone network's cards, a way on that waits for an answer",
    outcome: "completed",
    measures: {
      clicks: 5,
      screens: 5,
      pressureScreens: 2,
      offers: 1,
      offerEscalations: 0,
      repeatedAsks: 0,
      entryClicks: 0,
    },
    has: ["forced-survey", "social-proof", "retention-offer", "plain-confirmation"],
    not: [
      "fee-threat",
      "urgency",
      "confirmshaming",
      "are-you-sure",
      "dead-end",
      "loss-framing",
      "pause-diversion",
    ],
    pages: {
      "/lykta": views("sv", "<header><b>Lykta</b></header>", {
        start:
          "<main><h1>Hej Maja</h1><p>Lykta 20 GB, 199 kr i månaden</p><div class=c data-go=addon>Köp mer surf</div><div class=c data-go=why>Lämna Lykta</div></main>",
        why: "<main><h1>Vad fick dig att vilja sluta?</h1><div class=c data-pick=1>Priset</div><div class=c data-pick=1>Täckningen</div><div class=c data-pick=1>Jag flyttar</div><button disabled data-go=offer>Nästa</button></main>",
        offer:
          "<main><h1>Ett förslag till dig</h1><p>Stanna kvar och få 50 % rabatt i 3 månader.</p><p>Över 40 000 kunder surfar med oss varje dag.</p><div class=c data-go=start>Ja tack, ge mig rabatten</div><div class=c data-go=last>Nej tack, fortsätt säga upp</div></main>",
        last: "<main><h1>Stämmer det här?</h1><p>Ditt abonnemang upphör den 30 april 2027. Din sista faktura på 199 kr kommer den 5 maj.</p><div class=c data-go=start>Tillbaka</div><div class=c data-go=done>Säg upp nu</div></main>",
        done: "<main><h1>Klart, Maja</h1><p>Ditt abonnemang är uppsagt och upphör den 30 april 2027. Din sista faktura på 199 kr kommer den 5 maj.</p></main>",
      }),
    },
    steps: [
      click("Lämna Lykta"),
      click("Täckningen"),
      click("Nästa"),
      click("Nej tack, fortsätt säga upp"),
      click("Säg upp nu"),
    ],
  },
  refugio: {
    by: "an animal shelter: a sad dog, a pause, and somebody who will confirm",
    outcome: "requested",
    measures: {
      clicks: 2,
      screens: 3,
      pressureScreens: 1,
      offers: 1,
      inputs: 0,
      repeatedAsks: 0,
      entryClicks: 0,
    },
    has: ["emotional-appeal", "pause-diversion", "stated-response-time"],
    not: ["retention-offer", "no-confirmation", "dead-end", "urgency", "loss-framing", "email-only"],
    pages: {
      "/refugio": html(
        "es",
        `<main><h1>Tu apadrinamiento</h1><p>Luna, 15 € al mes</p><p><a href=/refugio/datos>Cambiar mis datos</a></p><p><a href=/refugio/2>Dejar de apadrinar</a></p></main>`,
      ),
      "/refugio/2": html(
        "es",
        `<main><h1>Luna cuenta contigo</h1><p><svg role=img aria-label="Perrita triste" width=120 height=120><circle cx=60 cy=60 r=50 fill=tan /></svg></p><p>Sin tu ayuda, Luna puede volver a la calle.</p><p>También puedes pausar tu aportación durante 2 meses, sin coste.</p><p><a href=/refugio/p>Pausar mi aportación</a> <a href=/refugio/3>Continuar con la baja</a></p></main>`,
      ),
      "/refugio/3": html(
        "es",
        `<main><h1>Hemos recibido tu solicitud</h1><p>Nuestro equipo la revisará y te confirmará la baja por correo en un plazo de 3 días laborables.</p></main>`,
      ),
    },
    steps: [click("Dejar de apadrinar"), click("Continuar con la baja")],
  },
  opaal: {
    by: "a gym in one page that remembers what was done",
    fair: true,
    outcome: "completed",
    measures: {
      clicks: 2,
      screens: 3,
      options: 2,
      pressureScreens: 0,
      offers: 0,
      entryClicks: 0,
      stillActive: false,
    },
    has: ["plain-confirmation", "easy-return"],
    not: [],
    pages: {
      "/opaal": views(
        "nl",
        "<header><b>Opaal Sport</b></header>",
        {
          start:
            "<main><h1>Mijn lidmaatschap</h1><p>Onbeperkt sporten, € 29 per maand</p><div class=c data-go=ask>Lidmaatschap opzeggen</div></main>",
          ask: "<main><h1>Lidmaatschap opzeggen</h1><p>Einddatum: 31 maart 2027</p><p>Laatste incasso: € 29 op 1 maart 2027</p><div class=c data-go=done>Opzegging bevestigen</div><div class=c data-go=start>Terug</div></main>",
          done: "<main><h1>Bevestiging</h1><p>Je lidmaatschap is opgezegd en eindigt op 31 maart 2027. Op 1 maart schrijven we voor de laatste keer € 29 af, daarna niets meer.</p><p>Bedacht? Tot en met 30 maart kun je de opzegging hier intrekken.</p></main>",
          over: "<main><h1>Mijn lidmaatschap</h1><p>Onbeperkt sporten: opgezegd, eindigt op 31 maart 2027</p><div class=c data-go=start>Opzegging intrekken</div></main>",
        },
        { after: "done", show: "over" },
      ),
    },
    steps: [click("Lidmaatschap opzeggen"), click("Opzegging bevestigen")],
  },
  nuvem: {
    by: "photographs in a cloud: a word to type in a dialog, and a native message at the end",
    kind: "delete",
    outcome: "completed",
    measures: {
      clicks: 3,
      screens: 3,
      inputs: 1,
      entryClicks: 1,
      pressureScreens: 1,
      offers: 0,
      reauthentications: 0,
    },
    has: ["loss-framing"],
    not: [
      "reauthentication",
      "retention-offer",
      "no-confirmation",
      "are-you-sure",
      "hidden-exit",
      "dead-end",
    ],
    pages: {
      "/nuvem": html(
        "pt",
        `<main><h1>Definições</h1><div role=tablist><button role=tab onclick="a.hidden=false;b.hidden=true">Perfil</button><button role=tab onclick="a.hidden=true;b.hidden=false">Conta e segurança</button></div><div id=a role=tabpanel>Inês Exemplo</div><div id=b role=tabpanel hidden><button onclick="d.showModal()">Apagar a minha conta</button></div></main><dialog id=d><h2>Apagar conta</h2><p>Vai perder para sempre as suas 2314 fotografias e todos os álbuns partilhados.</p><p><label>Escreva APAGAR <input oninput="ok.disabled=this.value!='APAGAR'"></label></p><button onclick="d.close()">Voltar</button> <button id=ok disabled onclick="alert('A sua conta foi apagada.');location='/nuvem/inicio'">Apagar definitivamente</button></dialog>`,
      ),
      "/nuvem/inicio": html(
        "pt",
        `<main><h1>Guarde o que importa</h1><a href=/nuvem/criar>Criar conta</a></main>`,
      ),
    },
    steps: [
      click("Conta e segurança"),
      click("Apagar a minha conta"),
      fill("Escreva APAGAR", "APAGAR"),
      click("Apagar definitivamente"),
      { verb: "dialog", answer: "accept" },
    ],
  },
  gazeta: {
    by: "a newspaper's offer in large type, the way out in small",
    outcome: "completed",
    measures: {
      clicks: 3,
      screens: 4,
      pressureScreens: 1,
      offers: 1,
      repeatedAsks: 0,
      entryClicks: 0,
      inputs: 0,
    },
    has: [
      "retention-offer",
      "urgency",
      "confirmshaming",
      "visual-asymmetry",
      "hidden-exit",
      "plain-confirmation",
    ],
    not: [
      "countdown-timer",
      "pause-diversion",
      "loss-framing",
      "social-proof",
      "are-you-sure",
      "trick-wording",
    ],
    pages: {
      "/gazeta": html(
        "pl",
        `<main><h1>Moja prenumerata</h1><dl><dt>Pakiet</dt><dd>Cyfrowy</dd><dt>Cena</dt><dd>29 zł miesięcznie</dd></dl><a href=/gazeta/2>Zrezygnuj z prenumeraty</a></main>`,
      ),
      "/gazeta/2": html(
        "pl",
        `<main style="text-align:center"><h1>Tylko dziś: 60 % taniej przez 6 miesięcy</h1><p>Zostań z nami i płać 11,60 zł miesięcznie.</p><p><button onclick="location='/gazeta'" style="background:#0a7d32;color:#fff;font-size:24px;padding:20px 90px;border:0">Zostaję i oszczędzam</button></p><p><a href=/gazeta/3 style="color:#ccc;font-size:9px;text-decoration:none">Nie, nie zależy mi na rzetelnych informacjach</a></p></main>`,
      ),
      "/gazeta/3": html(
        "pl",
        `<main><h1>Podsumowanie</h1><p>Prenumerata wygaśnie 15 maja 2027.</p><p><a href=/gazeta>Wróć</a> <a href=/gazeta/4>Potwierdzam rezygnację</a></p></main>`,
      ),
      "/gazeta/4": html(
        "pl",
        `<main><h1>Przyjęliśmy rezygnację</h1><p>Twoja prenumerata wygaśnie 15 maja 2027. Nie masz żadnych zaległości.</p></main>`,
      ),
    },
    steps: [
      click("Zrezygnuj z prenumeraty"),
      click("Nie, nie zależy mi na rzetelnych informacjach"),
      click("Potwierdzam rezygnację"),
    ],
  },
  mistral: {
    by: "a network that lets nobody go but by chat, and offers months in it",
    outcome: "completed",
    measures: {
      clicks: 2,
      screens: 3,
      chatTurns: 2,
      channelSwitches: 1,
      offers: 1,
      pressureScreens: 1,
      inputs: 0,
    },
    has: ["chat-only", "retention-offer", "plain-confirmation"],
    not: ["bot-undisclosed", "phone-only", "dead-end", "chat-loop", "pause-diversion", "no-confirmation"],
    pages: {
      "/mistral": html(
        "fr",
        `<main><h1>Mon abonnement</h1><p>Mistral Fibre, 34,99 € par mois</p><a href=/mistral/2>Résilier</a></main>`,
      ),
      "/mistral/2": html(
        "fr",
        `<style>#p{position:fixed;right:20px;bottom:20px;width:340px;border:1px solid;background:#fff;padding:12px}</style><main><h1>Résiliation</h1><p>La résiliation se fait uniquement par chat avec un conseiller.</p><button id=o>Ouvrir le chat</button></main><section id=p hidden aria-label="Chat"><h2>Chat</h2><div id=l role=log></div><form id=f><input id=m aria-label="Votre message" placeholder="Écrivez votre message"><button>Envoyer</button></form></section><script>const A=["Léo : Avant de partir : nous vous offrons 2 mois gratuits si vous restez. Cela vous convient ?","Léo : C'est fait. Votre abonnement est résilié : il prend fin le 12 avril 2027 et plus rien ne sera prélevé."];let n=0;const add=(t,c)=>{const e=document.createElement("p");e.className=c;e.textContent=t;l.append(e)};o.onclick=()=>{p.hidden=false;if(!l.children.length)setTimeout(()=>add("Léo : Bonjour, je suis Léo, l'assistant virtuel de Mistral. Que puis-je faire pour vous ?","bot"),200)};f.onsubmit=e=>{e.preventDefault();add(m.value,"me");m.value="";const t=A[n++];if(t)setTimeout(()=>add(t,"bot"),300)}</script>`,
      ),
    },
    steps: [
      click("Résilier"),
      click("Ouvrir le chat"),
      say("Je veux résilier"),
      say("Non merci, je veux résilier"),
    ],
  },
  pendlo: {
    by: "a monthly ticket that asks twice, with a month in between",
    outcome: "completed",
    measures: {
      clicks: 4,
      screens: 5,
      pressureScreens: 3,
      offers: 1,
      repeatedAsks: 1,
      offerEscalations: 0,
      entryClicks: 0,
    },
    has: ["are-you-sure", "retention-offer"],
    not: [
      "nagging",
      "urgency",
      "pause-diversion",
      "forced-survey",
      "dead-end",
      "plain-confirmation",
      "sent-round",
    ],
    pages: {
      "/pendlo": html(
        "de",
        `<header><a href=/pendlo>Pendlo</a></header><main><h1>Mein Monatsticket</h1><p>Zone AB, 58 € im Monat</p><a href=/pendlo/2>Pendlo verlassen</a></main>`,
      ),
      "/pendlo/2": html(
        "de",
        `<header><a href=/pendlo>Pendlo</a></header><main><h1>Möchten Sie wirklich kündigen?</h1><p><a href=/pendlo>Nein, Ticket behalten</a> <a href=/pendlo/3>Ja, kündigen</a></p></main>`,
      ),
      "/pendlo/3": html(
        "de",
        `<header><a href=/pendlo>Pendlo</a></header><main><h1>Ein Monat geht auf uns</h1><p>Bleiben Sie, und der nächste Monat ist für Sie kostenlos.</p><p><a href=/pendlo>Gratismonat nehmen</a> <a href=/pendlo/4>Trotzdem kündigen</a></p></main>`,
      ),
      "/pendlo/4": html(
        "de",
        `<header><a href=/pendlo>Pendlo</a></header><main><h1>Wollen Sie uns tatsächlich verlassen?</h1><p><a href=/pendlo>Ich bleibe</a> <a href=/pendlo/5>Ja, jetzt kündigen</a></p></main>`,
      ),
      "/pendlo/5": html(
        "de",
        `<header><a href=/pendlo>Pendlo</a></header><main><h1>Schade</h1><p>Ihr Ticket ist gekündigt und gilt noch bis zum 31. Januar 2027.</p></main>`,
      ),
    },
    steps: [
      click("Pendlo verlassen"),
      click("Ja, kündigen"),
      click("Trotzdem kündigen"),
      click("Ja, jetzt kündigen"),
    ],
  },
};
