import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { mboxLineBytesLookedAt } from "./bounds.ts";

/** Where one mail lies in a file. */
export interface Slice {
  readonly file: string;
  readonly start: number;
  /** Behind its last byte. */
  readonly end: number;
}

const lf = 10;
const cr = 13;
/**
 * `From somebody Mon Mar  2 10:00:00 2026`, alone after an empty line. Many programs don't escape a "From " in the
 * text, so the time must be there too.
 */
const separator = /^From \S{1,100} .{0,80}\d{1,2}:\d\d/;

/** The mails of an mbox, or the one mail that the file is. Reads it once in pieces, whatever its size. */
export async function mailsIn(file: string): Promise<readonly Slice[]> {
  const scan = { slices: [] as Slice[], at: 0, lineAt: 0, line: "", afterEmpty: true, open: null as number | null };
  const endLine = (next: number): void => {
    const text = scan.line.replace(/\r$/, "");
    if (scan.afterEmpty && separator.test(text)) {
      if (scan.open !== null) scan.slices.push({ file, start: scan.open, end: scan.lineAt });
      scan.open = next;
    }
    scan.afterEmpty = text === "";
    scan.lineAt = next;
    scan.line = "";
  };
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let to = chunk.indexOf(lf); to !== -1; to = chunk.indexOf(lf, from)) {
      scan.line = append(scan.line, chunk, from, to);
      from = to + 1;
      endLine(scan.at + from);
    }
    scan.line = append(scan.line, chunk, from, chunk.length);
    scan.at += chunk.length;
  }
  if (scan.open === null) return scan.at === 0 ? [] : [{ file, start: 0, end: scan.at }];
  return [...scan.slices, { file, start: scan.open, end: scan.at }];
}

/** The mail's own bytes: what the mailbox format put before "From " at the beginning of a line is taken away again. */
export async function bytesOf(slice: Slice, mostBytes: number): Promise<Buffer> {
  const length = Math.min(slice.end - slice.start, mostBytes);
  const handle = await open(slice.file, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, slice.start);
    const bytes = buffer.subarray(0, bytesRead);
    return slice.start === 0 ? bytes : unescaped(withoutLastEmptyLine(bytes));
  } finally {
    await handle.close();
  }
}

function append(line: string, chunk: Buffer, from: number, to: number): string {
  const room = mboxLineBytesLookedAt - line.length;
  return room <= 0 ? line : line + chunk.toString("latin1", from, Math.min(to, from + room));
}

const escapedFrom = Buffer.from(">From ");

function unescaped(bytes: Buffer): Buffer {
  if (!bytes.includes(escapedFrom)) return bytes;
  // One character a byte, there and back: the lines may be in any charset.
  return Buffer.from(bytes.toString("latin1").replace(/^>(>{0,20}From )/gm, "$1"), "latin1");
}

/** The line before the next separator belongs to the mailbox, not to the mail. */
function withoutLastEmptyLine(bytes: Buffer): Buffer {
  let end = bytes.length;
  if (bytes[end - 1] !== lf) return bytes;
  const before = bytes[end - 2] === cr ? end - 2 : end - 1;
  if (bytes[before - 1] === lf) end = before;
  return bytes.subarray(0, end);
}
