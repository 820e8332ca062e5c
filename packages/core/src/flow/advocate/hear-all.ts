import type { Advocate, Ask } from "../../advocate/advocate.ts";
import { isStanding } from "../../advocate/consent.ts";
import type { AdvocateAnswer } from "../../read/advocate-answer.ts";
import type { Taken } from "../delivery.ts";
import type { Ports, TagSubject } from "../port.ts";
import { askWhichOne } from "./answer-advocate.ts";
import { isNo } from "./answer-kind.ts";
import { hear } from "./hear.ts";

interface Answered {
  readonly advocate: Advocate;
  readonly asks: readonly Ask[];
  readonly tag: TagSubject;
  readonly answers: readonly AdvocateAnswer[];
  readonly words: string;
  readonly id: string;
  readonly taken: Taken;
}

/** Each ask that an answer is about hears its part; where it is unclear which one is meant, the advocate is asked. */
export async function hearAll(ports: Ports, answered: Answered, now: string): Promise<void> {
  const { advocate, asks, tag, answers, words, id } = answered;
  const [only, second] = asks;
  if (!only) return;
  if (!second) return hearFor(ports, advocate.id, only, { ...answered, threadId: threadIn(only, tag) }, now);
  // One invitation for several: its yes or no is for all of them. Anything else might be for one of them alone.
  const forAll = answers.filter((answer) => isNo(answer) || (answer.kind === "yes" && isOneInvitation(asks)));
  for (const ask of asks) {
    for (const [i, answer] of forAll.entries()) {
      const said = { advocateId: advocate.id, seekerId: ask.seekerId, threadId: null, answer, words: "" };
      await hear(ports, { ...said, id: `${id}:${ask.seekerId}:${i}`, tell: i === 0 }, now);
    }
  }
  if (forAll.length === 0 && words !== "") await askWhichOne(ports, answered, now);
}

async function hearFor(
  ports: Ports,
  advocateId: string,
  ask: Ask,
  said: Pick<Answered, "answers" | "words" | "id"> & { readonly threadId: string | null },
  now: string,
): Promise<void> {
  const { threadId, id } = said;
  // Which no it was stays with them: their words go on only where none of these is in them.
  const declines = !isStanding(ask.consent) && said.answers.some(isNo);
  const words = declines || said.answers.some(({ kind }) => kind === "never") ? "" : said.words;
  const given = declines ? said.answers.filter(isNo) : said.answers;
  const answers = given.length > 0 ? given : words === "" ? [] : [null];
  for (const [i, answer] of answers.entries()) {
    const tell = i === 0;
    await hear(ports, { advocateId, seekerId: ask.seekerId, threadId, answer, words, id: `${id}:${i}`, tell }, now);
  }
}

const isOneInvitation = (asks: readonly Ask[]): boolean =>
  new Set(asks.map((ask) => ask.invitationId)).size === 1 && asks.every((ask) => ask.consent === "invited");

const threadIn = (ask: Ask, tag: TagSubject): string | null =>
  ask.jobs.some((job) => job.threadId === tag.threadId) ? tag.threadId : null;
