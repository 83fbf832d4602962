/** Journeys out through a chat: what is said there ends them. */
import { describe, expect, test } from "vitest";
import { readTalks, talk } from "../../support/chat.js";

describe("a cancel journey through a chat", () => {
  const outcome = async (...lines: string[]) =>
    (await readTalks({ kind: "cancel", heading: "Help" }, talk({ title: "Acme Bot" }, ...lines))).outcome;

  test.each<[string, string[]]>([
    [
      "completed",
      [
        ": Hi",
        "> I want to cancel my subscription",
        ": Your subscription has been cancelled and ends on 3 May 2027.",
      ],
    ],
    [
      "requested",
      [
        ": Hi",
        "> I want to cancel my subscription",
        ": We have received your cancellation request. Our team will reply within 2 days.",
      ],
    ],
    [
      "dead-end",
      [": Hi", "> I want to cancel my subscription", ": Are you sure you want to cancel your plan?"],
    ],
    [
      "dead-end",
      [": Your subscription has been cancelled in the past? Tell me more.", "> hello", ": Hi there"],
    ],
    ["dead-end", [": Hi", "> I want to cancel my subscription", ": See our prices.", "..."]],
  ])("is %s", async (expected, lines) => {
    expect(await outcome(...lines)).toBe(expected);
  });
});
