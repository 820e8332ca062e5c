import { describe, expect, test } from "vitest";
import type { ThreadEvent } from "@follow-through/core/thread/event";
import type { Thread } from "@follow-through/core/thread/thread";
import { apply } from "@follow-through/core/thread/transition";
import { aThread } from "../../fixture/thread.ts";

const at = "2026-08-10T10:00:00.000Z";
const after = (thread: Thread, event: ThreadEvent, id: string = event.kind): Thread => apply(thread, { id, at }, event);
const linesOf = (thread: Thread, event: ThreadEvent): readonly string[] =>
  after(thread, event).story.map(({ text }) => text);

const received = { kind: "received", outcome: null, sure: true, promisedDay: null } as const;
const sent = {
  kind: "sent",
  messageId: "<new@example.org>",
  references: [],
  ownAddress: "jo@example.org",
  toNobody: false,
  promisedDay: null,
} as const;
const order = { id: "o", at: "2026-08-20T13:00:00.000Z", repeat: null };
const job = { title: "Data Lead", url: null, ref: null };

const atOffice = aThread({ contacts: [{ email: "jobs@acme.example", name: "" }], toNobody: true });
const several = aThread({
  contacts: [
    { email: "pat@acme.example", name: "Pat Lee" },
    { email: "dana@acme.example", name: "Dana Roe" },
  ],
});

describe("a thread's story says who did what, from where to where, and why", () => {
  test.each<[string, Thread, ThreadEvent]>([
    ["You wrote to Pat Lee: from lead to contacted", aThread({ rung: "lead" }), sent],
    ["Pat Lee replied: from contacted to talked", aThread(), received],
    ["Pat Lee referred you: from contacted to referred", aThread(), { ...received, outcome: "referred" }],
    [
      "Pat Lee invited you to an interview, as I read it: from contacted to interview",
      aThread(),
      { ...received, outcome: "interview", sure: false },
    ],
    [
      "Pat Lee said no: from contacted to talked. The thread is closed",
      aThread(),
      { ...received, outcome: "rejected" },
    ],
    ["They replied: from contacted to talked", several, received],
    ["Acme replied: from contacted to talked", atOffice, received],
    [
      "You said that Pat Lee made you an offer: from contacted to offer",
      aThread(),
      { kind: "replied", outcome: "offer" },
    ],
    ["You said that they replied: from contacted to talked", several, { kind: "replied", outcome: null }],
    [
      "You corrected where it stands: from interview to talked",
      aThread({ rung: "interview" }),
      { kind: "climbed", rung: "talked" },
    ],
    ["You said again that it stands at contacted", aThread(), { kind: "climbed", rung: "contacted" }],
    [
      "You said that you were hired: from offer to hired. The thread is closed",
      aThread({ rung: "offer" }),
      { kind: "climbed", rung: "hired" },
    ],
    [
      "You noted an interview on 2026-08-20: from contacted to interview",
      aThread(),
      { kind: "interview", day: "2026-08-20" },
    ],
    ["You noted that Pat Lee promised an answer by 2026-08-14", aThread(), { kind: "promised", day: "2026-08-14" }],
    ["You asked to be reminded on 2026-08-20T13:00:00.000Z", aThread(), { kind: "ordered", order }],
    [
      "You asked to be reminded again and again until Pat Lee answers, first on 2026-08-20T13:00:00.000Z",
      aThread(),
      { kind: "ordered", order: { ...order, repeat: "every3days" } },
    ],
    ["You asked for no more reminders in this thread", aThread(), { kind: "orders-cancelled" }],
    ["You said that it is not about a job. The thread is closed", aThread(), { kind: "not-about-a-job" }],
    ["You said that you wrote to Pat Lee", aThread(), { kind: "wrote" }],
    ["You closed it: the job is filled or gone", aThread(), { kind: "closed", reason: "filled" }],
    ["You corrected the company from Acme to Acme Robotics", aThread(), { kind: "fixed", company: "Acme Robotics" }],
    ["You corrected the company: no longer Acme", aThread(), { kind: "fixed", company: null }],
    ["You corrected the job from Senior Data Engineer to Data Lead", aThread(), { kind: "fixed", jobs: [job] }],
    [
      "You corrected the link to the posting to https://acme.example/1",
      aThread(),
      { kind: "fixed", jobs: [{ title: "Senior Data Engineer", url: "https://acme.example/1", ref: null }] },
    ],
    [
      "You corrected the name of pat@acme.example from Pat Lee to Patricia Lee",
      aThread(),
      { kind: "fixed", contacts: [{ email: "pat@acme.example", name: "Patricia Lee" }] },
    ],
    [
      "You corrected the person from Pat Lee to Dana Roe",
      aThread(),
      { kind: "fixed", contacts: [{ email: "dana@acme.example", name: "Dana Roe" }] },
    ],
    [
      "You confirmed the company (Acme) and that it is about a job",
      aThread(),
      { kind: "confirmed", fields: ["company", "kind"] },
    ],
    [
      "You set the reminders of this thread to 2 and then 3 working days without an answer",
      aThread(),
      { kind: "paced", cadence: { outreach: [2, 3] } },
    ],
    ["You set the rhythm of this thread back to the usual", aThread(), { kind: "paced", cadence: null }],
    ["You asked for no reminders in this thread", aThread(), { kind: "paced", cadence: { off: true } }],
    ["Acme confirmed that your application arrived", aThread(), { kind: "acknowledged", outcome: null, sure: true }],
    ["Pat Lee is out of the office until 2026-08-20", aThread(), { kind: "away", untilDay: "2026-08-20" }],
    [
      "Pat Lee agreed to speak for you: from contacted to advocate agreed",
      aThread(),
      {
        kind: "advocated-by",
        advocate: { id: "adv_x", email: "pat@acme.example", name: "Pat Lee", consent: "yes" },
        rung: "advocate-agreed",
        said: "Pat Lee agreed to speak for you",
      },
    ],
  ])("%s", (line, thread, event) => {
    expect(linesOf(thread, event)).toEqual([line]);
  });

  test.each<[string, ThreadEvent]>([
    ["a further own mail", sent],
    ["a nudge", { kind: "nudged", nudge: { at, kind: "nudge", step: 1, to: "seeker", messageId: null }, counts: true }],
    ["what is forgotten of an advocate", { kind: "advocated-by", advocate: null, rung: null, said: "" }],
  ])("%s needs no line", (_, event) => {
    expect(linesOf(aThread(), event)).toEqual([]);
  });

  test("a note is marked as one, and what we say is not", () => {
    const noted = after(aThread(), { kind: "noted", by: "seeker", text: "met at the fair" });
    expect(noted.story).toEqual([{ at, by: "seeker", text: "met at the fair", isNote: true }]);
    expect(after(aThread(), { kind: "told", by: "assistant", text: "It could not be sent" }).story).toEqual([
      { at, by: "assistant", text: "It could not be sent" },
    ]);
  });

  test("a name as long as a book stays a name", () => {
    const long = aThread({ contacts: [{ email: "pat@acme.example", name: "Pat ".repeat(10_000) }] });
    expect(linesOf(long, received)[0]?.length).toBeLessThan(200);
  });

  test("many long notes leave room for the rest of the thread, and the newest stays whole", () => {
    const note = (thread: Thread, i: number): Thread =>
      after(thread, { kind: "noted", by: "seeker", text: `${i} ${"x".repeat(1990)}` }, `note-${i}`);
    const noted = Array.from({ length: 150 }, (_, i) => i).reduce(note, aThread());
    expect(JSON.stringify(noted.story).length).toBeLessThan(80_000);
    expect(noted.story.at(-1)?.text).toMatch(/^149 x{1990}$/);
    expect(after(aThread(), { kind: "noted", by: "seeker", text: "x".repeat(90_000) }).story).toHaveLength(1);
  });
});
