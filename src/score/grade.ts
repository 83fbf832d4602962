/** Grades of a barrier score. */
export type Grade = "A" | "B" | "C" | "D" | "E" | "F";

const UP_TO: readonly (readonly [number, Grade])[] = [
  [10, "A"],
  [25, "B"],
  [45, "C"],
  [65, "D"],
  [85, "E"],
];

/** A to 10, B to 25, C to 45, D to 65, E to 85, F above. */
export function gradeOf(score: number): Grade {
  return UP_TO.find(([limit]) => score <= limit)?.[1] ?? "F";
}
