import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Mail } from "@follow-through/core/mail/message";
import { expect, test } from "vitest";
import { assistant, deliver, kindOf, kindsSent, sentBy, signIn, soon } from "./assistant.ts";

const kim = ["--seeker", "Kim Wu <kim@example.net>"];
const pressed = (mail: Mail | undefined, label: string): string =>
  new RegExp(`^${label}: (http\\S+)`, "m").exec(mail?.text ?? "")?.[1] ?? "";

/** What stands in the files of a folder, as bytes and as a mail program shows it. */
async function everythingIn(folder: string): Promise<string> {
  const names = await readdir(folder);
  return (await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")))).join("\n");
}

test("who deletes everything is in no mail of the outbox but the goodbye, nor in the raw mail", async () => {
  const here = await assistant({}, kim);
  await deliver(here);
  await deliver(here, { from: "Kim Wu <kim@example.net>", messageId: "<k@example.net>" });
  const receipt = await soon(async () => (await sentBy(here)).find((mail) => kindOf(mail) === "receipt"));
  const naming = { to: "x@in.localhost", subject: "Re: it", messageId: "<a@example.org>" };
  await deliver(here, { ...naming, text: "advocate: Pat Lee <pat@acme.example>" }, [receipt.replyTo[0]?.email ?? ""]);
  const shown = await soon(async () => (await sentBy(here)).find((mail) => kindOf(mail) === "answer"));
  await fetch(pressed(shown, "Send it to Pat Lee"), { method: "POST", redirect: "manual" });
  const cookie = await signIn(here);
  expect(await kindsSent(here)).toContain("invitation");
  expect(await everythingIn(join(here.data, "mail"))).toContain("jo@example.org");

  const page = await (await fetch(`${here.web}/erase`, { headers: { cookie } })).text();
  const form = /name="form" value="([^"]+)"/.exec(page)?.[1] ?? "";
  const body = new URLSearchParams({ form, typed: "jo@example.org" });
  expect((await fetch(`${here.web}/erase`, { method: "POST", headers: { cookie }, body })).status).toBe(200);

  const left = await sentBy(here);
  const josWords = /jo@example\.org|jo park/i;
  const about = left.filter((mail) => josWords.test(JSON.stringify([mail.from, mail.to, mail.subject, mail.text])));
  expect(about.map((mail) => mail.subject)).toEqual(["Everything is deleted"]);
  expect(left.filter((mail) => mail.to[0]?.email === "kim@example.net").map(kindOf)).toEqual(["receipt"]);
  expect(await everythingIn(join(here.data, "mail"))).not.toContain("jo@example.org");
});
