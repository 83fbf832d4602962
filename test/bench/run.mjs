// @ts-check
/** `npm run bench`: how long driving, talking, looking, scoring and detecting take. One argument: rounds, 10 without it. */
import { benchChat } from "./chat.mjs";
import { benchDetect } from "./detect.mjs";
import { benchDrive } from "./drive.mjs";
import { benchLook } from "./look.mjs";
import { benchScore } from "./score.mjs";
import { benchScoreMany } from "./score-many.mjs";

const rounds = Number(process.argv[2] ?? 10);
await benchDrive(rounds);
await benchChat(Math.ceil(rounds / 3));
await benchScore(rounds);
await benchScoreMany(100 * rounds);
await benchLook(rounds);
await benchDetect(rounds);
