/** One look sees what comes next by itself, and waits for nothing else. */
import { describe, expect, it } from "vitest";
import { textsOf, watching } from "../support/observe.js";
import type { Pages } from "../support/page-server.js";

const watch = watching();
const json: Pages[string] = (_, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.end('{"text":"Fetched"}');
};
/** Sends headers and a first line, then nothing more. */
const hanging =
  (type: string): Pages[string] =>
  (_, response) => {
    response.writeHead(200, { "content-type": type });
    response.write("data: 1\n\n");
  };
const slowly =
  (ms: number, type: string, body: string): Pages[string] =>
  (_, response) =>
    void setTimeout(() => {
      response.writeHead(200, { "content-type": type });
      response.end(body);
    }, ms);

const render = (html: string) => `document.getElementById('out').innerHTML = ${JSON.stringify(html)}`;
const SHOW = render("<b>Came later</b>");
const onButton = (script: string) =>
  `<h1>Page</h1><div id=out></div><button id=it>Go</button><script>it.onclick = () => {${script}}</script>`;

/** What a click starts, and what is seen when the page has settled. */
const SEEN: Record<string, Pages> = {
  "at once": { "/": onButton(SHOW) },
  "after a promise chain and a timer": {
    "/": onButton(
      `fetch('/data').then(r => r.json()).then(() => new Promise(r => setTimeout(r, 300))).then(() => {${SHOW}})`,
    ),
    "/data": json,
  },
  "after many small steps": {
    "/": onButton(
      `(async () => { for (let i = 0; i < 4; i++) { await (await fetch('/data?' + i)).text(); await new Promise(r => setTimeout(r, 60)); } ${SHOW} })()`,
    ),
    "/data": json,
  },
  "after XMLHttpRequest": {
    "/": onButton(
      `const x = new XMLHttpRequest(); x.open('GET', '/data'); x.onload = () => setTimeout(() => {${SHOW}}, 50); x.send()`,
    ),
    "/data": slowly(200, "text/plain", "x"),
  },
  "after a route change": {
    "/": onButton(`history.pushState({}, '', '/plan'); setTimeout(() => {${SHOW}}, 400)`),
  },
  "after a script that loads late": {
    "/": onButton(`const s = document.createElement('script'); s.src = '/late.js'; document.head.append(s)`),
    "/late.js": slowly(300, "text/javascript", SHOW),
  },
  "after a module that is imported": {
    "/": onButton(`import('/late.js')`),
    "/late.js": slowly(300, "text/javascript", SHOW),
  },
  "on the next page, though its request is seen long after it was announced": {
    "/": `<h1>Page</h1><div id=out></div><button id=it>Go</button><script>
      let destination;
      const learn = (event) => { event.preventDefault(); destination = event.destination; };
      const later = new Worker(URL.createObjectURL(new Blob(["onmessage = () => setTimeout(() => postMessage(0), 1100)"])));
      later.onmessage = () => { location.href = "/next"; };
      it.onclick = () => {
        navigation.addEventListener("navigate", learn, { once: true });
        location.href = "/next";
        const { signal } = new AbortController();
        navigation.dispatchEvent(new NavigateEvent("navigate", { destination, signal }));
        later.postMessage(0);
      };
    </script>`,
    "/next": "<h1>Next</h1><p>Came later</p>",
  },
  "after an idle callback": { "/": onButton(`requestIdleCallback(() => setTimeout(() => {${SHOW}}, 100))`) },
  "after a transition's end": {
    "/": onButton(
      `out.textContent = 'x'; out.style.transition = 'opacity .4s'; out.style.opacity = '.5'; out.ontransitionend = () => {${SHOW}}`,
    ),
  },
  "in a frame that loads slowly": {
    "/": onButton(`out.innerHTML = '<iframe src=/frame></iframe>'`),
    "/frame": slowly(400, "text/html", "<b>Came later</b>"),
  },
  "after a message to a frame and back": {
    "/": onButton(`onmessage = () => {${SHOW}}; out.innerHTML = '<iframe src="OTHER/frame"></iframe>'`),
    "/frame": "<script>setTimeout(() => parent.postMessage(1, '*'), 200)</script>",
  },
  "on the next page": { "/": onButton(`location.href = '/next'`), "/next": "<b>Came later</b>" },
  "on the next page, after a while": {
    "/": onButton(`setTimeout(() => {location.href = '/next'}, 500)`),
    "/next": slowly(300, "text/html", "<b>Came later</b>"),
  },
  "behind redirects": {
    "/": onButton(`location.href = '/r1'`),
    "/r1": (_, response) => response.writeHead(302, { location: "/r2" }).end(),
    "/r2": "<script>location.replace('/next')</script>",
    "/next": "<b>Came later</b>",
  },
  "behind a form post": {
    "/": onButton(
      `document.body.insertAdjacentHTML('beforeend', '<form id=f method=post action=/next></form>'); f.submit()`,
    ),
    "/next": slowly(200, "text/html", "<b>Came later</b>"),
  },
};

describe("one look sees what comes", () => {
  for (const [when, pages] of Object.entries(SEEN))
    it(when, () =>
      watch(pages, async ({ page, look }) => {
        await page.locator("#it").click();
        const seen = await look();
        expect(textsOf(seen)).toContain("Came later");
        expect(seen.settle.ceiling).toBe(false);
      }),
    );
  it("a pop-up after 1.2 seconds", () =>
    watch(
      `<h1>Page</h1><div id=out></div><script>setTimeout(() => {${SHOW}}, 1200)</script>`,
      async ({ looks }) => {
        expect(textsOf(looks().at(-1) ?? fail())).toContain("Came later");
      },
    ));
});

function fail(): never {
  throw new Error("There is no look");
}

/** What never ends must not be waited for. Milliseconds are generous: the machine may be busy. */
const ENDLESS: Record<string, Pages> = {
  nothing: { "/": "<h1>Page</h1>" },
  "a ticking clock": {
    "/": "<h1>Page</h1><b id=c>9</b><script>setInterval(() => c.textContent--, 1000)</script>",
  },
  "a poller by timers": {
    "/": "<h1>Page</h1><script>(function poll() {setTimeout(poll, 400)})()</script>",
  },
  "a poller by requests": {
    "/": "<h1>Page</h1><script>(function poll() {fetch('/data').then(r => r.text()).then(() => setTimeout(poll, 500))})()</script>",
    "/data": json,
  },
  "an answer whose body nobody reads": { "/": "<h1>Page</h1><script>fetch('/data')</script>", "/data": json },
  "an event stream": {
    "/": "<h1>Page</h1><script>new EventSource('/stream')</script>",
    "/stream": hanging("text/event-stream"),
  },
  "an endless animation": {
    "/": "<style>@keyframes x {to {transform: rotate(1turn)}}</style><h1>Page <i style='display:inline-block;animation:x 1s infinite'>*</i></h1>",
  },
  "a loop of frames": {
    "/": "<h1>Page</h1><p id=p></p><script>(function f() {p.style.opacity = Math.random(); requestAnimationFrame(f)})()</script>",
  },
  "a picture below that loads lazily": {
    "/": "<h1>Page</h1><img loading=lazy src=/never style='margin-top:9000px'>",
    "/never": () => undefined,
  },
  "a page that hands on to the mail": {
    "/": "<h1>Page</h1><script>location.href = 'mailto:help@example.com'</script>",
  },
  "a page that calls off where it was going": {
    "/": "<h1>Page</h1><script>navigation.onnavigate = (event) => event.preventDefault(); location.href = '/next'</script>",
  },
  "a timer far away": { "/": "<h1>Page</h1><script>setTimeout(() => {}, 60000)</script>" },
  "a beacon that hangs": {
    "/": "<h1>Page</h1><script>navigator.sendBeacon('/never', 'x')</script>",
    "/never": () => undefined,
  },
};

describe("not waited for", () => {
  for (const [what, pages] of Object.entries(ENDLESS))
    it(what, () =>
      watch(pages, async ({ looks }) => {
        const seen = looks().at(-1) ?? fail();
        expect(seen.heading).toContain("Page");
        expect(seen.settle.ceiling).toBe(false);
        expect(seen.settle.ms).toBeLessThan(2500);
      }),
    );
  it("a long poll holds up one look, and not for long", () =>
    watch(
      {
        "/": "<h1>Page</h1><script>fetch('/never').catch(() => {})</script><button>Go</button>",
        "/never": () => undefined,
      },
      async ({ page, look, looks }) => {
        expect(looks().at(-1)?.settle.ms).toBeLessThan(6500);
        await page.locator("button").click();
        const begun = performance.now();
        await look();
        expect(performance.now() - begun).toBeLessThan(2500);
      },
    ));
  for (const [what, handler] of Object.entries<Pages[string]>({
    "a link that downloads": (_, response) => {
      response.writeHead(200, { "content-disposition": "attachment; filename=a.txt" });
      response.end("text");
    },
    "a link that answers nothing": (_, response) => response.writeHead(204).end(),
  }))
    it(what, () =>
      watch(
        { "/": "<h1>Page</h1><a id=it href=/file>Get</a>", "/file": handler },
        async ({ page, look, clicks }) => {
          await page.locator("#it").click();
          const seen = await look();
          expect(seen.heading).toBe("Page");
          expect(seen.settle.ms).toBeLessThan(2500);
          expect(await clicks()).toEqual(['link "Get"']);
        },
      ),
    );
});

describe("states that follow each other", () => {
  it("an interstitial is a look of its own", () =>
    watch(
      {
        "/": "<a id=it href=/wait>Go</a>",
        "/wait":
          "<meta http-equiv=refresh content='2;url=/next'><h1>One moment</h1><p>We prepare your page</p>",
        "/next": "<h1>Next</h1>",
      },
      async ({ page, look, looks, observer }) => {
        await page.locator("#it").click();
        const first = await look();
        expect(first).toMatchObject({ heading: "One moment", autoAdvance: 2 });
        expect(await observer.changed(6000)).toBe(true);
        expect((await look()).heading).toBe("Next");
        expect(looks().map(({ cause }) => cause)).toEqual(["start", "action", "auto"]);
      },
    ));
  it("an interstitial by timer too", () =>
    watch(
      {
        "/": "<a id=it href=/wait>Go</a>",
        "/wait":
          "<h1>One moment</h1><p>We prepare your page</p><script>setTimeout(() => {location.href = '/next'}, 1500)</script>",
        "/next": "<h1>Next</h1>",
      },
      async ({ page, look, looks }) => {
        await page.locator("#it").click();
        await look();
        expect(looks().map(({ heading, cause }) => [heading, cause])).toEqual([
          ["Test", "start"],
          ["One moment", "action"],
          ["Next", "auto"],
        ]);
      },
    ));
  it("what an open connection brings is noticed", () =>
    watch(
      {
        "/": "<h1>Page</h1><p id=p>Queue</p><script>new EventSource('/stream').onmessage = e => {p.textContent = e.data}</script>",
        "/stream": (_, response) => {
          response.writeHead(200, { "content-type": "text/event-stream" });
          response.write(": hello\n\n");
          setTimeout(() => response.write("data: Your turn\n\n"), 1500);
        },
      },
      async ({ look, looks, observer }) => {
        if (!textsOf(looks().at(-1) ?? fail()).includes("Your turn")) {
          expect(await observer.alive()).toBe(true);
          expect(await observer.changed(8000)).toBe(true);
        }
        expect(textsOf(await look())).toContain("Your turn");
      },
    ));
});

describe("native dialogs and windows", () => {
  it("an alert on load is a look; the page comes after its answer", () =>
    watch("<h1>Page</h1><script>alert('Welcome')</script><p>After</p>", async ({ looks, look, observer }) => {
      expect(looks().at(-1)?.native).toEqual({ type: "alert", message: "Welcome" });
      await observer.answerDialog(true);
      expect(textsOf(await look())).toContain("After");
    }));
  it("a confirm in a click handler: a click, a look, an answer", () =>
    watch(
      "<h1>Page</h1><p id=p>?</p><button id=it>Go</button><script>it.onclick = () => {p.textContent = confirm('Really?') ? 'Yes' : 'No'}</script>",
      async ({ page, look, observer, clicks }) => {
        await observer.during({}, () => page.locator("#it").click());
        const asked = await look();
        expect(asked).toMatchObject({ heading: "Really?", native: { type: "confirm" } });
        expect(asked.controls.map(({ name }) => name)).toEqual(["OK", "Cancel"]);
        await observer.answerDialog(false);
        expect(textsOf(await look())).toContain("No");
        expect(await clicks()).toEqual(['button "Go"', 'button "Cancel"']);
      },
    ));
  it("a prompt takes words", () =>
    watch(
      "<h1>Page</h1><p id=p>?</p><button id=it>Go</button><script>it.onclick = () => {p.textContent = 'Said ' + prompt('Why?')}</script>",
      async ({ page, look, observer }) => {
        await observer.during({}, () => page.locator("#it").click());
        expect((await look()).native?.type).toBe("prompt");
        await observer.answerDialog(true, "Dear");
        expect(textsOf(await look())).toContain("Said Dear");
      },
    ));
  it("beforeunload holds the page back", () =>
    watch(
      {
        "/": "<h1>Page</h1><input id=i><a id=it href=/next>Go</a><script>onbeforeunload = e => e.preventDefault()</script>",
        "/next": "<h1>Next</h1>",
      },
      async ({ page, look, observer }) => {
        await page.locator("#i").click();
        await page.keyboard.type("x");
        await observer.during({}, () => page.locator("#it").click());
        expect((await look()).native?.type).toBe("beforeunload");
        await observer.answerDialog(true);
        expect((await look()).heading).toBe("Next");
      },
    ));
  it("a window that closes leads back to the one before", () =>
    watch(
      {
        "/": "<h1>Page</h1><button id=it onclick=\"window.open('/in')\">Open</button>",
        "/in": "<h1>Inner</h1><button id=shut onclick='window.close()'>Shut</button>",
      },
      async ({ page, look, looks, observer, clicks }) => {
        const opened = page.waitForEvent("popup");
        await page.locator("#it").click();
        await opened;
        expect((await look()).heading).toBe("Inner");
        await observer.page().locator("#shut").click();
        expect((await look()).heading).toBe("Page");
        expect(looks().map(({ page }) => page)).toEqual([1, 2, 1]);
        expect(await clicks()).toEqual(['button "Open"', 'button "Shut"']);
      },
    ));
});
