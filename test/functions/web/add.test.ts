import { describe, expect, test } from "vitest";
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
    expect((await visit.press(shown, "Keep it")).text).toContain("not kept");
  });

  test("of somebody on the never-track list is not kept", async () => {
    const visit = await josSignedInVisit();
    await visit.press(await visit.open("/settings"), "Save", { never: "acme.example" });
    expect((await visit.press(await upload(visit, rawMail()), "Keep it")).text).toContain("not kept");
    expect(visit.ports.raw.size).toBe(0);
  });
});
