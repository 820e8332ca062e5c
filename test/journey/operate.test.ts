import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { importFiles } from "@follow-through/local/import-files";
import { operate } from "@follow-through/local/operate";
import { expect, test } from "vitest";
import { rawMail } from "../fixture/mail.ts";
import { assistant, deliver, kindsSent, signIn, threadsAt } from "./assistant.ts";

async function operator(data: string, ...args: string[]): Promise<unknown[]> {
  const reports: unknown[] = [];
  await operate([...args, "--data", data], (report) => void reports.push(report));
  return reports;
}

test("old mail is imported through the instance that runs, oldest first, and nothing is sent", async () => {
  const here = await assistant();
  const day = (days: number): string => new Date(Date.now() - days * 86_400_000).toUTCString();
  const mails = [
    {
      from: "Pat Lee <pat@acme.example>",
      to: "Jo Park <jo@example.org>",
      date: day(10),
      messageId: "<answer@acme.example>",
      inReplyTo: "<sent@example.org>",
      text: "Thanks Jo, I put you into the portal.",
    },
    { from: "News <news@example.net>", to: "Jo <jo@example.org>", date: day(5), messageId: "<n@example.net>" },
    { date: day(20), messageId: "<sent@example.org>" },
    { date: day(90), messageId: "<old@example.org>", subject: "Analyst at Initech", to: "Bo <bo@initech.example>" },
  ];
  const file = join(here.data, "old.mbox");
  const separator = "From - Mon Mar 02 10:00:00 2026\n";
  await writeFile(file, mails.map((mail) => `${separator}${Buffer.from(rawMail(mail)).toString()}\n`).join(""));
  const report = { read: 4, kept: 3, known: 0, threads: 2, closed: 1, skipped: { unrelated: 1 } };
  expect(await importFiles(["--data", here.data, file])).toEqual(report);
  expect(await importFiles(["--data", here.data, "--seeker", "jo@example.org", file])).toEqual({
    ...report,
    known: 3,
    closed: 0,
  });
  const threads = await threadsAt(here, await signIn(here));
  expect(threads.map(({ closed, messages }) => [closed?.reason ?? null, messages.map((m) => m.messageId)])).toEqual([
    [null, ["<sent@example.org>", "<answer@acme.example>"]],
    ["imported", ["<old@example.org>"]],
  ]);
  expect(await kindsSent(here)).toEqual(["sign-in"]);
});

test("whose mail it is must be clear", async () => {
  const here = await assistant({}, ["--seeker", "Kim <kim@example.net>"]);
  const file = join(here.data, "old.eml");
  await writeFile(file, rawMail());
  await expect(importFiles(["--data", here.data, file])).rejects.toThrow("several seekers");
  await expect(importFiles(["--data", here.data, "--seeker", "x@example.net", file])).rejects.toThrow("no seeker here");
  await expect(importFiles(["--data", here.data, "/nowhere.eml"])).rejects.toThrow("can't be read");
});

test("the operator invites, looks, blocks and removes, beside the instance that runs", async () => {
  const here = await assistant();
  await deliver(here);
  const file = join(here.data, "class.csv");
  await writeFile(file, 'Name;E-Mail\r\n"Lind; Kim";kim@example.net\r\nSam;Sam@Example.net\r\n');
  expect(await operator(here.data, "invite", file)).toEqual([
    { invited: 2, "invited-before": 0, seeker: 0, skipped: ["line 1: Name;E-Mail"] },
  ]);
  expect(await operator(here.data, "people")).toMatchObject([
    { email: "jo@example.org", seeker: { openThreads: 1 } },
    { email: "kim@example.net", seeker: null },
    { email: "sam@example.net", seeker: null },
  ]);
  expect(await operator(here.data, "block", "sam@example.net")).toMatchObject([{ blocked: "operator" }]);
  expect(await operator(here.data, "blocked")).toMatchObject([{ email: "sam@example.net", why: "operator" }]);
  expect(await operator(here.data, "unblock", "sam@example.net")).toEqual([
    { unblocked: "sam@example.net", was: "operator" },
  ]);
  await expect(operator(here.data, "unblock", "sam@example.net")).rejects.toThrow("is not blocked");
  expect(await operator(here.data, "remove", "kim@example.net")).toMatchObject([{ was: "invited" }]);
  expect(await operator(here.data, "remove", "jo@example.org")).toMatchObject([{ was: "seeker" }]);
  expect(await operator(here.data, "person", "jo@example.org")).toMatchObject([{ seeker: null, invitedAt: null }]);
});

test("what failed too often is parked, and one command takes it in again", async () => {
  let isBroken = true;
  const here = await assistant({
    wrap: (ports) => ({
      ...ports,
      parseMail: (bytes) => (isBroken ? Promise.reject(new Error("a defect")) : ports.parseMail(bytes)),
    }),
  });
  await deliver(here);
  expect(await here.folder.spool.parked()).toHaveLength(1);
  isBroken = false;
  expect(await operator(here.data, "replay")).toEqual([{ replayed: 1 }]);
  expect(await here.folder.spool.parked()).toEqual([]);
  expect(await threadsAt(here, await signIn(here))).toHaveLength(1);
});

test("one mail is looked at without being shown, and read again once the reader is mended", async () => {
  let isBroken = true;
  const here = await assistant({
    // The command runs on the machine's own clock.
    now: () => new Date().toISOString(),
    wrap: (ports) => ({
      ...ports,
      parseMail: async (bytes) => {
        const mail = await ports.parseMail(bytes);
        return isBroken ? { ...mail, subject: "Hello", text: "Hi Pat,\n\nhow are you?\n\nJo" } : mail;
      },
    }),
  });
  await deliver(here);
  const cookie = await signIn(here);
  expect(await threadsAt(here, cookie)).toMatchObject([{ jobs: [] }]);
  const [id = ""] = (await readdir(join(here.data, "mail"))).map((name) => name.replace(/\.eml$/, ""));
  const [facts] = await operator(here.data, "mail", id);
  expect(facts).toMatchObject({ outcome: "tracked", recipients: 1, threadState: "waiting" });
  expect(JSON.stringify(facts)).not.toMatch(/pat|acme|@/i);
  isBroken = false;
  const mails = await kindsSent(here);
  expect(await operator(here.data, "reread", id)).toMatchObject([{ kind: "read-again", left: [] }]);
  expect(await threadsAt(here, cookie)).toMatchObject([{ jobs: [{ title: "Senior Data Engineer" }] }]);
  expect(await kindsSent(here)).toEqual(mails);
  await expect(operator(here.data, "mail", "nowhere")).rejects.toThrow("no mail with the id nowhere");
  await expect(operator(here.data, "reread", "nowhere")).rejects.toThrow("no mail with the id nowhere");
  await expect(operator(here.data, "reread", "../keys")).rejects.toThrow("by its id");
  await rm(join(here.data, "mail", `${id}.eml`));
  await expect(operator(here.data, "reread", id)).rejects.toThrow(
    `${id} was not read again: it came to "tracked", and its raw mail is not kept any more`,
  );
});

test("what a stranger throws at the port stops nobody's mail", async () => {
  const here = await assistant();
  await expect(deliver(here, {}, ["pat@acme.example"])).rejects.toMatchObject({ responseCode: 550 });
  await expect(deliver(here, { text: "x".repeat(998).concat("\r\n").repeat(45_000) })).rejects.toMatchObject({
    responseCode: 552,
  });
  await deliver(here, { from: "not an address at all", messageId: null });
  await deliver(here, { text: "\u0000\u00ff".repeat(10_000), messageId: "<odd@example.org>" });
  await deliver(here);
  const threads = await threadsAt(here, await signIn(here));
  expect(threads.flatMap(({ messages }) => messages.map(({ messageId }) => messageId))).toContain(
    "<first@example.org>",
  );
});
