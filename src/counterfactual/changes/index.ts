/** Every single change that a journey gives reason for. */
import type { Lexicons } from "../../lexicon/lexicon.js";
import type { Change, Proposer, Walked } from "../model.js";
import { betterChat, noWaiting } from "./chat.js";
import { confirmed, endOnline, saying, statedTime, takesEffect } from "./end.js";
import { contactAtStart, noWayRound, wayInAtStart } from "./entry.js";
import { withoutIdentity } from "./identity.js";
import { plainLabels } from "./labels.js";
import { leavingOut } from "./leave-out.js";
import { withinLimit } from "./limits.js";
import { withoutPattern } from "./patterns.js";
import { leadToTheEnd } from "./retained.js";
import { directWayOut, fewerChoices, fewerDemands, noFurtherAsk, noOtherChannel } from "./screens.js";
import { shorter } from "./shorten.js";

/** In the order in which several are carried out: first where the way leads, then what stands on it, then how it ends. */
export function proposed(walked: Walked, lexicons: Lexicons): Change[] {
  const proposers: readonly Proposer[] = [
    wayInAtStart,
    contactAtStart,
    noWayRound,
    leavingOut,
    withoutPattern,
    withoutIdentity,
    noFurtherAsk(lexicons),
    fewerChoices,
    directWayOut,
    fewerDemands,
    noOtherChannel(lexicons),
    betterChat,
    noWaiting,
    statedTime,
    endOnline,
    leadToTheEnd,
    confirmed,
    takesEffect,
    saying,
    plainLabels,
    shorter,
    withinLimit,
  ];
  return proposers.flatMap((propose) => propose(walked));
}
