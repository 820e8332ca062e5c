import { expect, test } from "vitest";
import { countsOf, labelled, verdictOf } from "../../corpus/score.ts";
import { renamed } from "../../corpus/rename.ts";

test("no reading leans on the names, companies or domains of the sample", async () => {
  const mails = await labelled("sample");
  const before = countsOf(mails.map(verdictOf)).whole;
  const after = countsOf(renamed(mails).map(verdictOf)).whole;
  expect(after).toBeGreaterThanOrEqual(before - 1);
});

test("the renaming does change every name it should", async () => {
  const mails = await labelled("sample");
  const others = renamed(mails);
  const left = mails.filter(({ label }, i) => {
    const other = others[i]?.label;
    const names = label.expect.contacts.map(({ name }) => name).filter((name) => name.includes(" "));
    return names.some((name) => other?.expect.contacts.some((one) => one.name === name));
  });
  expect(left.map(({ label }) => label.file)).toEqual([]);
});
