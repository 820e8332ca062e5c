import { addressAt, privateTagAt } from "@follow-through/core/flow/record";
import { describe, expect, test } from "vitest";
import { deliver } from "../../fixture/desk.ts";
import { josSignedInVisit, linkIn, Visit } from "./visit.ts";

describe("the settings", () => {
  test.each([
    [
      "the zone by a city",
      { zone: "berlin", hour: "08:30", days: ["1", "2", "3"] },
      "08:30, Mon to Wed · Europe/Berlin",
    ],
    [
      "country and region",
      { zone: "Europe/Berlin", hour: "09:00", country: "Germany", region: "BY" },
      "holidays of Germany",
    ],
    ["a rhythm", { outreach: ["3", "4"] }, "your own rhythm"],
    ["mails of their own", { where: "separate", receipts: "never" }, "as mails of their own"],
    ["reasons", { reason: ["Built billing", "", ""], proof: ["Ferrowave, 4 years", "", ""] }, "Built billing"],
    ["whom never to track", { never: "acme.example\npat@x.example" }, "2 listed"],
  ])("keep %s", async (_, filled, expected) => {
    const visit = await josSignedInVisit();
    const page = await visit.press(await visit.open("/settings"), "Save", filled);
    expect(page.text).toContain("Saved.");
    expect(page.text).toContain(expected);
  });

  test("keep a shorter retention", async () => {
    const visit = await josSignedInVisit();
    const form = (await visit.open("/settings")).forms.find(({ action }) => action === "/settings/retention");
    const page = await visit.send("/settings/retention", { ...form?.fields, days: "30" });
    expect(page.text).toContain("30 days after a thread closes");
  });

  test.each([
    ["an unknown zone", { zone: "Middle Earth" }, "I don't know the time zone"],
    ["no hour", { zone: "UTC", hour: "25:00" }, "time of day"],
    ["no working day", { zone: "UTC", days: [] as string[] }, "at least one working day"],
    ["an unknown country", { zone: "UTC", country: "Atlantis" }, "I don't know the country"],
    ["something that is no address", { never: "not an address!" }, "no address and no domain"],
    ["a link that is none", { cv: "javascript:alert(1)" }, "https://"],
  ])("refuse %s with the reason", async (_, filled, expected) => {
    const visit = await josSignedInVisit();
    const before = JSON.stringify(visit.ports.store.everything());
    const page = await visit.press(await visit.open("/settings"), "Save", filled);
    expect(page.status).toBe(422);
    expect(page.text).toContain(expected);
    expect(JSON.stringify(visit.ports.store.everything())).toBe(before);
  });

  test("a list with one bad line comes back as it was typed", async () => {
    const visit = await josSignedInVisit();
    const never = "mum@family.example\nnot an address";
    const page = await visit.press(await visit.open("/settings"), "Save", { never });
    expect(page.text).toContain(never);
  });

  test("another hour moves the reminders of open threads", async () => {
    const visit = await josSignedInVisit();
    await deliver(visit.ports, {}, "track", visit.now);
    expect((await visit.open("/")).text).toContain("Mon 10 Aug, 09:00");
    await visit.press(await visit.open("/settings"), "Save", { zone: "America/New_York", hour: "07:15" });
    expect((await visit.open("/")).text).toContain("Mon 10 Aug, 07:15");
  });

  test("a pause rests everything until its day, and ends when asked", async () => {
    const visit = await josSignedInVisit();
    const paused = await visit.press(await visit.open("/settings"), "Pause everything", { day: "2026-08-20" });
    expect(paused.text).toContain("until Thursday 20 August");
    expect((await visit.press(paused, "Go on now")).text).toContain("not paused");
  });
});

describe("addresses", () => {
  async function asked(): Promise<{ visit: Visit; link: string }> {
    const visit = await josSignedInVisit();
    const page = await visit.press(await visit.open("/settings"), "Mail a link to it", { email: "Jo@Work.example" });
    expect(page.text).toContain("A link is on its way");
    const mail = visit.ports.sent.at(-1)?.mail;
    expect(mail?.to.email).toBe("jo@work.example");
    return { visit, link: linkIn(mail?.text ?? "", "/address/") };
  }

  test("another one is added by the link mailed to it, not before", async () => {
    const { visit, link } = await asked();
    expect((await visit.open("/settings")).text).not.toContain("jo@work.example");
    const other = new Visit(visit.ports, visit.jo);
    const page = await other.open(link);
    expect(page.text).toContain("Jo Park");
    expect((await visit.open("/settings")).text).not.toContain("jo@work.example");
    await other.press(page, "Yes, it is mine");
    expect((await visit.open("/settings")).text).toContain("jo@work.example");
    expect(await visit.ports.store.get(addressAt("jo@work.example"), visit.now)).toMatchObject({
      value: { seekerId: visit.jo.id },
    });
  });

  test("once added say so when the link is opened again, and ask nothing", async () => {
    const { visit, link } = await asked();
    await visit.press(await visit.open(link), "Yes, it is mine");
    const again = await visit.open(link);
    expect(again.text).toContain("The address is added");
    expect(again.html).not.toContain("Yes, it is mine");
  });

  test("that somebody else has are not taken from them", async () => {
    const { visit, link } = await asked();
    const other = { seekerId: "skr_other0000000" };
    await visit.ports.store.put(
      { partition: "skr_other0000000", sort: "seeker" },
      { ...visit.jo, id: other.seekerId },
      { expect: "absent" },
      visit.now,
    );
    await visit.ports.store.put(addressAt("jo@work.example"), other, { expect: "absent" }, visit.now);
    expect((await visit.send(link, {})).status).toBe(410);
    expect((await visit.open("/settings")).text).not.toContain("jo@work.example");
  });

  test.each(["A@?", "jo", "jö@example.org"])("that no mail could reach are asked again: %s", async (email) => {
    const visit = await josSignedInVisit();
    const page = await visit.press(await visit.open("/settings"), "Mail a link to it", { email });
    expect(page.text).toContain("does not look like a mail address");
    expect(visit.ports.sent.filter(({ mail }) => mail.to.email !== "jo@example.org")).toEqual([]);
  });

  test("are asked about five times a day at most", async () => {
    const visit = await josSignedInVisit();
    const sent = visit.ports.sent.length;
    for (let i = 0; i < 6; i++)
      await visit.press(await visit.open("/settings"), "Mail a link to it", { email: `a${i}@x.example` });
    expect(visit.ports.sent.length - sent).toBe(5);
  });

  test("can be made the main one and removed, which ends the sign-ins they opened; the last one stays", async () => {
    const { visit, link } = await asked();
    await visit.press(await visit.open(link), "Yes, it is mine");
    const phone = new Visit(visit.ports, visit.jo);
    await phone.signIn("jo@work.example");
    await visit.press(await visit.open("/settings"), "Make it the main one");
    expect((await visit.open("/settings")).text).toMatch(/jo@work\.example\s+main/);
    await phone.press(await phone.open("/settings"), "Remove", { email: "jo@example.org" });
    expect((await visit.open("/settings")).status).toBe(401);
    const page = await phone.open("/settings");
    expect(page.forms.map(({ button }) => button)).not.toContain("Remove");
    const token = page.forms[0]?.fields["form"] ?? "";
    expect((await phone.send("/settings/remove-address", { form: token, email: "jo@work.example" })).text).toContain(
      "must stay",
    );
  });

  test("the private one is renewed, and the old one is nobody's at once", async () => {
    const visit = await josSignedInVisit();
    const page = await visit.press(await visit.open("/settings"), "Renew it");
    expect(page.text).toContain("Renewed");
    expect(page.text).not.toContain(visit.jo.privateTag);
    expect(await visit.ports.store.get(privateTagAt(visit.jo.privateTag), visit.now)).toBeNull();
  });
});

describe("what was done in the seeker's name", () => {
  test("is listed with the door it came through", async () => {
    const visit = await josSignedInVisit();
    const taken = await deliver(visit.ports, {}, "track", visit.now);
    const id = taken.kind === "tracked" ? taken.threadId : "";
    const button = visit.ports.signer.seal("act", `${visit.jo.id}.${id}.week`, "2026-10-02T00:00:00.000Z");
    await visit.send(`/do/${button}`, {});
    await visit.press(await visit.open(`/threads/${id}`), "Done");
    const { text } = await visit.open("/history");
    const words = text.replaceAll(/\s+/g, " ");
    const thread = "Pat Lee · Senior Data Engineer at Acme";
    expect(words).toContain(`You put it off to a later day ${thread} Mon 3 Aug, 10:00, by a link in a mail`);
    expect(words).toContain(`You closed the thread ${thread} Mon 3 Aug, 10:00, on these pages`);
    expect(words).toContain("You signed in Mon 3 Aug, 10:00, on these pages");
  });

  test("says of a thread that is gone that it was deleted", async () => {
    const visit = await josSignedInVisit();
    const taken = await deliver(visit.ports, {}, "track", visit.now);
    const path = taken.kind === "tracked" ? `/threads/${taken.threadId}` : "";
    await visit.press(await visit.open(path), "Done");
    await visit.press(await visit.open(path), "Delete this thread", { sure: "yes" });
    const { text, html } = await visit.open("/history");
    expect(text).toMatch(/You closed the thread\s+a thread that is deleted/);
    expect(html).not.toContain(path);
  });
});

describe("deleting everything", () => {
  test("needs the address typed, then leaves nothing of the seeker but an id, and says so by mail", async () => {
    const visit = await josSignedInVisit();
    for (let i = 0; i < 3; i++) {
      const text = `Hi Pat,\n\nabout the role number ${i}.\n\nJo`;
      await deliver(visit.ports, { text, subject: `Role ${i}`, messageId: `<m${i}@example.org>` }, "track", visit.now);
    }
    // A command by mail belongs to no thread; its original is found all the same.
    await deliver(visit.ports, { subject: "pending", messageId: "<p@example.org>", text: "" }, "pending", visit.now);
    await visit.press(await visit.open("/settings"), "Mail a link to it", { email: "jo@work.example" });
    const page = await visit.open("/erase");
    expect((await visit.press(page, "Delete everything", { typed: "jo" })).text).toContain("Nothing was deleted");
    const done = await visit.press(page, "Delete everything", { typed: "Jo@Example.org" });
    expect(done.text).toContain("Everything is deleted");
    const left = visit.ports.store.everything();
    const mine = left.filter(({ key, value }) => JSON.stringify([key, value]).match(/skr_|jo@|pat@|Pat Lee|Acme/));
    expect(mine.map(({ key, value }) => [key.partition, key.sort, value])).toEqual([
      ["erased", visit.jo.id, { at: visit.now }],
    ]);
    expect(visit.ports.raw.size).toBe(0);
    expect(visit.ports.sent.at(-1)?.mail).toMatchObject({
      to: { email: "jo@example.org" },
      subject: "Everything is deleted",
    });
    expect(visit.ports.sent.at(-1)?.mail.text).toContain("35 days");
    expect((await visit.open("/settings")).status).toBe(401);
  });
});

describe("the country, for its holidays", () => {
  const asked = "Tell me your country";

  test("is asked for in one line below the threads, until it is told", async () => {
    const visit = await josSignedInVisit();
    expect((await visit.open("/")).text).not.toContain(asked);
    await deliver(visit.ports, {}, "track", visit.now);
    expect((await visit.open("/")).text).toContain(asked);
    expect((await visit.open("/threads?show=closed")).text).not.toContain(asked);
    const page = await visit.open("/settings?open=week");
    expect(page.text).toContain("no holidays: no country chosen");
    expect(page.text).toContain("I count no public holiday as a working day");
    const saved = await visit.press(page, "Save", { country: "Germany", region: "" });
    expect(saved.text).toContain("holidays of Germany");
    expect(saved.html).toMatch(/name="country" value="Germany"/);
    expect((await visit.open("/")).text).not.toContain(asked);
  });

  test("is not asked for ever", async () => {
    const visit = await josSignedInVisit();
    await deliver(visit.ports, {}, "track", visit.now);
    visit.now = "2026-08-23T12:00:00.000Z";
    expect((await visit.open("/")).text).not.toContain(asked);
  });
});
