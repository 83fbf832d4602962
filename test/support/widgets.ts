/** Chat widgets that other people wrote, each on a page of its own, bundled as a site would and answered by our server. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Answer, Pages } from "./tiny-site.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A web component with an open shadow root and an editor to write in; the server's choices come as its own markup. */
const deepChat = `
  import "deep-chat";
  const chat = document.createElement("deep-chat");
  chat.connect = { url: "/deep" };
  chat.introMessage = { text: "Hi, I am Dot. What can I do for you?" };
  chat.names = true;
  chat.style.cssText = "width:340px;height:420px";
  const panel = document.createElement("div");
  panel.style.cssText = "position:fixed;right:16px;bottom:16px;background:#fff";
  panel.append(chat); document.body.append(panel);`;

/** React, with choices as a part of the message. */
const botKit = `
  import React from "react";
  import { createRoot } from "react-dom/client";
  import Chatbot, { createChatBotMessage, createClientMessage } from "react-chatbot-kit";
  import "react-chatbot-kit/build/main.css";
  const h = React.createElement;
  const Choices = ({ actionProvider, actions }) => h("div", null, ["Invoice", "Delivery"].map(name =>
    h("button", { key: name, onClick: () => (actions ?? actionProvider).choose(name) }, name)));
  const config = { botName: "Bea", initialMessages: [createChatBotMessage("Hello, what is it about?", { widget: "choices" })],
    widgets: [{ widgetName: "choices", widgetFunc: (props) => h(Choices, props) }] };
  const MessageParser = ({ children, actions }) => h("div", null, React.Children.map(children, (child) =>
    React.cloneElement(child, { parse: (text) => actions.ask(text), actions })));
  const ActionProvider = ({ setState, children }) => {
    const add = (message) => setState((before) => ({ ...before, messages: [...before.messages, message] }));
    const ask = async (text) => add(createChatBotMessage((await (await fetch("/plain", { method: "POST", body: text })).text())));
    const choose = (name) => { add(createClientMessage(name, {})); ask(name); };
    return h("div", null, React.Children.map(children, (child) => React.cloneElement(child, { actions: { ask, choose } })));
  };
  const holder = document.createElement("div");
  holder.style.cssText = "position:fixed;right:0;bottom:0";
  document.body.append(holder);
  createRoot(holder).render(h(Chatbot, { config, messageParser: MessageParser, actionProvider: ActionProvider }));`;

/** Plain DOM without a style of its own, with names for both sides, as a whole page; it writes its answers out letter by letter. */
const nlux = `
  import { createAiChat } from "@nlux/core";
  const holder = document.createElement("div");
  holder.style.cssText = "width:600px;height:500px";
  document.querySelector("main").append(holder);
  createAiChat()
    .withAdapter({ batchText: async (prompt) => (await fetch("/plain", { method: "POST", body: prompt })).text() })
    .withPersonaOptions({ assistant: { name: "Nell", avatar: "/nell.png", tagline: "Answers about orders" }, user: { name: "Visitor", avatar: "/visitor.png" } })
    .mount(holder);`;

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: "jsx" },
    bundle: true,
    write: false,
    outdir: "out",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".png": "dataurl", ".svg": "dataurl" },
    logLevel: "silent",
  });
  return outputFiles
    .map(({ path, text }) =>
      path.endsWith(".css")
        ? `<style>${text}</style>`
        : `<script>${text.replaceAll("</script", "<\\/script")}</script>`,
    )
    .join("");
}

export const ANSWERS: [RegExp, string][] = [
  [/human|person/i, "Our people answer by e-mail within two working days."],
  [/invoice|bill/i, "Your last invoice is of 3 May. Is something wrong with it?"],
  [/.*/, "I can help with invoices and deliveries."],
];

const answerTo = (text: string): string => ANSWERS.find(([asked]) => asked.test(text))?.[1] ?? "";

const DELAY_MS = 400;

const deep: Answer = (_, response, body) => {
  const { messages } = JSON.parse(body) as { messages: { text?: string }[] };
  response.setHeader("content-type", "application/json");
  setTimeout(() => response.end(JSON.stringify({ text: answerTo(messages.at(-1)?.text ?? "") })), DELAY_MS);
};

const plain: Answer = (_, response, body) => {
  setTimeout(() => response.end(answerTo(body)), DELAY_MS);
};

export async function widgetPages(): Promise<Pages> {
  const [dot, bea, nell] = await Promise.all([deepChat, botKit, nlux].map(bundled));
  return {
    "/deep-chat": `<h1>Help</h1><p>Read this first.</p>${dot}`,
    "/bot-kit": `<h1>Help</h1><p>Read this first.</p>${bea}`,
    "/nlux": `<header><nav><a href="/">Home</a></nav></header><main><h1>Ask us</h1></main>${nell}`,
    "/deep": deep,
    "/plain": plain,
  };
}
