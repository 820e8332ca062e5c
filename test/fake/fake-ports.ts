import type { OutgoingMail, Ports, Sent, Service } from "@follow-through/core/flow/port";
import { signer } from "@follow-through/functions/adapter/token";
import { MemoryStore } from "./memory-store.ts";

/** Ports of the fake world, and the same world open to a test's look. */
export interface FakePorts extends Ports {
  readonly store: MemoryStore;
  readonly sent: readonly SentMail[];
  readonly notes: readonly Note[];
  readonly raw: ReadonlyMap<string, Uint8Array>;
  /** How the mailer behaves from now on; "send" at the start. "throw": the way broke; "hang": no answer ever. */
  readonly mailerDoes: (what: MailerMood) => void;
  /** What a look at this posting gives from now on; "unknown" for all others. */
  readonly postingIs: (url: string, state: "open" | "gone" | "unknown") => void;
}

export interface SentMail {
  readonly messageId: string;
  readonly mail: OutgoingMail;
}
export interface Note {
  readonly event: string;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
}
export type MailerMood = "send" | "refuse" | "later" | "unknown" | "throw" | "hang";

export const fakeService: Service = {
  domain: "in.localhost",
  publicUrl: "http://127.0.0.1:3000",
  from: { name: "Follow-Through", email: "assistant@in.localhost" },
  operator: { name: "Operator", email: "operator@example.org" },
  enrol: "invite",
  enrolDomains: [],
};

const keyRing = {
  current: { id: "a", secret: "a secret only for tests, never in use" },
  earlier: [],
  neverSecret: "another secret only for tests",
};

/** Everything in memory and repeatable. `parts` gives what a test must choose: the parser, the proof, the service. */
export function fakePorts(parts: Partial<Pick<Ports, "parseMail" | "prove" | "service">> = {}): FakePorts {
  const mailer = fakeMailer();
  const raw = new Map<string, Uint8Array>();
  const postings = new Map<string, "open" | "gone" | "unknown">();
  const notes: Note[] = [];
  return {
    mailer,
    parseMail: () => Promise.reject(new Error("this test gave no parser of mail")),
    prove: async () => ({ kind: "unproven", why: "this test gave no proof" }),
    signer: fakeSigner(),
    postings: { look: async (url) => postings.get(url) ?? "unknown" },
    log: { note: (event, facts) => void notes.push({ event, facts }) },
    service: fakeService,
    store: new MemoryStore(),
    rawMail: {
      get: async (id) => raw.get(id) ?? null,
      put: async (id, bytes) => void raw.set(id, bytes),
      remove: async (id) => void raw.delete(id),
    },
    sent: mailer.sent,
    mailerDoes: mailer.does,
    postingIs: (url, state) => void postings.set(url, state),
    notes,
    raw,
    ...parts,
  };
}

/** Real signatures under a fixed key; what should be chance counts up instead. */
export function fakeSigner() {
  let count = 0;
  return signer(keyRing, (length) => {
    count += 1;
    const bytes = Buffer.alloc(length);
    bytes.writeUInt32BE(count, length - 5);
    return bytes;
  });
}

function fakeMailer() {
  const sent: SentMail[] = [];
  let mood: MailerMood = "send";
  const keep = (mail: OutgoingMail): Sent => {
    const messageId = `<sent-${sent.length + 1}@in.localhost>`;
    sent.push({ messageId, mail });
    return { kind: "sent", messageId };
  };
  return {
    sent,
    does: (what: MailerMood): void => {
      mood = what;
    },
    send: async (mail: OutgoingMail): Promise<Sent> => {
      switch (mood) {
        case "send":
          return keep(mail);
        case "refuse":
          return { kind: "refused", why: "told to refuse" };
        case "later":
          return { kind: "later", why: "told to wait" };
        case "unknown":
          return { kind: "unknown", why: "told to be unsure" };
        case "throw":
          throw new Error("told to throw");
        case "hang":
          return new Promise<Sent>(() => undefined);
      }
    },
  };
}
