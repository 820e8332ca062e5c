import { reasonsOf } from "@follow-through/core/advocate/words";
import type { AdvocatePressed, AdvocateVerb } from "@follow-through/core/flow/advocate/button";
import type { JSX } from "hono/jsx/jsx-runtime";
import { ActionForm } from "./frame.tsx";
import { messagePage } from "./message.tsx";

interface Words {
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly done: string;
}

const first = (name: string): string => name.split(/\s+/)[0] ?? name;

/** What a yes is asked for, where one is. */
export interface Asked {
  /** "the Senior Data Engineer role at Acme"; null where it is asked in general. */
  readonly role: string | null;
  /** How many are written for it so far. */
  readonly reasons: number;
}

function given(who: string, count: number): string {
  const reasons = reasonsOf(count, `${first(who)}’s`);
  return reasons
    ? `${reasons} and words to forward, then`
    : `words to forward, ${first(who)}’s reasons as soon as they are written, and then`;
}

const thanksFor = (who: string, count: number): string =>
  count > 0
    ? `Thank you. ${first(who)} knows, and a mail with all you need is on its way to you.`
    : `Thank you. ${first(who)} knows, and a mail with words to forward is on its way to you; the reasons follow.`;

/** What each button says before and after it is pressed. `who` is the seeker. */
const words: Readonly<Record<AdvocateVerb, (who: string, asked: Asked) => Words>> = {
  yes: (who, { role, reasons }) => ({
    title: role ? `Speak for ${who}, for ${role}?` : `Speak for ${who}?`,
    text: `${first(who)} is told that you said yes. ${role ? "It also covers other jobs that" : "It covers the jobs that"} ${first(who)} names to you later. You get ${given(who, reasons)} at most two short mails for each job, never more than one a week. You can stop at any moment.`,
    button: "Yes, gladly",
    done: thanksFor(who, reasons),
  }),
  "this-job": (who, { role, reasons }) => ({
    title: `Speak for ${who}, for ${role ?? "this one job"}?`,
    text: `${first(who)} is told that you said yes to this one job. You get ${given(who, reasons)} at most two short mails, never more than one a week. You can stop at any moment.`,
    button: "Yes, for this job",
    done: thanksFor(who, reasons),
  }),
  "not-now": (who) => ({
    title: "Not now?",
    text: `${first(who)} is told only that you can’t at the moment. Nothing more is sent to you about this.`,
    button: "Not now",
    done: `That is fine. ${first(who)} is told that you can’t at the moment, and you get no more mail about this.`,
  }),
  never: (who) => ({
    title: "Never again?",
    text: `Nobody who uses this service can have you written to again, for good. Your name and address are deleted; only a keyed hash stays, from which nobody can read them. ${first(who)} is told only that you can’t at the moment.`,
    button: "Never write to me again",
    done: "Your name and address are deleted here, and nobody can have you written to again.",
  }),
  spoke: (who) => ({
    title: `You spoke with the manager about ${who}?`,
    text: `${first(who)} hears it from me at once, with what you add here.`,
    button: "Yes, I did",
    done: `Thank you. ${first(who)} knows, and will follow up.`,
  }),
  portal: (who) => ({
    title: `You put ${who} into the portal?`,
    text: `${first(who)} hears it from me at once, with what you add here.`,
    button: "Yes, it is in",
    done: `Thank you. ${first(who)} knows.`,
  }),
  "no-news": (who) => ({
    title: "No news?",
    text: `${first(who)} is told that there is none yet. That is an answer too.`,
    button: "No news yet",
    done: `Thank you. ${first(who)} knows that there is no news yet.`,
  }),
  need: (who) => ({
    title: `What do you need from ${who}?`,
    text: "It reaches them word for word.",
    button: "Send it",
    done: `${first(who)} has it, and was asked to be quick.`,
  }),
  "step-back": (who) => ({
    title: `Step back from speaking for ${who}?`,
    text: "No reason is asked for. Nothing more is sent to you about this job.",
    button: "Step back",
    done: `That is fine, and thank you for what you did. ${first(who)} is told, without a reason.`,
  }),
  stop: (who) => ({
    title: `Stop all mail about ${who}?`,
    text: "No reason is asked for. Nothing more is sent to you for this person.",
    button: "Stop it",
    done: `It is stopped. ${first(who)} is told that you have stepped back, without a reason.`,
  }),
};

export interface VerbView {
  readonly pressed: AdvocatePressed;
  readonly seekerName: string;
  readonly asked: Asked;
}

export function verbPage(view: VerbView & { readonly action: string }): JSX.Element {
  const { pressed, seekerName, action } = view;
  const said = words[pressed.verb](seekerName, view.asked);
  const isGrave = pressed.verb === "never";
  return messagePage({
    title: said.title,
    text: said.text,
    children: (
      <ActionForm action={action}>
        <VerbFields verb={pressed.verb} seekerName={seekerName} id="button" />
        <button class={isGrave ? "danger" : "main"}>{said.button}</button>
      </ActionForm>
    ),
  });
}

/** What can be added to a button: with whom, what they need, a few words. A no asks for none. */
export function VerbFields(props: {
  readonly verb: AdvocateVerb;
  readonly seekerName: string;
  readonly id: string;
}): JSX.Element {
  const { verb, seekerName, id } = props;
  const takesWords = ["spoke", "portal", "no-news", "need"].includes(verb);
  return (
    <>
      {verb === "spoke" && (
        <div class="field">
          <label for={`${id}-who`}>
            With whom? <small>if {first(seekerName)} may know</small>
          </label>
          <input id={`${id}-who`} name="who" maxlength={100} autocomplete="off" />
        </div>
      )}
      {takesWords && (
        <div class="field">
          <label for={`${id}-words`}>
            {verb === "need" ? "What do you need?" : `A word to ${first(seekerName)}`}{" "}
            {verb !== "need" && <small>if you like</small>}
          </label>
          <textarea id={`${id}-words`} name="words" maxlength={5000} required={verb === "need"}></textarea>
        </div>
      )}
    </>
  );
}

export function donePage(view: VerbView & { readonly fresh: boolean; readonly page: string | null }): JSX.Element {
  const said = words[view.pressed.verb](view.seekerName, view.asked);
  const next = view.page ? { next: { href: view.page, label: "To your page" } } : {};
  return view.fresh
    ? messagePage({ title: "Done", text: said.done, ...next })
    : messagePage({
        title: "That was done before",
        text: "This button has been pressed already, and pressing it again changes nothing.",
        ...next,
      });
}

/** A yes after thirty days of silence: it binds to nothing, and lets them be asked again. */
export function lateYesPage({
  seekerName,
  action,
}: Pick<VerbView, "seekerName"> & { readonly action: string }): JSX.Element {
  return messagePage({
    title: "That question is over",
    text: `After 30 days without an answer it was taken as a no, and your name and address were deleted here. If you would still speak for ${seekerName}, say so here: then ${first(seekerName)} may ask you again. Nothing is sent to anybody because of it.`,
    children: (
      <ActionForm action={action}>
        <button class="main">{first(seekerName)} may ask me again</button>
      </ActionForm>
    ),
  });
}

export const lateYesDonePage = (seekerName: string): JSX.Element =>
  messagePage({
    title: "Thank you",
    text: `${first(seekerName)} may ask you again now. Tell them so yourself: I send nothing because of this, and keep nothing about you.`,
  });

export function otherAddressPage(view: {
  readonly verb: "confirm" | "never";
  readonly email: string;
  readonly action: string;
}): JSX.Element {
  const isNever = view.verb === "never";
  return messagePage({
    title: isNever ? "Never write to this address?" : "Send such mail here?",
    text: isNever
      ? `Nobody who uses this service can have ${view.email} written to. Only a keyed hash of the address is kept for that.`
      : `Mail to you as somebody’s advocate goes to ${view.email} from now on.`,
    children: (
      <ActionForm action={view.action}>
        <button class={isNever ? "danger" : "main"}>{isNever ? "Never" : "Yes, send it here"}</button>
      </ActionForm>
    ),
  });
}
