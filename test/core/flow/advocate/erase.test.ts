import { describe, expect, test } from "vitest";
import { advocateIdOf } from "@follow-through/core/flow/advocate/person";
import { advocateAt, neverAt } from "@follow-through/core/flow/record";
import type { FakePorts } from "../../../fake/fake-ports.ts";
import { ask, daysLater, josSearch, live, mailsTo, name, newest, pat, pressIn } from "../../../fixture/advocate.ts";
import { deliver } from "../../../fixture/desk.ts";

const tuesday = "2026-08-04T14:00:00.000Z";
const eraseMe = {
  from: "Pat Lee <pat@acme.example>",
  to: "track@in.localhost",
  subject: "Please",
  messageId: "<erase@acme.example>",
  text: "Erase me.",
};

/** Every record of the whole store that holds the address or the name, by whose it is and what. */
async function holdingPat(ports: FakePorts, now: string): Promise<readonly string[]> {
  const held: string[] = [];
  for (const { key } of ports.store.everything()) {
    const json = JSON.stringify(await ports.store.get(key, now));
    if (/pat@acme|Pat Lee/i.test(json)) held.push(`${key.partition.slice(0, 4)} ${key.sort.split("#")[0]}`);
  }
  return held.toSorted();
}

describe("an advocate who has themselves erased", () => {
  test.each([
    ["named and not asked", null],
    ["asked", ""],
    ["after a yes", "Yes, gladly"],
  ])(
    "%s: is on the never-list, and only the seeker's own letters hold them",
    async (_when, button) => {
      const { ports, jo, thread } = await josSearch();
      const advocateId = advocateIdOf(ports.signer, pat.email);
      if (button === null) await name(ports, jo, thread.id, tuesday);
      else await ask(ports, jo, thread.id, tuesday);
      if (button) await pressIn(ports, newest(ports, pat.email), button, tuesday);
      expect(await deliver(ports, eraseMe, "track", tuesday)).toEqual({ kind: "stopped" });
      expect(newest(ports, pat.email).subject).toBe("Stopped and erased");
      const mails = mailsTo(ports, pat.email).length;

      expect(await ports.store.get(neverAt(advocateId), tuesday)).not.toBeNull();
      const about = JSON.stringify(await ports.store.get(advocateAt(advocateId), tuesday));
      expect(about).not.toMatch(/pat@acme|Pat Lee/i);
      // The seeker's list of whom they named, their thread and their letter; nothing of ours.
      expect(await holdingPat(ports, tuesday)).toEqual(["skr_ advocate", "skr_ message", "skr_ thread"]);
      const later = await live(ports, daysLater(tuesday, 1), 32);
      expect(mailsTo(ports, pat.email)).toHaveLength(mails);
      // Whom they drafted a question to stays on the seeker's own list; whom they asked goes from it in a month.
      const listed = button === null ? ["skr_ advocate"] : [];
      expect(await holdingPat(ports, later)).toEqual([...listed, "skr_ message", "skr_ thread"]);
    },
    30_000,
  );
});
