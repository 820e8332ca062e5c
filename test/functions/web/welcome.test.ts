import { parseMail } from "@follow-through/functions/adapter/mime";
import { describe, expect, test } from "vitest";
import { fakePorts, fakeService } from "../../fake/fake-ports.ts";
import { deliver, josDesk, monday } from "../../fixture/desk.ts";
import { linkIn, Visit } from "./visit.ts";

async function waitingVisit() {
  const { jo } = await josDesk();
  const ports = fakePorts({
    parseMail,
    prove: async () => ({ kind: "proven", by: "dmarc" }),
    service: { ...fakeService, enrol: "open" },
  });
  await deliver(ports, { from: "Kim Roe <kim@uni.example>" }, "track", monday);
  const link = linkIn(ports.sent[0]?.mail.text ?? "", "/welcome/");
  return { visit: new Visit(ports, jo), link, ports };
}

describe("the link of a welcome", () => {
  test("asks with one button, which takes the mail in; opening it does nothing", async () => {
    const { visit, link, ports } = await waitingVisit();
    const before = ports.store.everything();
    const page = await visit.open(link);
    expect(page.text).toContain("kim@uni.example");
    expect(ports.store.everything()).toEqual(before);
    expect((await visit.press(page, "Yes, it is me")).text).toContain("America/New_York");
    expect(visit.cookie).toBe("");
  });

  test("of somebody else's making is refused, and so is one that is too old", async () => {
    const { visit, link } = await waitingVisit();
    expect((await visit.request("/welcome/a.b.c")).status).toBe(410);
    visit.now = "2026-08-11T14:00:00.000Z";
    expect((await visit.request(link)).status).toBe(410);
  });

  test("is not pressed by a form of another site", async () => {
    const { visit, link } = await waitingVisit();
    const headers = { origin: "https://evil.example", "content-type": "application/x-www-form-urlencoded" };
    expect((await visit.request(link, { method: "POST", body: "", headers })).status).toBe(403);
  });
});
