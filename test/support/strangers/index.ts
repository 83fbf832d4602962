/** Every small site of strangers, by its id. */
import { BARRED } from "./barred.js";
import { FAIR } from "./fair.js";
import { FIRST } from "./first.js";
import { HELP } from "./help.js";
import type { Strangers } from "./model.js";
import { PRESSED } from "./pressed.js";
import { PRESSED_MORE } from "./pressed-more.js";
import { SECOND } from "./second.js";
import { SECOND_HELP } from "./second-help.js";

export const STRANGERS: Strangers = {
  ...FIRST,
  ...PRESSED,
  ...PRESSED_MORE,
  ...BARRED,
  ...FAIR,
  ...HELP,
  ...SECOND,
  ...SECOND_HELP,
};
