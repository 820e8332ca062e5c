import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seekerByAddress } from "@follow-through/core/flow/account";
import { exportThread, storiesOf } from "@follow-through/core/flow/view";
import { header, type Mail } from "@follow-through/core/mail/message";
import nodemailer from "nodemailer";
import { type Instance, startInstance } from "../instance.ts";

/** The real assistant on this machine, with a clock that the story moves. */
export interface Stage {
  readonly instance: Instance;
  /** Sends a mail over SMTP as Jo's mail client does, with the assistant in the envelope alone. */
  write(letter: JosLetter): Promise<void>;
  /** Moves the clock and lets one scheduled run happen. */
  runAt(at: string): Promise<void>;
  moveTo(at: string): void;
  /** The mails that came out of the outbox since this was asked last. */
  arrived(): Promise<readonly Mail[]>;
  threads(): Promise<readonly DemoThread[]>;
  close(): Promise<void>;
}

export interface JosLetter {
  readonly from?: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly inReplyTo?: string;
  /** The envelope's recipient at the assistant. */
  readonly envelopeTo: string;
}

export interface DemoThread {
  readonly id: string;
  readonly state: string;
  readonly rung: string;
  readonly company: string | null;
  readonly jobs: readonly { readonly title: string | null }[];
  readonly contacts: readonly { readonly email: string; readonly name: string }[];
  readonly nextNudgeAt: string | null;
  readonly snoozedUntil: string | null;
  readonly closed: { readonly reason: string } | null;
}

export const jo = { name: "Jo Park", email: "jo@example.org" };

export async function openStage(startAt: string): Promise<Stage> {
  const clock = { at: startAt };
  const data = await mkdtemp(join(tmpdir(), "follow-through-demo-"));
  const instance = await startInstance(
    {
      data,
      host: "127.0.0.1",
      smtpPort: 0,
      webPort: 0,
      domain: "in.localhost",
      seekers: [{ name: jo.name, addresses: [jo.email] }],
      timeZone: "America/New_York",
      relay: null,
      publicUrl: null,
      from: { name: "Follow-Through", email: "assistant@in.localhost" },
      operator: { name: "The demo", email: "operator@example.org" },
      enrol: "invite",
      enrolDomains: [],
      tls: null,
      schedule: false,
      json: false,
    },
    { now: () => clock.at, writeLog: () => {} },
  );
  const smtp = new URL(instance.smtp);
  const client = nodemailer.createTransport({ host: smtp.hostname, port: Number(smtp.port), secure: false });
  const seen = new Set<string>();
  return {
    instance,
    write: async (letter) => {
      await client.sendMail({
        from: letter.from ?? `${jo.name} <${jo.email}>`,
        to: letter.to,
        subject: letter.subject,
        text: letter.text,
        messageId: letter.messageId,
        date: new Date(clock.at),
        ...(letter.inReplyTo ? { inReplyTo: letter.inReplyTo, references: letter.inReplyTo } : {}),
        envelope: { from: jo.email, to: letter.envelopeTo },
      });
      await instance.takingIn.idle();
    },
    moveTo: (at) => {
      clock.at = at;
    },
    runAt: async (at) => {
      clock.at = at;
      await instance.tick(at);
    },
    arrived: async () => {
      const names = (await instance.folder.outbox.names(1000)).toReversed().filter((name) => !seen.has(name));
      for (const name of names) seen.add(name);
      const bytes = await Promise.all(names.map((name) => instance.folder.outbox.read(name)));
      return Promise.all(bytes.flatMap((found) => (found ? [instance.ports.parseMail(found)] : [])));
    },
    threads: async () => {
      const seeker = await seekerByAddress(instance.ports, jo.email, clock.at);
      const threads: DemoThread[] = [];
      if (!seeker) return threads;
      for await (const story of storiesOf(instance.ports, seeker.id, clock.at)) {
        threads.push(exportThread(story, seeker, clock.at) as DemoThread);
      }
      return threads;
    },
    close: async () => {
      client.close();
      await instance.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

export const kindOf = (mail: Mail): string => header(mail, "x-follow-through");
export const replyTo = (mail: Mail): string => mail.replyTo[0]?.email ?? "";
/** The link of a button, by its label. */
export function linkOf(mail: Mail, label: string): string {
  const line = (mail.text ?? "").split("\n").find((candidate) => candidate.startsWith(`${label}: http`));
  return line?.slice(label.length + 2).trim() ?? "";
}
