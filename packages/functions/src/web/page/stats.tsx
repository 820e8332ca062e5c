import type { RungFigures, Statistics } from "@follow-through/core/flow/statistics";
import type { JSX } from "hono/jsx/jsx-runtime";
import { Frame } from "./frame.tsx";
import { rungWords } from "./words.ts";

/** How often and how fast people answer, by where the thread stood when they were asked. */
export function statsPage(statistics: Statistics): JSX.Element {
  const { rows } = statistics;
  return (
    <Frame title="Statistics" place="stats">
      <h1>How people answer</h1>
      <p class="soft">
        {statistics.threads === 0
          ? "There is nothing to count yet. After your first tracked mails you see here who answers, and how fast."
          : `From ${statistics.threads} ${statistics.threads === 1 ? "thread" : "threads"}${statistics.isCut ? ", the newest ones" : ""}. A row counts how often you wrote while a thread stood there, and how often an answer came. The last column is how long it typically took: half of the answers came sooner, half later.`}
      </p>
      {rows.length > 0 && answersIn(rows) < tellingAnswers && (
        <p class="soft">These are few answers so far, so one more can change the picture.</p>
      )}
      {rows.length > 0 && (
        <>
          <Table rows={rows} />
          <Bars rows={rows} />
        </>
      )}
    </Frame>
  );
}

/** Below this a median and a rate are chance. */
const tellingAnswers = 10;
const answersIn = (rows: readonly RungFigures[]): number => rows.reduce((sum, { answered }) => sum + answered, 0);

const afterWords = (days: number | null): string =>
  days === null ? "–" : days < 1 ? "the same day" : days === 1 ? "1 day" : `${days} days`;

function Table({ rows }: { rows: readonly RungFigures[] }): JSX.Element {
  return (
    <div class="scroll" tabindex={0} role="region" aria-label="Answers by rung">
      <table>
        <thead>
          <tr>
            <th scope="col">Stood at</th>
            <th scope="col" class="number">
              Written
            </th>
            <th scope="col" class="number">
              Answers
            </th>
            <th scope="col" class="number">
              Rate
            </th>
            <th scope="col" class="number">
              Typically after
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{rungWords[row.rung]}</th>
              <td class="number">{row.asked}</td>
              <td class="number">{row.answered}</td>
              <td class="number">{percent(row)} %</td>
              <td class="number">{afterWords(row.medianDays)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const barHeight = 34;
const labelWidth = 130;
const chartWidth = 400;
const barWidth = chartWidth - labelWidth - 60;

function Bars({ rows }: { rows: readonly RungFigures[] }): JSX.Element {
  const told = rows.map((row) => `${rungWords[row.rung]} ${percent(row)} %`).join(", ");
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${chartWidth} ${rows.length * barHeight}`}
      role="img"
      aria-label={`Answer rate: ${told}`}
    >
      {rows.map((row, i) => (
        <g aria-hidden="true">
          <text x="0" y={i * barHeight + 21}>
            {rungWords[row.rung]}
          </text>
          <rect class="ground" x={labelWidth} y={i * barHeight + 6} width={barWidth} height={barHeight - 12} rx="4" />
          <rect
            class="bar"
            x={labelWidth}
            y={i * barHeight + 6}
            width={(barWidth * percent(row)) / 100}
            height={barHeight - 12}
            rx="4"
          />
          <text x={labelWidth + barWidth + 10} y={i * barHeight + 21}>
            {percent(row)} %
          </text>
        </g>
      ))}
    </svg>
  );
}

const percent = (row: RungFigures): number => (row.asked === 0 ? 0 : Math.round((100 * row.answered) / row.asked));
