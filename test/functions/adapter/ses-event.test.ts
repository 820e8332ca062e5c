import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSesEvent, type SesEvent } from "@follow-through/functions/adapter/ses-event";
import { describe, expect, test } from "vitest";

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, "../../fixture/ses", name), "utf8");
const received: unknown = JSON.parse(fixture("received.json"));

/** The recorded notification with one place of it set to something else, or taken out. */
function changed(path: string, value: unknown): string {
  const copy: unknown = structuredClone(received);
  const names = path.split(".");
  const last = names.pop() ?? "";
  let at = copy as Record<string, unknown>;
  for (const name of names) at = at[name] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return JSON.stringify(copy);
}
const arrivalOf = (event: SesEvent) => (event.kind === "arrival" ? event.arrival : null);

describe("SES's notification of an arrival", () => {
  test("tells the envelope, not what the headers say", () => {
    expect(readSesEvent(fixture("received.json"))).toEqual({
      kind: "arrival",
      arrival: {
        id: "d6iitobk75ur44p8kdnnp7g2n800",
        recipients: ["track@in.example.com"],
        envelopeFrom: "jo@example.org",
        receivedAt: "2026-03-02T14:03:11.482Z",
        remoteAddress: null,
        helo: null,
        spam: false,
        virus: false,
        dmarc: "pass",
        asSeekerId: null,
      },
    });
  });

  test("names every recipient of one delivery", () => {
    const recipients = ["track@in.example.com", "3days@in.example.com"];
    expect(arrivalOf(readSesEvent(changed("receipt.recipients", recipients)))?.recipients).toEqual(recipients);
  });

  test.each([
    ["PASS", "pass"],
    ["FAIL", "fail"],
    ["GRAY", "none"],
    ["PROCESSING_FAILED", null],
    ["SOMETHING_NEW", null],
  ])("takes DMARC's %s for %s", (status, dmarc) => {
    expect(arrivalOf(readSesEvent(changed("receipt.dmarcVerdict", { status })))?.dmarc).toBe(dmarc);
  });

  test("says nothing of DMARC where SES says nothing", () => {
    expect(arrivalOf(readSesEvent(changed("receipt.dmarcVerdict", undefined)))?.dmarc).toBeNull();
  });

  test.each(["PASS", "GRAY", "DISABLED", "PROCESSING_FAILED"])("takes %s for neither spam nor virus", (status) => {
    expect(arrivalOf(readSesEvent(changed("receipt.spamVerdict", { status })))?.spam).toBe(false);
    expect(arrivalOf(readSesEvent(changed("receipt.virusVerdict", { status })))?.virus).toBe(false);
  });

  test("tells spam and virus", () => {
    expect(arrivalOf(readSesEvent(changed("receipt.spamVerdict", { status: "FAIL" })))?.spam).toBe(true);
    expect(arrivalOf(readSesEvent(changed("receipt.virusVerdict", { status: "FAIL" })))?.virus).toBe(true);
  });

  test("is read without its headers, which may be cut", () => {
    const cut = JSON.parse(changed("mail.headersTruncated", true)) as { mail: Record<string, unknown> };
    delete cut.mail["headers"];
    delete cut.mail["commonHeaders"];
    expect(readSesEvent(JSON.stringify(cut)).kind).toBe("arrival");
  });

  test.each(["", "<>"])("knows the null path as %j", (source) => {
    expect(arrivalOf(readSesEvent(changed("mail.source", source)))?.envelopeFrom).toBe("");
  });

  test("is no mail while SES is set up", () => {
    expect(readSesEvent(fixture("setup.json"))).toEqual({ kind: "setup" });
    expect(readSesEvent("Successfully validated SNS topic for Amazon SES event publishing.")).toEqual({
      kind: "setup",
    });
  });

  test.each([
    ["no JSON", "{"],
    ["nothing", "null"],
    ["a bounce", changed("notificationType", "Bounce")],
    ["another action", changed("receipt.action", { type: "SNS", topicArn: "x" })],
    ["no recipient", changed("receipt.recipients", [])],
    ["an id that leads elsewhere", changed("mail.messageId", "../../secrets")],
    ["a place where we keep nothing", changed("receipt.action.objectKey", "other/d6iitobk75ur44p8kdnnp7g2n800")],
    ["no time", changed("mail.timestamp", "yesterday")],
  ])("is refused when it is %s, without repeating any of it", (_, body) => {
    expect(() => readSesEvent(body)).toThrow(/^(?!.*(?:example|secrets)).*(?:not a notification|another place)/);
  });
});
