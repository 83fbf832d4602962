/** Every small site of strangers, by its id. */
import { ASKED } from "./asked.js";
import { BARRED } from "./barred.js";
import { CHATS } from "./chats.js";
import { COAXED } from "./coaxed.js";
import { DESKS } from "./desks.js";
import { ELSEWHERE } from "./elsewhere.js";
import { FAIR } from "./fair.js";
import { FEARED } from "./feared.js";
import { HELPED } from "./helped.js";
import { LAWFUL } from "./lawful.js";
import { LIVE } from "./live.js";
import type { Strangers } from "./model.js";
import { OFFICES } from "./offices.js";
import { PLACED } from "./placed.js";
import { PRICED } from "./priced.js";
import { REPEATED } from "./repeated.js";
import { SLIPPED } from "./slipped.js";
import { TALKS } from "./talks.js";
import { TURNED } from "./turned.js";
import { UNHELPED } from "./unhelped.js";

export const STRANGERS: Strangers = {
  ...PLACED,
  ...PRICED,
  ...REPEATED,
  ...FEARED,
  ...ASKED,
  ...BARRED,
  ...FAIR,
  ...HELPED,
  ...UNHELPED,
  ...COAXED,
  ...ELSEWHERE,
  ...LAWFUL,
  ...SLIPPED,
  ...TURNED,
  ...DESKS,
  ...OFFICES,
  ...CHATS,
  ...TALKS,
  ...LIVE,
};
