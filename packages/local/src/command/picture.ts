import type { Job, Read, Reading } from "@follow-through/core/read/reading";

/** A reading as lines for a person: value, sure or guessed, and the words behind it. */
export function pictureOf(file: string, subject: string, reading: Reading): string {
  const rows: readonly (readonly [string, Read<string | null> | null])[] = [
    ["kind", reading.kind],
    [
      "contacts",
      {
        ...reading.contacts,
        value:
          reading.contacts.value.map((one) => (one.name ? `${one.name} <${one.email}>` : one.email)).join(", ") || null,
      },
    ],
    ["company", reading.company],
    ["jobs", { ...reading.jobs, value: reading.jobs.value.map(jobLine).join("; ") || null }],
    ["outcome", reading.outcome],
    ["promised", reading.promise],
    ["back on", reading.backOn],
    ["interview", reading.interviewOn],
  ];
  const lines = rows.flatMap(([name, value]) => (value === null ? [] : [row(name, value)]));
  return `${plain(file)}\n  ${plain(subject)}\n${lines.join("")}${textLines(reading.text)}\n`;
}

function row(name: string, { value, sure, evidence }: Read<string | null>): string {
  const found = value === null ? "none" : plain(value);
  return `  ${name.padEnd(10)}${found}  [${sure ? "sure" : "guessed"}]${evidence === "" ? "" : `\n            from: ${plain(evidence)}`}\n`;
}

function jobLine(job: Job): string {
  return [job.title ?? "title not told", job.url, job.ref === null ? null : `no. ${job.ref}`]
    .filter((part) => part !== null)
    .join(", ");
}

function textLines(text: string): string {
  const lines = text
    .split("\n")
    .slice(0, 12)
    .map((line) => `  | ${plain(line)}\n`);
  return lines.join("");
}

/** Mail must not steer the terminal it is shown on. */
function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, " ");
}
