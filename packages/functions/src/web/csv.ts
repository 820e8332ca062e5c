/**
 * One record of RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe before it: what stands
 * in a mail's subject must not run on the machine of whoever opens the export.
 */
export function csvLine(cells: readonly (string | null)[]): string {
  return `${cells.map((cell) => quoted(harmless(cell ?? ""))).join(",")}\r\n`;
}

/** Also after white space and quotes, which some programs strip first; the full-width signs are taken for the same. */
const formula = /^[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

const harmless = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
