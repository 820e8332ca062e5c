import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import { Frame, type FrameProps } from "./frame.tsx";

export interface MessageView {
  readonly title: string;
  readonly text: string;
  readonly place?: NonNullable<FrameProps["place"]>;
  readonly next?: { readonly href: string; readonly label: string };
  readonly children?: Child;
}

/** A page that says one thing: what happened, and what to do now. */
export function messagePage({ title, text, place, next, children }: MessageView): JSX.Element {
  return (
    <Frame title={title} narrow {...(place && { place })}>
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
      {next && (
        <p>
          <a class="button" href={next.href}>
            {next.label}
          </a>
        </p>
      )}
    </Frame>
  );
}
