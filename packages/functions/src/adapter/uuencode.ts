import type { Part } from "@follow-through/core/mail/message";

interface Stripped {
  readonly text: string;
  readonly files: readonly Part[];
}

// A line of uuencoded data: its length (space to M), then that many groups; some encoders pad.
const DATA_LINE = /^[ -`]{1,90}$/;
const BEGIN = /^begin [0-7]{3,4} (\S.{0,200})$/;

/** Takes files out that old programs wrote into the text itself (`begin 644 cv.doc … end`); names them as parts. */
export function withoutUuencode(text: string): Stripped {
  if (!/^begin [0-7]{3}/m.test(text)) return { text, files: [] };
  const lines = text.split("\n");
  const kept: string[] = [];
  const files: Part[] = [];
  for (let i = 0; i < lines.length; i++) {
    const filename = BEGIN.exec(lines[i]?.trimEnd() ?? "")?.[1];
    const end = filename === undefined ? -1 : endOfData(lines, i + 1);
    if (filename === undefined || end < 0) kept.push(lines[i] ?? "");
    else {
      const chars = lines.slice(i + 1, end).reduce((sum, line) => sum + line.length, 0);
      files.push({
        contentType: "application/octet-stream",
        filename,
        sizeBytes: Math.floor((chars * 3) / 4),
        text: null,
        mail: null,
      });
      i = end;
    }
  }
  return { text: kept.join("\n"), files };
}

/** The line of `end`, -1 where the lines are no uuencoded data ("begin 2020 with a plan" is a sentence). */
function endOfData(lines: readonly string[], from: number): number {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]?.trimEnd() ?? "";
    if (line === "end") return i > from ? i : -1;
    if (!DATA_LINE.test(lines[i] ?? "")) return -1;
  }
  return -1;
}
