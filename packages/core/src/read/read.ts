import { splitBody } from "../mail/split-body.ts";
import { readSubject } from "../mail/subject.ts";
import type { Mail } from "../mail/message.ts";
import type { ReadContext, Reading } from "./reading.ts";
export function read(mail: Mail, context: ReadContext): Reading {
  const body = splitBody(mail);
  const others = [...mail.to, ...mail.cc].filter(
    (a) => !context.seeker.addresses.includes(a.email) && !context.assistant.some((s) => a.email.endsWith(s)),
  );
  const m = /(.*) at (.*)/.exec(readSubject(mail.subject).bare);
  return {
    kind: { value: mail.references.length ? "follow_up" : "outreach", sure: true, evidence: "" },
    contacts: { value: others, sure: true, evidence: "" },
    company: { value: m?.[2] ?? null, sure: true, evidence: "" },
    jobs: { value: m ? [{ title: m[1] ?? null, url: null, ref: null }] : [], sure: true, evidence: "" },
    outcome: { value: null, sure: true, evidence: "" },
    text: body.text,
    ownText: "",
    promise: null,
    backOn: null,
    interviewOn: null,
    bounce: null,
    language: "en",
    answered: null,
    mentionedIds: [],
    bareSubject: readSubject(mail.subject).bare,
    saidAt: null,
  };
}
