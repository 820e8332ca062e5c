import { needed } from "@follow-through/functions/adapter/environment";
import { keyRingOf, serviceOf } from "@follow-through/functions/adapter/service";
import { routed, visitorAddress, type FunctionUrlEvent } from "@follow-through/functions/adapter/router-request";
import { routerHeader } from "@follow-through/functions/adapter/router-header";
import { watchedMailer } from "@follow-through/functions/adapter/watch-mailer";
import { describe, expect, test } from "vitest";
import { fakePorts, fakeService } from "../../fake/fake-ports.ts";
import { letter } from "../../fake/letter.ts";

describe("the environment", () => {
  const current = { id: "a", secret: "current secret, long enough" };
  const NEVER_SECRET = "never secret, also long enough";

  test("tells who runs the service", () => {
    const SERVICE = JSON.stringify({ ...fakeService, publicUrl: "https://in.example.com/" });
    expect(serviceOf({ SERVICE })).toEqual({ ...fakeService, publicUrl: "https://in.example.com" });
    for (const wrong of ["{}", "", "null", JSON.stringify({ ...fakeService, enrol: "all" })]) {
      expect(() => serviceOf({ SERVICE: wrong })).toThrow(/SERVICE/);
    }
  });

  test("keeps the never-list's secret apart from the signing keys", () => {
    const SIGNING_KEYS = JSON.stringify({ current });
    expect(keyRingOf({ SIGNING_KEYS, NEVER_SECRET })).toEqual({ current, earlier: [], neverSecret: NEVER_SECRET });
    expect(() => keyRingOf({ SIGNING_KEYS })).toThrow("NEVER_SECRET");
    expect(() => keyRingOf({ SIGNING_KEYS: "current secret", NEVER_SECRET })).toThrow("docs/operate.md");
  });

  test("is asked for nothing that it lacks without saying what", () => {
    expect(() => needed({ TABLE: "" }, "TABLE")).toThrow("the environment lacks TABLE");
  });
});

describe("a request through the router", () => {
  const event = {
    version: "2.0",
    rawPath: "/threads",
    headers: { host: "abc.lambda-url.eu-west-1.on.aws", "x-forwarded-host": "evil.example", [routerHeader]: "s3cret" },
    requestContext: { domainName: "abc.lambda-url.eu-west-1.on.aws" },
  } as unknown as FunctionUrlEvent;

  test("comes under the public name, whatever its headers say, and without the secret", () => {
    const request = routed(event, "s3cret", "https://in.example.com");
    expect(request?.headers).toEqual({ host: "in.example.com", "x-forwarded-host": "evil.example" });
    expect(request?.requestContext.domainName).toBe("in.example.com");
    expect(JSON.stringify(request)).not.toContain("s3cret");
  });

  test.each([undefined, "", "s3cre", "s3cret ", "S3CRET"])("is none with %j for the secret", (shown) => {
    const other = { ...event, headers: { ...event.headers, [routerHeader]: shown } };
    expect(routed(other, "s3cret", "https://in.example.com")).toBeNull();
  });

  test.each([
    ["192.0.2.1", "192.0.2.1"],
    ["10.0.0.1, 192.0.2.1", "192.0.2.1"],
    [undefined, null],
    ["", null],
  ])("with %j comes from %j", (header, address) => {
    expect(visitorAddress(header)).toBe(address);
  });
});

describe("the watched mailer", () => {
  test.each(["later", "unknown"] as const)("counts what waits (%s) for the alarm", async (mood) => {
    const ports = fakePorts();
    ports.mailerDoes(mood);
    await watchedMailer(ports.mailer, ports.log).send(letter());
    expect(ports.notes).toEqual([{ event: "mail-waits", facts: expect.objectContaining({ count: 1, outcome: mood }) }]);
  });

  test("says nothing of what went out", async () => {
    const ports = fakePorts();
    expect(await watchedMailer(ports.mailer, ports.log).send(letter())).toMatchObject({ kind: "sent" });
    expect(ports.notes).toEqual([]);
  });
});
