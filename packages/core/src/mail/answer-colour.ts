import { isBlank, type Line } from "./line.ts";

/**
 * Whether the coloured lines of a quoted mail are answers to it. Many a client writes whole mails in blue: its greeting
 * is black where the colour came later. Where nothing announces answers, they are fewer than the words they answer, and
 * these stand between them; coloured lines at the end alone are a card.
 */
export function colourTells(lines: readonly Line[], isAnnounced: boolean): boolean {
  const filled = lines.filter((line) => !isBlank(line));
  if (filled[0] === undefined || isColoured(filled[0])) return false;
  if (isAnnounced) return true;
  const coloured = filled.filter(isColoured);
  const starts = filled.filter((line, i) => isColoured(line) && !isColoured(filled[i - 1]));
  const isCard = filled.slice(filled.findIndex(isColoured)).every(isColoured);
  return starts.length >= 2 && !isCard && 2 * chars(coloured) < chars(filled);
}

function isColoured(line: Line | undefined): boolean {
  return line?.mark === "answer";
}

function chars(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.trim().length, 0);
}
