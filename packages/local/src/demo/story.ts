import type { Narrator } from "./narrate.ts";
import { jo, kindOf, linkOf, replyTo, type Stage } from "./stage.ts";

/** When the story begins: a Monday morning in New York. */
export const beginsAt = "2026-08-03T14:00:00.000Z";
const tuesday = "2026-08-04T14:30:00.000Z";
const fifthWorkingDay = "2026-08-10T13:05:00.000Z";
const friday = "2026-08-14T13:05:00.000Z";

const first = { id: "<first-mail@example.org>", subject: "Senior Data Engineer at Acme" };

/** Day one: a mail with the assistant in BCC becomes a thread. */
export async function tracks(stage: Stage, tell: Narrator): Promise<void> {
  tell.chapter("1. Jo writes to Pat from her own mail client, with track@in.localhost in BCC");
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
  tell.chapter("2. A week of silence. Monday, nine in the morning in New York");
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
  tell.chapter("3. Jo answers the nudge: snooze till friday");
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

  tell.chapter("4. Pat has replied: Jo presses the button in the nudge");
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
}
