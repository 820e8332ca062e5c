import type { Narrator } from "./narrate.ts";
import { jo, kindOf, linkOf, replyTo, type Stage } from "./stage.ts";

/** When the story begins: a Monday morning in New York. */
export const beginsAt = "2026-08-03T14:00:00.000Z";
const tuesday = "2026-08-04T14:30:00.000Z";
const fifthWorkingDay = "2026-08-10T13:05:00.000Z";
const friday = "2026-08-14T13:05:00.000Z";
const twoWorkingDaysLater = "2026-08-18T13:05:00.000Z";

const first = { id: "<first-mail@example.org>", subject: "Senior Data Engineer at Acme" };

/** Day one: a mail with the assistant in BCC becomes a thread. */
export async function tracks(stage: Stage, tell: Narrator): Promise<void> {
  tell.chapter("Jo writes to Pat from her own mail client, with track@in.localhost in BCC");
  await stage.write({
    to: "Pat Lee <pat@acme.example>",
    subject: first.subject,
    messageId: first.id,
    envelopeTo: "track@in.localhost",
    text: `Hi Pat,

we met at the data meetup in May. I saw that Acme is looking for a Senior Data
Engineer, and I would love to work on your pipelines. At Ferrowave I moved the
billing data from nightly batches to streams.

Would you have a quarter of an hour this week?

Best,
Jo`,
  });
  const [thread] = await stage.threads();
  tell.checks(
    "a thread with Pat Lee at Acme about the Senior Data Engineer",
    thread?.company === "Acme" && thread.contacts[0]?.name === "Pat Lee",
  );
  tell.checks("the next nudge is on Monday at nine in New York", thread?.nextNudgeAt === "2026-08-10T13:00:00.000Z");
  const [receipt] = await stage.arrived();
  if (receipt) tell.shows(receipt);
  tell.checks("Jo hears in one line what was understood", receipt !== undefined && kindOf(receipt) === "receipt");
}

/** Five working days of silence: one nudge, inside Jo's own conversation. */
export async function nudges(stage: Stage, tell: Narrator): Promise<void> {
  tell.chapter("A week of silence. Monday, nine in the morning in New York");
  await stage.runAt(tuesday);
  tell.checks("nothing is sent on Tuesday", (await stage.arrived()).length === 0);
  await stage.runAt(fifthWorkingDay);
  const mails = await stage.arrived();
  const [nudge] = mails;
  if (nudge) tell.shows(nudge);
  tell.checks(
    "exactly one nudge, to Jo",
    mails.length === 1 && nudge !== undefined && kindOf(nudge) === "nudge" && nudge.to[0]?.email === jo.email,
  );
  tell.checks("it stands within her conversation with Pat", nudge?.inReplyTo === first.id);
  await stage.runAt(fifthWorkingDay);
  tell.checks("the same run again sends nothing", (await stage.arrived()).length === 0);
  if (nudge) await answers(stage, tell, replyTo(nudge), linkOf(nudge, "They replied"));
}

async function answers(stage: Stage, tell: Narrator, address: string, button: string): Promise<void> {
  tell.chapter("Jo answers the nudge: snooze till friday");
  await stage.write({
    to: address,
    envelopeTo: address,
    subject: `Re: ${first.subject}`,
    messageId: "<answer-1@example.org>",
    text: "snooze till friday",
  });
  const [answer] = await stage.arrived();
  if (answer) tell.shows(answer);
  tell.checks(
    "the thread sleeps until Friday",
    (await stage.threads())[0]?.snoozedUntil === "2026-08-14T13:00:00.000Z",
  );
  await stage.runAt(friday);
  const [order] = await stage.arrived();
  if (order) tell.shows(order);
  tell.checks("and comes back on Friday at nine", order !== undefined && kindOf(order) === "order");

  tell.chapter("Pat has replied: Jo presses the button in the nudge");
  const shown = await fetch(button);
  tell.checks(
    "the link only shows what will happen",
    shown.status === 200 && (await stage.threads())[0]?.state === "waiting",
  );
  const pressed = await fetch(button, {
    method: "POST",
    headers: { origin: new URL(button).origin },
    redirect: "manual",
  });
  tell.checks(
    "its button does it: the next step is Jo's",
    pressed.status < 400 && (await stage.threads())[0]?.state === "yours",
  );
  await passesOn(stage, tell);
}

/** Jo forwards what Pat wrote: the thread climbs, and what is suggested next is the real ask. */
async function passesOn(stage: Stage, tell: Narrator): Promise<void> {
  tell.chapter("Jo forwards what Pat wrote");
  await stage.write({
    to: "track@in.localhost",
    envelopeTo: "track@in.localhost",
    subject: `Fwd: ${first.subject}`,
    messageId: "<forward-1@example.org>",
    text: `---------- Forwarded message ---------
From: Pat Lee <pat@acme.example>
Date: Fri, Aug 14, 2026 at 9:40 AM
Subject: Re: ${first.subject}
To: Jo Park <jo@example.org>

Hi Jo,

good to hear from you. I put you into the portal this morning, so your CV is
with our recruiters now.

Pat`,
  });
  const [thread, second] = await stage.threads();
  tell.checks("it is the same thread, now at referred", thread?.rung === "referred" && second === undefined);
  await stage.arrived();
  await stage.runAt(twoWorkingDaysLater);
  const [reminder] = await stage.arrived();
  if (reminder) tell.shows(reminder);
  tell.checks(
    "one gentle word that it is Jo's move, with the real ask: would Pat speak to the hiring manager?",
    reminder?.text?.includes("hiring manager") ?? false,
  );
}

const another = { id: "<another@example.org>", subject: "Analytics Engineer at Bolt" };
const firstNudge = "2026-08-10T13:05:00.000Z";
const secondNudge = "2026-08-19T13:05:00.000Z";
const lastWord = "2026-08-28T13:05:00.000Z";
const afterwards = ["2026-09-08T13:05:00.000Z", "2026-10-01T13:05:00.000Z", "2027-02-01T14:05:00.000Z"];

/** Nobody answers at all: two nudges, an honest last word, and then silence. */
export async function letsGo(stage: Stage, tell: Narrator): Promise<void> {
  tell.chapter("Elsewhere a thread stays silent: two nudges, the last word, and no more");
  await stage.write({
    to: "Sam Ode <sam@bolt.example>",
    subject: another.subject,
    messageId: another.id,
    envelopeTo: "track@in.localhost",
    text: "Hi Sam,\n\nis the Analytics Engineer role at Bolt still open? I would like to apply.\n\nBest,\nJo",
  });
  await stage.arrived();
  for (const [at, kind] of [
    [firstNudge, "nudge"],
    [secondNudge, "nudge"],
    [lastWord, "last-word"],
  ] as const) {
    await stage.runAt(at);
    const [mail, more] = await stage.arrived();
    if (mail) tell.shows(mail);
    tell.checks(`${at.slice(0, 10)}: one ${kind}`, mail !== undefined && kindOf(mail) === kind && !more);
  }
  for (const at of afterwards) await stage.runAt(at);
  tell.checks("and nothing after it", (await stage.arrived()).length === 0);
}
