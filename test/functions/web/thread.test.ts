import { buttonVerbs } from "@follow-through/core/flow/button";
import { act } from "@follow-through/core/flow/desk";
import { changeSeeker } from "@follow-through/core/flow/account";
import { messageAt, threadAt } from "@follow-through/core/flow/record";
import type { Message } from "@follow-through/core/thread/thread";
import { openOf } from "@follow-through/core/flow/view";
import { describe, expect, test } from "vitest";
import { ask, newest, pat, pressIn } from "../../fixture/advocate.ts";
import { deliver, forwarded } from "../../fixture/desk.ts";
import { josSignedInVisit, josVisit, type Visit } from "./visit.ts";

/** Jo wrote to Pat; the thread's page. */
async function patsThread(): Promise<{ visit: Visit; path: string }> {
  const visit = await josSignedInVisit();
  const taken = await deliver(visit.ports, {}, "track", visit.now);
  visit.now = "2026-08-03T15:00:00.000Z";
  const path = taken.kind === "tracked" ? `/threads/${taken.threadId}` : "";
  return { visit, path };
}

describe("a thread's page", () => {
  test("tells who, what, where it stands, what comes next and why, with the mail's new words", async () => {
    const { visit, path } = await patsThread();
    const { text } = await visit.open(path);
    for (const words of ["Pat Lee", "Senior Data Engineer at Acme", "Waiting for them", "Contacted"])
      expect(text).toContain(words);
    expect(text).toContain("Mon 10 Aug, 09:00");
    expect(text).toContain("working days without an answer");
    expect(text).toContain("billing pipeline at Ferrowave");
  });

  test("has a follow-up to copy, and to open in the mail program with the assistant on BCC", async () => {
    const { visit, path } = await patsThread();
    const { html, text } = await visit.open(path);
    expect(text).toContain("A follow-up you could send");
    expect(html).toMatch(/href="mailto:pat@acme.example\?[^"]*bcc=track%40in.localhost/);
  });

  test("offers no follow-up to a contact who speaks for the seeker about this very job, as no mail does", async () => {
    const { visit, path } = await patsThread();
    const [thread] = await openOf(visit.ports, visit.jo.id, visit.now);
    await ask(visit.ports, visit.jo, thread?.id ?? null, visit.now);
    expect((await visit.open(path)).text).toContain("A follow-up you could send");
    await pressIn(visit.ports, newest(visit.ports, pat.email), "Yes, gladly", visit.now);
    expect((await visit.open(path)).text).not.toContain("A follow-up you could send");
  });

  test("shows nothing of another seeker's thread", async () => {
    const { visit, path } = await patsThread();
    const other = await josVisit();
    await other.signIn();
    expect((await other.open(path)).status).toBe(404);
    expect((await visit.open("/threads/thr_000000000000")).status).toBe(404);
  });

  test("stays under 50 KB however long its mails are, and each can be read whole", async () => {
    const { visit, path } = await patsThread();
    const threadId = path.slice("/threads/".length);
    for (let i = 0; i < 60; i++) {
      const message: Message & { seekerId: string } = {
        seekerId: visit.jo.id,
        key: `key${i}`,
        threadId,
        messageId: null,
        at: `2026-07-${String((i % 28) + 1).padStart(2, "0")}T10:${String(i).padStart(2, "0")}:00.000Z`,
        direction: "received",
        kind: "reply",
        from: { email: "pat@acme.example", name: "Pat Lee" },
        to: [],
        subject: "&".repeat(150),
        text: `<begin> ${"& ".repeat(40_000)} the very end`,
        quoted: "<".repeat(5000),
        outcome: null,
        rawId: null,
      };
      await visit.ports.store.put(messageAt(message), message, { expect: "absent" }, visit.now);
    }
    let older: string | undefined = path;
    let mails = 0;
    for (let pages = 0; older && pages < 10; pages++) {
      const page = await visit.open(older);
      expect(Buffer.byteLength(page.html)).toBeLessThan(40_000);
      mails += page.html.match(/class="mail /g)?.length ?? 0;
      older = /<a href="([^"]+)">What was before/.exec(page.html)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(mails).toBe(61);
  });
});

describe("the story of a thread", () => {
  const storyIn = (text: string): string =>
    text.slice(text.indexOf("The story so far"), text.indexOf("Correct company")).replaceAll(/\s+/g, " ");

  test("says whom the reminder went to, and that an advocate is one by name", async () => {
    const visit = await josSignedInVisit();
    const taken = await deliver(visit.ports, {}, "track", visit.now);
    const threadId = taken.kind === "tracked" ? taken.threadId : "";
    const found = await visit.ports.store.get(threadAt(visit.jo.id, threadId), visit.now);
    if (!found) throw new Error("no thread");
    const nudge = { at: visit.now, step: 1, messageId: null } as const;
    const thread = {
      ...found.value,
      advocate: { id: "adv_x", email: "pat@acme.example", name: "Pat Lee", consent: "yes" as const },
      nudges: [
        { ...nudge, kind: "nudge" as const, to: "seeker" as const },
        { ...nudge, kind: "last-word" as const, to: "seeker" as const },
        { ...nudge, kind: "advocate-nudge" as const, to: "advocate" as const },
      ],
    };
    await visit.ports.store.put(found.key, thread, { expect: found.version }, visit.now);
    const story = storyIn((await visit.open(`/threads/${threadId}`)).text);
    for (const words of [
      "I reminded you, with a follow-up to send",
      "I wrote that it has likely gone quiet for good",
      "I reminded Pat Lee, who speaks for you",
      "You wrote to Pat Lee: from lead to contacted",
    ])
      expect(story).toContain(words);
  });

  test("says the day of a snooze where the seeker lives, not the day in UTC", async () => {
    const { visit, path } = await patsThread();
    await changeSeeker(
      visit.ports,
      visit.jo.id,
      (jo) => ({ ...jo, week: { ...jo.week, zone: "Pacific/Auckland" } }),
      visit.now,
    );
    const page = await visit.press(await visit.open(path), "Snooze", { day: "2026-08-21" });
    expect(storyIn(page.text)).toContain("You asked to be reminded on Friday 21 August");
  });

  test("leaves the days of a note as they were written", async () => {
    const { visit, path } = await patsThread();
    const page = await visit.press(await visit.open(path), "Keep the note", { text: "ref 2026-08-21 of hers" });
    expect(storyIn(page.text)).toContain("ref 2026-08-21 of hers");
  });
});

describe("how long a thread has been quiet", () => {
  test.each([
    ["2026-08-03T15:00:00.000Z", "since today, 10:00"],
    ["2026-08-04T15:00:00.000Z", "for a day, since Mon 3 Aug, 10:00"],
    ["2026-08-12T15:00:00.000Z", "for 9 days, since Mon 3 Aug, 10:00"],
  ])("is said once at %s", async (now, words) => {
    const { visit, path } = await patsThread();
    visit.now = now;
    const { text } = await visit.open(path);
    const said = text.slice(text.indexOf("Quiet"), text.indexOf("Next"));
    expect(said.replaceAll(/\s+/g, " ").trim()).toBe(`Quiet ${words}`);
  });
});

describe("on a thread's page", () => {
  test.each([
    ["They replied", {}, "Your move", "You said that Pat Lee replied: from contacted to talked"],
    ["Wait a week", {}, "Snoozed", "You asked to be reminded on Monday 10 August"],
    ["3 days", {}, "Snoozed", "You asked to be reminded on Thursday 6 August"],
    ["Snooze", { day: "2026-08-21" }, "Snoozed", "You asked to be reminded on Friday 21 August"],
    ["Done", {}, "Closed", "You closed it"],
    ["Close the thread", { reason: "filled" }, "Closed", "the job is filled or gone"],
    ["No more reminders for this thread", {}, "Nothing is planned", "You asked for no more reminders"],
    ["Keep the note", { text: "Met her at <PyCon>" }, "Met her at <PyCon>", "Your note"],
  ])("%s does that, and is told in the story", async (button, filled, state, story) => {
    const { visit, path } = await patsThread();
    const page = await visit.press(await visit.open(path), button, filled);
    const text = page.text.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    expect(text).toContain(state);
    expect(text.toLowerCase()).toContain(story.toLowerCase());
  });

  test.each([
    ["Save", { outcome: "interview" }, "Interview"],
    ["Save", { outcome: "rejected" }, "and the thread is closed with that"],
    ["Save", { rung: "referred" }, "Referred"],
    ["Save", { company: "Acme Robotics", job: "Data Lead" }, "Data Lead at Acme Robotics"],
  ])("%s %o changes what stands there", async (button, filled, expected) => {
    const { visit, path } = await patsThread();
    const page = await visit.press(await visit.open(path), button, filled);
    expect(page.text).toContain(expected);
  });

  test("a snooze into the past or far away is refused with the reason, and changes nothing", async () => {
    const { visit, path } = await patsThread();
    const open = await visit.open(path);
    expect((await visit.press(open, "Snooze", { day: "2026-08-03" })).text).toContain("after today");
    expect((await visit.press(open, "Snooze", { day: "2062-08-03" })).text).toContain("two years");
    expect((await visit.press(open, "Snooze", { day: "soon" })).text).toContain("choose a day");
    expect((await visit.open(path)).text).toContain("Waiting for them");
  });

  test("a snooze takes the place of the one before, longer or shorter", async () => {
    const { visit, path } = await patsThread();
    await visit.press(await visit.open(path), "Snooze", { day: "2026-08-20" });
    const longer = await visit.press(await visit.open(path), "Snooze", { day: "2026-09-03" });
    expect(longer.text).toContain("Thu 3 Sep, 09:00");
    const [thread] = await openOf(visit.ports, visit.jo.id, visit.now);
    expect(thread?.orders).toHaveLength(1);
    await visit.press(await visit.open(path), "Snooze", { day: "2026-08-13" });
    expect((await openOf(visit.ports, visit.jo.id, visit.now))[0]?.orders[0]?.at).toBe("2026-08-13T13:00:00.000Z");
  });

  test("the same press twice is one", async () => {
    const { visit, path } = await patsThread();
    const page = await visit.open(path);
    await visit.press(page, "Keep the note", { text: "called" });
    const twice = await visit.press(page, "Keep the note", { text: "called" });
    const story = twice.text.slice(twice.text.indexOf("The story so far"), twice.text.indexOf("Correct company"));
    expect(story.match(/called/g)).toHaveLength(1);
  });

  test("what was done can be undone, as long as nothing else happened", async () => {
    const { visit, path } = await patsThread();
    const closed = await visit.press(await visit.open(path), "Done");
    expect(closed.text).toContain("Open it again");
    expect((await visit.press(closed, "Undo")).text).toContain("Waiting for them");
    const again = await visit.press(await visit.open(path), "Wait a week");
    await visit.press(await visit.open(path), "Keep the note", { text: "later" });
    expect((await visit.press(again, "Undo")).text).toContain("something else has happened");
  });

  test("several values that were put right at once are put back at once", async () => {
    const { visit, path } = await patsThread();
    const fixed = await visit.press(await visit.open(path), "Save", {
      company: "Acme Robotics",
      job: "Data Lead",
      name: "Patricia Lee",
    });
    expect(fixed.text).toContain("Data Lead at Acme Robotics");
    const undone = await visit.press(fixed, "Undo");
    expect(undone.text).toContain("Undone");
    expect(undone.text).toContain("Senior Data Engineer at Acme");
    expect(undone.text).not.toMatch(/Robotics|Patricia|Data Lead/);
  });

  test("shows an advocate's words in the story, as text, however long and many they are", async () => {
    const { visit, path } = await patsThread();
    const id = path.slice("/threads/".length);
    const say = (text: string, at: string) =>
      act(visit.ports, visit.jo, id, { kind: "note", by: "advocate", text }, { id: at, by: "mail" }, at);
    for (let i = 10; i < 30; i++) await say("&".repeat(4000), `2026-08-03T14:${i}:00.000Z`);
    await say("Is Dana <b>back</b>?", "2026-08-03T14:40:00.000Z");
    const { html, text } = await visit.open(path);
    expect(text).toContain("The words of your advocate");
    expect(text).toContain("Is Dana <b>back</b>?");
    expect(html).not.toContain("<b>back");
    expect(html.length).toBeLessThan(50_000);
  });

  describe("a mail that came back", () => {
    const daemon = "Mail Delivery Subsystem <mailer-daemon@googlemail.com>";
    const failure =
      "Your message wasn't delivered to pat@acme.example because the address couldn't be found.\n\n550 5.1.1 user unknown";

    async function returned(): Promise<{ visit: Visit; path: string }> {
      const { visit, path } = await patsThread();
      const text = forwarded(daemon, "Delivery Status Notification (Failure)", failure);
      const to = "track@in.localhost";
      const passed = { to, messageId: "<b@example.org>", subject: "Fwd: Delivery Status Notification (Failure)", text };
      await deliver(visit.ports, passed, "track", visit.now);
      return { visit, path };
    }

    test("is told as one that came back, not as their words", async () => {
      const { visit, path } = await returned();
      const { text } = await visit.open(path);
      expect(text).toContain("A mail came back: it was not delivered");
      expect(text).not.toMatch(/(pat@acme.example|Pat Lee) wrote/);
    });

    test("is mended where it is shown: another address, and then to write again", async () => {
      const { visit, path } = await returned();
      const page = await visit.open(path);
      expect(page.html).toMatch(/id="fix" open/);
      const mended = await visit.press(page, "Save", { address: "Pat@Acme-Labs.example " });
      expect(mended.text).toContain("Please write to them again, at the new address");
      expect(mended.text).toContain("the address of Pat Lee from pat@acme.example to pat@acme-labs.example");
      expect(mended.text).not.toContain("Your answer. ");
      const list = await visit.open("/");
      expect(list.text).toContain("Write to Pat Lee again, at the new address");
      expect(list.text).toContain("write to them again at the new address");
      expect(list.text).not.toContain("your answer is next");
    });

    test("keeps its address where the new one is none", async () => {
      const { visit, path } = await returned();
      const page = await visit.press(await visit.open(path), "Save", { address: "pat at acme", company: "Other" });
      expect(page.text).toContain("“pat at acme” is no mail address");
      expect(page.text).not.toContain("at Other");
      expect(page.text).toContain("The mail never reached pat@acme.example");
    });
  });

  test("a closed thread can be opened again", async () => {
    const { visit, path } = await patsThread();
    const closed = await visit.press(await visit.open(path), "Done");
    expect((await visit.press(closed, "Open it again")).text).toContain("Waiting for them");
  });

  test("a rhythm of its own moves the next reminder", async () => {
    const { visit, path } = await patsThread();
    const page = await visit.press(await visit.open(path), "Save", { days: ["2", "3"] });
    expect(page.text).toContain("Wed 5 Aug, 09:00");
  });

  test("deleting asks for a tick, then removes the thread, its mails and their originals", async () => {
    const { visit, path } = await patsThread();
    const page = await visit.open(path);
    expect((await visit.press(page, "Delete this thread", { sure: [] })).text).toContain("Nothing was deleted");
    const after = await visit.press(page, "Delete this thread", { sure: "yes" });
    expect(after.text).toContain("deleted");
    expect((await visit.open(path)).status).toBe(404);
    expect(visit.ports.raw.size).toBe(0);
    expect(
      JSON.stringify(visit.ports.store.everything().filter(({ key }) => !key.sort.startsWith("talk#"))),
    ).not.toMatch(/Ferrowave/);
  });

  test("a mail can be moved into a thread of its own and back", async () => {
    const { visit, path } = await patsThread();
    const second = {
      messageId: "<second@example.org>",
      references: "<first@example.org>",
      subject: "Re: Senior Data Engineer at Acme",
      text: "Hi Pat,\n\nI also saw the Analytics Lead role.\n\nJo",
    };
    await deliver(visit.ports, second, "track", "2026-08-04T14:00:00.000Z");
    visit.now = "2026-08-05T14:00:00.000Z";
    const mails = [...(await visit.open(path)).html.matchAll(/href="(\/threads\/[^"]+\/mails\/[^"]+)"/g)].map(
      ([, url = ""]) => url,
    );
    expect(mails).toHaveLength(2);
    const moved = await visit.press(await visit.open(mails[0] ?? ""), "Move it", { into: "new" });
    expect(moved.text).toContain("The mail is moved");
    expect(moved.text).toContain("Analytics Lead");
    expect((await visit.press(moved, "Undo")).text).toContain("Analytics Lead");
    expect((await visit.open("/")).html.match(/class="who"/g)).toHaveLength(1);
    visit.now = "2026-08-05T15:00:00.000Z";
    const anew = await visit.press(await visit.open(mails[0] ?? ""), "Move it", { into: "new" });
    expect((await visit.open(path)).text).not.toContain("Analytics Lead");
    const [back = ""] = [...anew.html.matchAll(/href="(\/threads\/[^"]+\/mails\/[^"]+)"/g)].map(([, url = ""]) => url);
    const again = await visit.press(await visit.open(back), "Move it", { into: path.slice("/threads/".length) });
    expect(again.text).toContain("Analytics Lead");
    expect((await visit.open("/")).html.match(/class="who"/g)).toHaveLength(1);
  });
});

describe("a button in a mail", () => {
  async function buttonOf(visit: Visit, path: string, verb: string): Promise<string> {
    const subject = `${visit.jo.id}.${path.slice("/threads/".length)}.${verb}`;
    return `/do/${visit.ports.signer.seal("act", subject, "2026-10-02T00:00:00.000Z")}`;
  }

  test.each(buttonVerbs)("%s: opening it says what it would do and changes nothing; pressing does it", async (verb) => {
    const { visit, path } = await patsThread();
    visit.cookie = "";
    const before = JSON.stringify(visit.ports.store.everything());
    const page = await visit.open(await buttonOf(visit, path, verb));
    expect(page.status).toBe(200);
    expect(page.forms).toHaveLength(1);
    expect(page.text).toContain("Pat Lee");
    expect(JSON.stringify(visit.ports.store.everything())).toBe(before);
    const done = await visit.press(page, page.forms[0]?.button ?? "");
    expect(done.text).toContain("Done");
    expect(JSON.stringify(visit.ports.store.everything())).not.toBe(before);
    expect(visit.cookie).toBe("");
  });

  test("pressed twice does it once, and can be undone", async () => {
    const { visit, path } = await patsThread();
    const page = await visit.open(await buttonOf(visit, path, "done"));
    const done = await visit.press(page, "Close the thread");
    expect((await visit.press(page, "Close the thread")).text).toContain("done before");
    expect((await visit.press(done, "Undo")).text).toContain("as it was before");
    expect((await visit.open(path)).text).toContain("Waiting for them");
  });

  test("works sixty days, and for nothing else than it says", async () => {
    const { visit, path } = await patsThread();
    const button = await buttonOf(visit, path, "done");
    for (const bad of [
      `${button}x`,
      button.replace("/do/", "/do/a"),
      await buttonOf(visit, path, "delete"),
      await buttonOf(visit, "/threads/thr_zzzzzzzzzzzz", "done"),
    ]) {
      expect((await visit.open(bad)).status, bad).toBe(410);
      expect((await visit.send(bad, {})).status, bad).toBe(410);
    }
    visit.now = "2026-10-02T00:00:00.000Z";
    expect((await visit.send(button, {})).status).toBe(410);
  });
});

describe("one-click stop", () => {
  const stopOf = (visit: Visit, party = visit.jo.id): string =>
    `/u/${visit.ports.signer.seal("unsubscribe", party, "2027-08-03T00:00:00.000Z")}`;

  test("the mail provider's post pauses everything: 200, no redirect, no cookie, whatever its origin", async () => {
    const visit = await josVisit();
    for (const headers of [{}, { origin: "https://mail.example", "sec-fetch-site": "cross-site" }]) {
      const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
      const response = await visit.request(stopOf(visit), { method: "POST", body, headers });
      expect(response.status).toBe(200);
      expect(response.headers.get("set-cookie")).toBeNull();
      expect(response.headers.get("location")).toBeNull();
    }
    await visit.signIn();
    expect((await visit.open("/settings")).text).toContain("Everything rests until you resume");
  });

  test("opening the link only shows a button", async () => {
    const visit = await josVisit();
    const before = JSON.stringify(visit.ports.store.everything());
    const page = await visit.open(stopOf(visit));
    expect(page.forms.map(({ button }) => button)).toEqual(["Stop all reminders"]);
    expect(JSON.stringify(visit.ports.store.everything())).toBe(before);
    expect((await visit.press(page, "Stop all reminders")).text).toContain("All reminders are stopped");
  });

  test.each(["skr_nobody000000", "adv_somebody0000", ""])("for %j, or forged, stops nothing", async (party) => {
    const visit = await josVisit();
    expect((await visit.send(stopOf(visit, party), {})).status).toBe(410);
    expect((await visit.send(`${stopOf(visit)}A`, {})).status).toBe(410);
  });
});
