import { noteCharsMost } from "@follow-through/core/bounds/keep";
import { addDays, atTheirHour, isDay, localDay, workingDayFrom } from "@follow-through/core/calendar";
import type { Action } from "@follow-through/core/flow/action";
import type { Contact, Job, Outcome } from "@follow-through/core/read/reading";
import type { CadenceChoice, Seeker } from "@follow-through/core/seeker";
import { closeReasons, rungs, type Thread } from "@follow-through/core/thread/thread";
import { snoozeDaysMost, addressCharsMost } from "../bounds.ts";
import type { Form } from "./form.ts";

/** What a form of the thread's page asks for: actions in order, or what is wrong with it, for a person. */
export type Wanted =
  | { readonly kind: "actions"; readonly actions: readonly Action[] }
  | { readonly kind: "problem"; readonly text: string };

const outcomes: readonly Outcome[] = ["referred", "advocated", "interview", "offer", "rejected", "closed"];

export function actionsOf(form: Form, thread: Thread, seeker: Seeker, now: string): Wanted {
  const wanted = form.line("do");
  switch (wanted) {
    case "replied":
      return one({ kind: "replied", outcome: outcomes.find((known) => known === form.line("outcome")) ?? null });
    case "snooze":
      return snooze(form, seeker, now);
    case "close":
      return one({ kind: "close", reason: closeReasons.find((known) => known === form.line("reason")) ?? "done" });
    case "wrote":
    case "not-about-a-job":
    case "restart":
    case "stop":
      return one({ kind: wanted });
    case "interview":
    case "promise": {
      const day = form.line("day");
      return isDay(day) ? one({ kind: wanted, day }) : problem("Please choose a day.");
    }
    case "climb": {
      const rung = rungs.find((known) => known === form.line("rung"));
      return rung ? one({ kind: "climb", rung }) : problem("Please choose where it stands.");
    }
    case "confirm":
      return one({ kind: "confirm", fields: thread.guessed });
    case "fix":
      return fix(form, thread);
    case "note": {
      const text = form.text("text", noteCharsMost);
      return text ? one({ kind: "note", text, by: "seeker" }) : problem("The note was empty.");
    }
    case "pace":
      return one({ kind: "pace", cadence: cadenceOf(form, thread) });
    default:
      return problem("I did not understand that. Please use the buttons of this page.");
  }
}

const one = (action: Action): Wanted => ({ kind: "actions", actions: [action] });
const problem = (text: string): Wanted => ({ kind: "problem", text });

function snooze(form: Form, seeker: Seeker, now: string): Wanted {
  const today = localDay(now, seeker.week.zone);
  const days = Number(form.line("when"));
  const isCount = Number.isInteger(days) && days > 0 && days <= snoozeDaysMost;
  // "3 days" means a day on which one works; a day that was chosen is meant as it is.
  const day = isCount ? workingDayFrom(addDays(today, days), seeker.week) : form.line("day");
  if (!isDay(day)) return problem("Please choose a day.");
  if (day <= today) return problem("Please choose a day after today.");
  if (day > addDays(today, snoozeDaysMost))
    return problem("That is more than two years away. Please choose an earlier day.");
  return one({ kind: "snooze", until: atTheirHour(day, seeker.week) });
}

/** Only what was changed is an action of its own; what was looked at and left is confirmed. */
function fix(form: Form, thread: Thread): Wanted {
  const company = form.line("company", 120) || null;
  const jobs = jobsOf(form, thread);
  const addresses = form.many("address").map((address) => address.trim().toLowerCase());
  const odd = addresses.find((address) => address !== "" && !isMailAddress(address));
  if (odd !== undefined)
    return problem(`“${odd.slice(0, 60)}” is no mail address. Please write it like pat@acme.com. Nothing was changed.`);
  const contacts = contactsOf(form, thread, addresses);
  const actions: Action[] = [];
  if (company !== thread.company) actions.push({ kind: "fix-company", company });
  if (jobs !== thread.jobs) actions.push({ kind: "fix-jobs", jobs });
  if (contacts !== thread.contacts) actions.push({ kind: "fix-contacts", contacts });
  if (thread.guessed.length > 0) actions.push({ kind: "confirm", fields: thread.guessed });
  return actions.length > 0 ? { kind: "actions", actions } : problem("Nothing was changed.");
}

function jobsOf(form: Form, thread: Thread): readonly Job[] {
  const [first, ...rest] = thread.jobs;
  const title = form.line("job", 160) || null;
  const url = form.many("url").length > 0 ? urlOf(form.line("url", 500)) : (first?.url ?? null);
  if (title === (first?.title ?? null) && url === (first?.url ?? null)) return thread.jobs;
  const changed: Job = { title, url, ref: first?.ref ?? null };
  return changed.title === null && changed.url === null && changed.ref === null ? rest : [changed, ...rest];
}

const isMailAddress = (text: string): boolean =>
  text.length <= addressCharsMost && /^[^\s@<>",;:()[\]]+@([\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+$/u.test(text);

/** Name and address of each person shown; an address left empty, or that another of them has, stays as it is. */
function contactsOf(form: Form, thread: Thread, addresses: readonly string[]): readonly Contact[] {
  const names = form.many("name");
  const places = new Map(form.many("email").map((email, i) => [email, i]));
  const known = new Set(thread.contacts.map(({ email }) => email));
  const changed = thread.contacts.map((contact) => {
    const place = places.get(contact.email);
    if (place === undefined) return contact;
    const address = addresses[place] || contact.email;
    const email = known.has(address) ? contact.email : address;
    known.add(email);
    return { email, name: (names[place] ?? contact.name).trim().slice(0, 120) };
  });
  const isSame = ({ email, name }: Contact, i: number): boolean =>
    email === thread.contacts[i]?.email && name === thread.contacts[i].name;
  return changed.every(isSame) ? thread.contacts : changed;
}

const urlOf = (text: string): string | null => (/^https?:\/\//i.test(text) && URL.canParse(text) ? text : null);

function cadenceOf(form: Form, thread: Thread): CadenceChoice | null {
  const days = form
    .many("days")
    .map(Number)
    .filter((count) => Number.isInteger(count) && count >= 1 && count <= 60);
  const off = form.line("off") === "yes";
  if (days.length === 0 && !off) return null;
  return { ...(days.length > 0 && { [thread.stage]: days }), ...(off && { off }) };
}
