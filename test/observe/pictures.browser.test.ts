/** Controls that are pictures, parts of pictures, or have no box of their own: seen, named and boxed where they are drawn. */
import { expect, it } from "vitest";
import { controlNamed, watching } from "../support/observe.js";

const watch = watching();
const DRAWING = `data:image/svg+xml,${encodeURIComponent("<svg xmlns='http://www.w3.org/2000/svg' width='400' height='200'><rect width='400' height='200' fill='teal'/></svg>")}`;
const at = (left: number, top: number) => `position:absolute;left:${left}px;top:${top}px`;

const PAGE = `<h1>Your plan</h1>
  <map name=m>
    <area shape=rect coords="0,0,200,200" href="/keep" alt="Keep my plan">
    <area shape=circle coords="300,100,50" href="/leave" alt="Cancel my plan">
    <area shape=poly coords="390,10,390,60,350,10" href="/help" title="Help">
    <area shape=rect coords="0,190,60,400" href="/terms" alt="Terms">
    <area shape=rect coords="0,0,10,10" alt="Leads nowhere">
    <area shape=poly coords="${"7,".repeat(400_000)}" href="/endless" alt="Made to break">
  </map>
  <img src="${DRAWING}" usemap="#m" width=400 height=200 alt="" style="${at(20, 100)};padding:10px;border:5px solid">
  <map name=unused><area href="/x" coords="0,0,90,90" alt="On no picture"></map>
  <input type=image src="${DRAWING}" alt="Cancel plan" style="${at(20, 350)};width:80px;height:30px">
  <svg width=300 height=60 style="${at(20, 400)}">
    <a href="/stay"><rect width=100 height=40 fill=navy /><text x=10 y=25 fill=white>Stay here</text></a>
    <a xlink:href="/go"><text x=150 y=25>Leave now</text></a>
  </svg>
  <svg width=60 height=40 style="${at(20, 480)};cursor:pointer" onclick="1"><title>Resume</title><rect width=50 height=30 /></svg>
  <img src="${DRAWING}" alt="Call me" style="${at(120, 480)};width:40px;height:20px;cursor:pointer" onclick="1">
  <div style="${at(20, 530)}"><a href="/contents" style="display:contents">Without a box</a></div>
  <div style="${at(220, 530)};font-size:0"><a href="/float"><img src="${DRAWING}" alt="Floating picture" style="float:left;width:90px;height:40px"></a></div>
  <div style="${at(20, 580)}"><input type=file id=proof style="display:none"><label for=proof>Proof of moving</label></div>
  <a href="/empty" style="${at(20, 620)}"><span style="display:none">Not drawn</span></a>
  <div style="${at(20, 640)};display:none"><a href="/none" style="display:contents">Not rendered</a></div>
  <div style="${at(320, 640)};height:0;overflow:hidden"><a href="/shut">In a closed part</a></div>`;

it("controls that are drawn otherwise are there, under their names and in their places", () =>
  watch(PAGE, async ({ look, server }) => {
    const seen = await look();
    const found = seen.controls.map(({ name }) => name);
    expect(found).toEqual([
      "Keep my plan",
      "Cancel my plan",
      "Help",
      "Terms",
      "Cancel plan",
      "Stay here",
      "Leave now",
      "Resume",
      "Call me",
      "Without a box",
      "Floating picture",
      "Proof of moving",
    ]);
    const place = (name: string) => controlNamed(seen, name).box;
    expect(place("Keep my plan")).toEqual({ x: 35, y: 115, width: 200, height: 200 });
    expect(place("Cancel my plan")).toEqual({ x: 285, y: 165, width: 100, height: 100 });
    expect(place("Help")).toEqual({ x: 385, y: 125, width: 40, height: 50 });
    // What reaches beyond the picture is not drawn.
    expect(place("Terms")).toEqual({ x: 35, y: 305, width: 60, height: 10 });
    expect(place("Floating picture")).toEqual({ x: 220, y: 530, width: 90, height: 40 });
    expect(place("Without a box")).toMatchObject({ x: 20, y: 530 });
    expect(place("Without a box").width).toBeGreaterThan(50);
    const leads = ["Keep my plan", "Stay here", "Leave now"].map((name) => controlNamed(seen, name).href);
    expect(leads).toEqual(["/keep", "/stay", "/go"].map((path) => new URL(path, server.url).href));
    // How clear the words of a picture are, only the eye can tell.
    const pictured = ["Keep my plan", "Cancel plan", "Call me", "Floating picture"];
    expect(pictured.map((name) => controlNamed(seen, name).contrast)).toEqual([null, null, null, null]);
    expect(seen.blocks.map(({ text }) => text)).toContain("Without a box");
  }));
