import { readFileSync } from "node:fs";
import { join } from "node:path";
import { auditAt, blockedAt } from "@follow-through/core/flow/record";
import { hearBack } from "@follow-through/functions/feedback";
import { describe, expect, test } from "vitest";
import { fakePorts } from "../fake/fake-ports.ts";
import { failedOf, sqsEvent } from "../fake/sqs-event.ts";

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, "../fixture/ses", name), "utf8");
const now = "2026-03-10T09:00:00.000Z";
const hear = (ports: ReturnType<typeof fakePorts>, ...bodies: string[]) =>
  hearBack(sqsEvent(...bodies), ports, () => now);
const isBlocked = async (ports: ReturnType<typeof fakePorts>, email: string) =>
  (await ports.store.get(blockedAt(ports.signer.digest(email)), now))?.value.why ?? null;

describe("what providers tell about our mail", () => {
  test("stops mail to an address that bounced for good, and tells the seeker whose it was", async () => {
    const ports = fakePorts();
    expect(await hear(ports, fixture("bounce.json"))).toEqual({ batchItemFailures: [] });
    expect(await isBlocked(ports, "jo@example.org")).toBe("bounce");
    const from = { ...auditAt("skr_abcdefghijkl", "", ""), sort: "audit#" };
    const audit = await ports.store.query(from, { limit: 10 }, now);
    expect(audit.items.map(({ value }) => value)).toEqual([
      expect.objectContaining({ at: "2026-03-09T14:00:07.614Z", threadId: "thr_abcdefghijkl" }),
    ]);
  });

  test("stops mail to somebody who complained, whoever they are", async () => {
    const ports = fakePorts();
    await hear(ports, fixture("complaint.json"));
    expect(await isBlocked(ports, "pat@acme.example")).toBe("complaint");
  });

  test("is heard twice and acts once", async () => {
    const ports = fakePorts();
    await hear(ports, fixture("bounce.json"), fixture("bounce.json"));
    const before = ports.store.everything();
    await hear(ports, fixture("bounce.json"));
    expect(ports.store.everything()).toEqual(before);
  });

  test.each([
    ["a full mailbox", fixture("bounce.json").replace("Permanent", "Transient")],
    ["a bounce that says nothing", fixture("bounce.json").replace("Permanent", "Undetermined")],
    ["the set-up message", "Successfully validated SNS topic for Amazon SES event publishing."],
    ["a mail that SES itself refused", '{"eventType":"Reject","mail":{"tags":{}},"reject":{"reason":"Bad content"}}'],
  ])("does nothing for %s", async (_, body) => {
    const ports = fakePorts();
    expect(await hear(ports, body)).toEqual({ batchItemFailures: [] });
    expect(ports.store.everything()).toEqual([]);
  });

  test("gives back what can't be read, and that alone", async () => {
    const ports = fakePorts();
    const event = sqsEvent("{", fixture("bounce.json"), '{"eventType":"Delivery"}');
    expect(await hearBack(event, ports, () => now)).toEqual(failedOf(event, 0, 2));
    expect(await isBlocked(ports, "jo@example.org")).toBe("bounce");
  });

  test("believes no tag that is not an id of ours", async () => {
    const ports = fakePorts();
    await hear(ports, fixture("bounce.json").replace("skr_abcdefghijkl", "skr_../x"));
    expect(ports.store.everything()).toHaveLength(1);
  });

  test("says nothing of addresses in the log", async () => {
    const ports = fakePorts();
    await hear(ports, fixture("bounce.json"), fixture("complaint.json"));
    expect(JSON.stringify(ports.notes)).not.toMatch(/@/);
    expect(ports.notes.at(-1)).toEqual({
      event: "feedback",
      facts: { bounced: 1, complained: 1, ignored: 0, failed: 0 },
    });
  });
});
