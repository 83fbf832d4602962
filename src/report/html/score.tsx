/** A score with its grade on the scale, its coverage and the sum behind it; the trust axes. */
import { TRUST_AXES } from "../../vocabulary.js";
import type { Score } from "../schema.js";
import { number, percent } from "../wording/format.js";
import { FAMILY_WORDS, TRUST_WORDS } from "../wording/names.js";

/** Upper bounds of the grades, both ends included. */
const BANDS = [
  ["A", 0, 10],
  ["B", 10, 25],
  ["C", 25, 45],
  ["D", 45, 65],
  ["E", 65, 85],
  ["F", 85, 100],
] as const;

function Scale({ score, grade }: { score: number; grade: Score["grade"] }) {
  const x = Math.min(100, Math.max(0, score)) * 3;
  return (
    <svg class="scale" viewBox="-8 0 316 44" aria-hidden="true" focusable="false">
      {BANDS.map(([name, from, to]) => (
        <g key={name}>
          <rect
            class={name === grade ? "band band-on" : "band"}
            x={from * 3}
            y={14}
            width={(to - from) * 3 - 1.5}
            height={12}
          />
          <text class={name === grade ? "band-name band-name-on" : "band-name"} x={(from + to) * 1.5} y={40}>
            {name}
          </text>
        </g>
      ))}
      <path class="needle" d={`M${x} 13 l-5.5 -9 h11 z`} />
      <path class="needle-line" d={`M${x} 12 v16`} />
    </svg>
  );
}

export function ScoreCard({ score }: { score: Score }) {
  return (
    <div class="card score">
      <h4>{FAMILY_WORDS[score.family]}</h4>
      {score.score === null ? (
        <p class="figure figure-none">
          <b>No score</b> <span>no rule could be tested</span>
        </p>
      ) : (
        <>
          <p class="figure">
            <b>{number(score.score)}</b> <span>of 100</span>
            <strong class="grade">{score.grade ? `Grade ${score.grade}` : "No grade"}</strong>
          </p>
          <Scale score={score.score} grade={score.grade} />
        </>
      )}
      <p class="note">
        0 is no barrier at all, 100 is walled in.{score.score === null ? "" : " "}
        {score.score !== null && sum(score)}
      </p>
      <p class="note">
        <b>Coverage {percent(score.coverage)}</b>:{" "}
        {score.coverage >= 1
          ? "every rule that applies could be decided."
          : "the share of the applicable rules that could be decided. The others count on neither side."}
      </p>
    </div>
  );
}

/** The sum behind the figure, for those who want to check it. */
function sum({ points, atMost }: Score): string {
  return `${number(points)} points lost of the ${number(atMost)} that the tested rules could have cost.`;
}

export function TrustCard({ trust }: { trust: Score["trust"] }) {
  return (
    <div class="card trust">
      <h4>Trust</h4>
      <dl>
        {TRUST_AXES.map((axis) => (
          <div key={axis}>
            <dt>
              <b>{axis}</b> <span>{TRUST_WORDS[axis]}</span>
            </dt>
            <dd>
              <Axis value={trust[axis]} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="note">100 means that nothing the rules tested speaks against it.</p>
    </div>
  );
}

function Axis({ value }: { value: number | undefined }) {
  if (value === undefined) return <span class="absent">not tested</span>;
  return (
    <>
      <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="bar-track" x="0" y="0" width="100" height="6" />
        <rect class="bar-fill" x="0" y="0" width={Math.min(100, Math.max(0, value))} height="6" />
      </svg>
      <b class="axis-value">{number(value, 0)}</b>
    </>
  );
}
