import type { Mail } from "@follow-through/core/mail/message";
import { Hono } from "hono";
import type { Child } from "hono/jsx";
import type { Outbox } from "./outbox.ts";

export interface OutboxPageNeeds {
  readonly outbox: Outbox;
  readonly parseMail: (bytes: Uint8Array) => Promise<Mail>;
}

/** Each listed mail is read for its head: more would make the page slow. */
const listed = 100;

/**
 * No script runs, nothing is loaded, nobody may frame it. The mail's HTML stands in a frame without an origin: it can
 * do nothing but be looked at, and its links open beside it.
 */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

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
    const names = await outbox.names(listed);
    const rows = await Promise.all(names.map(async (name) => ({ name, mail: await mailOf(name) })));
    return context.html(<List rows={rows} />);
  });
  pages.get("/outbox/:name", async (context) => {
    const name = context.req.param("name");
    const mail = await mailOf(name);
    return mail ? context.html(<One name={name} mail={mail} />) : context.notFound();
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

const style = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: start; padding: .4rem .6rem .4rem 0; vertical-align: top; }
th { font-weight: 600; } pre { white-space: pre-wrap; overflow-wrap: anywhere; }
iframe { width: 100%; height: 32rem; border: 1px solid; background: #fff; }`;

const Page = ({ title, children }: { readonly title: string; readonly children?: Child }) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <style dangerouslySetInnerHTML={{ __html: style }} />
    </head>
    <body>
      <main>
        <h1>{title}</h1>
        {children}
      </main>
    </body>
  </html>
);

const List = ({ rows }: { readonly rows: readonly { readonly name: string; readonly mail: Mail | null }[] }) => (
  <Page title="Outbox">
    <p>Nothing here was sent: no relay is set, so outgoing mail is kept to look at.</p>
    {rows.length === 0 ? <p>No mail yet.</p> : null}
    <table>
      {rows.map(({ name, mail }) => (
        <tr>
          <td>{dateOf(mail)}</td>
          <td>{mail?.to[0]?.email ?? ""}</td>
          <td>
            <a href={`/outbox/${name}`}>{mail?.subject || "(no subject)"}</a>
          </td>
          <td>{mail?.headers.get("x-follow-through")?.[0] ?? ""}</td>
        </tr>
      ))}
    </table>
  </Page>
);

const One = ({ name, mail }: { readonly name: string; readonly mail: Mail }) => (
  <Page title={mail.subject || "(no subject)"}>
    <p>
      <a href="/outbox">Outbox</a> · <a href={`/outbox/${name}/source`}>source</a>
    </p>
    <table>
      {headOf(mail).map(([label, value]) => (
        <tr>
          <th scope="row">{label}</th>
          <td>{value}</td>
        </tr>
      ))}
    </table>
    {mail.html === null ? null : (
      <iframe
        title="The mail as HTML"
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        srcdoc={`<base target="_blank">${mail.html}`}
      />
    )}
    <h2>As text</h2>
    <pre>{mail.text ?? ""}</pre>
  </Page>
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
