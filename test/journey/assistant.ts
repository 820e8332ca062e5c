import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Mail } from "@follow-through/core/mail/message";
import { parseMail } from "@follow-through/functions/adapter/mime";
import { startInstance, type Instance } from "@follow-through/local/instance";
import type { World } from "@follow-through/local/ground";
import { startOptions } from "@follow-through/local/options";
import { createTransport } from "nodemailer";
import { onTestFinished } from "vitest";
import { type MailParts, rawMail } from "../fixture/mail.ts";
import { folderForTest } from "../local/folder-for-test.ts";
import { monday } from "./clock.ts";

export const jo = ["--seeker", "Jo Park <jo@example.org>", "--time-zone", "America/New_York"];
export const freePorts = ["--smtp-port", "0", "--web-port", "0", "--no-schedule"];

/** The whole assistant in this process: real SMTP, HTTP and database, on a pinned clock. */
export async function assistant(world: World = {}, more: readonly string[] = []): Promise<Instance> {
  return assistantOn(await folderForTest(), world, more);
}

export async function assistantOn(data: string, world: World = {}, more: readonly string[] = []): Promise<Instance> {
  const args = ["--data", data, ...freePorts, ...jo, ...more];
  const options = startOptions(args, { relay: process.env["FOLLOW_THROUGH_RELAY"], timeZone: "Pacific/Chatham" });
  const quiet = { now: () => monday, writeLog: () => undefined, pausesMs: [], pause: async () => undefined };
  const instance = await startInstance(options, { ...quiet, ...world });
  onTestFinished(() => instance.stop());
  return instance;
}

interface Reached {
  readonly smtp: string;
  readonly web: string;
  readonly data: string;
}

/** Hands a mail over as a mail client's server does. Rejects where SMTP refuses. */
export async function deliver(
  to: Reached,
  mail: MailParts = {},
  recipients: readonly string[] = ["track@in.localhost"],
  sender = "jo@example.org",
) {
  const { hostname, port } = new URL(to.smtp);
  const transport = createTransport({ host: hostname, port: Number(port), ignoreTLS: true });
  const envelope = { from: sender, to: [...recipients] };
  try {
    return await transport.sendMail({ envelope, raw: Buffer.from(rawMail(mail)) });
  } finally {
    transport.close();
  }
}

/** What lies in the outbox, oldest first. */
export async function sentBy({ data }: Reached): Promise<readonly Mail[]> {
  const folder = join(data, "outbox");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".eml")).toSorted();
  return Promise.all(names.map(async (name) => parseMail(await readFile(join(folder, name)))));
}

export const kindOf = (mail: Mail): string => mail.headers.get("x-follow-through")?.[0] ?? "";

export async function kindsSent(by: Reached): Promise<readonly string[]> {
  return (await sentBy(by)).map(kindOf);
}

/** As a person does: ask for the link, open it, press its button. Gives the cookie. */
export async function signIn(to: Reached, email = "jo@example.org"): Promise<string> {
  await fetch(`${to.web}/sign-in`, { method: "POST", body: new URLSearchParams({ email }) });
  const mail = (await sentBy(to)).findLast((sent) => kindOf(sent) === "sign-in");
  const path = /\/sign-in\/[\w.-]+/.exec(mail?.text ?? "")?.[0];
  if (!path) throw new Error("no link was mailed");
  const pressed = await fetch(to.web + path, { method: "POST", redirect: "manual" });
  const cookie = pressed.headers.get("set-cookie")?.split(";")[0];
  if (!cookie) throw new Error(`signing in answered ${pressed.status}`);
  return cookie;
}

/** What is to be there within ten seconds. */
export async function soon<T>(look: () => Promise<T | null | undefined>): Promise<T> {
  for (let left = 400; left > 0; left -= 1) {
    const found = await look();
    if (found !== null && found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("it did not come to pass");
}

export interface ExportedThread {
  readonly id: string;
  readonly state: string;
  readonly rung: string;
  readonly company: string | null;
  readonly jobs: readonly { readonly title: string | null }[];
  readonly contacts: readonly { readonly email: string }[];
  readonly nextNudgeAt: string | null;
  readonly snoozedUntil: string | null;
  readonly messages: readonly { readonly messageId: string | null; readonly kind: string }[];
  readonly nudges: readonly { readonly kind: string; readonly step: number }[];
  readonly closed: { readonly reason: string } | null;
}

export async function threadsAt(to: Reached, cookie: string): Promise<readonly ExportedThread[]> {
  const response = await fetch(`${to.web}/export.json`, { headers: { cookie } });
  if (!response.ok) throw new Error(`the export answered ${response.status}`);
  return ((await response.json()) as { threads: ExportedThread[] }).threads;
}
