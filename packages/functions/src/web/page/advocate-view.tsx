import type { AdvocateVerb } from "@follow-through/core/flow/advocate/button";
import type { AdvocatePage, AskedBy, PageJob } from "@follow-through/core/flow/advocate/page";
import type { JSX } from "hono/jsx/jsx-runtime";
import { ActionForm } from "./frame.tsx";

/** What every part of an advocate's own page is made from. */
export interface AdvocateView {
  readonly page: AdvocatePage;
  readonly now: string;
  readonly did: string | null;
  readonly problem: string | null;
  /** Fresh for each showing: a form sent twice is one doing. */
  readonly once: string;
  readonly action: string;
}

export const firstOf = (name: string): string => name.split(/\s+/)[0] ?? name;
export const jobLine = ({ view }: PageJob): string =>
  [view.title, view.company].filter(Boolean).join(" at ") || "a job";

/** One press: what it does, for whom, about which job. */
export function Verb(props: {
  readonly view: AdvocateView;
  readonly person: AskedBy;
  readonly threadId: string | null;
  readonly verb: AdvocateVerb;
  readonly label: string;
  readonly class?: string;
}): JSX.Element {
  const { view, person, threadId, verb } = props;
  const fields = {
    do: verb,
    seeker: person.seekerId,
    thread: threadId ?? "",
    once: `${view.once}${verb}${threadId ?? ""}`,
  };
  return (
    <ActionForm action={view.action} fields={fields}>
      <button class={props.class ?? ""}>{props.label}</button>
    </ActionForm>
  );
}
