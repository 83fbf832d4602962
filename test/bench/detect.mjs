// @ts-check
/** How long reading and detecting take for a screen with many controls. */
import { detect } from "../../dist/detect/index.js";
import { loadLexicons } from "../../dist/lexicon/load.js";
import { readJourney } from "../../dist/reading/index.js";
import { summary } from "./figures.mjs";

/** Processor time of this process in milliseconds: what else runs on the machine does not touch it. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const BOX = { x: 0, y: 0, width: 200, height: 40 };
const LABELS = [
  "Change card",
  "Order history",
  "Show recipe",
  "Add to list",
  "Cancel plan",
  "Keep my plan",
  "Continue",
  "No thanks",
  "Gift cards",
  "Download invoice",
];
const TEXTS = [
  "You can go on using this until the end of the month.",
  "Your next box is being packed.",
  "We have found new places near you.",
  "Save your favourites to find them again.",
];

/**
 * @param {number} n
 * @param {number} count
 */
function look(n, count) {
  const controls = Array.from({ length: count }, (_, at) => {
    const name = at < 10 ? (LABELS[at] ?? "") : `${LABELS[at % 10]} ${at}`;
    return {
      id: at + 1,
      kind: at % 3 ? "button" : "link",
      role: "button",
      name,
      text: name,
      zone: "main",
      frame: 0,
      box: { ...BOX, y: at * 50 },
      locator: `#c${at}`,
      fontSize: 16,
      fontWeight: 400,
      color: "rgb(0, 0, 0)",
      background: "rgb(255, 255, 255)",
      contrast: 21,
      fillContrast: 1,
      opacity: 1,
      look: "outlined",
      underlined: false,
      inText: false,
      likeText: false,
      enabled: true,
      covered: false,
      offscreen: false,
      section: "",
    };
  });
  const heading = n % 2 ? "Your account" : "Cancel your plan?";
  const block = (/** @type {string} */ text, /** @type {number} */ at) => ({
    text,
    kind: "text",
    zone: "main",
    frame: 0,
    box: { ...BOX, y: at * 50 },
    locator: `#b${at}`,
    fontSize: 16,
    fontWeight: 400,
    contrast: 21,
  });
  const blocks = [
    block(heading, 0),
    ...controls.flatMap((one, at) => [
      ...(at % 4 ? [] : [block(`${TEXTS[(at / 4) % 4]} ${at}`, at + 1)]),
      { ...block(one.name, at), kind: "control", control: one.id },
    ]),
  ];
  return {
    type: "look",
    journey: "j",
    n,
    t: n * 1000,
    cause: n === 1 ? "start" : "action",
    page: 1,
    document: n,
    url: `https://shop.example/${n}`,
    title: heading,
    lang: "en",
    heading,
    spinner: false,
    viewport: { width: 1280, height: 720 },
    pageHeight: 900,
    frames: [{ url: "https://shop.example/", box: BOX }],
    controls,
    blocks,
    ticks: [],
    settle: { ms: 20, ceiling: false, pending: [] },
  };
}

/**
 * @param {number} screens
 * @param {number} count controls on each
 */
function journey(screens, count) {
  /** @type {unknown[]} */
  const events = [
    {
      type: "journey",
      journey: "j",
      kind: "cancel",
      driver: "script",
      start: "/",
      commit: true,
      line: 1,
      steps: [],
      at: "2027-01-01T00:00:00Z",
    },
  ];
  for (let n = 1; n <= screens; n++) {
    events.push(look(n, count));
    if (n < screens)
      events.push({
        type: "action",
        journey: "j",
        n,
        t: n * 1000 + 500,
        look: n,
        kind: "click",
        target: {
          role: "button",
          name: n === 1 ? "Cancel plan" : "Continue",
          locator: n === 1 ? "#c4" : "#c6",
          control: n === 1 ? 5 : 7,
        },
        effective: true,
      });
  }
  events.push({
    type: "end",
    journey: "j",
    t: 99_000,
    reason: "done",
    detail: "",
    at: "2027-01-01T00:01:39Z",
  });
  return /** @type {import("../../dist/record/schema.js").RecordEvent[]} */ (events);
}

/** @param {number} rounds */
export async function benchDetect(rounds) {
  const lexicons = await loadLexicons();
  console.log("\nReading and detecting, each record anew (processor time)");
  for (const [screens, count] of /** @type {const} */ ([
    [8, 12],
    [2, 300],
    [2, 5000],
  ])) {
    /** @type {{read: number[], detect: number[]}} */
    const times = { read: [], detect: [] };
    let cold = 0;
    for (let round = 0; round <= rounds; round++) {
      const events = journey(screens, count);
      const from = cpu();
      const readings = readJourney(events, lexicons);
      const read = cpu();
      for (const reading of readings) detect(reading, lexicons);
      const done = cpu();
      if (round === 0) cold = done - from;
      else {
        times.read.push((read - from) / screens);
        times.detect.push((done - read) / screens);
      }
    }
    console.log(
      `  journey of ${screens} screens of ${count} controls: cold ${Math.round(cold)} ms; then, for each screen`,
    );
    console.log(`    reading       ${summary(times.read)}`);
    console.log(`    detecting     ${summary(times.detect)}`);
  }
}
