/** Ways out that go on elsewhere: at a counter, on the telephone, behind a link in a mail, behind another company's log-in. */
import { click, fill, html, type Strangers } from "./model.js";

export const ELSEWHERE: Strangers = {
  palestra: {
    by: "a gym in a shadow root with tabs, left at its reception only",
    outcome: "handed-off",
    measures: {
      clicks: 3,
      screens: 3,
      entryClicks: 1,
      pressureScreens: 1,
      channelSwitches: 1,
      offers: 0,
      repeatedAsks: 0,
    },
    has: ["loss-framing", "in-person-only", "hours-only"],
    not: [
      "phone-only",
      "mail-only",
      "dead-end",
      "retention-offer",
      "confirmshaming",
      "hidden-exit",
      "labyrinth",
    ],
    pages: {
      "/palestra": html(
        "it",
        `<x-area></x-area><script>customElements.define("x-area",class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:"open"});r.innerHTML='<main><h1>Ciao Marta</h1><div role=tablist><button role=tab aria-selected=true>I miei dati</button><button role=tab aria-selected=false>Abbonamento</button></div><div role=tabpanel>Marta Esempio<br>marta@example.test</div><div role=tabpanel hidden><p>Open, 39 € al mese</p><a href=/palestra/2>Disdici abbonamento</a></div></main>';const t=r.querySelectorAll("[role=tab]"),p=r.querySelectorAll("[role=tabpanel]");t.forEach((b,i)=>{b.onclick=()=>{p.forEach((x,j)=>{x.hidden=i!=j});t.forEach((x,j)=>x.setAttribute("aria-selected",i==j))}})}})</script>`,
      ),
      "/palestra/2": html(
        "it",
        `<main><h1>A cosa rinunci</h1><p>Con la disdetta dirai addio a:</p><ul><li>i corsi illimitati<li>la sauna<li>il prezzo bloccato di 39 €</ul><a href=/palestra>Resto</a> <a href=/palestra/3>Continua con la disdetta</a></main>`,
      ),
      "/palestra/3": html(
        "it",
        `<main><h1>Disdetta</h1><p>Per disdire presentati di persona alla reception del tuo club con un documento d'identità.</p><p>La reception è aperta dal lunedì al venerdì, dalle 17:00 alle 20:00.</p></main>`,
      ),
    },
    steps: [click("Abbonamento"), click("Disdici abbonamento"), click("Continua con la disdetta")],
  },
  netvivo: {
    by: "broadband behind a gear without words: pale small print, a penalty, a telephone at certain hours",
    outcome: "handed-off",
    measures: {
      clicks: 3,
      screens: 3,
      entryClicks: 1,
      pressureScreens: 1,
      channelSwitches: 1,
      offers: 0,
      inputs: 0,
    },
    has: ["hidden-exit", "fee-threat", "phone-only", "hours-only"],
    not: [
      "labyrinth",
      "offline-only",
      "dead-end",
      "urgency",
      "premium-number",
      "loss-framing",
      "ambiguous-label",
    ],
    pages: {
      "/netvivo": html(
        "pt-BR",
        `<main><h1>Olá, Beatriz</h1><p>Internet 500 Mega, R$ 99,90 por mês</p><button aria-label="Configurações da conta" aria-expanded=false onclick="m.hidden=!m.hidden;this.setAttribute('aria-expanded',!m.hidden)"><svg width=24 height=24 viewBox="0 0 24 24" aria-hidden=true><circle cx=12 cy=12 r=8 fill=none stroke=black /></svg></button><ul id=m hidden><li><a href=/netvivo/d>Meus dados</a><li><a href=/netvivo/f>Segunda via da fatura</a><li><a href=/netvivo/2 style="color:#c4c4c4;font-size:10px;text-decoration:none">Cancelar plano</a></ul></main>`,
      ),
      "/netvivo/2": html(
        "pt-BR",
        `<main><h1>Antes de cancelar</h1><p>Seu contrato tem fidelidade até março de 2027. Se cancelar agora, será cobrada uma multa de R$ 320,00.</p><p><a href=/netvivo>Voltar</a> <a href=/netvivo/3>Prosseguir com o cancelamento</a></p></main>`,
      ),
      "/netvivo/3": html(
        "pt-BR",
        `<main><h1>Falta pouco</h1><p>Para concluir o cancelamento, ligue para 0800 123 4567.</p><p>Atendimento de segunda a sexta, das 8h às 18h.</p></main>`,
      ),
    },
    steps: [click("Configurações da conta"), click("Cancelar plano"), click("Prosseguir com o cancelamento")],
  },
  pulso: {
    by: "routes of the history: a reason to write, a clock that starts anew with every visit, a link in a mail",
    outcome: "requested",
    measures: {
      clicks: 3,
      screens: 4,
      inputs: 1,
      offers: 1,
      entryClicks: 0,
      pressureScreens: 2,
      repeatedAsks: 0,
      offerEscalations: 0,
    },
    has: ["forced-survey", "retention-offer", "urgency", "countdown-timer"],
    not: [
      "pause-diversion",
      "are-you-sure",
      "dead-end",
      "social-proof",
      "fee-threat",
      "reauthentication",
      "no-confirmation",
    ],
    pages: {
      "/pulso": html(
        "es",
        `<header><b>Pulso</b></header><div id=root></div><script>
const V={cuenta:'<main><h1>Tu plan</h1><p>Entrenos a medida, 17,99 € al mes</p><button data-to=motivo>Quiero darme de baja</button></main>',
motivo:'<main><h1>¿Qué te hace marcharte?</h1><p>Cuéntanoslo con tus palabras para poder continuar.</p><label>Tu motivo <textarea id=m></textarea></label><p><button id=s data-to=oferta disabled>Siguiente</button></p></main>',
oferta:'<main><h1>Espera, Nico</h1><p>Quédate y paga solo 8,99 € al mes durante 6 meses.</p><p>Solo disponible durante los próximos minutos: <b id=r>04:59</b></p><button data-to=cuenta>Quiero la oferta</button> <button data-to=correo>No, gracias, seguir con la baja</button></main>',
correo:'<main><h1>Revisa tu correo</h1><p>Te hemos enviado un enlace a n•••@example.test. Pulsa en él para completar la baja; si no lo haces en 24 horas, tu plan seguirá activo.</p></main>'};
let t;const show=v=>{clearInterval(t);root.innerHTML=V[v];const a=document.getElementById("m");if(a)a.oninput=()=>{document.getElementById("s").disabled=a.value.trim().length<10};const c=document.getElementById("r");if(c){let n=299;t=setInterval(()=>{n--;c.textContent="0"+Math.floor(n/60)+":"+String(n%60).padStart(2,"0")},1000)}};
root.addEventListener("click",e=>{const b=e.target.closest("[data-to]");if(!b)return;history.pushState({v:b.dataset.to},"","/pulso/"+b.dataset.to);show(b.dataset.to)});onpopstate=e=>show(e.state?.v??"cuenta");show("cuenta")</script>`,
      ),
    },
    steps: [
      click("Quiero darme de baja"),
      fill("Tu motivo", "Me mudo a otra ciudad y no lo uso."),
      click("Siguiente"),
      click("No, gracias, seguir con la baja"),
    ],
  },
  wolke: {
    by: "buttons of other companies as the only log-in",
    outcome: "blocked",
    measures: { clicks: 1, screens: 2, inputs: 0 },
    has: ["login-required"],
    not: ["dead-end", "app-only", "phone-only", "retention-offer", "no-confirmation", "reauthentication"],
    pages: {
      "/wolke": html(
        "de",
        `<main><h1>Hilfe zum Abo</h1><h2>Wie kündige ich?</h2><p>Am schnellsten geht es online.</p><p><a href=/wolke/2>Abo kündigen</a></p></main>`,
      ),
      "/wolke/2": html(
        "de",
        `<style>.b{display:block;width:300px;padding:14px;margin:10px auto;border:1px solid #888;border-radius:24px;background:#fff}</style><main style="text-align:center"><h1>Melde dich an</h1><p>Bitte melde dich an, um fortzufahren.</p><button class=b>Weiter mit Google</button><button class=b>Weiter mit Apple</button><button class=b>Weiter mit Facebook</button></main>`,
      ),
    },
    steps: [click("Abo kündigen")],
  },
};
