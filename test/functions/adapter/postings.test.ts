import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { fetchPublic, type Reach } from "@follow-through/functions/adapter/fetch-public";
import { postings } from "@follow-through/functions/adapter/postings";
import { isPublicAddress } from "@follow-through/functions/adapter/public-address";
import { rememberedWishes } from "@follow-through/functions/adapter/robots-kept";
import { readRobots } from "@follow-through/functions/adapter/robots";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const publicAddress = "93.184.215.14";
let server: Server;
let answer: Answer;
let robots: string | null;
let asked: string[];
let dialled: string[];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`);
    if (request.url !== "/robots.txt") return answer(request, response);
    response.writeHead(robots === null ? 404 : 200, { "content-type": "text/plain" });
    response.end(robots ?? "");
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  asked = [];
  dialled = [];
  robots = null;
  answer = html("<h1>Senior Data Engineer</h1>");
});

const html =
  (text: string, status = 200, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers });
    response.end(text);
  };
const redirect = (to: string): Answer => html("", 302, { location: to });

/** The internet of this test: every name is public unless it is told otherwise, and leads to the server above. */
function reach(names: Readonly<Record<string, readonly string[]>> = {}): Reach {
  return {
    userAgent: "follow-through/1.0 (+https://x.example/)",
    resolve: async (host) => names[host] ?? [publicAddress],
    dial: (address) => {
      dialled.push(address);
      return connect((server.address() as AddressInfo).port, "127.0.0.1");
    },
  };
}

const job = "https://jobs.example.org/acme/1234";

describe("a look at a posting", () => {
  test.each<readonly [string, Answer, "open" | "gone" | "unknown"]>([
    ["open where it stands", html("<h1>Senior Data Engineer</h1> Apply by Friday"), "open"],
    ["gone by 404", html("not found", 404), "gone"],
    ["gone by 410", html("gone", 410), "gone"],
    ["gone by the board's words", html("<p>This job is <b>no longer available</b>.</p>"), "gone"],
    ["gone by words in German", html("Die Stelle ist bereits besetzt."), "gone"],
    [
      "open where only the page's own script knows the words",
      html("<script>var t={gone:'<b>no longer available</b>'}</script ><h1>Welder</h1> Apply"),
      "open",
    ],
    ["open where a template knows them", html("<template><p>Job has expired</p></template><p>Apply</p>"), "open"],
    ["open where they are for browsers without script", html("<NOSCRIPT>Page not found</NOSCRIPT>Apply"), "open"],
    ["open where a style names them", html("<style>.a:after{content:'position was closed'}</style>"), "open"],
    [
      "gone by words behind a script",
      html("<script>if (a</scripture) {}</script><p>This job is no longer available</p>"),
      "gone",
    ],
    ["gone by words in what only sounds like a script", html("<scripts>job has expired</scripts>"), "gone"],
    ["unknown behind a log-in", html("log in", 401), "unknown"],
    ["unknown where robots are refused", html("blocked", 403), "unknown"],
    ["unknown when told to slow down", html("slow", 429), "unknown"],
    ["unknown while the board is down", html("oops", 503), "unknown"],
    ["unknown where it is no page", html("%PDF", 200, { "content-type": "application/pdf" }), "unknown"],
    ["unknown where it is packed", html("x", 200, { "content-encoding": "gzip" }), "unknown"],
    ["unknown where the line breaks", (_request, response) => response.destroy(), "unknown"],
  ])("is %s", async (_what, how, expected) => {
    answer = how;
    expect(await postings(reach()).look(job)).toBe(expected);
  });

  test("is unknown where a redirect leads to another page, and gone where Greenhouse says so", async () => {
    answer = (request, response) =>
      (request.url === "/acme/1234" ? redirect("https://jobs.example.org/login") : html("log in"))(request, response);
    expect(await postings(reach()).look(job)).toBe("unknown");
    answer = (request, response) =>
      (request.url === "/acme/1234" ? redirect("/acme?error=true") : html("all jobs"))(request, response);
    expect(await postings(reach()).look(job)).toBe("gone");
  });

  test("stops reading at half a megabyte", async () => {
    let sent = 0;
    answer = (_request, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const more = (): void => {
        if (response.destroyed || sent > 20_000_000) return;
        sent += 65_536;
        response.write(Buffer.alloc(65_536, 97), () => setImmediate(more));
      };
      more();
    };
    const page = await fetchPublic(reach(), job);
    expect(page.kind === "page" && page.text.length).toBe(512 * 1024);
    expect(sent).toBeLessThan(5_000_000);
  });

  test("says who we are, and asks for nothing but the page", async () => {
    let headers: IncomingMessage["headers"] = {};
    answer = (request, response) => {
      headers = request.headers;
      html("ok")(request, response);
    };
    await postings(reach()).look(job);
    expect(headers["user-agent"]).toContain("follow-through/1.0");
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  });
});

describe("no look goes where it must not", () => {
  test.each([
    ["plain http", "http://jobs.example.org/1"],
    ["another port", "https://jobs.example.org:8443/1"],
    ["a password", "https://a:b@jobs.example.org/1"],
    ["an address as a name", "https://93.184.215.14/1"],
    ["an address as one number", "https://2130706433/1"],
    ["an address in brackets", "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/1"],
    ["a name without a dot", "https://localhost/1"],
    ["a file", "file:///etc/passwd"],
    ["a script", "javascript:alert(1)"],
    ["nothing at all", "nonsense"],
    ["an endless URL", `https://jobs.example.org/${"a".repeat(3000)}`],
  ])("%s", async (_what, url) => {
    expect(await postings(reach()).look(url)).toBe("unknown");
    expect(dialled).toEqual([]);
  });

  test.each([
    ["loopback", ["127.0.0.1"]],
    ["the cloud's own data", ["169.254.169.254"]],
    ["a home network", ["192.168.1.1"]],
    ["IPv6 loopback", ["::1"]],
    ["IPv4 dressed as IPv6", ["::ffff:10.0.0.1"]],
    ["one private address among public ones", [publicAddress, "10.0.0.1"]],
    ["nothing", []],
  ])("a name that leads to %s", async (_what, addresses) => {
    expect(await postings(reach({ "jobs.example.org": addresses })).look(job)).toBe("unknown");
    expect(dialled).toEqual([]);
  });

  test.each([
    ["to a private host", "https://inside.example/1"],
    ["to plain http", "http://jobs.example.org/1"],
    ["to a file", "file:///etc/passwd"],
  ])("a redirect %s", async (_what, to) => {
    answer = redirect(to);
    await postings(reach({ "inside.example": ["10.0.0.1"] })).look(job);
    expect(asked).toEqual(["jobs.example.org/robots.txt", "jobs.example.org/acme/1234"]);
  });

  test("round and round: four redirects, then no more", async () => {
    answer = (request, response) => redirect(`${request.url}x`)(request, response);
    expect(await postings(reach()).look(job)).toBe("unknown");
    expect(asked.filter((url) => !url.endsWith("robots.txt"))).toHaveLength(5);
  });

  test("a name that answers differently the second time: what was checked is what is dialled", async () => {
    let times = 0;
    const rebinding: Reach = {
      ...reach(),
      resolve: async () => (++times % 2 === 1 ? [publicAddress] : ["127.0.0.1"]),
    };
    await fetchPublic(rebinding, job);
    await fetchPublic(rebinding, job);
    expect(dialled).toEqual([publicAddress]);
  });

  test("where robots are asked to stay away, or nobody can say whether they are", async () => {
    robots = "User-agent: *\nDisallow: /acme/";
    expect(await postings(reach()).look(job)).toBe("unknown");
    expect(asked).toEqual(["jobs.example.org/robots.txt"]);
  });
});

describe("what a board wishes is asked", () => {
  const hourMs = 60 * 60 * 1000;
  const robotsAsked = (): number => asked.filter((url) => url.endsWith("/robots.txt")).length;

  test("once a day", async () => {
    let now = 0;
    const look = postings(reach(), () => now);
    await look.look(job);
    now = 24 * hourMs - 1;
    await look.look(`${job}5`);
    expect(robotsAsked()).toBe(1);
    robots = "User-agent: *\nDisallow: /";
    now = 24 * hourMs;
    expect(await look.look(job)).toBe("unknown");
    expect(robotsAsked()).toBe(2);
  });

  test("again after an hour where nobody could say", async () => {
    let now = 0;
    let down = true;
    const patchy: Reach = { ...reach(), resolve: async () => (down ? [] : [publicAddress]) };
    const look = postings(patchy, () => now);
    expect(await look.look(job)).toBe("unknown");
    down = false;
    now = hourMs - 1;
    expect(await look.look(job)).toBe("unknown");
    now = hourMs;
    expect(await look.look(job)).toBe("open");
  });

  test("and remembered of five hundred boards, the oldest forgotten first", async () => {
    const times = new Map<string, number>();
    const wishes = rememberedWishes(
      async (host) => {
        times.set(host, (times.get(host) ?? 0) + 1);
        return readRobots("", "follow-through");
      },
      () => 0,
    );
    for (let i = 0; i <= 500; i++) await wishes(`b${i}.example`);
    await wishes("b500.example");
    await wishes("b1.example");
    await wishes("b0.example");
    expect([times.get("b500.example"), times.get("b1.example"), times.get("b0.example")]).toEqual([1, 1, 2]);
  });
});

describe("which addresses are the internet's", () => {
  test.each([
    "93.184.215.14",
    "8.8.8.8",
    "223.255.255.1",
    "2606:2800:21f:cb07:6820:80da:af6b:8b2c",
    "2a00:1450:4001::1",
  ])("%s is", (address) => expect(isPublicAddress(address)).toBe(true));
  test.each(
    (
      "0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.8 192.0.2.1 192.88.99.1 " +
      "192.168.0.1 198.18.0.1 198.51.100.1 203.0.113.9 224.0.0.1 240.0.0.1 255.255.255.255 :: ::1 ::ffff:8.8.8.8 " +
      "::ffff:7f00:1 64:ff9b::7f00:1 100::1 fc00::1 fd00:ec2::254 fe80::1 fe80::1%eth0 fec0::1 ff02::1 2001:db8::1 2001::1 " +
      "2002:7f00:1:: 3fff::1 nonsense 127.1 0x7f000001"
    ).split(" "),
  )("%s is not", (address) => expect(isPublicAddress(address)).toBe(false));
});

describe("a board's wishes", () => {
  test.each([
    ["no rules", "", "/a", true],
    ["everything forbidden", "User-agent: *\nDisallow: /", "/a", false],
    ["nothing forbidden", "User-agent: *\nDisallow:", "/a", true],
    ["the longest rule decides", "User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true],
    ["of two as long, the one that allows", "User-agent: *\nDisallow: /a\nAllow: /a", "/a", true],
    [
      "our own group before the one for all",
      "User-agent: *\nDisallow: /\n\nUser-agent: Follow-Through\nAllow: /",
      "/a",
      true,
    ],
    ["our own group against us", "User-agent: follow-through\nDisallow: /\n\nUser-agent: *\nAllow: /", "/a", false],
    ["a group of several", "User-agent: x\nUser-agent: follow-through\nDisallow: /a", "/a", false],
    ["a star", "User-agent: *\nDisallow: /*/apply", "/acme/apply", false],
    ["an end", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x", true],
    ["an end that fits", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf", false],
    ["a comment", "User-agent: * # all\nDisallow: /a # not here", "/a", false],
  ])("%s", (_what, text, path, expected) => {
    expect(readRobots(text, "follow-through").mayFetch(path)).toBe(expected);
  });

  test("made of stars cost little", () => {
    const rule = `User-agent: *\nDisallow: /${"*a".repeat(240)}b`;
    expect(readRobots(rule, "follow-through").mayFetch(`/${"a".repeat(2000)}`)).toBe(true);
  });
});
