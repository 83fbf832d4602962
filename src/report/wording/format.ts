/** Numbers, times and dates as text: the same on every machine, whatever its locale. */
import type { MeasureName } from "../../vocabulary.js";
import { visible } from "../clean.js";

const SECONDS: ReadonlySet<MeasureName> = new Set([
  "estimatedSeconds",
  "waitSeconds",
  "announcedWaitSeconds",
]);

/** Whether a measure is a time, in seconds. */
export const isTime = (name: MeasureName): boolean => SECONDS.has(name);

/** At most `digits` decimals, thousands set apart by commas. */
export function number(value: number, digits = 1): string {
  const [whole = "0", fraction = ""] = value.toFixed(digits).split(".");
  const decimals = fraction.replace(/0+$/, "");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals ? `${grouped}.${decimals}` : grouped;
}

/** "3 screens", "1 screen"; the plural is the singular with an s unless given. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

/** Seconds as "45 s", "2 min 5 s", "3 h 20 min" or "2 days 3 h": two units at most. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${number(seconds, seconds < 10 ? 1 : 0)} s`;
  const whole = Math.round(seconds);
  if (whole < 3600) return pair(Math.floor(whole / 60), "min", whole % 60, "s");
  const minutes = Math.round(whole / 60);
  if (minutes < 1440) return pair(Math.floor(minutes / 60), "h", minutes % 60, "min");
  const hours = Math.round(minutes / 60);
  const days = Math.floor(hours / 24);
  return pair(days, days === 1 ? "day" : "days", hours % 24, "h");
}

function pair(big: number, bigUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${number(big)} ${bigUnit}` : `${number(big)} ${bigUnit} ${small} ${smallUnit}`;
}

/** A measured value with its unit; undefined says "not measured", which is never the same as 0. */
export function measureValue(name: MeasureName, value: number | boolean | undefined): string {
  if (value === undefined) return "not measured";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (isTime(name)) return duration(value);
  if (name === "elapsedMs") return `${number(value, 0)} ms`;
  if (name === "symmetry") return `${number(value, 2)} ×`;
  return number(value);
}

const UTC = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/;

/** "2026-11-22 10:57 UTC" from an ISO time in UTC; any other text as it stands. */
export function date(iso: string): string {
  const match = UTC.exec(iso);
  return match ? `${match[1]} ${match[2]} UTC` : visible(iso);
}

/** A share of 0..1 as a whole percentage, never rounded up to a completeness that is not there. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return "99 %";
  return rounded === 0 && share > 0 ? "1 %" : `${rounded} %`;
}
