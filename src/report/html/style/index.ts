/** The report's style sheet, put together in the order in which its parts override each other. */
import { BASE } from "./base.js";
import { PARTS } from "./parts.js";
import { PRINT } from "./print.js";
import { SCREENS } from "./screens.js";
import { TABLES } from "./tables.js";
import { TALK } from "./talk.js";

/** Holds no `<`, `&` or double quote, so that it means the same inside and outside of HTML. */
export const STYLE = [BASE, PARTS, TABLES, SCREENS, TALK, PRINT].join("");
