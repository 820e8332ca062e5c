import type { Address } from "@follow-through/core/mail/message";
import { peopleLinesMost } from "./bounds.ts";
import { isAddress } from "./options.ts";
import { Refusal } from "./refusal.ts";

export interface PeopleFile {
  readonly people: readonly Address[];
  /** What invited nobody, with its line: the titles, and a second address of one person. */
  readonly skipped: readonly string[];
}

/**
 * Names and addresses from a table as spreadsheets write it: comma or semicolon, quotes, with or without a line of
 * titles, the columns in any order; or as mail programs write them, `Name <address>`. One person a line; a line that
 * names nobody is refused with its number, unless it is the first and holds the titles.
 */
export function peopleIn(text: string): PeopleFile {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (lines.length > peopleLinesMost) throw new Refusal(`more than ${peopleLinesMost} lines, so nobody was invited`);
  const people: Address[] = [];
  const skipped: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const cells = cellsOf(line).flatMap(nameAndAddress);
    const [email, ...more] = cells.filter(isAddress);
    if (email !== undefined) people.push(personIn(cells, email));
    // Titles have no address, not even a broken one.
    else if (i > 0 || line.includes("@"))
      throw new Refusal(`line ${i + 1} has no address, so nobody was invited: mend it, and give the file again`);
    else skipped.push(`line ${i + 1}: ${shown(line)}`);
    skipped.push(...more.filter((other) => other !== email).map((other) => `line ${i + 1}: ${other}`));
  }
  return { people, skipped };
}

function personIn(cells: readonly string[], email: string): Address {
  const names = cells.filter((cell) => !isAddress(cell) && cell !== "" && !/^[\d\s.:/-]+$/.test(cell));
  return { name: names.slice(0, 2).join(" ").slice(0, 100), email: email.toLowerCase() };
}

/** `Name <address>` in one cell, as mail programs copy it. */
function nameAndAddress(cell: string): readonly string[] {
  const open = cell.lastIndexOf("<");
  const address = cell.slice(open + 1, -1).trim();
  return open >= 0 && cell.endsWith(">") && isAddress(address) ? [cell.slice(0, open).trim(), address] : [cell];
}

/** As much of a line as tells which one it was. */
const shown = (line: string): string => line.trim().slice(0, 100);

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
