import { asksForHelp, instantOf, personOf, startOptions } from "@follow-through/local/options";
import { Refusal } from "@follow-through/local/refusal";
import { describe, expect, test } from "vitest";

const environment = { relay: undefined, timeZone: "Pacific/Chatham" };
const read = (...args: string[]) => startOptions(args, environment);

test("without options everything stays on this machine", () => {
  expect(read()).toEqual({
    data: "./data",
    host: "127.0.0.1",
    smtpPort: 2525,
    webPort: 3000,
    domain: "in.localhost",
    seekers: [],
    timeZone: "Pacific/Chatham",
    relay: null,
    publicUrl: null,
    from: { name: "Follow-Through", email: "assistant@in.localhost" },
    operator: null,
    enrol: "invite",
    enrolDomains: [],
    tls: null,
    schedule: true,
    json: false,
  });
});

describe("a person", () => {
  test.each([
    ["Jo Park <Jo@Example.org>", "Jo Park", ["jo@example.org"]],
    ["Jo Park <jo@example.org>, <jo.park@example.com>", "Jo Park", ["jo@example.org", "jo.park@example.com"]],
    ["jo@example.org", "", ["jo@example.org"]],
    ["<jo@example.org>", "", ["jo@example.org"]],
    ['"Jo Park" <jo@example.org>', "Jo Park", ["jo@example.org"]],
  ])("%s", (text, name, addresses) => {
    expect(personOf("--seeker", text)).toEqual({ name, addresses });
  });

  test.each(['"Park, Jo" <jo@example.org>', "Jo Park", "Jo <jo@x", "Jo <jo@x.example>, nobody", "Jo <jo@a@b>", ""])(
    "not %s",
    (text) => {
      expect(() => personOf("--seeker", text)).toThrow(Refusal);
    },
  );
});

test("several seekers, each with their addresses", () => {
  const { seekers } = read("--seeker", "Jo <jo@a.example>", "--seeker", "Kim <kim@b.example>, <kim@c.example>");
  expect(seekers).toEqual([
    { name: "Jo", addresses: ["jo@a.example"] },
    { name: "Kim", addresses: ["kim@b.example", "kim@c.example"] },
  ]);
});

test("open to some domains", () => {
  const { enrol, enrolDomains } = read(
    "--enrol",
    "open",
    "--enrol-domain",
    "School.example",
    "--enrol-domain",
    "b.org",
  );
  expect({ enrol, enrolDomains }).toEqual({ enrol: "open", enrolDomains: ["school.example", "b.org"] });
});

test.each([
  ["--enrol-domain", "school.example"],
  ["--enrol=open", "--enrol-domain=not a domain"],
  ["--smtp-port", "smtp"],
  ["--smtp-port", "65536"],
  ["--web-port", "-1"],
  ["--domain", "in localhost"],
  ["--domain", "-x.example"],
  ["--time-zone", "Mars/Olympus"],
  ["--relay", "http://example.org"],
  ["--relay", "smtp.example.org"],
  ["--public-url", "ftp://example.org"],
  ["--public-url", "https://example.org/app"],
  ["--enrol", "everybody"],
  ["--operator", "Op <a@x.example>, <b@x.example>"],
  ["--tls-cert", "only-one.pem"],
  ["--wrong", "option"],
  ["positional", "words"],
])("%s %s is refused in one line", (...args) => {
  const refused = (): unknown => read(...args);
  expect(refused).toThrow(Refusal);
  expect(refused).toThrow(/^[^\n]{5,200}$/);
});

test("a relay's password is never repeated", () => {
  expect(() => read("--relay", "smpt://jo:hunter2@mail.example.org")).toThrow(/^(?!.*hunter2)/);
});

test("the option's relay wins over the environment's, which is remembered as such", () => {
  const from = { ...environment, relay: "smtps://mail.example.org" };
  expect(startOptions([], from).relay).toEqual({ url: "smtps://mail.example.org", from: "environment" });
  expect(startOptions(["--relay", "smtp://other.example:25"], from).relay?.url).toBe("smtp://other.example:25");
});

test.each([
  ["2026-03-02T10:00:00Z", "2026-03-02T10:00:00.000Z"],
  ["2026-03-02T10:00+05:30", "2026-03-02T04:30:00.000Z"],
  ["2026-03-02T10:00:00.5-0500", "2026-03-02T15:00:00.500Z"],
])("--at %s", (text, instant) => {
  expect(instantOf("--at", text)).toBe(instant);
});

test.each(["2026-03-02", "2026-03-02T10:00", "2026-13-02T10:00Z", "tomorrow", undefined])("not --at %s", (text) => {
  expect(() => instantOf("--at", text)).toThrow(Refusal);
});

test("help may be asked for among other options", () => {
  expect(asksForHelp(["--data", "x", "--help"])).toBe(true);
  expect(asksForHelp(["--data", "x"])).toBe(false);
});
