import { readFileSync } from "node:fs";
import { join } from "node:path";
import { enrol } from "@follow-through/core/flow/account";
import { arrivalAt } from "@follow-through/core/flow/record";
import { parseMail } from "@follow-through/functions/adapter/mime";
import { proveBySes } from "@follow-through/functions/adapter/prove-ses";
import { takeMail } from "@follow-through/functions/inbound";
import { describe, expect, test } from "vitest";
import { fakePorts } from "../fake/fake-ports.ts";
import { failedOf, sqsEvent } from "../fake/sqs-event.ts";

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, "../fixture/ses", name), "utf8");
const received = fixture("received.json").replaceAll("in.example.com", "in.localhost");
const now = "2026-03-02T14:03:20.000Z";
const mailId = "d6iitobk75ur44p8kdnnp7g2n800";
const mail = [
  "From: Jo Park <jo@example.org>",
  "To: Pat Lee <pat@acme.example>",
  "Subject: Senior Data Engineer",
  "Message-ID: <one@example.org>",
  "",
  "Hello Pat, I would love to hear more about the Senior Data Engineer role at Acme.",
  "",
].join("\r\n");

async function world() {
  const ports = fakePorts({ parseMail, prove: proveBySes });
  const person = { name: "Jo Park", addresses: ["jo@example.org"], timeZone: "America/New_York" };
  await enrol(ports, person, "2026-03-01T09:00:00.000Z");
  await ports.rawMail.put(mailId, Buffer.from(mail));
  const take = (...bodies: readonly string[]) => takeMail(sqsEvent(...bodies), ports, () => now);
  const threads = () => ports.store.everything().filter(({ key }) => key.sort.startsWith("thread#"));
  return { ports, take, threads };
}

describe("mail that SES took in", () => {
  test("becomes a thread of the seeker who sent it", async () => {
    const { take, threads } = await world();
    expect(await take(received)).toEqual({ batchItemFailures: [] });
    expect(threads().map(({ value }) => value)).toEqual([
      expect.objectContaining({ contacts: [expect.objectContaining({ email: "pat@acme.example" })] }),
    ]);
  });

  test("delivered twice, by SES or by the queue, is one thread", async () => {
    const { ports, take, threads } = await world();
    await take(received, received);
    await take(received);
    await ports.rawMail.put("again", Buffer.from(mail));
    await take(received.replaceAll(mailId, "again"));
    expect(threads()).toHaveLength(1);
  });

  test("is not believed where SES says that DMARC failed", async () => {
    const { take, threads } = await world();
    await take(received.replace('"dmarcVerdict": { "status": "PASS" }', '"dmarcVerdict": { "status": "FAIL" }'));
    expect(threads()).toEqual([]);
  });

  test("that can't be read goes back to the queue alone; its neighbours are taken", async () => {
    const { ports, threads } = await world();
    const event = sqsEvent("{", received, received.replaceAll(mailId, "object-that-is-gone"));
    expect(await takeMail(event, ports, () => now)).toEqual(failedOf(event, 0, 2));
    expect(threads()).toHaveLength(1);
    expect(ports.notes.at(-1)).toEqual({ event: "inbound", facts: { taken: 1, ignored: 0, failed: 2 } });
    const gone = await ports.store.get(arrivalAt("object-that-is-gone"), now);
    expect(gone?.value.outcome ?? null).toBeNull();
  });

  test("is nothing while SES is set up", async () => {
    const { ports, take } = await world();
    const before = ports.store.everything();
    expect(await take(fixture("setup.json"))).toEqual({ batchItemFailures: [] });
    expect(ports.store.everything()).toEqual(before);
  });

  test("leaves no address in the log", async () => {
    const { ports, take } = await world();
    await take(received, "{jo@example.org");
    expect(JSON.stringify(ports.notes)).not.toMatch(/@example|@acme/);
  });
});
