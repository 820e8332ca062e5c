import { confirm } from "@follow-through/core/flow/confirm";
import { eraseSeeker } from "@follow-through/core/flow/erase";
import { invite, person } from "@follow-through/core/flow/operate";
import { forgetWaiting } from "@follow-through/core/flow/waiting";
import { openWelcome } from "@follow-through/core/flow/welcome";
import { blockedAt, inviteAt } from "@follow-through/core/flow/record";
import type { Service } from "@follow-through/core/flow/port";
import { parseMail } from "@follow-through/functions/adapter/mime";
import { describe, expect, test } from "vitest";
import { fakePorts, type FakePorts, fakeService } from "../../fake/fake-ports.ts";
import { storeWith } from "../../fake/store-with.ts";
import { deliver, monday, threadsOf } from "../../fixture/desk.ts";

const firstMail = { from: "Kim Roe <kim@uni.example>", messageId: "<k1@uni.example>" };
const later = "2026-08-05T10:00:00.000Z";

function door(service: Partial<Service> = { enrol: "open" }): FakePorts {
  return fakePorts({
    parseMail,
    prove: async () => ({ kind: "proven", by: "dmarc" }),
    service: { ...fakeService, ...service },
  });
}

const tokenIn = (ports: FakePorts): string =>
  /\/welcome\/([\w.-]+)/.exec(ports.sent.find(({ mail }) => mail.kind === "welcome")?.mail.text ?? "")?.[1] ?? "";

describe("the first mail of a stranger", () => {
  test("is answered once, waits, and is taken in with its date when they confirm", async () => {
    const ports = door();
    expect(await deliver(ports, firstMail, "track", monday)).toEqual({ kind: "waiting-for-confirmation" });
    const second = { ...firstMail, messageId: "<k2@uni.example>", to: "Lu <lu@bolt.example>", subject: "Cook at Bolt" };
    await deliver(ports, second, "track", later);
    expect(ports.sent.map(({ mail }) => [mail.kind, mail.to.email])).toEqual([["welcome", "kim@uni.example"]]);

    const done = await confirm(ports, tokenIn(ports), later);
    expect(done).toMatchObject({ kind: "confirmed", taken: 2 });
    if (done.kind !== "confirmed") return;
    expect(done.seeker).toMatchObject({ name: "Kim Roe", week: { zone: "America/New_York" } });
    const threads = await threadsOf(ports, done.seeker, later);
    expect(threads.map(({ id }) => id)).toHaveLength(2);
    expect(threads.flatMap(({ messages }) => messages)).toHaveLength(2);
    expect(ports.sent.filter(({ mail }) => mail.kind === "receipt")).toHaveLength(2);
  });

  test("that joined while the first was being confirmed is taken in too", async () => {
    const ports = door();
    await deliver(ports, firstMail, "track", monday);
    let joined = false;
    const get: FakePorts["store"]["get"] = async (key, now) => {
      const found = await ports.store.get(key, now);
      if (key.sort !== "waiting" || joined) return found;
      joined = true;
      const second = {
        ...firstMail,
        messageId: "<k2@uni.example>",
        to: "Lu <lu@bolt.example>",
        subject: "Cook at Bolt",
      };
      expect(await deliver(ports, second, "track", later)).toEqual({ kind: "waiting-for-confirmation" });
      return found;
    };
    const raced = { ...ports, store: storeWith(ports.store, { get }) };
    const done = await confirm(raced, tokenIn(ports), later);
    expect(done).toMatchObject({ kind: "confirmed", taken: 2 });
    const threads = done.kind === "confirmed" ? await threadsOf(ports, done.seeker, later) : [];
    expect(threads).toHaveLength(2);
  });

  test("can be confirmed twice without a second seeker or thread", async () => {
    const ports = door();
    await deliver(ports, firstMail, "track", monday);
    const first = await confirm(ports, tokenIn(ports), later);
    expect(await confirm(ports, tokenIn(ports), later)).toMatchObject({ kind: "already" });
    if (first.kind !== "confirmed") throw new Error("not confirmed");
    expect(await threadsOf(ports, first.seeker, later)).toHaveLength(1);
  });

  test("is deleted unread when nobody confirms within a week", async () => {
    const ports = door();
    await deliver(ports, firstMail, "track", monday);
    const tooLate = "2026-08-10T14:00:01.000Z";
    expect(await openWelcome(ports, tokenIn(ports), tooLate)).toBeNull();
    expect(await confirm(ports, tokenIn(ports), tooLate)).toEqual({ kind: "too-late" });
  });

  test("looking at the link changes nothing", async () => {
    const ports = door();
    await deliver(ports, firstMail, "track", monday);
    const before = ports.store.everything();
    expect(await openWelcome(ports, tokenIn(ports), later)).toEqual({ email: "kim@uni.example", waiting: 1 });
    expect(ports.store.everything()).toEqual(before);
  });
});

describe("nobody is welcomed", () => {
  test.each([
    ["where enrolment is closed", { enrol: "closed" as const }, {}, {}],
    ["uninvited", { enrol: "invite" as const }, {}, {}],
    ["from a domain that is not allowed", { enrol: "open" as const, enrolDomains: ["school.example"] }, {}, {}],
    ["from a look-alike of an allowed domain", { enrol: "open" as const, enrolDomains: ["ni.example"] }, {}, {}],
    ["who names the tracking address in To", { enrol: "open" as const }, { to: "track@in.localhost" }, {}],
    ["who names it in Cc", { enrol: "open" as const }, { cc: "T <TRACK@in.localhost>" }, {}],
    [
      "who names it in a header left by a forwarding rule",
      { enrol: "open" as const },
      { headers: ["X-Forwarded-To: track@in.localhost"] },
      {},
    ],
    ["who writes to nobody else", { enrol: "open" as const }, { to: "undisclosed-recipients:;" }, {}],
    ["who is a robot", { enrol: "open" as const }, { headers: ["Auto-Submitted: auto-generated"] }, {}],
    ["who is a list", { enrol: "open" as const }, { headers: ["List-Id: <jobs.uni.example>"] }, {}],
    ["who is a bulk mailing", { enrol: "open" as const }, { headers: ["Precedence: bulk"] }, {}],
    ["with a null return path", { enrol: "open" as const }, {}, { envelopeFrom: "" }],
    ["who is a daemon", { enrol: "open" as const }, { from: "MAILER-DAEMON@uni.example" }, {}],
    ["who answers nobody", { enrol: "open" as const }, { from: "no-reply@uni.example" }, {}],
    ["with two authors", { enrol: "open" as const }, { from: "a@uni.example, b@uni.example" }, {}],
    ["whose mail is spam", { enrol: "open" as const }, {}, { spam: true }],
  ])("%s", async (_who, service, mail, arrival) => {
    const ports = door(service);
    await deliver(ports, { ...firstMail, ...mail }, "track", monday, { id: "kept-1", ...arrival });
    expect(ports.sent).toEqual([]);
    expect(ports.raw.has("kept-1")).toBe(false);
  });

  test("who does not prove who they are", async () => {
    const ports = { ...door(), prove: async () => ({ kind: "unproven", why: "" }) as const };
    await deliver(ports, firstMail, "track", monday);
    expect(ports.sent).toEqual([]);
  });

  test("at a when address or a made-up one", async () => {
    const ports = door();
    for (const word of ["3d", "help", "whatever", "assistant"]) await deliver(ports, firstMail, word, monday);
    expect(ports.sent).toEqual([]);
  });

  test("who was blocked", async () => {
    const ports = door();
    const place = blockedAt(ports.signer.digest("kim@uni.example"));
    await ports.store.put(place, { at: monday, why: "operator" }, { expect: "absent" }, monday);
    expect(await deliver(ports, firstMail, "track", monday)).toMatchObject({ fault: "blocked" });
    expect(ports.sent).toEqual([]);
  });
});

describe("the doors are narrow", () => {
  test("an invited person is let in, also from a subdomain's mail server", async () => {
    const ports = door({ enrol: "invite" });
    const invite = { person: { email: "kim@uni.example", name: "Kim" }, invitedAt: monday, seekerId: null };
    await ports.store.put(inviteAt("kim@uni.example"), invite, { expect: "absent" }, monday);
    await deliver(ports, firstMail, "track", monday);
    await confirm(ports, tokenIn(ports), later);
    const noted = await ports.store.get(inviteAt("kim@uni.example"), later);
    expect(noted?.value.seekerId).toMatch(/^skr_/);
  });

  test("twenty mails wait for one address, the next are dropped", async () => {
    const ports = door();
    for (let i = 0; i < 22; i++)
      await deliver(ports, { ...firstMail, messageId: `<k${i}@x.example>` }, "track", monday);
    expect(ports.sent).toHaveLength(1);
    expect(await openWelcome(ports, tokenIn(ports), later)).toMatchObject({ waiting: 20 });
  });

  test("a domain gets sixty welcomes a day", async () => {
    const ports = door();
    for (let i = 0; i < 70; i++) await deliver(ports, { ...firstMail, from: `s${i}@uni.example` }, "track", monday);
    expect(ports.sent).toHaveLength(60);
    await deliver(ports, { ...firstMail, from: "first@other.example" }, "track", monday);
    expect(ports.sent).toHaveLength(61);
  });

  test("three hundred welcomes a day in all, from however many domains", async () => {
    const ports = door();
    for (let i = 0; i < 310; i++) await deliver(ports, { ...firstMail, from: `a@d${i}.example` }, "track", monday);
    expect(ports.sent).toHaveLength(300);
  });
});

describe("who was invited, removed and invited again", () => {
  const kim = "kim@uni.example";
  const again = { ...firstMail, messageId: "<k2@uni.example>" };

  test.each(["confirmed", "waiting"])("is asked again, having been %s before", async (before) => {
    const ports = door({ enrol: "invite" });
    await invite(ports, { name: "Kim", email: kim }, monday);
    await deliver(ports, firstMail, "track", monday);
    expect(await person(ports, kim, monday)).toMatchObject({
      seeker: null,
      confirmation: { state: "waiting", mails: 1 },
    });
    if (before === "confirmed") {
      const done = await confirm(ports, tokenIn(ports), monday);
      if (done.kind === "confirmed") await eraseSeeker(ports, done.seeker, monday);
    }
    await ports.store.remove(inviteAt(kim), "any");
    await forgetWaiting(ports, kim, monday);
    expect(await person(ports, kim, monday)).toMatchObject({ confirmation: null });
    await invite(ports, { name: "Kim", email: kim }, later);
    expect(await deliver(ports, again, "track", later)).toEqual({ kind: "waiting-for-confirmation" });
    expect(ports.sent.filter(({ mail }) => mail.kind === "welcome")).toHaveLength(2);
  });
});

describe("a token for one thing", () => {
  test("is good for no other", async () => {
    const ports = door();
    for (const purpose of ["sign-in", "session", "act", "address", "advocate", "calendar", "unsubscribe"] as const) {
      const token = ports.signer.seal(purpose, "kim@uni.example", "2027-01-01T00:00:00.000Z");
      expect(await confirm(ports, token, monday)).toEqual({ kind: "too-late" });
    }
  });
});
