/** A mail that somebody might send to exhaust, to mislead or to set off a loop. Each without its Message-ID. */
export interface HostileMail {
  readonly what: string;
  readonly raw: (from: string) => string;
}

const headed = (from: string, more: string, body: string): string =>
  `From: ${from}\r\nTo: Pat <pat@acme.example>\r\nSubject: Analyst\r\n${more}\r\n${body}\r\n`;

function nested(depth: number): string {
  const levels = Array.from({ length: depth }, (_, i) => {
    return `--b${i}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n\r\n`;
  });
  return `${levels.join("")}--b${depth}\r\n\r\nhello`;
}

export const hostileMails: readonly HostileMail[] = [
  {
    what: "parts within parts",
    raw: (from) => headed(from, "Content-Type: multipart/mixed; boundary=b0\r\n", nested(3_000)),
  },
  {
    what: "many parts",
    raw: (from) =>
      headed(from, "Content-Type: multipart/mixed; boundary=b\r\n", `${"--b\r\n\r\nhello\r\n".repeat(10_000)}--b--`),
  },
  { what: "a long header", raw: (from) => headed(from, "X-Pad: x\r\n".repeat(50_000), "hello") },
  {
    what: "many references",
    raw: (from) => headed(from, `References:${" <a@b.example>\r\n".repeat(20_000)}`, "hello"),
  },
  { what: "many receivers", raw: (from) => headed(from, `Cc: ${"x <a@b.example>,\r\n ".repeat(20_000)}\r\n`, "hi") },
  { what: "quote signs", raw: (from) => headed(from, "", `hello\r\n${">\r\n".repeat(400_000)}`) },
  {
    what: "half addresses above quotes",
    raw: (from) => headed(from, "", `${"<@".repeat(197)}:\r\n> q\r\n`.repeat(2_500)),
  },
  { what: "one long line", raw: (from) => headed(from, "", `hello ${"On abc wrote ".repeat(100_000)}`) },
  {
    what: "nested tags",
    raw: (from) => headed(from, "Content-Type: text/html\r\n", `${"<div>".repeat(100_000)}hello`),
  },
  { what: "a stranger", raw: () => headed("eve@evil.example", "", "hello") },
  { what: "two authors", raw: (from) => headed(from, `From: Eve <eve@evil.example>\r\n`, "stop all") },
  { what: "a group", raw: (from) => headed(`all: ${from};`, "", "stop all") },
  {
    what: "a header in a subject",
    raw: (from) => headed(from, "Subject: =?utf-8?Q?x=0D=0ABcc:_eve@evil.example?=\r\n", "<script>alert(1)</script>"),
  },
  { what: "an automatic answer", raw: (from) => headed(from, "Auto-Submitted: auto-replied\r\n", "I am away") },
  { what: "our own mail", raw: (from) => headed(from, "X-Follow-Through: nudge\r\n", "Quiet for a week") },
  { what: "no mail", raw: () => "\u0000\u0001\u0002" },
];
