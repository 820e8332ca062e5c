import { readWhenAddress } from "@follow-through/core/read/when";
import type { Purpose } from "@follow-through/core/flow/port";
import { fakeSigner, type FakePorts } from "../fake/fake-ports.ts";
import { parseMail } from "@follow-through/functions/adapter/mime";
import { readRobots } from "@follow-through/functions/adapter/robots";
import { readSesEvent } from "@follow-through/functions/adapter/ses-event";
import fc from "fast-check";
import { intake } from "@follow-through/core/flow/intake";
import { anArrival, deliver, josDesk, monday, threadsOf } from "../fixture/desk.ts";
import { theirsIn } from "../fixture/outgoing.ts";
import { josVisit, origin } from "../functions/web/visit.ts";
import { anyMail, check, text } from "./odd.ts";
import { proof } from "./proof.ts";
import { signedIn } from "./signed-in.ts";
import { smtpLines } from "./smtp-lines.ts";

/** A way in, and what must hold whatever comes through it. */
export interface Door {
  readonly name: string;
  readonly attack: () => fc.IAsyncProperty<unknown>;
  /** How often it is tried in a short run; left out: as often as the others. */
  readonly shortRuns?: number;
}

export const doors: readonly Door[] = [
  { name: "bytes of a mail are read without a fault", attack: mailBytes },
  { name: "a stranger's mail is answered to nobody and moves nobody's thread", attack: strangersMail },
  { name: "an unproven mail in Jo's name changes nothing but a count", attack: unprovenMail },
  { name: "whatever Jo writes, mail goes to Jo alone and its headers are ours", attack: josMail },
  { name: "an envelope recipient of any form is read, or told about", attack: envelopes },
  { name: "a token that we did not make opens nothing", attack: tokens },
  { name: "the web answers any path and any form without a fault, and repeats nothing unescaped", attack: web },
  { name: "whoever is signed in may fill in any form with anything", attack: signedIn, shortRuns: 30 },
  { name: "an event document is read or refused", attack: events },
  { name: "a board's wishes are read, whatever they are", attack: robots },
  { name: "no bytes prove their own sender", attack: proof },
  {
    name: "whatever is said to the SMTP listener, each 250 is one mail on the disk and it goes on listening",
    attack: smtpLines,
    shortRuns: 15,
  },
];

function mailBytes(): fc.IAsyncProperty<unknown> {
  return fc.asyncProperty(anyMail, async (bytes) => {
    const mail = await parseMail(bytes);
    check(!/[\r\n\u2028\u2029]/.test(mail.subject), "a subject of several lines");
  });
}

let deliveries = 0;
async function take(ports: FakePorts, bytes: Uint8Array, recipient: string): Promise<void> {
  const id = `fuzz-${++deliveries}`;
  await ports.rawMail.put(id, bytes);
  await intake(ports, anArrival({ id, recipients: [recipient], receivedAt: monday }), monday);
}

function strangersMail(): fc.IAsyncProperty<unknown> {
  return fc.asyncProperty(anyMail, text, async (bytes, name) => {
    const { ports, jo } = await josDesk({ kind: "proven", by: "dmarc" });
    await deliver(ports, {}, "track", monday);
    const before = { sent: ports.sent.length, threads: await threadsOf(ports, jo, monday) };
    // One From that is nobody's, whole, above whatever else the mail says: the proof of it is another door.
    const from = Buffer.from(`From: "${name.replace(/[\r\n"\\]/g, "")}" <eve@evil.example>\r\nX-From: whole\r\n`);
    const rest = Buffer.from(
      Buffer.from(bytes)
        .toString("latin1")
        .replace(/^from:.*$/gim, "X: y"),
      "latin1",
    );
    await take(ports, Buffer.concat([from, rest]), "track@in.localhost");
    const mails = ports.sent.slice(before.sent).filter(({ mail }) => mail.kind !== "notice");
    check(mails.length === 0, "a stranger was answered");
    const after = await threadsOf(ports, jo, monday);
    check(after.length === before.threads.length, "a stranger opened a thread");
  });
}

function unprovenMail(): fc.IAsyncProperty<unknown> {
  return fc.asyncProperty(
    text,
    text,
    fc.constantFrom("track", "help", "cancel", "3d", "reply"),
    async (subject, body, door) => {
      const { ports, jo } = await josDesk();
      await deliver(ports, {}, "track", monday);
      const before = { sent: ports.sent.length, threads: JSON.stringify(await threadsOf(ports, jo, monday)) };
      const sceptical = { ...ports, prove: async () => ({ kind: "unproven", why: "" }) as const };
      const to = door === "reply" ? (ports.sent[0]?.mail.replyTo ?? "") : `${door}@in.localhost`;
      const mail = { messageId: "<f@example.org>", subject: subject.replace(/[\r\n]/g, " "), text: body };
      await deliver(sceptical, mail, to, monday);
      check(ports.sent.length === before.sent, "somebody was told");
      check(JSON.stringify(await threadsOf(ports, jo, monday)) === before.threads, "a thread changed");
    },
  );
}

function josMail(): fc.IAsyncProperty<unknown> {
  return fc.asyncProperty(text, text, text, fc.boolean(), async (name, subject, body, isAnswer) => {
    const { ports } = await josDesk();
    await deliver(ports, {}, "track", monday);
    const to = isAnswer ? (ports.sent[0]?.mail.replyTo ?? "") : "track";
    const encoded = (value: string): string => `=?utf-8?B?${Buffer.from(value).toString("base64")}?=`;
    const mail = {
      messageId: "<j@example.org>",
      from: `${encoded(name)} <jo@example.org>`,
      to: `${encoded(name)} <kim@bolt.example>`,
      subject: encoded(subject),
      text: body,
    };
    await deliver(ports, mail, to, monday);
    for (const { mail: sent } of ports.sent) {
      const found = await theirsIn(ports, sent);
      check(found.length === 0, found.join("; "));
    }
  });
}

function envelopes(): fc.IAsyncProperty<unknown> {
  return fc.asyncProperty(fc.string({ maxLength: 70 }), text, async (local, body) => {
    const { ports, jo } = await josDesk();
    readWhenAddress(local, monday, jo.week);
    await deliver(ports, { text: body || "x" }, [`${local}@in.localhost`, `a@${local}`], monday);
    check(
      ports.sent.every(({ mail }) => ["jo@example.org", "operator@example.org"].includes(mail.to.email)),
      "mail elsewhere",
    );
  });
}

const purposes: readonly Purpose[] = [
  "sign-in",
  "session",
  "act",
  "address",
  "advocate",
  "calendar",
  "unsubscribe",
  "welcome",
  "form",
];

function tokens(): fc.IAsyncProperty<unknown> {
  const signer = fakeSigner();
  const sealed = signer.seal("act", "skr_aaaaaaaaaaaa.thr_aaaaaaaaaaaa.done", "2027-01-01T00:00:00.000Z");
  const tag = signer.tag({ party: "skr_aaaaaaaaaaaa", threadId: "thr_aaaaaaaaaaaa" }, monday);
  const changed = (whole: string) =>
    fc.tuple(fc.nat(whole.length - 1), fc.string({ minLength: 1, maxLength: 3 })).map(([at, put]) => {
      const forged = whole.slice(0, at) + put + whole.slice(at + put.length);
      return forged === whole || forged.toLowerCase() === whole ? `${whole}x` : forged;
    });
  return fc.asyncProperty(
    fc.oneof(changed(sealed), fc.string({ maxLength: 900 })),
    fc.oneof(changed(tag), fc.string({ maxLength: 70 })),
    fc.constantFrom(...purposes),
    async (token, local, purpose) => {
      check(signer.open(purpose, token, monday) === null, "a forged token");
      check(purpose === "act" || signer.open(purpose, sealed, monday) === null, "a token for another thing");
      check(signer.openTag(local, monday) === null, "a forged tag");
    },
  );
}

const paths = fc.constantFrom(
  "/",
  "/sign-in",
  "/sign-in/x",
  "/settings",
  "/settings/name",
  "/settings/week",
  "/settings/never",
  "/settings/retention",
  "/threads/x",
  "/do/x",
  "/u/x",
  "/welcome/x",
  "/address/x",
  "/advocates",
  "/add",
  "/stats",
  "/calendar/x.ics",
  "/export.csv",
  "/sign-out",
);

function web(): fc.IAsyncProperty<unknown> {
  const marker = "<script>alert(1)</script>";
  const fields = fc.dictionary(
    fc.constantFrom("email", "name", "zone", "hour", "days", "never", "csrf", "q", "file", "form"),
    text,
  );
  return fc.asyncProperty(
    paths,
    fc.oneof(text, fc.webPath()),
    fields,
    fc.boolean(),
    async (path, more, form, isPost) => {
      const visit = await josVisit();
      const url = `${path}${more.startsWith("/") ? more : `?q=${encodeURIComponent(more.toWellFormed())}`}`;
      const body = new URLSearchParams({ ...form, name: marker });
      const response = await visit.request(url, isPost ? { method: "POST", body, headers: { origin } } : {});
      check(response.status < 500, `${response.status} at ${url}`);
      check(!(await response.text()).includes(marker), `unescaped at ${url}`);
    },
  );
}

function events(): fc.IAsyncProperty<unknown> {
  const names = fc.constantFrom(
    "notificationType",
    "receipt",
    "mail",
    "action",
    "recipients",
    "messageId",
    "objectKey",
    "__proto__",
  );
  const document = fc.oneof(
    fc.string(),
    fc.json(),
    fc.dictionary(names, fc.jsonValue()).map((value) => JSON.stringify(value)),
  );
  return fc.asyncProperty(document, async (body) => {
    try {
      const { kind } = readSesEvent(body);
      check(kind === "setup" || kind === "arrival", "read as something else");
    } catch (error) {
      check(error instanceof Error && !(error instanceof TypeError), "a fault instead of a refusal");
    }
  });
}

function robots(): fc.IAsyncProperty<unknown> {
  const line = fc
    .tuple(fc.constantFrom("User-agent: *", "Disallow: ", "Allow: ", "#", ""), fc.string())
    .map(([a, b]) => a + b);
  return fc.asyncProperty(fc.array(line), fc.webPath(), async (lines, path) => {
    check(typeof readRobots(lines.join("\n"), "follow-through").mayFetch(path) === "boolean", "no answer");
  });
}
