import { tick } from "@follow-through/core/flow/tick";
import { describe, expect, test } from "vitest";
import type { FakePorts } from "../../fake/fake-ports.ts";
import { deliver, josDesk, monday } from "../../fixture/desk.ts";

const job = "https://boards.greenhouse.io/acme/jobs/4567890";
const text = `Hi Pat,

I would like to apply for the Senior Data Engineer role at Acme: ${job}

Best,
Jo`;

/** Looks counted, and the daily runs from one day of August to another, at nine in New York. */
async function watched() {
  const { ports, jo } = await josDesk();
  const looks: string[] = [];
  let at = "";
  const watching: FakePorts = {
    ...ports,
    postings: {
      look: async (url) => {
        looks.push(at);
        return ports.postings.look(url);
      },
    },
  };
  await deliver(watching, { text }, "track", monday);
  const run = async (from: number, to: number): Promise<void> => {
    for (let day = from; day <= to; day++) {
      at = `2026-08-${String(day).padStart(2, "0")}T13:05:00.000Z`;
      await tick(watching, at);
    }
  };
  return { ports: watching, jo, looks, run, kinds: () => ports.sent.map(({ mail }) => mail.kind) };
}

describe("a posting that vanishes", () => {
  test("is told after two looks a day apart, as an early notice", async () => {
    const { ports, run, kinds } = await watched();
    await run(4, 9);
    ports.postingIs(job, "gone");
    await run(10, 10);
    expect(kinds()).not.toContain("early-notice");
    await run(11, 12);
    expect(kinds().filter((kind) => kind === "early-notice")).toHaveLength(1);
    expect(ports.sent.at(-1)?.mail.text).toContain("no longer on the board");
    await run(13, 16);
    expect(kinds().filter((kind) => kind === "early-notice")).toHaveLength(1);
  });

  test("for one look only, is a board under repair", async () => {
    const { ports, run, kinds } = await watched();
    ports.postingIs(job, "gone");
    await run(10, 10);
    ports.postingIs(job, "open");
    await run(11, 14);
    expect(kinds()).not.toContain("early-notice");
  });

  test("is not concluded from a block or an error", async () => {
    const { ports, run, kinds } = await watched();
    ports.postingIs(job, "unknown");
    await run(4, 20);
    expect(kinds()).not.toContain("early-notice");
  });

  test("is looked for once on a day, however often the schedule runs", async () => {
    const { ports, looks } = await watched();
    ports.postingIs(job, "gone");
    for (const minute of ["05", "10", "15", "20"]) await tick(ports, `2026-08-10T13:${minute}:00.000Z`);
    expect(looks).toHaveLength(1);
  });
});
