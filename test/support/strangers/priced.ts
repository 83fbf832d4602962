/** Ways out where staying is paid for: rising prices, a discount for today, months in a chat. */
import { click, html, type Strangers, say } from "./model.js";
import { views } from "./views.js";

const VIEWS = {
  home: "<main><h1>Hi Priya</h1><div class=card><b>SIM only 40 GB</b><br>£22 a month</div><div class=row><div class=b data-to=bolt>Add a data booster</div><div class=b data-to=why>Leave Hubline</div></div></main>",
  why: "<main><h1>What’s making you go?</h1><div class=row><div class=b data-pick=1>It costs too much</div><div class=b data-pick=1>Poor signal</div><div class=b data-pick=1>Moving abroad</div></div><button disabled data-to=one>Next</button></main>",
  one: "<main><h1>Let’s see what we can do</h1><p>We can knock £8 off every month for the next 6 months.</p><div class=row><div class=b data-to=home>Yes, take £8 off</div><div class=b data-to=two>No thanks, carry on leaving</div></div></main>",
  two: "<main><h1>Our best price</h1><p>How about £14 off every month for the next 6 months?</p><div class=row><div class=b data-to=home>Yes, take £14 off</div><div class=b data-to=end>No thanks, still leaving</div></div></main>",
  end: "<main><h1>Check your details</h1><p>Your line will stop working on 14 June 2027. If you leave before your contract is up, you’ll have to pay an early exit fee of £84.</p><div class=row><div class=b data-to=home>Go back</div><div class=b data-to=done>End my plan</div></div></main>",
  done: "<main><h1>You’re all set</h1><p>Your Hubline plan ends on 14 June 2027. We’ve e-mailed you a copy of this page.</p></main>",
};

export const PRICED: Strangers = {
  hubline: {
    by: "a telephone plan in divs with handlers, where each refusal brings a better price",
    outcome: "completed",
    measures: {
      clicks: 6,
      screens: 6,
      entryClicks: 0,
      inputs: 0,
      pressureScreens: 4,
      offers: 2,
      offerEscalations: 1,
      repeatedAsks: 0,
      detours: 0,
    },
    has: ["forced-survey", "retention-offer", "fee-threat"],
    not: [
      "urgency",
      "countdown-timer",
      "nagging",
      "pause-diversion",
      "dead-end",
      "no-confirmation",
      "social-proof",
    ],
    pages: {
      "/hubline": html(
        "en",
        `<style>.row{display:flex;gap:12px;margin:16px 0}.b{border:1px solid #334;padding:12px 20px;cursor:pointer}.b.on{background:#dde}</style><header>Hubline</header><div id=root></div><script>const views=${JSON.stringify(VIEWS)};const go=v=>{history.pushState({},"","/hubline?at="+v);root.innerHTML=views[v]};root.addEventListener("click",e=>{const one=e.target.closest("[data-to],[data-pick]");if(!one||one.disabled)return;if(one.dataset.pick){one.classList.add("on");document.querySelector("button").disabled=false}else setTimeout(()=>go(one.dataset.to),120)});root.innerHTML=views.home</script>`,
      ),
    },
    steps: [
      click("Leave Hubline"),
      click("Poor signal"),
      click("Next"),
      click("No thanks, carry on leaving"),
      click("No thanks, still leaving"),
      click("End my plan"),
    ],
  },
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
};
