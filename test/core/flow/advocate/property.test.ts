import { describe, expect, test } from "vitest";
import fc from "fast-check";
import type { Ask } from "@follow-through/core/advocate/advocate";
import { isStanding } from "@follow-through/core/advocate/consent";
import { advocateById, advocateIdOf } from "@follow-through/core/flow/advocate/person";
import { act } from "@follow-through/core/flow/desk";
import { stopBy } from "@follow-through/core/flow/one-click";
import { tick } from "@follow-through/core/flow/tick";
import type { OutgoingMail } from "@follow-through/core/flow/port";
import type { Seeker } from "@follow-through/core/seeker";
import type { FakePorts } from "../../../fake/fake-ports.ts";
import { aDoing, ask, daysLater, josSearch, pressVerb, samsSearch } from "../../../fixture/advocate.ts";
import { deliver } from "../../../fixture/desk.ts";

/** Two seekers, two people they ask, a few jobs each; events in any order over half a year. */
const people = [
  { name: "Pat Lee", email: "pat@acme.example" },
  { name: "Kim Wu", email: "kim@acme.example" },
];
const verbs = [
  "yes",
  "this-job",
  "not-now",
  "never",
  "spoke",
  "portal",
  "no-news",
  "need",
  "step-back",
  "stop",
] as const;
type Verb = (typeof verbs)[number];

const spoke = "spoke with Dana today";

type Event =
  | { readonly kind: "ask"; readonly seeker: number; readonly person: number; readonly job: number | null }
  | {
      readonly kind: "answer";
      readonly seeker: number;
      readonly person: number;
      readonly job: number | null;
      readonly verb: Verb;
    }
  | { readonly kind: "one-click"; readonly person: number }
  /** An answer of their own to the newest mail they got. */
  | { readonly kind: "mail"; readonly person: number; readonly text: "help" | "erase me" | typeof spoke }
  | { readonly kind: "close"; readonly seeker: number; readonly job: number }
  | { readonly kind: "days"; readonly days: number };

const seekerNo = fc.nat({ max: 1 });
const personNo = fc.nat({ max: 1 });
const jobNo = fc.option(fc.nat({ max: 1 }), { nil: null });
const anEvent: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("ask" as const), seeker: seekerNo, person: personNo, job: jobNo }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("answer" as const),
      seeker: seekerNo,
      person: personNo,
      job: jobNo,
      verb: fc.constantFrom(...verbs, "yes", "yes"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("one-click" as const), person: personNo }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("mail" as const),
      person: personNo,
      text: fc.constantFrom("help" as const, "help" as const, "erase me" as const, spoke, spoke, spoke, spoke),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("close" as const), seeker: seekerNo, job: fc.nat({ max: 1 }) }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("days" as const), days: fc.integer({ min: 1, max: 12 }) }) },
);

/** Half of the worlds begin with a yes, or most would end before the first nudge. */
const someEvents = fc
  .tuple(fc.boolean(), fc.array(anEvent, { minLength: 6, maxLength: 30 }))
  .map(([begun, events]): readonly Event[] => {
    const about = { seeker: 0, person: 0, job: 0 };
    const start: readonly Event[] = [
      { kind: "ask", ...about },
      { kind: "answer", ...about, verb: "yes" },
      { kind: "days", days: 9 },
    ];
    return begun ? [...start, ...events] : events;
  });

const startsAt = "2026-08-04T14:00:00.000Z";

interface World {
  readonly ports: FakePorts;
  readonly seekers: readonly { readonly seeker: Seeker; readonly threadIds: readonly string[] }[];
}

/** Each seeker's second thread holds a word that no advocate of the first may read. */
async function world(): Promise<World> {
  const { ports, jo, thread } = await josSearch();
  const sam = await samsSearch(ports);
  const second = async (seeker: Seeker, id: string): Promise<string> => {
    const taken = await deliver(
      ports,
      {
        from: `${seeker.name} <${seeker.addresses[0] ?? ""}>`,
        to: "Olu Adeyemi <olu@hidden.example>",
        subject: "Head of Data at Fernandco",
        messageId: `<second-${id}@example.org>`,
        text: `Hi Olu,\n\nI am applying for Head of Data at Fernandco. SECRET${id}.\n\nBest`,
      },
      "track",
      startsAt,
    );
    return taken.kind === "tracked" ? taken.threadId : "";
  };
  const jos = [thread.id, await second(jo, "JO")];
  const sams = [sam.thread.id, await second(sam.sam, "SAM")];
  for (const [seeker, ids] of [
    [jo, jos],
    [sam.sam, sams],
  ] as const) {
    for (const id of ids)
      await act(ports, seeker, id, { kind: "note", text: "PRIVATENOTE", by: "seeker" }, aDoing(), startsAt);
  }
  return {
    ports,
    seekers: [
      { seeker: jo, threadIds: jos },
      { seeker: sam.sam, threadIds: sams },
    ],
  };
}

/** What the advocate themselves said last to each seeker, kept apart from the code under test. */
class Ledger {
  readonly #stands = new Map<string, boolean>();
  readonly never = new Set<number>();
  /** Who said yes after thirty days of silence, and may be asked once more. */
  readonly late = new Set<string>();
  /** Who told that they spoke with the manager, for whom. */
  readonly spoke = new Set<string>();
  readonly at = (seeker: number, person: number): string => `${seeker}:${person}`;
  stands = (seeker: number, person: number): boolean => this.#stands.get(this.at(seeker, person)) ?? false;
  said(seeker: number, person: number, stands: boolean): void {
    this.#stands.set(this.at(seeker, person), stands);
  }
  saidNever(person: number): void {
    this.never.add(person);
    for (const seeker of [0, 1]) this.said(seeker, person, false);
  }
}

interface Seen {
  readonly mail: OutgoingMail;
  readonly mayAskAgain: readonly boolean[];
  readonly at: string;
  readonly person: number;
  readonly mayNudge: readonly boolean[];
  readonly neverBefore: boolean;
}

/** What is said about an advocate that is not so: found while the events are played. */
class Untruths {
  readonly found: string[] = [];
  /** Jobs that a mail has put to a person. */
  readonly #told = new Set<string>();
  counted = { asked: 0, thanked: 0, deeds: 0 };

  /** A question about a job comes after the mail that named it. */
  toAdvocate(person: number, mail: OutgoingMail): void {
    for (const [seekerName, title] of jobs) {
      const job = `${person} ${seekerName} ${title}`;
      const heading = `${seekerName} · ${title}`;
      const at = mail.text.indexOf(heading);
      if (mail.kind === "advocate-nudge" && at >= 0) {
        const isNamed = !asksAbout(mail, seekerName, title);
        const saysAgreed = mail.text.includes(`You said you would speak for ${seekerName} at ${companyOf(title)}`);
        this.counted.asked += isNamed ? 0 : 1;
        if (isNamed === this.#told.has(job)) this.found.push(`${isNamed ? "named again" : "asked untold"}: ${job}`);
        if (saysAgreed && !this.#told.has(job)) this.found.push(`said to have agreed: ${job}`);
      }
      if (at >= 0 || mail.text.includes(`${seekerName} asked me to pass this on to you, about the ${title} role`))
        this.#told.add(job);
    }
  }

  /** The thank-you at the close: for a job that was put to them, and for speaking only where they did. */
  toSeeker(seeker: number, mail: OutgoingMail, ledger: Ledger): void {
    const [, title = "", name = "", part = ""] =
      /^(.+) at \S+ is closed, and (.+?) (spoke up|had agreed)/m.exec(mail.text) ?? [];
    const person = people.findIndex((one) => one.name === name);
    if (!mail.subject.startsWith("A thank-you for ")) return;
    this.counted.thanked += 1;
    if (!this.#told.has(`${person} ${seekerNames[seeker] ?? ""} ${title}`)) this.found.push(`thanked untold: ${title}`);
    if (part === "spoke up" && !ledger.spoke.has(ledger.at(seeker, person))) this.found.push(`never spoke: ${name}`);
  }
}

const seekerNames = ["Jo Park", "Sam Roe"];
const jobs = [
  ["Jo Park", "Senior Data Engineer"],
  ["Jo Park", "Head of Data"],
  ["Sam Roe", "Platform Engineer"],
  ["Sam Roe", "Head of Data"],
] as const;
/** Whether a nudge asks how a job stands; a job that is new in it is named and not asked about. */
function asksAbout({ subject, text }: OutgoingMail, seekerName: string, title: string): boolean {
  const at = text.indexOf(`${seekerName} · ${title}`);
  const isNew = / names? (a job|jobs) to you/.test(subject) || /^[^\n]*\n-+\n\nNew: /.test(text.slice(Math.max(0, at)));
  return at >= 0 && !isNew;
}

const companyOf = (title: string): string => (title === "Head of Data" ? "Fernandco" : "Acme");

async function run(events: readonly Event[]): Promise<{ readonly seen: readonly Seen[]; readonly untruths: Untruths }> {
  const { ports, seekers } = await world();
  const ledger = new Ledger();
  const seen: Seen[] = [];
  const untruths = new Untruths();
  let now = startsAt;
  let looked = ports.sent.length;
  const look = (): void => {
    for (const { mail } of ports.sent.slice(looked)) {
      const person = people.findIndex(({ email }) => email === mail.to.email);
      const seeker = seekers.findIndex((one) => one.seeker.addresses.includes(mail.to.email));
      if (seeker >= 0) untruths.toSeeker(seeker, mail, ledger);
      if (person < 0) continue;
      untruths.toAdvocate(person, mail);
      const mayNudge = [0, 1].map((seeker) => ledger.stands(seeker, person));
      const mayAskAgain = [0, 1].map((seeker) => ledger.late.has(ledger.at(seeker, person)));
      // The one word that it is done goes out before it is.
      const neverBefore = ledger.never.has(person) && mail.kind !== "notice";
      seen.push({ mail, at: now, person, mayNudge, mayAskAgain, neverBefore });
    }
    looked = ports.sent.length;
  };
  for (const event of events) {
    await play(event);
    look();
  }
  return { seen, untruths };

  async function play(event: Event): Promise<void> {
    switch (event.kind) {
      case "days":
        for (let day = 0; day < event.days; day++) {
          now = daysLater(now, 1);
          await tick(ports, now);
          look();
        }
        return;
      case "ask": {
        const { seeker, threadIds } = seekers[event.seeker] ?? fail();
        const threadId = event.job === null ? null : (threadIds[event.job] ?? null);
        await ask(ports, seeker, threadId, now, people[event.person] ?? fail()).catch((error: Error) => {
          if (error.message !== "somebody-else") throw error;
        });
        return;
      }
      case "close": {
        const { seeker, threadIds } = seekers[event.seeker] ?? fail();
        await act(ports, seeker, threadIds[event.job] ?? "", { kind: "close", reason: "filled" }, aDoing(), now);
        return;
      }
      case "one-click":
        // The link stands in a mail that they got.
        if (!ports.sent.some(({ mail }) => mail.to.email === people[event.person]?.email)) return;
        ledger.saidNever(event.person);
        await stopBy(ports, `${advocateIdOf(ports.signer, people[event.person]?.email ?? "")}.invite`, now);
        return;
      case "mail": {
        const { email, name } = people[event.person] ?? fail();
        const got = ports.sent.findLast(({ mail }) => mail.to.email === email && mail.replyTo !== "")?.mail;
        if (!got) return;
        if (event.text === "erase me") ledger.saidNever(event.person);
        const messageId = `<word-${ports.sent.length}-${Date.parse(now)}@acme.example>`;
        const mail = { from: `${name} <${email}>`, to: got.replyTo, subject: "Re:", messageId, text: event.text };
        const speaksFor = await askedBy(event.person, ({ consent }) => isStanding(consent));
        const [only, second] = speaksFor;
        const saidOf = only === undefined ? await askedBy(event.person) : speaksFor;
        if (event.text === spoke) for (const seeker of saidOf) ledger.spoke.add(ledger.at(seeker, event.person));
        await deliver(ports, mail, got.replyTo, now);
        // In answer to a mail that names only somebody else it is not theirs for certain.
        const isTheirs =
          only !== undefined && (got.text.includes(seekerNames[only] ?? "") || !/Jo Park|Sam Roe/.test(got.text));
        if (event.text !== spoke || second !== undefined || !isTheirs) return;
        untruths.counted.deeds += 1;
        const isHeard = ports.sent
          .slice(looked)
          .some(({ mail: told }) => told.subject === `${name}: spoke with Dana` && told.to.email === emailOf(only));
        if (!isHeard) untruths.found.push(`unheard: ${name} for ${seekerNames[only] ?? ""}`);
        return;
      }
      case "answer":
        return answer(event);
    }
  }

  function emailOf(seeker: number): string | undefined {
    return seekers[seeker]?.seeker.addresses[0];
  }

  /** Who asked them as it is recorded, and whose asks have their yes. */
  async function askedBy(person: number, isWith: (ask: Ask) => boolean = () => true): Promise<readonly number[]> {
    const id = advocateIdOf(ports.signer, people[person]?.email ?? "");
    const asks = (await advocateById(ports, id, now))?.asks.filter(isWith) ?? [];
    return asks.map((ask) => seekers.findIndex(({ seeker }) => seeker.id === ask.seekerId));
  }

  async function answer(event: Extract<Event, { kind: "answer" }>): Promise<void> {
    const { seeker, threadIds } = seekers[event.seeker] ?? fail();
    const advocateId = advocateIdOf(ports.signer, people[event.person]?.email ?? "");
    const threadId = event.job === null ? null : (threadIds[event.job] ?? null);
    // A button stands in a mail that they got.
    if (!ports.sent.some(({ mail }) => mail.to.email === people[event.person]?.email)) return;
    const isNo = ["not-now", "stop"].includes(event.verb) || (event.verb === "step-back" && threadId === null);
    if (event.verb === "never") ledger.saidNever(event.person);
    else if (["yes", "this-job"].includes(event.verb)) {
      // A yes counts only once they were asked: a button exists in a mail that they got.
      const wasAsked = ports.sent.some(
        ({ mail }) => mail.to.email === people[event.person]?.email && mail.text.includes(seeker.name),
      );
      if (!wasAsked) return;
      const heard = await pressVerb(ports, { advocateId, seekerId: seeker.id, threadId }, event.verb, now);
      if (heard?.kind === "late") ledger.late.add(ledger.at(event.seeker, event.person));
      else if (!ledger.never.has(event.person)) ledger.said(event.seeker, event.person, true);
      return;
    } else if (event.verb === "spoke") ledger.spoke.add(ledger.at(event.seeker, event.person));
    else if (isNo) ledger.said(event.seeker, event.person, false);
    await pressVerb(ports, { advocateId, seekerId: seeker.id, threadId }, event.verb, now);
  }
}

function fail(): never {
  throw new Error("no such one");
}

const weekMs = 7 * 24 * 60 * 60 * 1000;
const apart = (seen: readonly Seen[]): readonly number[] =>
  seen.slice(1).map(({ at }, i) => Date.parse(at) - Date.parse(seen[i]?.at ?? ""));

describe("whatever happens, in whatever order", () => {
  test(
    "an advocate gets only what they agreed to, within the caps, nothing of other threads, and nothing untrue is said",
    { timeout: 120_000 },
    async () => {
      let mails = 0;
      let asked = 0;
      const told = { asked: 0, thanked: 0, deeds: 0 };
      await fc.assert(
        fc.asyncProperty(someEvents, async (events) => {
          const { seen, untruths } = await run(events);
          expect(untruths.found).toEqual([]);
          for (const what of ["asked", "thanked", "deeds"] as const) told[what] += untruths.counted[what];
          mails += seen.length;
          asked += seen.filter(({ mail }) => mail.kind === "advocate-nudge").length;
          for (const [person] of people.entries()) {
            const theirs = seen.filter((one) => one.person === person);
            const invitations = theirs.filter(({ mail }) => mail.kind === "invitation");
            const nudges = theirs.filter(({ mail }) => mail.kind === "advocate-nudge");
            // Without a standing yes nothing but the invitation; after never nothing at all.
            expect(theirs.filter(({ neverBefore }) => neverBefore)).toEqual([]);
            const unasked = theirs.filter(
              ({ mail, mayNudge }) =>
                mail.kind !== "invitation" &&
                ["Jo Park", "Sam Roe"].some((name, i) => mail.text.includes(name) && !mayNudge[i]),
            );
            expect(unasked).toEqual([]);
            const toNobodysAdvocate = theirs.filter(
              ({ mail, mayNudge }) => !["invitation", "notice"].includes(mail.kind) && !mayNudge.includes(true),
            );
            expect(toNobodysAdvocate).toEqual([]);
            // One invitation for each who asks; one invitation and one nudge a week over all.
            for (const [i, name] of ["Jo Park", "Sam Roe"].entries()) {
              const asked = invitations.filter(({ mail }) => mail.text.includes(`${name} asked me to pass this on`));
              // Once more where they themselves asked to be asked, after their silence.
              expect(asked.filter(({ mayAskAgain }) => !mayAskAgain[i]).length).toBeLessThan(2);
              expect(asked.length).toBeLessThan(theirs.some(({ mayAskAgain }) => mayAskAgain[i]) ? 4 : 2);
            }
            for (const gap of [...apart(invitations), ...apart(nudges)]) expect(gap).toBeGreaterThanOrEqual(weekMs);
            // Two questions about each job; the mail that names one after their yes is none.
            for (const [name, title] of jobs)
              expect(nudges.filter(({ mail }) => asksAbout(mail, name, title)).length).toBeLessThan(3);
            for (const { mail } of theirs) {
              for (const word of [
                "SECRET",
                "PRIVATENOTE",
                "olu@hidden",
                "jo@example.org",
                "sam@example.net",
                "Ferrowave,",
              ])
                expect(mail.text + mail.html).not.toContain(word);
            }
          }
        }),
        { numRuns: 400, seed: 20260803 },
      );
      // It would hold for a world in which nothing is ever sent, too.
      expect([mails > 600, asked > 150]).toEqual([true, true]);
      expect([told.asked > 150, told.thanked > 20, told.deeds > 30, told]).toEqual([true, true, true, told]);
    },
  );
});
