import type { Instance } from "@follow-through/local/instance";
import type { Mail } from "@follow-through/core/mail/message";
import { expect, test } from "vitest";
import { assistant, deliver, kindOf, sentBy, signIn, soon, threadsAt } from "./assistant.ts";
import { monday } from "./clock.ts";

const pat = "pat@acme.example";
const link = (mail: Mail | undefined, label: string): string =>
  (mail?.text ?? "")
    .split("\n")
    .find((line) => line.startsWith(`${label}: http`))
    ?.slice(label.length + 2) ?? "";
const later = (days: number): string => new Date(Date.parse(monday) + days * 86_400_000).toISOString();

async function to(here: Instance, email: string): Promise<readonly Mail[]> {
  return (await sentBy(here)).filter((mail) => mail.to[0]?.email === email);
}

async function rung(here: Instance): Promise<string | undefined> {
  const [thread] = (await threadsAt(here, await signIn(here))) as readonly { rung?: string }[];
  return thread?.rung;
}

const post = (url: string): Promise<Response> => fetch(url, { method: "POST", redirect: "manual" });

test(
  "name, release, yes, nudge, spoke with Dana, closed, thank-you, silence: over SMTP and HTTP",
  { timeout: 60_000 },
  async () => {
    const clock = { at: monday };
    const here = await assistant({ now: () => clock.at });
    const tickAt = async (at: string): Promise<void> => {
      clock.at = at;
      await here.tick(at);
    };
    await deliver(here);
    const receipt = await soon(async () => (await sentBy(here))[0]?.replyTo[0]?.email);
    const answer = { to: "x@in.localhost", subject: "Re: Senior Data Engineer at Acme" };
    await deliver(here, { ...answer, text: "advocate: Pat Lee <pat@acme.example>", messageId: "<a@example.org>" }, [
      receipt,
    ]);
    expect(await to(here, pat)).toEqual([]);
    const shown = await soon(async () => (await sentBy(here)).find((mail) => kindOf(mail) === "answer"));
    expect(shown?.text).toContain("Never write to me again");
    const release = link(shown, "Send it to Pat Lee");
    expect((await fetch(release)).status).toBe(200);
    expect(await to(here, pat)).toEqual([]);
    expect((await post(release)).status).toBe(200);

    const [invitation] = await to(here, pat);
    expect(kindOf(invitation ?? fail())).toBe("invitation");
    expect(invitation?.headers.get("list-unsubscribe-post")).toEqual(["List-Unsubscribe=One-Click"]);
    expect((await post(link(invitation, "Yes, gladly"))).status).toBe(200);
    expect(await rung(here)).toBe("advocate-agreed");

    for (let day = 1; day <= 8; day += 1) await tickAt(later(day));
    const nudges = (await to(here, pat)).filter((mail) => kindOf(mail) === "advocate-nudge");
    expect(nudges).toHaveLength(1);
    const spoke = {
      ...answer,
      from: "Pat Lee <pat@acme.example>",
      text: "Spoke with Dana today",
      messageId: "<p@acme.example>",
    };
    await deliver(here, spoke, [nudges[0]?.replyTo[0]?.email ?? ""]);
    const told = await soon(async () =>
      (await to(here, "jo@example.org")).find((mail) => mail.subject === "Pat Lee: spoke with Dana"),
    );
    expect(await rung(here)).toBe("advocated");
    expect(told?.text).toContain("> Spoke with Dana today");

    await deliver(here, { ...answer, text: "done rejected", messageId: "<d@example.org>" }, [
      told?.replyTo[0]?.email ?? "",
    ]);
    await here.takingIn.idle();
    await tickAt(later(9));
    const subjects = (await to(here, "jo@example.org")).map((mail) => mail.subject);
    expect(subjects.filter((subject) => subject === "A thank-you for Pat Lee")).toHaveLength(1);
    const mails = (await to(here, pat)).length;
    for (let week = 2; week <= 14; week += 1) await tickAt(later(7 * week));
    expect(await to(here, pat)).toHaveLength(mails);
  },
);

function fail(): never {
  throw new Error("no such mail");
}
