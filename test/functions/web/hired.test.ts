import { expect, test } from "vitest";
import { deliver } from "../../fixture/desk.ts";
import { josSignedInVisit } from "./visit.ts";

async function aThreadOpen() {
  const visit = await josSignedInVisit();
  await deliver(visit.ports, {}, "track", visit.now);
  const path = /\/threads\/thr_[a-z2-7]+/.exec((await visit.open("/")).html)?.[0] ?? "";
  return { visit, page: await visit.open(path) };
}

test("hired, said on the page, is congratulated and tells how everything goes on", async () => {
  const { visit, page } = await aThreadOpen();
  const { text } = await visit.press(page, "Close the thread", { reason: "hired" });
  expect(text).toContain("Congratulations, and all the best there.");
  expect(text).toContain("everything else rests until you resume");
  expect(text).toContain("you were hired.");
  expect(text).not.toMatch(/\bi was hired|since today/);
});

test("opening it again lifts the pause that hired set", async () => {
  const { visit, page } = await aThreadOpen();
  const hired = await visit.press(page, "Close the thread", { reason: "hired" });
  const { text } = await visit.press(hired, "Open it again");
  expect(text).not.toContain("Everything rests");
  expect(text).toMatch(/Mon 10 Aug, 09:00: five working days/);
});

test("a thank-you for an interview is not offered before its day", async () => {
  const { visit, page } = await aThreadOpen();
  const noted = await visit.press(page, "Save", { day: "2026-08-13", do: "interview" });
  expect(noted.text).toContain("Thursday 13 August");
  expect(noted.text).not.toContain("Thank you for the time");
  visit.now = "2026-08-14T12:00:00.000Z";
  await visit.signIn();
  expect((await visit.open(/\/threads\/thr_[a-z2-7]+/.exec(noted.html)?.[0] ?? "")).text).toContain(
    "Thank you for the time",
  );
});
