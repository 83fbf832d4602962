/** Clicks on what is a picture, a part of a picture, or has no box of its own. */
import { expect, it } from "vitest";
import { fileOf, walkAll } from "../support/walk.js";
import { walking } from "../support/walking.js";

const DRAWING = `data:image/svg+xml,${encodeURIComponent("<svg xmlns='http://www.w3.org/2000/svg' width='400' height='200'><rect width='400' height='200' fill='teal'/></svg>")}`;
const map = (shape: string, coords: string) =>
  `<h1>Plan</h1><img src="${DRAWING}" usemap="#m" width=400 height=200 alt=""><map name=m><area shape=rect coords="0,150,400,200" href="/stayed" alt="Stay"><area shape=${shape} coords="${coords}" href="/left" alt="Leave"></map>`;

/** Each leads to the same place by a control called Leave. */
const WAYS: Record<string, string> = {
  rect: map("rect", "10,10,100,100"),
  circle: map("circle", "300,80,40"),
  // Not there in the middle of what encloses it.
  corner: map("poly", "0,0,140,0,140,20,20,20,20,140,0,140"),
  far: `<div style="height:3000px"></div>${map("rect", "10,10,100,100")}<div style="height:3000px"></div>`,
  moving: `<style>@keyframes turn{to{transform:rotate(1turn)}}</style><i style="display:inline-block;animation:turn 1s linear infinite">o</i>${map("rect", "10,10,100,100")}`,
  image: `<h1>Plan</h1><form action="/left"><input type=image src="${DRAWING}" alt="Leave" width=80 height=30></form>`,
  drawing: `<h1>Plan</h1><svg width=200 height=60><a href="/left"><text x=10 y=25>Leave</text></a></svg>`,
  "old-drawing": `<h1>Plan</h1><svg width=200 height=60><a xlink:href="/left"><text x=10 y=25>Leave</text></a></svg>`,
  picture: `<h1>Plan</h1><img src="${DRAWING}" width=90 height=40 alt="Leave" style="cursor:pointer" onclick="location='/left'">`,
  boxless: `<h1>Plan</h1><a href="/left" style="display:contents">Leave</a>`,
  "far-boxless": `<div style="height:3000px"></div><h1>Plan</h1><a href="/left" style="display:contents">Leave</a><div style="height:3000px"></div>`,
  floating: `<h1>Plan</h1><a href="/left"><img src="${DRAWING}" alt="Leave" style="float:left;width:90px;height:40px"></a>`,
};

const steps = [{ verb: "click", target: { name: "Leave" } } as const];
const walked = walking(
  () => ({
    "/left": "<h1>Left</h1>",
    "/stayed": "<h1>Stayed</h1>",
    ...Object.fromEntries(Object.entries(WAYS).map(([id, html]) => [`/${id}`, html])),
  }),
  ({ url }) => walkAll(fileOf(url, Object.fromEntries(Object.keys(WAYS).map((id) => [id, { steps }])))),
);

it.each(Object.keys(WAYS))("%s", (id) => {
  const { errors, looks, actions } = walked.of(id);
  expect(errors).toEqual([]);
  expect(looks.at(-1)?.heading).toBe("Left");
  expect(actions.map(({ kind, effective, target }) => [kind, effective, target?.name])).toEqual([
    ["click", true, "Leave"],
  ]);
});
