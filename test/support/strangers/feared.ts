/** Ways out past what is lost, feared or felt: a sad dog, a list of losses, other customers, a decline that shames. */
import { click, fill, html, type Strangers } from "./model.js";

export const FEARED: Strangers = {
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
  kurage: {
    by: "a game's pass: a list of losses, and Cancel beside Continue",
    outcome: "completed",
    measures: { clicks: 3, screens: 4, pressureScreens: 2, offers: 0, repeatedAsks: 0, inputs: 0 },
    has: ["loss-framing", "trick-wording", "are-you-sure"],
    not: ["retention-offer", "urgency", "social-proof", "forced-survey", "pause-diversion", "scarcity"],
    pages: {
      "/kurage": html(
        "ja",
        `<main><h1>会員情報</h1><table><tr><th>プラン<td>プレミアムパス<tr><th>料金<td>月額980円</table><p><a href=/kurage/2>プレミアムパスを解約する</a></p></main>`,
      ),
      "/kurage/2": html(
        "ja",
        `<main><h1>解約の前にご確認ください</h1><p>解約すると、次の特典がすべて失われます。</p><ul><li>限定キャラクター<li>1,200ダイヤ<li>毎日のログインボーナス</ul><button onclick="d.hidden=false">次へ</button></main><div id=d role=dialog aria-modal=true aria-labelledby=t hidden style="position:fixed;inset:120px 300px;background:#fff;border:1px solid;padding:24px"><h2 id=t>本当に解約しますか?</h2><button onclick="d.hidden=true">キャンセル</button> <button onclick="location='/kurage/3'">続ける</button></div>`,
      ),
      "/kurage/3": html(
        "ja",
        `<main><h1>お手続きが完了しました</h1><p>プレミアムパスは2027年4月30日に終了します。それまでは引き続きご利用いただけます。</p></main>`,
      ),
    },
    steps: [click("プレミアムパスを解約する"), click("次へ"), click("続ける")],
  },
  smulkist: {
    by: "meal boxes: late content with a clock, a gift and a decline that shames",
    outcome: "completed",
    measures: { clicks: 3, screens: 4, pressureScreens: 1, offers: 1, offerEscalations: 0, repeatedAsks: 0 },
    has: [
      "retention-offer",
      "countdown-timer",
      "emotional-appeal",
      "social-proof",
      "confirmshaming",
      "plain-confirmation",
    ],
    not: [
      "loss-framing",
      "pause-diversion",
      "forced-survey",
      "are-you-sure",
      "dead-end",
      "nagging",
      "fee-threat",
    ],
    pages: {
      "/smulkist": html(
        "nl",
        `<main><h1>Mijn Smulkist</h1><section><h2>Jouw box</h2><p>3 maaltijden voor 2 personen, € 44,95 per week</p></section><section><h2>Instellingen</h2><ul><li><a href=/smulkist/adres>Adres wijzigen</a><li><a href=/smulkist/2>Abonnement stopzetten</a></ul></section></main>`,
      ),
      "/smulkist/2": html(
        "nl",
        `<main><h1>Stopzetten</h1><div id=late>Even geduld…</div></main><script>setTimeout(()=>{late.innerHTML='<h2>We zullen je missen!</h2><p>Blijf je bij ons? Dan is je volgende box helemaal gratis.</p><p>Dit aanbod verloopt over <b id=c>9:59</b></p><p>Al 12.000 gezinnen koken elke week met Smulkist.</p><p><button onclick="location=\\'/smulkist\\'">Ja, ik wil mijn gratis box</button></p><p><a href=/smulkist/3>Nee, ik eet liever ongezond</a></p>';let s=599;setInterval(()=>{s--;c.textContent=Math.floor(s/60)+":"+String(s%60).padStart(2,"0")},1000)},800)</script>`,
      ),
      "/smulkist/3": html(
        "nl",
        `<main><h1>Controleren en bevestigen</h1><p>Je laatste box wordt bezorgd op 12 maart 2027.</p><p><a href=/smulkist>Terug</a> <a href=/smulkist/4>Definitief stopzetten</a></p></main>`,
      ),
      "/smulkist/4": html(
        "nl",
        `<main><h1>Gelukt</h1><p>Je abonnement is stopgezet. Je laatste box komt op 12 maart 2027 en daarna schrijven we niets meer af.</p></main>`,
      ),
    },
    steps: [
      click("Abonnement stopzetten"),
      click("Nee, ik eet liever ongezond"),
      click("Definitief stopzetten"),
    ],
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
  flechazo: {
    by: "a profile deleted from a drawer, with a code by mail",
    kind: "delete",
    outcome: "completed",
    measures: {
      clicks: 4,
      screens: 4,
      inputs: 1,
      reauthentications: 1,
      pressureScreens: 1,
      offers: 0,
      entryClicks: 1,
      repeatedAsks: 0,
    },
    has: ["loss-framing", "social-proof", "reauthentication"],
    not: [
      "retention-offer",
      "hidden-exit",
      "labyrinth",
      "urgency",
      "scarcity",
      "no-confirmation",
      "forced-survey",
    ],
    pages: {
      "/flechazo": html(
        "es",
        `<header><button aria-expanded=false aria-label="Mi cuenta" onclick="drawer.style.display='block';this.setAttribute('aria-expanded',true)">☰</button></header><aside id=drawer style="display:none;position:fixed;right:0;top:0;width:280px;height:100%;background:#eee;padding:20px"><p><a href=/flechazo/perfil>Editar perfil</a></p><p><a href=/flechazo/2>Eliminar mi cuenta</a></p></aside><main><h1>Hola, Lucía</h1><p>Hoy tienes 3 perfiles nuevos cerca de ti.</p></main>`,
      ),
      "/flechazo/2": html(
        "es",
        `<main><h1>Antes de eliminar tu cuenta</h1><p>Perderás tus 14 me gusta, 3 conversaciones y todas tus fotos.</p><p>9 de cada 10 personas deciden quedarse.</p><p><a href=/flechazo>Quedarme</a> <a href=/flechazo/3>Seguir con la eliminación</a></p></main>`,
      ),
      "/flechazo/3": html(
        "es",
        `<main><h1>Comprueba que eres tú</h1><p>Te hemos enviado un código de 6 dígitos a tu correo.</p><form method=post action=/flechazo/4><label>Código <input name=c inputmode=numeric required></label> <button>Eliminar definitivamente</button></form></main>`,
      ),
      "/flechazo/4": html(
        "es",
        `<main><h1>Hasta pronto</h1><p>Tu cuenta se ha eliminado. Borraremos tus datos en un plazo de 30 días.</p></main>`,
      ),
    },
    steps: [
      click("Mi cuenta"),
      click("Eliminar mi cuenta"),
      click("Seguir con la eliminación"),
      fill("Código", "482913"),
      click("Eliminar definitivamente"),
    ],
  },
};
