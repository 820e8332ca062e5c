import { readFile } from "node:fs/promises";
import { seekerByAddress } from "@follow-through/core/flow/account";
import { eraseAgain, eraseSeeker } from "@follow-through/core/flow/erase";
import { block, blockedOnes, invite, people, person, unblock } from "@follow-through/core/flow/operate";
import type { Ports } from "@follow-through/core/flow/port";
import { inviteAt } from "@follow-through/core/flow/record";
import { mailFacts } from "@follow-through/core/flow/mail-facts";
import { forgetWaiting } from "@follow-through/core/flow/waiting";
import { ask, findDoor } from "./control.ts";
import { openOffline } from "./offline.ts";
import { isAddress, readArguments } from "./options.ts";
import { peopleIn } from "./people-file.ts";
import { Refusal } from "./refusal.ts";

/** What the operator asked for, one report after the other. `args` as they stand behind `npm run operator --`. */
export async function operate(args: readonly string[], print: Print): Promise<void> {
  const form = { data: { type: "string", default: "./data" }, stage: { type: "string" } } as const;
  const { values, positionals } = readArguments(args, form);
  const [verb = "", argument, extra] = positionals;
  if (extra !== undefined) throw new Refusal(`"${extra}" is one word too many: see --help`);
  const now = new Date().toISOString();
  if (values.stage !== undefined) {
    // The clients of AWS are needed for this alone.
    const { reachStage } = await import("./reach-stage.ts");
    const stage = reachStage(values.stage, process.env);
    return verb === "replay" ? print(await stage.replay()) : obey({ ports: stage.ports, print, now }, verb, argument);
  }
  if (verb === "replay") return print(await replay(values.data));
  const offline = await openOffline(values.data, () => now);
  try {
    await obey({ ports: offline.ports, print, now }, verb, argument);
  } finally {
    await offline.close();
  }
}

export type Print = (report: unknown) => void;

interface Work {
  readonly ports: Ports;
  readonly print: Print;
  readonly now: string;
}

async function obey({ ports, print, now }: Work, verb: string, argument: string | undefined): Promise<void> {
  switch (verb) {
    case "invite":
      return print(await inviteAll(ports, await textOf(argument), now));
    case "people":
      for await (const report of people(ports, now)) print(report);
      return;
    case "person":
      return print(await person(ports, addressOf(argument), now));
    case "block":
      await block(ports, addressOf(argument), now);
      return print(await person(ports, addressOf(argument), now));
    case "unblock":
      return print(await takeOff(ports, addressOf(argument), now));
    case "blocked":
      for await (const report of blockedOnes(ports, now)) print(report);
      return;
    case "remove":
      return print(await remove(ports, addressOf(argument), now));
    case "mail":
      return print(await factsOf(ports, idOf(argument), now));
    case "reread": {
      // All that reads a mail is needed for this alone.
      const { reread } = await import("@follow-through/core/flow/reread");
      const id = idOf(argument);
      await factsOf(ports, id, now);
      const done = await reread(ports, id, now);
      // Whoever reads a list of them again must be told by the exit code, too.
      if (done.kind === "not-done") throw new Refusal(`${id} was not read again: ${done.why}`);
      return print(done);
    }
    case "erase-again":
      return print({ erasedAgain: await eraseAgain(ports, now) });
    default:
      throw new Refusal(verb === "" ? "say what to do: see --help" : `"${verb}" is nothing I can do: see --help`);
  }
}

async function inviteAll(ports: Ports, text: string, now: string): Promise<object> {
  const counts = { invited: 0, "invited-before": 0, seeker: 0 };
  const { people: named, skipped } = peopleIn(text);
  for (const one of named) counts[await invite(ports, one, now)] += 1;
  return { ...counts, skipped };
}

async function takeOff(ports: Ports, email: string, now: string): Promise<object> {
  const was = await unblock(ports, email, now);
  if (was === null) throw new Refusal(`${email} is not blocked`);
  return { unblocked: email, was };
}

async function remove(ports: Ports, email: string, now: string): Promise<object> {
  const seeker = await seekerByAddress(ports, email, now);
  if (seeker) await eraseSeeker(ports, seeker, now);
  const invited = await ports.store.get(inviteAt(email), now);
  if (invited) await ports.store.remove(inviteAt(email), "any");
  const waited = await forgetWaiting(ports, email, now);
  if (!seeker && !invited && !waited) throw new Refusal(`${email} is nobody here`);
  return { removed: email, was: seeker ? "seeker" : invited ? "invited" : "waiting" };
}

/** Through the instance that runs there, or here. */
async function replay(data: string): Promise<unknown> {
  const door = await findDoor(data);
  if (door) return ask(door, "/replay", {});
  const offline = await openOffline(data, () => new Date().toISOString());
  try {
    const parked = await offline.folder.spool.parked();
    for (const entry of parked) await offline.folder.spool.replay(entry);
    await offline.takeIn();
    return { replayed: parked.length };
  } finally {
    await offline.close();
  }
}

async function factsOf(ports: Ports, id: string, now: string): Promise<object> {
  const facts = await mailFacts(ports, id, now);
  if (!facts) throw new Refusal(`no mail with the id ${id} is known: they are forgotten after 30 days`);
  return facts;
}

function idOf(argument: string | undefined): string {
  if (argument === undefined || !/^[A-Za-z\d-]{1,100}$/.test(argument))
    throw new Refusal('name the mail by its id, as "arrival" in the log says it: see --help');
  return argument;
}

function addressOf(argument: string | undefined): string {
  if (argument === undefined || !isAddress(argument)) throw new Refusal("name an address: see --help");
  return argument.toLowerCase();
}

async function textOf(file: string | undefined): Promise<string> {
  if (file === undefined) throw new Refusal("name the file of those to invite: see --help");
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new Refusal(`${file} can't be read`, { cause });
  }
}
