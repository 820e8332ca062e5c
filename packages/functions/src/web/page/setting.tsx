import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import { ActionForm } from "./frame.tsx";
import type { SettingsView } from "./settings-view.ts";

/** One heading with what is set now; opened, its form with one button. */
export function Setting(props: {
  view: SettingsView;
  title: string;
  to: string;
  now: string;
  hint?: string;
  button?: string;
  children?: Child;
}): JSX.Element {
  const isOpen = props.view.open === props.to;
  return (
    <details class="card setting" open={isOpen} id={props.to}>
      <summary>
        <h2>{props.title}</h2> <span class="soft">{props.now}</span>
      </summary>
      {props.hint && <p class="soft">{props.hint}</p>}
      <ActionForm action={`/settings/${props.to}`} token={props.view.token}>
        {props.children}
        <button class="main">{props.button ?? "Save"}</button>
      </ActionForm>
    </details>
  );
}
