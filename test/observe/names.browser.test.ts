/** What a control is called, as a visitor reads it and as a screen reader says it. */
import { expect, it } from "vitest";
import { watching } from "../support/observe.js";

const watch = watching();
const READER = "position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap";

/** Markup of one control, then its name and its visible text. */
const CONTROLS: Record<string, [html: string, name: string, text: string]> = {
  "text split over spans": [
    "<button><span>Ke</span><span>ep</span> <b>my</b> plan</button>",
    "Keep my plan",
    "Keep my plan",
  ],
  "blocks inside are apart": [
    "<button><div>Stay</div><div>Save half</div></button>",
    "Stay Save half",
    "Stay Save half",
  ],
  "flex children are apart": [
    "<button style='display:flex;gap:9px'><span>Yearly</span><span>90</span></button>",
    "Yearly 90",
    "Yearly 90",
  ],
  "an alternative text": ["<a href='#a'><img alt='Home page' width=20 height=20></a>", "Home page", ""],
  "aria-labelledby": [
    "<b id=l1>Plan</b> <button aria-labelledby='l1 l2' id=l2>Change</button>",
    "Plan Change",
    "Change",
  ],
  "upper case by style": ["<button style='text-transform:uppercase'>Go on</button>", "Go on", "Go on"],
  "words for screen readers": [
    `<button>Delete <span style='${READER}'>the account</span></button>`,
    "Delete the account",
    "Delete",
  ],
  "an input's value": ["<input type=button value='Start over'>", "Start over", "Start over"],
  "a submit input's default": ["<input type=submit>", "Submit", "Submit"],
  "a no-break space": ["<button>Go&nbsp;on&nbsp;now</button>", "Go on now", "Go on now"],
  emoji: ["<button>😢 I’m sure 👋🏽</button>", "😢 I’m sure 👋🏽", "😢 I’m sure 👋🏽"],
  "right to left": ["<button dir=rtl>إلغاء الاشتراك</button>", "إلغاء الاشتراك", "إلغاء الاشتراك"],
  "a line break": ["<button>One<br>two</button>", "One two", "One two"],
  "hidden words": ["<button>Show<span hidden> secret</span></button>", "Show", "Show"],
  "a drawn picture with a title": [
    "<button><svg width=9 height=9><title>Print</title><rect width=9 height=9 /></svg></button>",
    "Print",
    "",
  ],
  "a label by attribute beats its text": ["<button aria-label='Close offer'>x</button>", "Close offer", "x"],
  "soft hyphens and zero width spaces": [
    "<button>Can&shy;cel&#8203;lation</button>",
    "Cancellation",
    "Cancellation",
  ],
};

it("controls are called by what they say", () =>
  watch(
    `<style>.before::before{content:"Secret "}</style>${Object.values(CONTROLS)
      .map(([html]) => `<p>${html}</p>`)
      .join("")}<button class=before id=pseudo>Open</button>`,
    async ({ look }) => {
      const { controls, blocks } = await look();
      const found = controls.map(({ name, text }) => [name, text]);
      const wanted = Object.values(CONTROLS).map(([, name, text]) => [name, text]);
      expect(found.slice(0, -1)).toEqual(wanted);
      // What a style writes is seen like any other word; what is typed is not told.
      expect(controls.at(-1)?.text).toBe("Secret Open");
      expect(blocks.some(({ text }) => text.includes("the account"))).toBe(false);
    },
  ));
