import { describe, expect, test } from "vitest";
import { deliver } from "../../fixture/desk.ts";
import { rawMail } from "../../fixture/mail.ts";
import { type Page, pageOf } from "./page-read.ts";
import { josSignedInVisit, origin, type Visit } from "./visit.ts";

async function upload(visit: Visit, bytes: Uint8Array, thread = ""): Promise<Page> {
  const form = (await visit.open("/add")).forms[0];
  const body = new FormData();
  body.set("form", String(form?.fields["form"]));
  body.set("thread", thread);
  body.set("eml", new File([Buffer.from(bytes)], "mail.eml", { type: "message/rfc822" }));
  return pageOf(await visit.request("/add", { method: "POST", body, headers: { origin } }));
}

const pasted = {
  email: "pat@acme.example",
  name: "Pat Lee",
  subject: "Data Engineer at Acme",
  text: "Hi Pat,\n\nI would like to apply for the Data Engineer role at Acme.\n\nJo",
};

/** The page with a button that it does not have: whoever presses it all the same is no browser. */
const withKeep = (page: Page): Page => ({
  ...page,
  forms: page.forms.map((form) => ({ ...form, button: "Keep it", fields: { ...form.fields, do: "keep" } })),
});

const answer = (text: string) => ({
  ...pasted,
  who: "they",
  subject: "Re: Senior Data Engineer at Acme",
  text: `Hi Jo,\n\n${text}\n\nPat`,
});

describe("what keeping a mail would do is said before it is kept", () => {
  /** Jo wrote to Pat on Monday; on Tuesday she pastes an answer. */
  async function pastedTo(visit: Visit, fields: Record<string, string>): Promise<{ shown: Page; trace: boolean }> {
    visit.now = "2026-08-04T14:00:00.000Z";
    const page = await visit.open("/add");
    const before = threadsIn(visit);
    const shown = await visit.press(page, "See how I read it", fields);
    return { shown, trace: threadsIn(visit) !== before };
  }
  const threadsIn = (visit: Visit): string =>
    JSON.stringify(visit.ports.store.everything().filter(({ key }) => !key.sort.startsWith("draft#")));
  const said = (page: Page): string => page.text.replaceAll(/\s+/g, " ");

  test("it opens a thread, with what comes next", async () => {
    const visit = await josSignedInVisit();
    const { shown, trace } = await pastedTo(visit, pasted);
    expect(said(shown)).toContain("It opens a new thread: Pat Lee · Data Engineer at Acme.");
    expect(said(shown)).toContain("You wrote to Pat Lee: from lead to contacted.");
    expect(said(shown)).toContain("Then it is “Waiting for them”, next reminder Tue 11 Aug, 09:00.");
    expect(trace).toBe(false);
  });

  test("it joins a thread and moves it, and nothing has happened yet", async () => {
    const visit = await josSignedInVisit();
    await deliver(visit.ports, {}, "track", visit.now);
    const { shown, trace } = await pastedTo(visit, answer("I have put you into our portal as a referral."));
    expect(said(shown)).toContain("It joins the thread Pat Lee · Senior Data Engineer at Acme.");
    expect(said(shown)).toMatch(/Pat Lee referred you(, as I read it)?: from contacted to referred\./);
    expect(said(shown)).toContain("Then it is “Your move”");
    expect(trace).toBe(false);
    const kept = await visit.press(shown, "Keep it");
    expect(kept.text).toContain("Referred");
  });

  test("it closes a thread, and says why", async () => {
    const visit = await josSignedInVisit();
    await deliver(visit.ports, {}, "track", visit.now);
    const { shown } = await pastedTo(
      visit,
      answer("Unfortunately we have decided to move forward with another candidate for this role."),
    );
    expect(said(shown)).toContain("Pat Lee said no: from contacted to talked. The thread is closed.");
    expect(said(shown)).not.toContain("Then it is");
    expect((await visit.press(shown, "Keep it")).text).toContain("Closed");
  });

  test("it opens a closed thread again", async () => {
    const visit = await josSignedInVisit();
    const taken = await deliver(visit.ports, {}, "track", visit.now);
    const path = taken.kind === "tracked" ? `/threads/${taken.threadId}` : "";
    await visit.press(await visit.open(path), "Close the thread", { reason: "no-answer" });
    const { shown } = await pastedTo(visit, answer("Sorry for the silence. Can we talk on Friday?"));
    expect(said(shown)).toContain("Senior Data Engineer at Acme, and opens that again.");
  });

  test("it is there already", async () => {
    const visit = await josSignedInVisit();
    await visit.press(await upload(visit, rawMail()), "Keep it");
    const again = await upload(visit, rawMail());
    expect(said(again)).toContain("I have this mail already, in the thread Pat Lee");
    expect(again.forms.map(({ button }) => button)).toEqual(["Do not keep it"]);
  });
});

describe("a mail by hand", () => {
  test("from a file is shown as it was read, and kept only when asked", async () => {
    const visit = await josSignedInVisit();
    const shown = await upload(visit, rawMail());
    expect(shown.text).toContain("Nothing is kept yet");
    for (const words of ["Pat Lee", "Acme", "Senior Data Engineer", "billing pipeline"])
      expect(shown.text).toContain(words);
    expect((await visit.open("/")).text).toContain("put this address into BCC");
    const kept = await visit.press(shown, "Keep it");
    expect(kept.text).toContain("The mail is kept");
    expect((await visit.open("/")).text).toContain("Pat Lee");
  });

  test("that is not wanted leaves nothing behind", async () => {
    const visit = await josSignedInVisit();
    const shown = await upload(visit, rawMail());
    await visit.press(shown, "Do not keep it");
    expect(visit.ports.raw.size).toBe(0);
    expect(JSON.stringify(visit.ports.store.everything())).not.toContain("hand-");
    expect((await visit.press(shown, "Keep it")).text).toContain("not kept");
  });

  test("that was pasted counts from its day", async () => {
    const visit = await josSignedInVisit();
    const shown = await visit.press(await visit.open("/add"), "See how I read it", { ...pasted, day: "2026-07-29" });
    const kept = await visit.press(shown, "Keep it");
    expect(kept.text).toContain("since Wed 29 Jul");
    expect(kept.text).toContain("Waiting for them");
  });

  test("that they wrote makes it the seeker's move", async () => {
    const visit = await josSignedInVisit();
    const shown = await visit.press(await visit.open("/add"), "See how I read it", {
      ...pasted,
      who: "they",
      text: "Hi Jo,\n\nthanks, let us talk next week.\n\nPat",
    });
    expect(shown.text).toContain("their answer");
    expect((await visit.press(shown, "Keep it")).text).toContain("Your move");
  });

  test("goes into the thread that it was added to", async () => {
    const visit = await josSignedInVisit();
    const first = await visit.press(await upload(visit, rawMail()), "Keep it");
    const [, path = ""] = /href="\/add\?thread=(thr_[a-z0-9]+)"/.exec(first.html) ?? [];
    const page = await visit.open(`/add?thread=${path}`);
    const shown = await visit.press(page, "See how I read it", {
      ...pasted,
      email: "dana@acme.example",
      name: "Dana Roe",
      subject: "Another subject",
    });
    const kept = await visit.press(shown, "Keep it");
    expect(kept.text).toContain("billing pipeline");
    expect((await visit.open("/")).html.match(/class="who"/g)).toHaveLength(1);
  });

  test.each([
    [{ ...pasted, email: "nobody" }, "address of the person"],
    [{ ...pasted, text: " " }, "paste the words"],
    [{ ...pasted, day: "2026-99-99" }, "choose the day"],
  ])("with something missing says what", async (filled, expected) => {
    const visit = await josSignedInVisit();
    const page = await visit.press(await visit.open("/add"), "See how I read it", filled);
    expect(page.status).toBe(422);
    expect(page.text).toContain(expected);
    expect(visit.ports.raw.size).toBe(0);
  });

  test("larger than 4 MB is refused with a way out", async () => {
    const visit = await josSignedInVisit();
    const page = await upload(visit, new Uint8Array(4 * 1024 * 1024 + 10));
    expect(page.text).toContain("4 MB");
    expect((await upload(visit, new Uint8Array(5 * 1024 * 1024))).status).toBe(413);
    expect(visit.ports.raw.size).toBe(0);
  });

  test("that is hostile is shown as text", async () => {
    const visit = await josSignedInVisit();
    const evil = "<script>alert(1)</script>";
    const shown = await upload(
      visit,
      rawMail({ subject: evil, to: `"${evil}" <pat@acme.example>`, text: `${evil} I would like to apply at Acme.` }),
    );
    expect(shown.html).not.toContain("<script>alert");
    expect(shown.html).toContain("&lt;script&gt;");
  });

  test("of the assistant's own is not taken", async () => {
    const visit = await josSignedInVisit();
    const shown = await upload(visit, rawMail({ headers: ["X-Follow-Through: nudge"] }));
    expect(shown.text).toContain("I would not keep this mail. It is our own mail coming back.");
    expect((await visit.press(withKeep(shown), "Keep it")).text).toContain("not kept");
  });

  test("of somebody on the never-track list is not kept", async () => {
    const visit = await josSignedInVisit();
    await visit.press(await visit.open("/settings"), "Save", { never: "acme.example" });
    const shown = await upload(visit, rawMail());
    expect(shown.text).toContain("I would not keep this mail. You asked me not to record this person.");
    expect(shown.forms.map(({ button }) => button)).toEqual(["Do not keep it"]);
    expect((await visit.press(withKeep(shown), "Keep it")).text).toContain("not kept");
    expect(visit.ports.raw.size).toBe(0);
  });
});

test.each([
  ["a picture", Buffer.from("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR", "latin1")],
  ["mere words", Buffer.from("Thanks for the talk today\n\nPat\n")],
])("a file with %s is no mail, which is said kindly, and nothing is laid aside", async (_what, bytes) => {
  const visit = await josSignedInVisit();
  const page = await upload(visit, bytes);
  expect(page.text).toContain("That file is no saved mail");
  expect(page.text).not.toContain("Keep it");
  expect(visit.ports.store.everything().filter(({ key }) => key.sort.startsWith("draft#"))).toEqual([]);
});

test("a mail saved with the line of a mailbox above it is read", async () => {
  const visit = await josSignedInVisit();
  const saved = Buffer.concat([Buffer.from("From jo@example.org Mon Mar  2 10:00:00 2026\n"), Buffer.from(rawMail())]);
  expect((await upload(visit, saved)).text).not.toContain("That file is no saved mail");
});
