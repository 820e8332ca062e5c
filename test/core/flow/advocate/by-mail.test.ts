import { describe, expect, test } from "vitest";
import { askOtherAddress, confirmOtherAddress } from "@follow-through/core/flow/advocate/other-address";
import { advocateById, advocateByAddress, advocateIdOf } from "@follow-through/core/flow/advocate/person";
import type { Ports } from "@follow-through/core/flow/port";
import { neverAt, otherAt } from "@follow-through/core/flow/record";
import {
  ask,
  daysLater,
  josSearch,
  live,
  mailsTo,
  newest,
  only,
  pat,
  pressIn,
  samsSearch,
} from "../../../fixture/advocate.ts";
import { deliver } from "../../../fixture/desk.ts";

const tuesday = "2026-08-04T14:00:00.000Z";
const wednesday = "2026-08-05T13:05:00.000Z";
const jo = "jo@example.org";
const other = "pat.private@example.com";
const patLee = "Pat Lee <pat@acme.example>";

let mails = 0;
const saying = (text: string, from = patLee) => ({
  from,
  to: "x@in.localhost",
  subject: "Re: your question",
  messageId: `<by-mail-${++mails}@acme.example>`,
  text,
});
const never = (ports: Ports, email: string) => ports.store.get(neverAt(advocateIdOf(ports.signer, email)), wednesday);

async function invited() {
  const search = await josSearch();
  await ask(search.ports, search.jo, search.thread.id, tuesday);
  return { ...search, invitation: newest(search.ports, pat.email) };
}

async function agreed() {
  const search = await invited();
  await pressIn(search.ports, search.invitation, "Yes, gladly", tuesday);
  return { ...search, thanks: newest(search.ports, pat.email) };
}

describe("“erase me” from an advocate", () => {
  test.each(["Erase me", "please erase me.", "Delete my data, please", "Lösche mich"])(
    "%s: is done at once by the reply tag, said in the words that everybody gets, and is no message to the seeker",
    async (words) => {
      const { ports, jo: seeker, thanks } = await agreed();
      expect(await deliver(ports, saying(words), thanks.replyTo, wednesday)).toEqual({ kind: "stopped" });
      expect(newest(ports, pat.email).subject).toBe("Stopped and erased");
      expect(await never(ports, pat.email)).not.toBeNull();
      const kept = await advocateById(ports, advocateIdOf(ports.signer, pat.email), wednesday);
      expect([kept?.email, kept?.name]).toEqual(["", ""]);
      expect(newest(ports, jo).subject).toBe("Pat Lee: has stepped back");
      expect(newest(ports, jo).text.toLowerCase()).not.toContain(words.toLowerCase());
      expect((await only(ports, seeker, wednesday)).advocate?.consent).toBe("stopped");
      const before = mailsTo(ports, pat.email).length;
      await live(ports, daysLater(wednesday, 1), 20);
      expect(mailsTo(ports, pat.email)).toHaveLength(before);
    },
  );

  test.each(["assistant", "track"])("is done by %s@ too, before and after a yes", async (door) => {
    for (const begin of [invited, agreed]) {
      const { ports } = await begin();
      expect(await deliver(ports, saying("erase me"), door, wednesday)).toEqual({ kind: "stopped" });
      expect(await never(ports, pat.email)).not.toBeNull();
      expect(mailsTo(ports, jo).some(({ text }) => text.includes("erase me"))).toBe(false);
    }
  });

  test("from their other confirmed address is theirs, by whatever door", async () => {
    for (const door of ["assistant", "track", "tag"]) {
      const { ports, thanks } = await agreed();
      const advocateId = advocateIdOf(ports.signer, pat.email);
      await askOtherAddress(ports, advocateId, other, tuesday);
      await confirmOtherAddress(ports, advocateId, other, tuesday);
      expect((await advocateByAddress(ports, other, wednesday))?.id).toBe(advocateId);
      const to = door === "tag" ? thanks.replyTo : door;
      expect(await deliver(ports, saying("erase me", `Pat <${other}>`), to, wednesday)).toEqual({ kind: "stopped" });
      expect([await never(ports, pat.email), await never(ports, other)]).not.toContain(null);
      expect((await advocateById(ports, advocateId, wednesday))?.email).toBe("");
      expect(await ports.store.get(otherAt(advocateIdOf(ports.signer, other)), wednesday)).toBeNull();
      expect(newest(ports, jo).subject).toBe("Pat Lee: has stepped back");
    }
  });

  test("from an address that was named and not confirmed erases that address alone", async () => {
    const { ports } = await agreed();
    const advocateId = advocateIdOf(ports.signer, pat.email);
    await askOtherAddress(ports, advocateId, other, tuesday);
    await deliver(ports, saying("erase me", `Pat <${other}>`), "assistant", wednesday);
    expect(await never(ports, other)).not.toBeNull();
    expect(await never(ports, pat.email)).toBeNull();
    expect((await advocateById(ports, advocateId, wednesday))?.email).toBe(pat.email);
  });

  test("from somebody to whom the mail was forwarded erases them, and is a no for now to the seeker", async () => {
    const { ports, jo: seeker, thanks } = await agreed();
    const mallory = "mallory@elsewhere.example";
    expect(await deliver(ports, saying("erase me", mallory), thanks.replyTo, wednesday)).toEqual({ kind: "stopped" });
    expect(await never(ports, mallory)).not.toBeNull();
    expect(await never(ports, pat.email)).toBeNull();
    expect((await only(ports, seeker, wednesday)).advocate?.consent).toBe("stopped");
  });

  test("in a letter to the seeker is part of the letter", async () => {
    const { ports, thanks } = await agreed();
    const words = "Erase me from your list of worries: I spoke to Dana, and she will call you on Thursday.";
    await deliver(ports, saying(words), thanks.replyTo, wednesday);
    expect(newest(ports, jo).text).toContain("Erase me from your list");
    expect(await never(ports, pat.email)).toBeNull();
  });
});

describe("“stop” from an advocate", () => {
  test.each(["tag", "assistant"])("by %s stops the asks and is no message", async (door) => {
    const { ports, jo: seeker, thanks } = await agreed();
    await deliver(ports, saying("Stop."), door === "tag" ? thanks.replyTo : door, wednesday);
    expect((await only(ports, seeker, wednesday)).advocate?.consent).toBe("stopped");
    expect(newest(ports, jo).subject).toBe("Pat Lee: has stepped back");
  });

  test("who was asked by somebody and not yet written to is heard as well", async () => {
    const { ports } = await josSearch();
    const { sam, thread } = await samsSearch(ports);
    const kim = await josSearch();
    await ask(ports, sam, null, tuesday);
    await pressIn(ports, newest(ports, pat.email), "Never write to me again", tuesday);
    expect(kim.thread.id).toMatch(/^thr_/);
    expect(thread.id).toMatch(/^thr_/);
    await deliver(ports, saying("stop"), "assistant", wednesday);
    expect(await never(ports, pat.email)).not.toBeNull();
  });
});

describe("“help” from an advocate", () => {
  test("is answered with what an advocate can say, once for each mail, and is no message to the seeker", async () => {
    const { ports, thanks } = await agreed();
    const told = mailsTo(ports, jo).length;
    const mail = saying("Hi,\n\nhelp\n\nPat");
    await deliver(ports, mail, thanks.replyTo, wednesday);
    await deliver(ports, mail, thanks.replyTo, daysLater(wednesday, 1));
    const [, , help, second] = mailsTo(ports, pat.email);
    expect(second).toBeUndefined();
    expect(help).toMatchObject({ kind: "answer", autoSubmitted: "auto-replied", subject: "Re: your question" });
    expect(help?.text).toMatch(/spoke with Dana Roe[\s\S]*no news[\s\S]*step back[\s\S]*erase me/);
    expect(help?.text).not.toContain("snooze");
    expect(help?.unsubscribe).not.toBeNull();
    expect(mailsTo(ports, jo)).toHaveLength(told);
  });

  test("to help@ as well", async () => {
    const { ports } = await agreed();
    await deliver(ports, saying(""), "help", wednesday);
    expect(newest(ports, pat.email).text).toContain("spoke with Dana Roe");
  });

  test("before a yes sends nothing: the invitation stays the only mail", async () => {
    const { ports, invitation } = await invited();
    await deliver(ports, saying("help"), invitation.replyTo, wednesday);
    await deliver(ports, saying(""), "help", wednesday);
    expect(mailsTo(ports, pat.email)).toHaveLength(1);
  });
});

test.each(["never", "not now"])('the seeker is not told "%s" where another answer stands before it', async (no) => {
  const { ports, jo, thread } = await josSearch();
  await ask(ports, jo, thread.id, tuesday);
  const { replyTo } = newest(ports, pat.email);
  const before = ports.sent.length;
  const text = `need her newest CV\n${no}`;
  const mail = { from: "Pat Lee <pat@acme.example>", to: "x@in.localhost", messageId: "<two@acme.example>", text };
  await deliver(ports, mail, replyTo, tuesday);
  const told = ports.sent.slice(before).map((sent) => sent.mail.text);
  expect(told.join("\n")).toContain("can’t at the moment");
  expect(told.join("\n")).not.toMatch(new RegExp(`^.{0,2}${no}$`, "im"));
});
