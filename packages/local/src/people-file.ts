import type { Address } from "@follow-through/core/mail/message";
import { isAddress } from "./options.ts";
import { Refusal } from "./refusal.ts";

/** A class or a community, not the world. */
const linesMost = 10_000;

/**
 * Names and addresses from a table as spreadsheets write it: comma or semicolon, quotes, with or without a line of
 * titles, the columns in any order. One person a line; a line that names nobody is refused with its number.
 */
export function peopleIn(text: string): readonly Address[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (lines.length > linesMost) throw new Refusal(`more than ${linesMost} lines, so nobody was invited`);
  const people: Address[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const person = personIn(cellsOf(line));
    if (person) people.push(person);
    // The first line may hold titles.
    else if (i > 0)
      throw new Refusal(`line ${i + 1} has no address, so nobody was invited: mend it, and give the file again`);
  }
  return people;
}

function personIn(cells: readonly string[]): Address | null {
  const email = cells.find(isAddress)?.toLowerCase();
  if (email === undefined) return null;
  const names = cells.filter((cell) => !isAddress(cell) && cell !== "" && !/^[\d\s.:/-]+$/.test(cell));
  return { name: names.slice(0, 2).join(" ").slice(0, 100), email };
}

function cellsOf(line: string): readonly string[] {
  const separator = line.includes(";") ? ";" : ",";
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) {
      cells.push(cell.trim());
      cell = "";
    } else cell += character;
  }
  return [...cells, cell.trim()];
}
