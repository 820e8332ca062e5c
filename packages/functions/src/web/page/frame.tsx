import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import { scriptPath, stylePath } from "../asset.ts";

export interface FrameProps {
  readonly title: string;
  /** Which of the places in the head this page is; without one the head has no places: nobody is signed in. */
  readonly place?: Place | "elsewhere";
  readonly narrow?: boolean;
  readonly children?: Child;
}

export type Place = "threads" | "add" | "advocates" | "stats" | "settings";

/** Places in the head of each page of a signed-in seeker. */
const places: readonly { readonly place: Place; readonly href: string; readonly label: string }[] = [
  { place: "threads", href: "/", label: "Threads" },
  { place: "add", href: "/add", label: "Add" },
  { place: "advocates", href: "/advocates", label: "Advocates" },
  { place: "stats", href: "/stats", label: "Statistics" },
  { place: "settings", href: "/settings", label: "Settings" },
];

/** What every page stands in, signed in or not, seeker's or advocate's. */
export function Frame({ title, place, narrow = false, children }: FrameProps): JSX.Element {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Follow-Through`}</title>
        <link rel="stylesheet" href={stylePath} />
        <script src={scriptPath} defer></script>
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header class="top">
          <div>
            <a class="brand" href="/">
              Follow-Through
            </a>
            {place && (
              <nav aria-label="Main">
                {places.map((entry) => (
                  <a href={entry.href} aria-current={entry.place === place ? "page" : undefined}>
                    {entry.label}
                  </a>
                ))}
              </nav>
            )}
          </div>
        </header>
        <main id="main" class={narrow ? "narrow" : ""} tabindex={-1}>
          {children}
        </main>
      </body>
    </html>
  );
}

/** An address or link to copy; the button shows only where the script runs. */
export function Copyable({ id, text, label = "Copy" }: { id: string; text: string; label?: string }): JSX.Element {
  return (
    <div class="address">
      <code id={id}>{text}</code>
      <button type="button" data-copy={id} hidden>
        {label}
      </button>
    </div>
  );
}

/** A button in a form of its own: what it sends stands in hidden fields. */
export function ActionForm(props: {
  readonly action: string;
  readonly token?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly class?: string;
  readonly children?: Child;
}): JSX.Element {
  return (
    <form method="post" action={props.action} class={props.class ?? ""}>
      {props.token && <input type="hidden" name="form" value={props.token} />}
      {Object.entries(props.fields ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {props.children}
    </form>
  );
}
