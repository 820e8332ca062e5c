import { describe, expect, test } from "vitest";
import type { Advocate } from "@follow-through/core/advocate/advocate";
import { nameAdvocate } from "@follow-through/core/flow/advocate/name";
import { releaseInvitation } from "@follow-through/core/flow/advocate/release";
import { stopBy } from "@follow-through/core/flow/one-click";
import type { Ports } from "@follow-through/core/flow/port";
import { counted, type CrashPoint } from "../../../fake/crash.ts";
import type { FakePorts } from "../../../fake/fake-ports.ts";
import { ask, daysLater, josSearch, live, mailsTo, newest, only, pat, pressIn } from "../../../fixture/advocate.ts";
import { deliver } from "../../../fixture/desk.ts";

const tuesday = "2026-08-04T14:00:00.000Z";
const afterLease = "2026-08-04T14:15:00.000Z";
const jo = "jo@example.org";

/** Every call of a run, to die before it and after it. */
const pointsOf = (calls: number): readonly CrashPoint[] =>
  Array.from({ length: calls }, (_, at) => at).flatMap((at) => [
    { call: at + 1, when: "before" as const },
    { call: at + 1, when: "after" as const },
  ]);

interface Story {
  readonly ports: FakePorts;
  readonly run: (ports: Ports, now: string) => Promise<unknown>;
  readonly sent: () => readonly number[];
}

/** Dies at each point, runs again after the lease (or not: a provider's click comes once): what went out in each case, and in how many it was sent twice. */
async function everywhere(begin: () => Promise<Story>, repeats = true) {
  const whole = await begin();
  const clean = counted(whole.ports);
  await whole.run(clean.ports, tuesday);
  const wanted = whole.sent();
  let twice = 0;
  let lost = 0;
  const points = pointsOf(clean.calls.length);
  for (const point of points) {
    const story = await begin();
    await story.run(counted(story.ports, point).ports, tuesday).catch(() => undefined);
    if (repeats) await story.run(story.ports, afterLease);
    await live(story.ports, daysLater("2026-08-04T13:05:00.000Z", 1), 1);
    const sent = story.sent();
    twice += sent.some((count, i) => count > (wanted[i] ?? 0)) ? 1 : 0;
    lost += sent.some((count, i) => count < (wanted[i] ?? 0)) ? 1 : 0;
  }
  return { points: points.length, lost, twice, wanted };
}

/** How often the seeker was told; a click that died before it was taken down, and never came again, has nothing to tell. */
const toldOf = (ports: FakePorts, advocateId: string, subject: string, repeats: boolean): number => {
  const record = ports.store.everything().find(({ key }) => key.partition === advocateId && key.sort === "advocate");
  const consent = (record?.value as Advocate | undefined)?.asks[0]?.consent ?? "never";
  if (!repeats && ["yes", "invited"].includes(consent)) return 1;
  return mailsTo(ports, jo).filter((mail) => mail.subject === subject).length;
};

describe("dying at every call", () => {
  test("of a release loses no invitation, and sends it twice only between the send and its record", async () => {
    const result = await everywhere(async () => {
      const { ports, jo: seeker, thread } = await josSearch();
      const person = { ...pat, threadId: thread.id };
      const naming = await nameAdvocate(ports, seeker, person, { id: "name", by: "web" }, tuesday);
      const advocateId = naming.kind === "draft" ? naming.named.advocateId : "";
      return {
        ports,
        run: (world, now) => releaseInvitation(world, seeker, advocateId, { id: "release", by: "web" }, now),
        sent: () => [mailsTo(ports, pat.email).length],
      };
    });
    expect(result).toMatchObject({ lost: 0, wanted: [1] });
    expect(result.points).toBeGreaterThan(30);
    expect(result.twice).toBeLessThanOrEqual(2);
  }, 60_000);

  test("of an answer loses neither the consent nor the word to the seeker", async () => {
    const result = await everywhere(async () => {
      const { ports, jo: seeker, thread } = await josSearch();
      await ask(ports, seeker, thread.id, tuesday);
      const replyTo = newest(ports, pat.email).replyTo;
      const mail = {
        from: "Pat Lee <pat@acme.example>",
        to: "x@in.localhost",
        text: "Yes",
        messageId: "<yes@acme.example>",
      };
      return {
        ports,
        run: async (world, now) => {
          await deliver(world, mail, replyTo, now, { id: "the-answer" });
          expect((await only(ports, seeker, now)).advocate?.consent).toBe("yes");
        },
        sent: () => [
          mailsTo(ports, pat.email, "answer").length,
          mailsTo(ports, jo).filter(({ subject }) => subject === "Pat Lee: yes, gladly").length,
        ],
      };
    });
    expect(result).toMatchObject({ lost: 0, wanted: [1, 1] });
    expect(result.twice).toBeLessThanOrEqual(4);
  }, 60_000);

  test.each([
    ["comes again later", true],
    ["never comes again", false],
  ])(
    "of a one-click stop that %s loses neither the stop nor the word to the seeker",
    async (_what, repeats) => {
      const result = await everywhere(async () => {
        const { ports, jo: seeker, thread } = await josSearch();
        await ask(ports, seeker, thread.id, tuesday);
        await pressIn(ports, newest(ports, pat.email), "Yes, gladly", tuesday);
        const { advocate } = await only(ports, seeker, tuesday);
        return {
          ports,
          run: (world, now) => stopBy(world, `${advocate?.id ?? ""}.${seeker.id}`, now),
          sent: () => [toldOf(ports, advocate?.id ?? "", "Pat Lee: has stepped back", repeats)],
        };
      }, repeats);
      expect(result).toMatchObject({ lost: 0, wanted: [1] });
      expect(result.points).toBeGreaterThan(30);
      expect(result.twice).toBeLessThanOrEqual(2);
    },
    60_000,
  );

  test("of a one-click never on an invitation loses no word to the seeker either", async () => {
    for (const repeats of [true, false]) {
      const result = await everywhere(async () => {
        const { ports, jo: seeker, thread } = await josSearch();
        await ask(ports, seeker, thread.id, tuesday);
        const { advocate } = await only(ports, seeker, tuesday);
        return {
          ports,
          run: (world, now) => stopBy(world, `${advocate?.id ?? ""}.invite`, now),
          sent: () => [toldOf(ports, advocate?.id ?? "", "Pat Lee: not at the moment", repeats)],
        };
      }, repeats);
      expect(result).toMatchObject({ lost: 0, wanted: [1] });
      expect(result.twice).toBeLessThanOrEqual(2);
    }
  }, 60_000);

  test("and a second stop after another yes is told anew", async () => {
    const { ports, jo: seeker, thread } = await josSearch();
    await ask(ports, seeker, thread.id, tuesday);
    const invitation = newest(ports, pat.email);
    await pressIn(ports, invitation, "Yes, gladly", tuesday);
    const subject = `${(await only(ports, seeker, tuesday)).advocate?.id ?? ""}.${seeker.id}`;
    await stopBy(ports, subject, tuesday);
    await pressIn(ports, invitation, "Only this job", daysLater(tuesday, 1));
    await stopBy(ports, subject, daysLater(tuesday, 2));
    await live(ports, daysLater("2026-08-04T13:05:00.000Z", 3), 5);
    expect(mailsTo(ports, jo).filter(({ subject: of }) => of === "Pat Lee: has stepped back")).toHaveLength(2);
  });
});
