import { commandsObeyedMost } from "../bounds/flow.ts";
import { noteCharsMost } from "../bounds/keep.ts";
import type { Block } from "../nudge/letter.ts";
import { explain } from "../nudge/letters/command-words.ts";
import { readSeekerCommands } from "../read/command.ts";
import type { Language } from "../read/reading.ts";
import type { Seeker } from "../seeker.ts";
import { act } from "./desk.ts";
import { joinUndo } from "./keep-undo.ts";
import { obey } from "./obey.ts";
import type { Ports } from "./port.ts";

/** What the seeker's own words came to: what to say about each, and what of them was no command. */
export interface Heeded {
  readonly lines: readonly string[];
  /** To be looked at below the lines, with their buttons. */
  readonly blocks: readonly Block[];
  readonly commands: ReturnType<typeof readSeekerCommands>["commands"];
  /** Lines that look meant as a command and are none. */
  readonly unknown: readonly string[];
  readonly rest: string;
  /** Undoes all of it; null where nothing was done that can be undone. */
  readonly undoId: string | null;
}

/** Obeys the commands among new words of the seeker's, once however often the mail comes. */
export async function heed(
  ports: Ports,
  seeker: Seeker,
  thread: { readonly id: string; readonly language: Language } | null,
  words: {
    readonly text: string;
    readonly mailKey: string;
    /** "Till Friday" counts from when it was written, however late it is understood. */
    readonly saidAt: string;
    readonly isAboveForward?: boolean;
  },
  now: string,
): Promise<Heeded> {
  const said = readSeekerCommands(words.text, words.saidAt, seeker.week, thread?.language ?? "en");
  const commands = said.commands.slice(0, commandsObeyedMost);
  const lines: string[] = [];
  const blocks: Block[] = [];
  for (const [i, command] of commands.entries()) {
    const doing = { id: `${words.mailKey}:${i}`, by: "mail" } as const;
    const obeyed = await obey(ports, seeker, thread?.id ?? null, command, doing, words.isAboveForward ?? false, now);
    lines.push(...obeyed.lines);
    blocks.push(...obeyed.blocks);
  }
  const ids = commands.map((_, i) => `${words.mailKey}:${i}`);
  const undoId = thread && ids.length > 0 ? await joinUndo(ports, seeker.id, thread.id, ids, words.mailKey, now) : null;
  const told = [...lines.filter((line) => line !== ""), ...said.unclear.map(explain)];
  return { lines: told, blocks, commands, unknown: said.unknown, rest: said.rest, undoId };
}

/** Words that are no command and no letter, kept with their thread. */
export async function keepNote(
  ports: Ports,
  seeker: Seeker,
  threadId: string,
  words: { readonly text: string; readonly mailKey: string },
  now: string,
): Promise<void> {
  const note = { kind: "note", text: words.text.slice(0, noteCharsMost), by: "seeker" } as const;
  await act(ports, seeker, threadId, note, { id: `${words.mailKey}:note`, by: "mail" }, now);
}
