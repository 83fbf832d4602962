// @ts-check
/** Medians and ratios, as benchmarks print them. */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** @param {readonly number[]} values milliseconds */
export function summary(values) {
  const show = (/** @type {number} */ value) => Math.round(value).toString().padStart(6);
  return `median ${show(median(values))} ms, from ${show(Math.min(...values))} to ${show(Math.max(...values))} (${values.length} runs)`;
}

/**
 * Median of the ratios run by run: what the machine does meanwhile touches both sides of a pair alike.
 * @param {readonly number[]} values
 * @param {readonly number[]} base
 */
export function ratioOf(values, base) {
  const ratios = values.map((value, index) => value / (base[index] ?? Number.NaN));
  return `${median(ratios).toFixed(2)} (from ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`;
}
