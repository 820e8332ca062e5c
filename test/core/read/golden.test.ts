import { join } from "node:path";
import { expect, test } from "vitest";
import { read } from "@follow-through/core/read/read";
import { contextOf, labelled } from "../../corpus/score.ts";

// How each labelled mail is read, right or wrong: a change of the reader shows here in every mail that it touches. Renew with
// `npx vitest run --project check test/core/read/golden.test.ts -u` and look at the difference. The kept-aside mail is left out.
test.each(["sample", "dev", "later", "hard", "fresh"])("the mails of the %s set are read as before", async (set) => {
  const lines = (await labelled(set)).map((one) => {
    const { kind, contacts, company, jobs, outcome } = read(one.mail, contextOf(one));
    const shown = Object.entries({ kind, contacts, company, jobs, outcome }).map(
      ([field, { value, sure }]) => `  ${field}${sure ? "" : "?"} ${JSON.stringify(value)}`,
    );
    return [one.label.file, ...shown].join("\n");
  });
  await expect(`${lines.join("\n\n")}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, `../../golden/readings/${set}.txt`),
  );
});
