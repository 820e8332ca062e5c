import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Mail } from "@follow-through/core/mail/message";
import { expect, test } from "vitest";
import { assistant, deliver, kindOf, kindsSent, sentBy, signIn, soon, threadsAt } from "./assistant.ts";

const kim = ["--seeker", "Kim Wu <kim@example.net>"];
const pressed = (mail: Mail | undefined, label: string): string =>
  new RegExp(`^${label}: (http\\S+)`, "m").exec(mail?.text ?? "")?.[1] ?? "";

/** A word that stands in Jo's letter alone, where the compression of the database leaves it in one piece. */
const word = "Zwetschgenknödelkönigin";

/** In which files below a folder a text stands, as it is or as the database writes keys. */
async function filesWith(folder: string, text: string): Promise<readonly string[]> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const forms = [Buffer.from(text), Buffer.from(Buffer.from(text).toString("hex"))];
  const found = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(name);
      return forms.some((form) => bytes.includes(form)) ? [name.slice(folder.length + 1)] : [];
    }),
  );
  return found.flat().toSorted();
}

test("who deletes everything is in no file any more, but the goodbye in the outbox", async () => {
  const log: string[] = [];
  const here = await assistant({ writeLog: (line) => void log.push(line) }, kim);
  await deliver(here, { text: `Hi Pat, I write about the ${word}.` });
  await deliver(here, { from: "Kim Wu <kim@example.net>", messageId: "<k@example.net>" }, undefined, "kim@example.net");
  const receipt = await soon(async () => (await sentBy(here)).find((mail) => kindOf(mail) === "receipt"));
  await deliver(here, { from: "jo@example.org, eve@example.com", messageId: "<two@example.org>" });
  const naming = { to: "x@in.localhost", subject: "Re: it", messageId: "<a@example.org>" };
  await deliver(here, { ...naming, text: "advocate: Pat Lee <pat@acme.example>" }, [receipt.replyTo[0]?.email ?? ""]);
  const shown = await soon(async () => (await sentBy(here)).find((mail) => kindOf(mail) === "answer"));
  await fetch(pressed(shown, "Send it to Pat Lee"), { method: "POST", redirect: "manual" });
  const cookie = await signIn(here);
  expect(await kindsSent(here)).toContain("invitation");
  const held = await filesWith(here.data, "jo@example.org");
  for (const place of [/^db\//, /^mail\//, /^outbox\//, /^spool\/done\//]) {
    expect(held, String(place)).toContainEqual(expect.stringMatching(place));
  }
  expect(await filesWith(here.data, word)).toContainEqual(expect.stringMatching(/^db\//));

  const page = await (await fetch(`${here.web}/erase`, { headers: { cookie } })).text();
  const form = /name="form" value="([^"]+)"/.exec(page)?.[1] ?? "";
  const body = new URLSearchParams({ form, typed: "jo@example.org" });
  expect((await fetch(`${here.web}/erase`, { method: "POST", headers: { cookie }, body })).status).toBe(200);

  const left = await sentBy(here);
  const josWords = /jo@example\.org|jo park/i;
  const about = left.filter((mail) => josWords.test(JSON.stringify([mail.from, mail.to, mail.subject, mail.text])));
  expect(about.map((mail) => mail.subject)).toEqual(["Everything is deleted"]);
  expect(left.filter((mail) => mail.to[0]?.email === "kim@example.net").map(kindOf)).toEqual(["receipt"]);
  expect(await filesWith(here.data, word)).toEqual([]);
  const goodbye = [expect.stringMatching(/^outbox\/.*-notice\.eml$/)];
  expect(await filesWith(here.data, "jo@example.org")).toEqual(goodbye);
  expect(await filesWith(here.data, "Jo Park")).toEqual(goodbye);
  expect(await filesWith(here.data, "kim@example.net")).toContainEqual(expect.stringMatching(/^db\//));
  expect(log.filter((line) => line.includes("-fault"))).toEqual([]);
  expect(await threadsAt(here, await signIn(here, "kim@example.net"))).toHaveLength(1);
});
