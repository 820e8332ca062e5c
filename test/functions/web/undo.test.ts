import { describe, expect, test } from "vitest";
import { undoUrl } from "@follow-through/core/flow/undo-link";
import { deliver, monday, threadsOf } from "../../fixture/desk.ts";
import { josVisit, linkIn } from "./visit.ts";

const tuesday = "2026-08-04T14:00:00.000Z";

async function closedByMail() {
  const visit = await josVisit();
  await deliver(visit.ports, {}, "track", monday);
  const answer = { messageId: "<a@example.org>", to: "x@in.localhost", text: "done rejected" };
  await deliver(visit.ports, answer, visit.ports.sent.at(-1)?.mail.replyTo ?? "", monday);
  const state = async () => (await threadsOf(visit.ports, visit.jo, monday))[0]?.state;
  return { visit, state, link: linkIn(visit.ports.sent.at(-1)?.mail.text ?? "", "/undo/") };
}

describe("the undo link in an answer", () => {
  test("does nothing when it is only opened, and undoes at the press of its button, signed out", async () => {
    const { visit, state, link } = await closedByMail();
    const page = await visit.open(link);
    expect(await state()).toBe("closed");
    await visit.press(page, "Undo it");
    expect(await state()).toBe("waiting");
    expect(visit.cookie).toBe("");
  });

  test("says so when it is too late, forged, or of another kind", async () => {
    const { visit, state, link } = await closedByMail();
    visit.now = tuesday;
    await deliver(visit.ports, { messageId: "<b@example.org>", inReplyTo: "<first@example.org>" }, "track", tuesday);
    expect((await visit.request(link, { method: "POST" })).status).toBe(410);
    expect((await visit.request("/undo/forged.token")).status).toBe(410);
    const stop = visit.ports.signer.seal("unsubscribe", `undo.${visit.jo.id}.x`, "2027-01-01T00:00:00.000Z");
    expect((await visit.request(`/undo/${stop}`)).status).toBe(410);
    expect((await visit.request(link.replace("/undo/", "/do/"))).status).toBe(410);
    const unknown = undoUrl(visit.ports, visit.jo.id, "none", monday).replace("http://127.0.0.1:3000", "");
    expect((await visit.request(unknown, { method: "POST" })).status).toBe(410);
    expect(await state()).toBe("waiting");
  });
});
