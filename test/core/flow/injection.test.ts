import { tick } from "@follow-through/core/flow/tick";
import { describe, expect, test } from "vitest";
import { deliver, josDesk, monday } from "../../fixture/desk.ts";
import { theirsIn } from "../../fixture/outgoing.ts";

/** As a client would write it, so that it arrives whole. */
const encoded = (value: string): string => `=?utf-8?B?${Buffer.from(value).toString("base64")}?=`;

const hostile: readonly (readonly [string, string])[] = [
  ["line ends", "Pat\r\nBcc: victim@evil.example\r\n\r\nbody"],
  ["Unicode's line ends", "Pat\u2028Bcc: victim@evil.example\u2029\u0085X: y"],
  ["an encoded word in an encoded word", "=?utf-8?B?DQpCY2M6IHZpY3RpbUBldmlsLmV4YW1wbGU=?="],
  ["markup", '<script>alert(1)</script><img src=x onerror="alert(1)">'],
  ["an attribute's end", '" onmouseover="alert(1)" x="'],
  ["a link", "https://evil.example/ http://evil.example"],
  ["a draft's fields", "Pat?bcc=victim@evil.example&body=x&attach=/etc/passwd"],
  ["a mark that turns the text around", "Pat \u202eelpmaxe.live@tap"],
  ["nothing but signs", "<>\"';,()[]{}&?=%0d%0a"],
];

describe("whatever stands in a mail, ours carry no header, no markup and no link of theirs", () => {
  test.each(hostile)("%s in a name", async (_what, value) => {
    expect(await theirsAfter({ to: `${encoded(value)} <pat@acme.example>` })).toEqual([]);
  });
  test.each(hostile)("%s in a subject", async (_what, value) => {
    expect(await theirsAfter({ subject: encoded(`${value} at ${value}`) })).toEqual([]);
  });
  test.each(hostile)("%s in the text", async (_what, value) => {
    expect(
      await theirsAfter({ text: `Hi ${value},\n\nI would like to apply for ${value} at ${value}.\n\nBest,\n${value}` }),
    ).toEqual([]);
  });
  test.each(hostile)("%s in the seeker's own name", async (_what, value) => {
    expect(await theirsAfter({ from: `${encoded(value)} <jo@example.org>` })).toEqual([]);
  });
  test.each(hostile)("%s in ids", async (_what, value) => {
    expect(await theirsAfter({ messageId: `<${encoded(value)}@x>`, references: `<${encoded(value)}> <a@b>` })).toEqual(
      [],
    );
  });
});

/** Receipt, nudge, second nudge and last word of a thread, and an answer that quotes what was not understood. */
async function theirsAfter(mail: Parameters<typeof deliver>[1]): Promise<readonly string[]> {
  const { ports } = await josDesk();
  await deliver(ports, mail, "track", monday);
  const replyTo = ports.sent[0]?.mail.replyTo ?? "track";
  await deliver(
    ports,
    { ...mail, to: "x@in.localhost", messageId: "<c@example.org>", text: "snooze till <b>never</b>" },
    replyTo,
    monday,
  );
  for (let day = 0; day < 40; day++) {
    await tick(ports, new Date(Date.parse("2026-08-04T13:05:00.000Z") + day * 86_400_000).toISOString());
  }
  if (ports.sent.length < 2) return ["nothing was sent"];
  return (await Promise.all(ports.sent.map(({ mail: sent }) => theirsIn(ports, sent)))).flat();
}
