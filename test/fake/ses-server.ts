import { loopback, type Loopback } from "./loopback.ts";

/** One mail as it left: the envelope and the raw bytes, and what feedback would name it by. */
export interface SesMail {
  readonly source: string;
  readonly destinations: readonly string[];
  readonly raw: string;
  readonly configurationSet: string;
  readonly tags: Readonly<Record<string, string>>;
}

export type SesMood =
  | { readonly kind: "take" }
  | { readonly kind: "fault"; readonly status: number; readonly code: string; readonly message: string }
  /** Takes the mail and never answers. */
  | { readonly kind: "silence" };

export interface SesServer extends Loopback {
  readonly mails: readonly SesMail[];
  readonly does: (mood: SesMood) => void;
}

/** SES's SendRawEmail, the query protocol it speaks, and nothing else of it. Keeps the raw MIME. */
export async function sesServer(): Promise<SesServer> {
  const mails: SesMail[] = [];
  let mood: SesMood = { kind: "take" };
  const server = await loopback(({ body }, response) => {
    const fields = new URLSearchParams(body.toString());
    if (fields.get("Action") !== "SendRawEmail") return response.writeHead(400).end();
    if (mood.kind === "fault") {
      const { status, code, message } = mood;
      response.writeHead(status, { "content-type": "text/xml" });
      return response.end(
        `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
      );
    }
    mails.push(mailOf(fields));
    if (mood.kind === "silence") return undefined;
    const id = `010001-stand-in-${mails.length}-000000`;
    response.writeHead(200, { "content-type": "text/xml" });
    return response.end(
      `<SendRawEmailResponse><SendRawEmailResult><MessageId>${id}</MessageId></SendRawEmailResult></SendRawEmailResponse>`,
    );
  });
  return { ...server, mails, does: (next) => void (mood = next) };
}

function mailOf(fields: URLSearchParams): SesMail {
  const numbered = (name: (i: number) => string): string[] =>
    Array.from({ length: 50 }, (_, i) => fields.get(name(i + 1))).filter((value) => value !== null);
  const names = numbered((i) => `Tags.member.${i}.Name`);
  const values = numbered((i) => `Tags.member.${i}.Value`);
  return {
    source: fields.get("Source") ?? "",
    destinations: numbered((i) => `Destinations.member.${i}`),
    raw: Buffer.from(fields.get("RawMessage.Data") ?? "", "base64").toString(),
    configurationSet: fields.get("ConfigurationSetName") ?? "",
    tags: Object.fromEntries(names.map((name, i) => [name, values[i] ?? ""])),
  };
}
