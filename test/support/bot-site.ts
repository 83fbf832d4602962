/** Pages with chats for tests: one conversation drawn and answered in many ways, by a server that keeps its own time. */
import type { Answer, Pages } from "./tiny-site.js";

export interface Said {
  text: string;
  /** Who says it, where the drawing shows names. */
  by?: string;
  /** Neither side says it. */
  notice?: boolean;
  replies?: string[];
  /** Pause before it, in milliseconds. */
  after?: number;
}

/** What the bot says to a message; nothing: it stays silent. */
export type Bot = (message: string, turn: number) => Said[];

export const answering = (bot: Bot): Answer => {
  let turn = 0;
  return (_, response, body) => {
    const { text } = JSON.parse(body) as { text: string };
    turn += 1;
    const said = bot(text, turn);
    const wait = said[0]?.after ?? 0;
    setTimeout(() => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(said));
    }, wait);
  };
};

/** How a chat is drawn. */
export interface Drawing {
  css: string;
  /** The panel, with `#log` for messages and `#box` to write in. */
  html: string;
  /** Script: functions of the text that return an element. */
  mine: string;
  theirs: string;
}

export const PLAIN: Drawing = {
  css: `.panel{position:fixed;right:20px;bottom:20px;width:320px;height:420px;display:flex;flex-direction:column;background:#fff;border:1px solid #999}
    .panel header{padding:10px;background:#036;color:#fff}.panel .rows{flex:1;overflow-y:auto;padding:8px}
    .row{display:flex;margin:6px 0}.row.b{justify-content:flex-start}.row.a{justify-content:flex-end}
    .row span{padding:6px 10px;border-radius:10px;max-width:220px}.b span{background:#eee}.a span{background:#cdf}`,
  html: `<section class="panel"><header><h2>Ask Tiny</h2></header><div class="rows" id="log"></div>
    <form id="form"><input id="box" placeholder="Write something" autocomplete="off"><button>Go</button></form></section>`,
  mine: `text => make('div', 'row a', [make('span', '', text)])`,
  theirs: `text => make('div', 'row b', [make('span', '', text)])`,
};

/** As `PLAIN`, with the speaker's name over each bubble of the other side. */
export const WITH_NAMES: Drawing = {
  ...PLAIN,
  css: `${PLAIN.css} .row.b{flex-direction:column;align-items:flex-start}.row small{color:#555}.note{text-align:center;color:#555;font-size:12px}`,
  theirs: `(text, by) => make('div', 'row b', [make('small', '', by || 'Tiny Bot'), make('span', '', text)])`,
};

/** The script that all share: sends by fetch, draws what comes, one after the other with the pauses that it was told. */
export const talking = ({ mine, theirs }: Drawing, greeting: string, path = "/say"): string => `
  const make = (tag, cls, inner) => { const e = document.createElement(tag); if (cls) e.className = cls;
    if (typeof inner === 'string') e.textContent = inner; else for (const i of inner) e.append(i); return e };
  const log = document.querySelector('#log'), box = document.querySelector('#box');
  const mine = ${mine}, theirs = ${theirs};
  const show = (element) => { log.append(element); log.scrollTop = log.scrollHeight };
  const offer = (replies) => { if (!replies) return; const bar = make('div', 'offer', []);
    for (const name of replies) { const b = make('button', '', name); b.type = 'button'; b.onclick = () => { bar.remove(); send(name) }; bar.append(b) } show(bar) };
  const later = (ms) => new Promise(done => setTimeout(done, ms));
  const send = async (text) => {
    show(mine(text));
    const answer = await fetch(${JSON.stringify(path)}, { method: 'POST', body: JSON.stringify({ text }) });
    for (const [i, said] of (await answer.json()).entries()) { if (i > 0) await later(said.after ?? 0); show(said.notice ? make('div', 'note', said.text) : theirs(said.text, said.by)); offer(said.replies) }
  };
  document.querySelector('#form').onsubmit = (event) => { event.preventDefault(); const text = box.value.trim(); if (!text) return; box.value = ''; send(text) };
  ${greeting === "" ? "" : `show(theirs(${JSON.stringify(greeting)}));`}`;

export const chatPage = (drawing: Drawing, greeting: string, path?: string): string =>
  `<style>${drawing.css}</style>${drawing.html}<script>${talking(drawing, greeting, path)}</script>`;

/** A page whose chat opens when its bubble is pressed. */
export const bubblePage = (drawing: Drawing, greeting: string, path?: string): string =>
  `<style>${drawing.css} #bubble{position:fixed;right:20px;bottom:20px}</style><h1>Help</h1><p>Read our answers first.</p>
  <button id="bubble">Chat with us</button>
  <script>bubble.onclick = () => { bubble.remove(); document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(drawing.html)}); ${talking(drawing, greeting, path)} }</script>`;

export type { Pages };
