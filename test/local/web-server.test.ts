import { request } from "node:http";
import { connect, Socket } from "node:net";
import { parseMail } from "@follow-through/functions/adapter/mime";
import type { OutgoingMail } from "@follow-through/core/flow/port";
import { openOutbox } from "@follow-through/local/outbox";
import { scriptPath } from "@follow-through/functions/web/asset";
import { outboxPages } from "@follow-through/local/outbox-page.tsx";
import { listenWeb, perAddress } from "@follow-through/local/web-server";
import type { WebNeeds } from "@follow-through/local/web-server";
import { Hono } from "hono";
import { expect, onTestFinished, test } from "vitest";
import { folderForTest } from "./folder-for-test.ts";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** As a browser can be made to ask: under any name, at this port. */
function get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

const nudge: OutgoingMail = {
  kind: "nudge",
  to: { name: "Jo Park", email: "jo@example.org" },
  fromName: null,
  subject: 'Re: <script>alert("subject")</script>',
  text: 'Quiet </pre><script>alert("text")</script>',
  html: '<p>Quiet</p><script>alert("html")</script>" onload="x',
  replyTo: "r-abc@in.localhost",
  autoSubmitted: "auto-generated",
  inReplyTo: null,
  references: [],
  unsubscribe: null,
  tags: {},
};

async function web(publicUrl = "https://follow.example.org", more: Partial<WebNeeds> = {}) {
  const outbox = await openOutbox(await folderForTest());
  const server = await listenWeb({ host: "127.0.0.1", port: 0, tls: null, ...more });
  onTestFinished(() => server.close());
  server.serve(publicUrl, () => {
    const pages = new Hono();
    pages.route("/", outboxPages({ outbox, parseMail }));
    pages.get("/hello", (context) => context.text("hello"));
    return pages;
  });
  const service = {
    domain: "in.localhost",
    publicUrl,
    from: { name: "Follow-Through", email: "assistant@in.localhost" },
    operator: null,
    enrol: "invite",
    enrolDomains: [],
  } as const;
  const mailer = outbox.mailer({ service, now: () => "2026-03-09T14:00:00.000Z" });
  return { url: server.url, port: server.port, outbox, mailer };
}

test.each([
  ["127.0.0.1", true],
  ["localhost", true],
  ["LOCALHOST", true],
  ["[::1]", true],
  ["evil.example", false],
  ["127.0.0.1.evil.example", false],
  ["in.localhost", false],
])("asked as %s with its port", async (name, known) => {
  const { url, port } = await web();
  expect((await get(`${url}/hello`, { host: `${name}:${port}` })).status).toBe(known ? 200 : 421);
});

test.each([
  ["follow.example.org", 200],
  ["follow.example.org:444", 421],
  ["127.0.0.1", 421],
])("asked as %j", async (host, status) => {
  const { url } = await web();
  expect((await get(`${url}/hello`, { host })).status).toBe(status);
});

test.each(["/outbox", "/outbox/x", "/outbox/x/source"])("%s is not shown under another's name", async (path) => {
  const { url, port } = await web();
  expect((await get(url + path, { host: `evil.example:${port}` })).status).toBe(421);
});

test("before there are pages the answer is: starting", async () => {
  const server = await listenWeb({ host: "127.0.0.1", port: 0, tls: null });
  onTestFinished(() => server.close());
  expect((await get(server.url)).status).toBe(503);
});

test("the outbox lists what would have been sent, newest first, and shows each", async () => {
  const { url, outbox, mailer } = await web();
  await mailer.send({ ...nudge, subject: "first" });
  await mailer.send({ ...nudge, subject: "second" });
  const [second, first] = await outbox.names(10);
  const list = (await get(`${url}/outbox`)).body;
  expect(list.indexOf("second")).toBeLessThan(list.indexOf("first"));
  expect(list).toContain("jo@example.org");
  expect((await get(`${url}/outbox/${first}`)).body).toContain("<h1>first</h1>");
  expect((await get(`${url}/outbox/${second}/source`)).body).toContain("Subject: second\r\n");
});

test("the outbox stands in the frame of every page, and says what to do while it is empty", async () => {
  const { url } = await web();
  const { body } = await get(`${url}/outbox`);
  expect(body).toContain('<a class="brand" href="/">');
  expect(body).toContain("No mail yet. Ask for a sign-in link");
});

test("nothing that stands in a mail becomes part of the page", async () => {
  const { url, outbox, mailer } = await web();
  await mailer.send(nudge);
  const [name] = await outbox.names(1);
  for (const path of ["/outbox", `/outbox/${name}`]) {
    const scripts = (await get(url + path)).body.match(/<script[^>]*>/g);
    expect(scripts).toEqual([expect.stringContaining(`src="${scriptPath}"`)]);
  }
  const { body, headers } = await get(`${url}/outbox/${name}`);
  // The frame's content is one attribute: no quote of the mail ends it, and no right is given to it.
  expect(body).toMatch(/<iframe [^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"[^>]*>/);
  expect(body).not.toMatch(/" onload="x/);
  expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect(headers["x-frame-options"]).toBe("DENY");
});

test("the source is text, whatever it looks like", async () => {
  const { url, outbox, mailer } = await web();
  await mailer.send(nudge);
  const [name] = await outbox.names(1);
  const { headers } = await get(`${url}/outbox/${name}/source`);
  expect(headers["content-type"]).toMatch(/^text\/plain/);
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test.each(["..%2f..%2fkeys.json", "..%2fkeys.json", "keys.json", "%2e%2e", "x.eml", "a%00.eml"])(
  "the outbox has no mail %s",
  async (name) => {
    const { url } = await web();
    expect((await get(`${url}/outbox/${name}`)).status).toBe(404);
    expect((await get(`${url}/outbox/${name}/source`)).status).toBe(404);
  },
);

test("whoever opens connections and says nothing whole is cut off, and others are served meanwhile", async () => {
  const { url, port } = await web("https://follow.example.org", { headersWithinMs: 300 });
  const slow = connect(port, "127.0.0.1");
  onTestFinished(() => void slow.destroy());
  slow.write(`GET /hello HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Slow: `);
  const trickle = setInterval(() => slow.write("x"), 50);
  slow.resume();
  slow.on("error", () => undefined);
  const cut = new Promise<void>((resolve) => void slow.once("close", () => resolve()));
  expect((await get(`${url}/hello`)).status).toBe(200);
  await cut;
  clearInterval(trickle);
});

test("of one remote address so many connections at once, of this machine any number", () => {
  const share = perAddress(2);
  const open = (remoteAddress: string) => {
    const socket = new Socket();
    Object.defineProperty(socket, "remoteAddress", { value: remoteAddress });
    share(socket);
    return socket;
  };
  const [first, second, third] = [open("192.0.2.7"), open("192.0.2.7"), open("192.0.2.7")];
  expect([first, second, third].map(({ destroyed }) => destroyed)).toEqual([false, false, true]);
  expect(open("192.0.2.8").destroyed).toBe(false);
  // Who has one IPv6 address has all of its /64.
  const six = ["2001:db8:1:2::1", "2001:db8:1:2::2", "2001:db8:1:2::3"].map(open);
  expect(six.map(({ destroyed }) => destroyed)).toEqual([false, false, true]);
  expect(Array.from({ length: 5 }, () => open("127.0.0.1").destroyed)).not.toContain(true);
  first.emit("close");
  third.emit("close");
  expect(open("192.0.2.7").destroyed).toBe(false);
});
