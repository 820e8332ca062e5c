import type { Mail } from "@follow-through/core/mail/message";
import type { Narrator } from "./narrate.ts";
import { jo, kindOf, linkOf, replyTo, type Stage } from "./stage.ts";

const pat = { name: "Pat Lee", email: "pat@acme.example" };
const afternoon = "2026-08-18T15:00:00.000Z";
const fiveWorkingDaysOn = "2026-08-25T13:05:00.000Z";
const thatDay = "2026-08-25T16:00:00.000Z";
const hiredAt = "2026-09-03T14:00:00.000Z";

/** The one thing no other tool does: somebody is asked to speak for Jo, agrees, is reminded, and is thanked. */
export async function advocates(stage: Stage, tell: Narrator): Promise<void> {
  await stage.arrived();
  const invitation = await asks(stage, tell);
  if (!invitation) return;
  await agrees(stage, tell, invitation);
  const nudge = await isReminded(stage, tell);
  if (nudge) await speaks(stage, tell, nudge);
  await ends(stage, tell);
}

async function asks(stage: Stage, tell: Narrator): Promise<Mail | null> {
  tell.chapter("Jo asks Pat to speak for her: a line in a mail to the assistant alone");
  stage.moveTo(afternoon);
  await stage.write({
    to: "track@in.localhost",
    envelopeTo: "track@in.localhost",
    subject: "Re: Senior Data Engineer at Acme",
    messageId: "<asks-pat@example.org>",
    inReplyTo: "<first-mail@example.org>",
    text: `advocate: ${pat.name} <${pat.email}>`,
  });
  const [answer, more] = await stage.arrived();
  if (answer) tell.shows(answer);
  tell.checks("the invitation is shown to Jo, and nothing goes to Pat", !more && answer?.to[0]?.email === jo.email);
  const link = answer ? linkOf(answer, `Send it to ${pat.name}`) : "";
  tell.checks("its one button shows the invitation again", (await fetch(link)).status === 200);
  await press(link);
  const mails = await stage.arrived();
  const invitation = mails.find((mail) => kindOf(mail) === "invitation") ?? null;
  if (invitation) tell.shows(invitation);
  tell.checks(
    "pressed, it sends one invitation to Pat, in Jo's name",
    mails.length === 1 &&
      invitation?.to[0]?.email === pat.email &&
      (invitation.from[0]?.name ?? "").startsWith(jo.name),
  );
  return invitation;
}

async function agrees(stage: Stage, tell: Narrator, invitation: Mail): Promise<void> {
  tell.chapter("Pat presses: Yes, gladly");
  await press(linkOf(invitation, "Yes, gladly"));
  const mails = await stage.arrived();
  for (const mail of mails) tell.shows(mail);
  tell.checks("Jo is told, and Pat is thanked with words to forward", mails.length === 2);
  tell.checks("the thread stands at advocate-agreed", (await stage.threads())[0]?.rung === "advocate-agreed");
}

async function isReminded(stage: Stage, tell: Narrator): Promise<Mail | null> {
  tell.chapter("Five working days later");
  await stage.runAt(fiveWorkingDaysOn);
  const toPat = (await stage.arrived()).filter((mail) => mail.to[0]?.email === pat.email);
  const [nudge] = toPat;
  if (nudge) tell.shows(nudge);
  tell.checks("one nudge to Pat", toPat.length === 1 && nudge !== undefined && kindOf(nudge) === "advocate-nudge");
  return nudge ?? null;
}

async function speaks(stage: Stage, tell: Narrator, nudge: Mail): Promise<void> {
  tell.chapter("Pat answers it: spoke with Dana today");
  stage.moveTo(thatDay);
  await stage.write({
    from: `${pat.name} <${pat.email}>`,
    to: replyTo(nudge),
    envelopeTo: replyTo(nudge),
    subject: `Re: ${nudge.subject}`,
    messageId: "<pat-spoke@acme.example>",
    text: "Spoke with Dana today\n\nShe liked the part about streams. Write to her, she expects you.",
  });
  const [told, more] = await stage.arrived();
  if (told) tell.shows(told);
  tell.checks("Jo has Pat's words whole", !more && (told?.text ?? "").includes("> She liked the part about streams."));
  tell.checks("the thread stands at advocated", (await stage.threads())[0]?.rung === "advocated");
}

async function ends(stage: Stage, tell: Narrator): Promise<void> {
  tell.chapter("The best day: hired");
  stage.moveTo(hiredAt);
  await stage.arrived();
  await stage.write({
    to: "track@in.localhost",
    envelopeTo: "track@in.localhost",
    subject: "Re: Senior Data Engineer at Acme",
    messageId: "<hired@example.org>",
    inReplyTo: "<first-mail@example.org>",
    text: "hired",
  });
  await stage.runAt(later(hiredAt, 1));
  const mails = await stage.arrived();
  const thanks = mails.find((mail) => mail.subject === `A thank-you for ${pat.name}`);
  for (const mail of mails) tell.shows(mail);
  const [thread] = await stage.threads();
  tell.checks("the thread is closed as hired", thread?.closed?.reason === "hired");
  tell.checks("a thank-you to Pat is ready for Jo to send", thanks?.to[0]?.email === jo.email);
  for (let week = 1; week <= 12; week += 1) await stage.runAt(later(hiredAt, 1 + 7 * week));
  tell.checks("and then there is silence, for Jo and for Pat", (await stage.arrived()).length === 0);
}

const later = (instant: string, days: number): string =>
  new Date(Date.parse(instant) + days * 24 * 60 * 60 * 1000).toISOString();

async function press(link: string): Promise<void> {
  await fetch(link, { method: "POST", headers: { origin: new URL(link).origin }, redirect: "manual" });
}
