/** Chats of many makes: frames, shadow roots, kinds of message boxes, ways to answer. None of them is known by name. */
import { afterAll, describe, expect, it } from "vitest";
import { answering, type Bot, chatPage, type Drawing, PLAIN, talking } from "../support/bot-site.js";
import { chatLog } from "../support/chat-log.js";
import { type SocketServer, socketServer } from "../support/socket.js";
import type { Answer } from "../support/tiny-site.js";
import { fileOf, type Walk, walkAll } from "../support/walk.js";
import { walking } from "../support/walking.js";

const bot: Bot = (message) =>
  /two/.test(message)
    ? [
        { text: "First things first.", after: 120 },
        { text: "And now the second.", after: 700, replies: ["Turned", "Straight"] },
      ]
    : [{ text: `Understood, number ${message.length}.`, after: 150 }];

/** Three rows of a table in words only: nothing is drawn, names tell the sides. */
const NAMED: Drawing = {
  css: "#log{height:200px;overflow:auto}",
  html: `<main><h1>Chat with Tiny</h1><div id="log" role="log"></div><form id="form"><textarea id="box" aria-label="Your words"></textarea><button>Send</button></form></main>`,
  mine: `text => make('p', '', [make('b', '', 'You:'), ' ' + text])`,
  theirs: `text => make('p', '', [make('b', '', 'Tiny:'), ' ' + text])`,
};

/** A list whose sides differ in colour alone, with names and times over the bubbles, and an editor to write in. */
const EDITOR: Drawing = {
  css: `.w{position:fixed;right:0;bottom:0;width:340px;height:460px;display:grid;grid-template-rows:auto 1fr auto;background:#fff;box-shadow:0 0 8px #0006}
   .w ul{overflow:auto;margin:0;padding:8px;list-style:none}.w li{margin:4px 0}.w li i{font-size:11px;color:#666}.w li p{margin:0;padding:8px;background:#f0f0f0}.w li.x p{background:#dff0d8}
   .w .e{min-height:24px;border:1px solid #aaa;padding:4px}`,
  html: `<div class="w"><div><strong>Conversation</strong> <small>We answer in 5 minutes</small></div><ul id="log"></ul><div class="f"><div class="e" id="box" contenteditable="true"></div><span role="button" tabindex="0" id="go">➤</span></div></div>`,
  mine: `text => { const li = make('li', 'x', [make('i', '', 'Guest · 10:32'), make('p', '', text)]); return li }`,
  theirs: `text => make('li', '', [make('i', '', 'Robin · 10:33'), make('p', '', text)])`,
};
const editorScript = talking(EDITOR, "Hello there.").replace(
  /document\.querySelector\('#form'\)\.onsubmit[\s\S]*?send\(text\) \};/,
  "go.onclick = () => { const text = box.textContent.trim(); if (!text) return; box.textContent = ''; send(text) };",
);

/** Everything in an open shadow root, drawn from right to left: the company's side stands on the right. */
const shadowPage = `<h1>Shop</h1><tiny-talk></tiny-talk><script>
customElements.define('tiny-talk', class extends HTMLElement { connectedCallback() {
  const root = this.attachShadow({ mode: 'open' });
  root.innerHTML = ${JSON.stringify(`<style>${PLAIN.css}</style>${PLAIN.html}`)};
  const document = { querySelector: (s) => root.querySelector(s), createElement: (t) => window.document.createElement(t) };
  ${talking(PLAIN, "Hello from the shadow.")}
} });</script>`;

const framed = `<h1>Framed</h1><p>Text of the page</p><iframe id="f" style="position:fixed;right:10px;bottom:10px;width:360px;height:460px;border:0"></iframe>
<script>f.src = location.protocol + '//localhost:' + location.port + '/inner'</script>`;

/** Word by word from a body that is read piece by piece. */
const streamed = talking(PLAIN, "Streaming here.").replace(
  /const answer = await fetch[\s\S]*?offer\(said\.replies\) \}/,
  `const answer = await fetch('/stream', { method: 'POST', body: text }); const reader = answer.body.getReader(); const row = theirs(''); show(row);
   for (;;) { const { done, value } = await reader.read(); if (done) break; row.querySelector('span').textContent += new TextDecoder().decode(value) }`,
);
const stream: Answer = (_, response) => {
  const words = "Here is a long answer that comes one word at a time until it ends.".split(" ");
  response.writeHead(200, { "content-type": "text/plain" });
  const next = (index: number): void => {
    response.write(`${index > 0 ? " " : ""}${words[index]}`);
    if (index + 1 < words.length) setTimeout(() => next(index + 1), 60);
    else response.end();
  };
  setTimeout(() => next(0), 150);
};

/** Server-sent events: the message goes one way, the answer comes another. */
const pushed = `${talking(PLAIN, "Pushing here.").replace(
  /const answer = await fetch[\s\S]*?offer\(said\.replies\) \}/,
  "navigator.sendBeacon('/push', text)",
)}; new EventSource('/events').onmessage = (e) => show(theirs(e.data));`;
let listening: ((text: string) => void) | undefined;
const events: Answer = (_, response) => {
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.write(": hello\n\n");
  listening = (text) => response.write(`data: ${text}\n\n`);
};
const push: Answer = (_, response) => {
  response.writeHead(204).end();
  setTimeout(() => listening?.("One thing."), 250);
  setTimeout(() => listening?.("Another thing."), 700);
};

/** Polling every 300 ms. */
const polled =
  talking(PLAIN, "Polling here.").replace(
    /const answer = await fetch[\s\S]*?offer\(said\.replies\) \}/,
    "await fetch('/queue', { method: 'POST', body: text })",
  ) +
  "; setInterval(async () => { for (const text of await (await fetch('/poll')).json()) show(theirs(text)) }, 300);";
let queue: string[] = [];
const put: Answer = (_, response) => {
  setTimeout(() => queue.push("Polled answer one."), 500);
  setTimeout(() => queue.push("Polled answer two."), 900);
  response.writeHead(204).end();
};
const poll: Answer = (_, response) => {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(queue));
  queue = [];
};

/** No server: the page plays the bot itself, with an indicator, and long pauses. */
const local = talking(PLAIN, "Local here.").replace(
  /const answer = await fetch[\s\S]*?offer\(said\.replies\) \}/,
  `for (const [wait, line] of [[900, 'Let me see.'], [1500, 'Found it: the 3rd.']]) { const dots = make('div', 'row b', [make('span', '', '● ● ●')]); await later(150); show(dots); await later(wait); dots.remove(); show(theirs(line)) }`,
);

/** Choices of many makes: a list of links, a card, a plain element that listens. */
const menus = `<style>${PLAIN.css}</style>${PLAIN.html}<script>${talking(PLAIN, "What is it about?")}
  const pick = (tag, name, attrs = {}) => { const e = Object.assign(document.createElement(tag), { textContent: name }, attrs); e.addEventListener('click', (ev) => { ev.preventDefault(); send(name) }); return e };
  const ul = make('ul', '', []); for (const name of ['Orders', 'Invoices']) ul.append(make('li', '', [pick('a', name, { href: '#' })])); show(ul);
  const card = pick('div', 'Returns', { textContent: '' }); card.style.cssText = 'border:1px solid #ccc;padding:8px;cursor:pointer'; card.append(make('strong', '', 'Returns'), make('p', '', 'Send something back')); show(card);
  const links = make('div', 'row b', [make('span', '', [ 'Or read ', Object.assign(make('a', '', 'our article'), { href: '/article' }), ' about it.' ])]); show(links);
</script>`;

/** A form that stands in the list by itself, each label on a line of its own. */
const asked = `<style>${PLAIN.css} #who label{display:block}</style>${PLAIN.html}<script>${talking(PLAIN, "Two things before we begin.")}
  const form = make('form', '', []); form.id = 'who'; form.innerHTML = '<label>Name <input name="n" required></label><label>E-mail <input type="email" name="e"></label><button>Start</button>';
  show(form); form.onsubmit = (event) => { event.preventDefault(); form.remove(); show(theirs('Thank you. What is it about?')) };
</script>`;

/** A form among the messages. */
const formed = `<style>${PLAIN.css}</style>${PLAIN.html}<script>${talking(PLAIN, "Before we begin, who are you?")}
  const row = make('div', 'row b', [make('span', '', 'Please fill this in.')]); row.firstChild.innerHTML += '<form id="who"><label>Name <input name="n" required></label><label>E-mail <input type="email" name="e"></label><button>Start</button></form>';
  show(row); who.onsubmit = (event) => { event.preventDefault(); row.remove(); show(theirs('Thank you. What is it about?')) };
</script>`;

let socket: SocketServer;
const socketed = (url: string): string =>
  `<style>${PLAIN.css}</style>${PLAIN.html}<script>${talking(PLAIN, "Socket here.").replace(
    /const answer = await fetch[\s\S]*?offer\(said\.replies\) \}/,
    "socket.send(text)",
  )}; const socket = new WebSocket('${url}'); socket.onmessage = (e) => show(theirs(e.data));</script>`;

/** The newest first in the document, turned round by its style. */
const turned = `<style>${PLAIN.css} .panel #log{display:flex;flex-direction:column-reverse}</style>${PLAIN.html}<script>${talking(
  PLAIN,
  "Turned round.",
).replace("log.append(element); log.scrollTop = log.scrollHeight", "log.prepend(element)")}</script>`;

/** Box and button stand on a line of their own, with nothing around the two, and only the button sends. */
const bare = `<style>${PLAIN.css}</style><h2>Chat</h2><div id="log" role="log" style="height:300px;overflow:auto"></div><textarea id="box" rows="1"></textarea><button id="go">Send off</button>
<form id="form"></form><script>${talking(PLAIN, "Bare here.")}; go.onclick = () => { const text = box.value.trim(); box.value = ""; if (text) send(text) }</script>`;

const page = (drawing: Drawing, script: string): string =>
  `<style>${drawing.css}</style>${drawing.html}<script>${script}</script>`;

const say = (message: string) => ({ verb: "chat", message }) as const;
const choose = (name: string) => ({ verb: "reply", target: { name } }) as const;

const walks: Record<string, Walk> = {
  named: { steps: [say("hello you"), say("two please")] },
  editor: { steps: [say("hello you"), say("again"), say("and again"), say("two please")] },
  shadow: { steps: [say("hello you")] },
  framed: { steps: [say("hello you"), say("two please")] },
  streamed: { steps: [say("tell me"), say("more")] },
  pushed: { steps: [say("tell me")] },
  polled: { steps: [say("tell me"), say("tell me again")] },
  local: { steps: [say("tell me"), say("more")] },
  menus: { steps: [choose("Orders"), choose("Returns"), { verb: "click", target: { name: "our article" } }] },
  formed: {
    steps: [
      { verb: "fill", target: { label: "Name" }, value: "Alex Example" },
      { verb: "fill", target: { label: "E-mail" }, value: "alex@example.test" },
      { verb: "click", target: { name: "Start" } },
      say("My bill, order 4711"),
    ],
  },
  asked: {
    steps: [
      { verb: "fill", target: { label: "Name" }, value: "Alex Example" },
      { verb: "fill", target: { label: "E-mail" }, value: "alex@example.test" },
      { verb: "click", target: { name: "Start" } },
      say("My bill, order 4711"),
    ],
  },
  socketed: { steps: [say("tell me"), say("more")] },
  turned: { steps: [say("hello you"), say("two please"), choose("Turned")] },
  bare: { steps: [say("hello you")] },
};

const noChat: Record<string, string> = {
  contact: `<main><h1>Contact</h1><p>We read everything.</p><p>Within two days.</p><form><label>Name <input></label><label>E-mail <input type="email"></label><label>Message <textarea></textarea></label><button>Send</button></form></main>`,
  letter: `<main><h1>Write to us</h1><ul><li>Say what happened</li><li>Say when</li></ul><form><label>Your message <textarea></textarea></label><button>Send</button></form></main>`,
  search: `<header><form role="search"><input type="text" placeholder="Search"><button>Go</button></form></header><main><h1>Results</h1><ul><li>One</li><li>Two</li></ul><form action="/search"><input name="q"><button>Search</button></form></main>`,
  comments: `<main><h1>A post</h1><p>Text.</p><section class="comments"><ol class="comment-list"><li><article><b>Ann</b> <time>10:02</time><p>Nice.</p></article></li><li><article><b>Bob</b> <time>10:04</time><p>Indeed.</p></article></li></ol><form><textarea placeholder="Add a comment"></textarea><button>Post</button></form></section></main>`,
  reviews: `<main><h1>Product</h1><div class="messages"><div>Item added</div></div><p>Ask a question about this product</p><form><textarea></textarea><button>Ask</button></form></main>`,
  flash: `<main><h1>Contact</h1><ul class="messages"><li>Signed in</li><li>Saved</li></ul><p>We read everything.</p><form><input aria-label="Your message"><button>Send</button></form></main>`,
  onTop: `<main><h1>A post</h1><form><input placeholder="Your message to the author"><button>Post</button></form><ol><li><b>Ann</b> <time>10:02</time><p>Nice.</p></li><li><b>Bob</b> <time>10:01</time><p>Indeed.</p></li><li><b>Cy</b> <time>10:00</time><p>So so.</p></li><li><b>Di</b> <time>9:58</time><p>Fine.</p></li></ol></main>`,
  card: `<h1>Page</h1><div style="position:fixed;right:0;bottom:0;width:280px;background:#fff;border:1px solid"><h3>Our virtual assistant</h3><div style="background:#eef">A new way to order</div><button>Try it</button><button>Not now</button></div>`,
  feedback: `<h1>Page</h1><div style="position:fixed;right:0;bottom:0;width:280px;background:#fff;border:1px solid"><h3>Feedback</h3><p>How do you like us?</p><p>Tell us.</p><form><textarea></textarea><button>Send</button></form></div>`,
};

const silent = Object.fromEntries(
  Object.keys(noChat).map((id): [string, Walk] => [id, { steps: [{ verb: "wait", milliseconds: 50 }] }]),
);
const persona = { name: "Alex Example", email: "alex@example.test", order: "4711" };
const walked = walking(
  async () => {
    socket = await socketServer((text, reply, _cut) => {
      setTimeout(() => reply(`Heard ${text}.`), 300);
      setTimeout(() => reply("Anything else?"), 800);
    });
    return {
      "/named": chatPage(NAMED, "Welcome."),
      "/editor": page(EDITOR, editorScript),
      "/shadow": shadowPage,
      "/framed": framed,
      "/inner": chatPage(PLAIN, "Hello from the frame."),
      "/streamed": page(PLAIN, streamed),
      "/stream": stream,
      "/pushed": page(PLAIN, pushed),
      "/events": events,
      "/push": push,
      "/polled": page(PLAIN, polled),
      "/queue": put,
      "/poll": poll,
      "/local": page(PLAIN, local),
      "/menus": menus,
      "/article": "<h1>An article</h1><p>Words.</p>",
      "/formed": formed,
      "/asked": asked,
      "/socketed": socketed(socket.url),
      "/turned": turned,
      "/bare": bare,
      "/say": answering(bot),
      ...Object.fromEntries(Object.entries(noChat).map(([id, html]) => [`/${id}`, html])),
    };
  },
  ({ url }) => walkAll(fileOf(url, { ...walks, ...silent }, { persona })),
  400_000,
);
afterAll(() => socket.close(), 30_000);

const linesOf = (id: string): string[] => {
  const { errors, lines } = chatLog(walked, id);
  expect(errors).toEqual([]);
  return lines;
};

describe("a chat is found and driven", () => {
  it("where names alone tell the sides", () => {
    expect(linesOf("named")).toEqual([
      "other: Welcome.",
      "user: hello you",
      "other: Understood, number 9.",
      "user: two please",
      "other: First things first.",
      "other: And now the second.",
    ]);
    expect(chatLog(walked, "named").messages.map(({ speaker }) => speaker)).toEqual([
      "Tiny",
      "You",
      "Tiny",
      "You",
      "Tiny",
      "Tiny",
    ]);
    expect(chatLog(walked, "named").opens[0]?.place).toBe("page");
  });

  it("where the list is turned round by its style", () => {
    expect(linesOf("turned")).toEqual([
      "other: Turned round.",
      "user: hello you",
      "other: Understood, number 9.",
      "user: two please",
      "other: First things first.",
      "other: And now the second.",
      "user: Turned",
      "other: Understood, number 6.",
    ]);
  });

  it("where the button that sends stands beside the box, with nothing around them", () => {
    expect(linesOf("bare")).toEqual(["other: Bare here.", "user: hello you", "other: Understood, number 9."]);
    expect(chatLog(walked, "bare").turns).toHaveLength(1);
  });

  it("where an editor takes the words and only a button sends them", () => {
    expect(linesOf("editor")).toEqual([
      "other: Hello there.",
      "user: hello you",
      "other: Understood, number 9.",
      "user: again",
      "other: Understood, number 5.",
      "user: and again",
      "other: Understood, number 9.",
      "user: two please",
      "other: First things first.",
      "other: And now the second.",
    ]);
    // Enter did not send them, and the button did: each is one message.
    expect(chatLog(walked, "editor").turns).toHaveLength(4);
    const [open] = chatLog(walked, "editor").opens;
    expect([open?.title, open?.notes]).toEqual(["Conversation", ["We answer in 5 minutes"]]);
    expect(chatLog(walked, "editor").messages[2]?.speaker).toBe("Robin");
  });

  it("in a shadow root, and in a frame of another site", () => {
    expect(linesOf("shadow")).toEqual([
      "other: Hello from the shadow.",
      "user: hello you",
      "other: Understood, number 9.",
    ]);
    expect(linesOf("framed")).toEqual([
      "other: Hello from the frame.",
      "user: hello you",
      "other: Understood, number 9.",
      "user: two please",
      "other: First things first.",
      "other: And now the second.",
    ]);
    const [open] = chatLog(walked, "framed").opens;
    expect([open?.frame, open?.place]).toEqual([1, "panel"]);
  });

  it("where answers come word by word", () => {
    const answer = "other: Here is a long answer that comes one word at a time until it ends.";
    expect(linesOf("streamed")).toEqual([
      "other: Streaming here.",
      "user: tell me",
      answer,
      "user: more",
      answer,
    ]);
  });

  it("where answers are pushed, polled for, or played by the page itself, in several bubbles", () => {
    expect(linesOf("pushed")).toEqual([
      "other: Pushing here.",
      "user: tell me",
      "other: One thing.",
      "other: Another thing.",
    ]);
    expect(linesOf("polled")).toEqual([
      "other: Polling here.",
      "user: tell me",
      "other: Polled answer one.",
      "other: Polled answer two.",
      "user: tell me again",
      "other: Polled answer one.",
      "other: Polled answer two.",
    ]);
    expect(linesOf("local")).toEqual([
      "other: Local here.",
      "user: tell me",
      "other: Let me see.",
      "other: Found it: the 3rd.",
      "user: more",
      "other: Let me see.",
      "other: Found it: the 3rd.",
    ]);
    expect(linesOf("socketed")).toEqual([
      "other: Socket here.",
      "user: tell me",
      "other: Heard tell me.",
      "other: Anything else?",
      "user: more",
      "other: Heard more.",
      "other: Anything else?",
    ]);
  });

  it("where choices are links, cards and plain elements; a link that loads a page is a click", () => {
    const { turns, messages } = chatLog(walked, "menus");
    expect(linesOf("menus").filter((line) => line.startsWith("user"))).toEqual([
      "user: Orders",
      "user: Returns",
    ]);
    expect(turns.map(({ by, name }) => [by, name])).toEqual([
      ["reply", "Orders"],
      ["reply", "Returns Send something back"],
    ]);
    expect(messages[0]?.replies.map(({ name }) => name)).toEqual([
      "Orders",
      "Invoices",
      "Returns Send something back",
    ]);
    expect(messages.flatMap(({ links }) => links.map(({ text }) => text))).toEqual(["our article"]);
    expect(walked.of("menus").looks.at(-1)?.heading).toBe("An article");
  });

  it.each(["formed", "asked"])(
    "with a form inside (%s): its fields are told, what was given is known by its key",
    (id) => {
      const { messages, turns } = chatLog(walked, id);
      const said = linesOf(id).filter((line) => /name|e-mail/i.test(line));
      expect(said).toEqual([]);
      expect(messages.find(({ fields }) => fields.length > 0)?.fields.map(({ label }) => label)).toEqual([
        "Name",
        "E-mail",
      ]);
      const given = walked.of(id).actions.flatMap(({ gave }) => gave ?? []);
      expect(given).toEqual(["name", "email"]);
      expect(turns.map(({ gave }) => gave)).toEqual([["order"]]);
      expect(turns).toHaveLength(1);
    },
  );
});

describe("no chat is", () => {
  it.each(Object.keys(noChat))("%s", (id) => {
    expect(chatLog(walked, id).opens).toEqual([]);
  });
});
