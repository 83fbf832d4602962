import { describe, expect, it } from "vitest";
import { STYLE } from "../../src/report/html/style/index.js";
import { NO_PICTURES, render } from "../../src/report/index.js";
import { deadEndJourney, PIXEL, sampleJourney, sampleReport } from "../support/report.js";

const html = (journeys = [sampleJourney()]) => render(sampleReport(journeys), "html", { image: () => PIXEL });

describe("the HTML report", () => {
  it("is one document with a policy that lets nothing in", () => {
    const text = html();
    expect(text.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
    expect(text).toContain(
      "default-src &#39;none&#39;; img-src data:; style-src &#39;unsafe-inline&#39;".replaceAll("&#39;", "'"),
    );
    expect(text).not.toMatch(/<script|<link|\son[a-z]+=/);
  });

  it("is the same bytes for the same report", () => {
    expect(html()).toBe(html());
  });

  it("carries each picture once, however often it is shown", () => {
    expect(html().split(PIXEL).length - 1).toBe(6);
  });

  it("shows what was not measured as not measured, and nought as nought", () => {
    const cell = (label: string) => new RegExp(`<b>${label}</b>.*?<dd[^>]*>([^<]*)</dd>`).exec(html())?.[1];
    expect(cell("Still active afterwards")).toBe("not measured");
    expect(cell("Detours")).toBe("0");
  });

  it("says of a journey without a score that there is none", () => {
    const text = html([deadEndJourney()]);
    expect(text).toContain("No score");
    expect(text).toContain("No rule could be decided");
    expect(text).not.toContain("in the flow<");
  });

  it("leaves out a picture that would load from elsewhere, and widens its policy for files beside it only", () => {
    const evil = render(sampleReport(), "html", { image: () => "https://evil.test/a.png" });
    expect(evil).not.toContain("evil.test");
    expect(evil).toContain("No picture of this screen was kept.");
    const beside = render(sampleReport(), "html", { image: (path) => path });
    expect(beside).toContain("img-src data: 'self' file:;");
    expect(beside).toContain('href="evidence/cancel-01.png"');
    expect(render(sampleReport(), "html", NO_PICTURES)).toContain("img-src data:;");
  });

  it("keeps its style sheet free of what HTML would escape", () => {
    expect(STYLE).not.toMatch(/[<&"]/);
    expect(html()).toContain(STYLE);
  });

  it("opens with an overview when there are several journeys", () => {
    expect(html([sampleJourney(), deadEndJourney()])).toContain('id="overview"');
    expect(html()).not.toContain('id="overview"');
  });

  it("shows the place of a finding that is for review, cut from the same picture, and of no other", () => {
    const journey = sampleJourney();
    const [finding] = journey.findings;
    if (!finding) throw new Error("no finding");
    const box = { x: 300, y: 200, width: 80, height: 20 };
    const crops = (confidence: number) =>
      html([{ ...journey, findings: [{ ...finding, confidence, box }] }]).match(/class="view crop"/g)
        ?.length ?? 0;
    expect([crops(0.5), crops(0.9)]).toEqual([1, 0]);
    const text = html([{ ...journey, findings: [{ ...finding, confidence: 0.5, box }] }]);
    // Wide enough for what stands beside it, and within the picture.
    expect(text).toMatch(/viewBox="140 152 400 116" class="view crop"/);
    expect(text.split(PIXEL).length - 1).toBe(6);
  });

  it("says at once why a finding is for review, and that it costs nothing", () => {
    const journey = sampleJourney();
    const [finding] = journey.findings;
    if (!finding) throw new Error("no finding");
    const told = (confidence: number) => html([{ ...journey, findings: [{ ...finding, confidence }] }]);
    expect(told(0.5)).toMatch(/it costs no points until a person has looked/);
    expect(told(0.5)).toMatch(/<details class="how" open>/);
    expect(told(0.9)).not.toMatch(/until a person has looked|<details class="how" open>/);
  });

  it("says what way out stands beside an offer", () => {
    const journey = sampleJourney();
    const screens = journey.screens.map((screen, index) =>
      index === 1
        ? {
            ...screen,
            wayOut: { direct: true, label: "<b>Leave", beside: "Stay", distance: 12, lessBy: ["area"] },
          }
        : screen,
    );
    const text = html([{ ...journey, screens }]);
    expect(text).toContain("less prominent in area");
    expect(text).not.toContain("<b>Leave");
  });

  it("tells the fields of a screen, and which of them the site had set", () => {
    const journey = sampleJourney();
    const form = [
      { label: "<i>Why", type: "textarea", required: true, prefilled: false, group: "Your reason" },
      { label: "Send me offers", type: "checkbox", required: false, prefilled: true },
    ];
    const screens = journey.screens.map((screen, index) => (index === 1 ? { ...screen, form } : screen));
    const text = html([{ ...journey, screens }]);
    expect(text).toContain("2 fields asked");
    expect(text).toMatch(
      /Why.*textarea.*of “.*Your reason.*required.*Send me offers.*checkbox.*set by the site/s,
    );
    expect(text).not.toContain("<i>Why");
  });

  it("names the first and the last control of the way out exactly", () => {
    const control = { screen: 2, label: "End it <now>", kind: "button" };
    const text = html([{ ...sampleJourney(), finalControl: control }]);
    expect(text).toMatch(/Its last control is “.*End it &lt;now.*button.*screen 2/s);
    expect(html([{ ...sampleJourney(), finalControl: undefined }])).not.toContain("Its last control is");
  });

  it("says what became of a clock only where it was looked at again", () => {
    const journey = sampleJourney();
    const [finding] = journey.findings;
    if (!finding) throw new Error("no finding");
    const told = (clock?: { before: string; after: string; seconds: number; restarts: boolean }) =>
      html([{ ...journey, findings: [{ ...finding, ...(clock ? { clock } : {}) }] }]);
    const readings = { before: "10:00", after: "9:59", seconds: 4.2 };
    expect(told({ ...readings, restarts: true })).toMatch(/It starts again when.*10:00.*4\.2 s later.*9:59/s);
    expect(told({ ...readings, restarts: false })).toContain("It ran on when");
    expect(told()).not.toContain("loaded again");
  });
});
