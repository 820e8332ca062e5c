import { type AdvocatePressed, advocateVerbs } from "@follow-through/core/flow/advocate/button";
import { askOtherAddress } from "@follow-through/core/flow/advocate/other-address";
import { editPoints, setZone } from "@follow-through/core/flow/advocate/page";
import { press } from "@follow-through/core/flow/advocate/press";
import type { WebDeps } from "./deps.ts";
import type { OpenForm } from "./form.ts";

type OnPage =
  | { readonly kind: "done"; readonly did: "said" | "points" | "zone" | "address" }
  | { readonly kind: "problem"; readonly text: string };

/** What one of the forms on their page asks for. */
export async function doOnPage(deps: WebDeps, advocateId: string, form: OpenForm): Promise<OnPage> {
  const { ports, now } = deps;
  const about = { advocateId, seekerId: form.line("seeker"), threadId: form.line("thread") };
  // The page carries a fresh id in each form, so that the same form sent twice is the same doing.
  const id = `page:${ports.signer.digest(form.line("once"))}`;
  switch (form.line("do")) {
    case "points":
      return writePoints(deps, about, id, form);
    case "zone": {
      const problem = await setZone(ports, advocateId, form.line("zone"), now());
      return problem ? { kind: "problem", text: problem } : { kind: "done", did: "zone" };
    }
    case "address":
      return nameAddress(deps, advocateId, form.line("email"));
    default:
      return say(deps, about, id, form);
  }
}

interface About {
  readonly advocateId: string;
  readonly seekerId: string;
  readonly threadId: string;
}

async function writePoints({ ports, now }: WebDeps, about: About, id: string, form: OpenForm): Promise<OnPage> {
  const proofs = form.many("proof");
  const written = form.many("reason").map((reason, i) => ({ reason, proof: proofs[i] ?? "" }));
  const isKept = await editPoints(ports, about, written, id, now());
  return isKept ? { kind: "done", did: "points" } : gone;
}

async function nameAddress({ ports, now }: WebDeps, advocateId: string, email: string): Promise<OnPage> {
  const asked = await askOtherAddress(ports, advocateId, email, now());
  if (asked === "asked") return { kind: "done", did: "address" };
  const text =
    asked === "too-often"
      ? "That is enough changes for one week. Please try again later."
      : "That does not look like another address of yours. Please check it.";
  return { kind: "problem", text };
}

async function say({ ports, now }: WebDeps, about: About, id: string, form: OpenForm): Promise<OnPage> {
  const verb = advocateVerbs.find((known) => known === form.line("do"));
  if (!verb) return { kind: "problem", text: "I did not understand that. Please use the buttons of this page." };
  const pressed: AdvocatePressed = { ...about, threadId: about.threadId || null, verb, id };
  const heard = await press(ports, pressed, typedIn(form), now());
  return heard.kind === "heard" ? { kind: "done", did: "said" } : gone;
}

/** What they may add to an answer. */
export const typedIn = (form: OpenForm): { readonly who: string; readonly words: string } => ({
  who: form.line("who"),
  words: form.text("words", 5000),
});

const gone: OnPage = {
  kind: "problem",
  text: "That is no longer yours to answer: the person has left, or the job is gone.",
};
