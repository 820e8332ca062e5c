import type { Mail } from "@follow-through/core/mail/message";
import { Frame } from "@follow-through/functions/web/page/frame.tsx";
import { show } from "@follow-through/functions/web/show";
import { Hono } from "hono";
import { outboxListedMost } from "./bounds.ts";
import type { Outbox } from "./outbox.ts";

export interface OutboxPageNeeds {
  readonly outbox: Outbox;
  readonly parseMail: (bytes: Uint8Array) => Promise<Mail>;
}

export const outboxPath = "/outbox";

/**
 * No script runs but ours, nothing is loaded but our style, nobody may frame it. The mail's HTML stands in a frame without an origin: it can
 * do nothing but be looked at, and its links open beside it.
 */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What the assistant would have sent, to try it without sending. Mounted only where the domain is this machine's own. */
export function outboxPages({ outbox, parseMail }: OutboxPageNeeds): Hono {
  const pages = new Hono();
  pages.use("/outbox/*", async (context, next) => {
    await next();
    context.header("content-security-policy", policy);
    context.header("x-frame-options", "DENY");
    context.header("x-content-type-options", "nosniff");
    context.header("referrer-policy", "no-referrer");
    context.header("cache-control", "no-store");
  });
  pages.get("/outbox", async (context) => {
    const names = await outbox.names(outboxListedMost);
    const rows = await Promise.all(names.map(async (name) => ({ name, mail: await mailOf(name) })));
    return show(context, <List rows={rows} />);
  });
  pages.get("/outbox/:name", async (context) => {
    const name = context.req.param("name");
    const mail = await mailOf(name);
    return mail ? show(context, <One name={name} mail={mail} />) : context.notFound();
  });
  pages.get("/outbox/:name/source", async (context) => {
    const bytes = await outbox.read(context.req.param("name"));
    return bytes ? context.text(Buffer.from(bytes).toString("utf8")) : context.notFound();
  });
  return pages;

  async function mailOf(name: string): Promise<Mail | null> {
    const bytes = await outbox.read(name);
    return bytes ? parseMail(bytes) : null;
  }
}

interface Row {
  readonly name: string;
  readonly mail: Mail | null;
}

const List = ({ rows }: { readonly rows: readonly Row[] }) => (
  <Frame title="Outbox">
    <h1>Outbox</h1>
    <p class="soft">
      Nothing here was sent: no relay is set, so outgoing mail is kept to look at. The newest stands on top.
    </p>
    {rows.length === 0 && <p>No mail yet. Ask for a sign-in link, or write to the tracking address.</p>}
    {rows.length > 0 && (
      <ul class="threads">
        {rows.map(({ name, mail }) => (
          <li class="thread">
            <a class="who" href={`${outboxPath}/${name}`}>
              {mail?.subject || "(no subject)"}
            </a>
            <span class="tag">{mail?.headers.get("x-follow-through")?.[0] ?? "mail"}</span>
            <p class="facts">
              <span>to {mail?.to[0]?.email ?? "nobody"}</span>
              <span>{dateOf(mail)} UTC</span>
            </p>
          </li>
        ))}
      </ul>
    )}
    <p>
      <a href="/">To the threads</a>
    </p>
  </Frame>
);

const One = ({ name, mail }: { readonly name: string; readonly mail: Mail }) => (
  <Frame title={mail.subject || "(no subject)"}>
    <p class="small">
      <a href={outboxPath}>Outbox</a>
    </p>
    <h1>{mail.subject || "(no subject)"}</h1>
    <dl class="facts">
      {headOf(mail)
        .filter(([, value]) => value !== "")
        .map(([label, value]) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
    </dl>
    {mail.html !== null && (
      <iframe
        class="letter-frame"
        title="The mail as HTML"
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        srcdoc={`<base target="_blank">${mail.html}`}
      />
    )}
    <h2>As text</h2>
    <div class="draft">{mail.text?.trim() ?? ""}</div>
    <p>
      <a href={`${outboxPath}/${name}/source`}>Its source</a>
    </p>
  </Frame>
);

const dateOf = (mail: Mail | null): string => mail?.date?.slice(0, 16).replace("T", " ") ?? "";
const people = (list: Mail["to"]): string => list.map(({ name, email }) => `${name} <${email}>`.trim()).join(", ");

const headOf = (mail: Mail): readonly (readonly [string, string])[] => [
  ["From", people(mail.from)],
  ["To", people(mail.to)],
  ["Reply-To", people(mail.replyTo)],
  ["Date (UTC)", dateOf(mail)],
  ["In-Reply-To", mail.inReplyTo ?? ""],
];
