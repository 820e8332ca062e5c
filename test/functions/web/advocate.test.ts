import { pageUrl } from "@follow-through/core/flow/advocate/button";
import { advocateIdOf } from "@follow-through/core/flow/advocate/person";
import { changeSeeker } from "@follow-through/core/flow/account";
import { act } from "@follow-through/core/flow/desk";
import { describe, expect, test } from "vitest";
import {
  aDoing,
  ask,
  daysLater,
  josSearch,
  live,
  mailsTo,
  newest,
  only,
  pat,
  points,
  pressIn,
  samsSearch,
} from "../../fixture/advocate.ts";
import { deliver } from "../../fixture/desk.ts";
import { linkIn, Visit } from "./visit.ts";

const tuesday = "2026-08-04T14:00:00.000Z";

async function josVisit() {
  const { ports, jo, thread } = await josSearch();
  const visit = new Visit(ports, jo);
  visit.now = tuesday;
  return { visit, ports, jo, thread };
}

/** Pat said yes; their page. */
async function patsPage() {
  const world = await josVisit();
  await ask(world.ports, world.jo, world.thread.id, tuesday);
  await pressIn(world.ports, newest(world.ports, pat.email), "Yes, gladly", tuesday);
  const path = linkIn(pageUrl(world.ports, advocateIdOf(world.ports.signer, pat.email), tuesday), "/advocate/");
  return { ...world, path };
}

describe("asking somebody on the web", () => {
  test("from the thread: name, see the whole invitation, change the words, send it", async () => {
    const { visit, ports, thread } = await josVisit();
    await visit.signIn();
    expect((await visit.open(`/threads/${thread.id}`)).text).toContain("Ask somebody to speak for you");
    const list = await visit.open(`/advocates?thread=${thread.id}`);
    const draft = await visit.press(list, "Write the invitation");
    expect(draft.text).toContain("Nothing has been sent.");
    expect(draft.text.indexOf("Never write to me again")).toBeGreaterThan(0);
    expect(draft.text.indexOf("Never write to me again")).toBeLessThan(draft.text.indexOf("Send it to Pat Lee"));
    expect(mailsTo(ports, pat.email)).toEqual([]);
    const words = "Pat, you saw the billing move.\n\nSee https://evil.example/x and www.evil.example";
    const form = draft.forms.find(({ fields }) => "words" in fields);
    const sent = await visit.send(form?.action ?? "", { ...form?.fields, words, do: "release" });
    expect(sent.text).toContain("The invitation to Pat Lee is on its way.");
    const [invitation, second] = mailsTo(ports, pat.email);
    expect(second).toBeUndefined();
    expect(invitation?.text).toContain("Pat, you saw the billing move.");
    expect(invitation?.text).not.toContain("evil");
  });

  test("by mail: the answer shows the invitation, and its one button sends it", async () => {
    const { visit, ports } = await josVisit();
    const receipt = newest(ports, "jo@example.org");
    const text = "advocate: Pat Lee <pat@acme.example>";
    await deliver(ports, { to: "x@in.localhost", text, messageId: "<n@example.org>" }, receipt.replyTo, tuesday);
    const answer = newest(ports, "jo@example.org");
    expect(answer.text).toContain("Jo Park asked me to pass this on to you");
    expect(mailsTo(ports, pat.email)).toEqual([]);
    const shown = await visit.open(linkIn(answer.text, "/advocates/release/"));
    expect(mailsTo(ports, pat.email)).toEqual([]);
    const done = await visit.press(shown, "Send it to Pat Lee");
    expect(done.text).toContain("on its way");
    expect(mailsTo(ports, pat.email, "invitation")).toHaveLength(1);
    expect((await visit.open(linkIn(answer.text, "/advocates/release/"))).text).toContain("That was sent before");
  });

  test("by mail alone: send the invitation", async () => {
    const { ports } = await josVisit();
    const { replyTo } = newest(ports, "jo@example.org");
    const mail = { to: "x@in.localhost", text: "advocate: Pat Lee <pat@acme.example>", messageId: "<n@example.org>" };
    await deliver(ports, mail, replyTo, tuesday);
    await deliver(ports, { ...mail, text: "send the invitation", messageId: "<s@example.org>" }, replyTo, tuesday);
    expect(mailsTo(ports, pat.email, "invitation")).toHaveLength(1);
  });

  test("warns where what the invitation says is still a guess, on every way to the button", async () => {
    const { visit, ports } = await josVisit();
    const mail = {
      to: "Ann Wu <ann@talentagency.example>",
      subject: "Welder",
      messageId: "<welder@example.org>",
      text: "Hi Ann,\n\nI would like to apply for the welder job your client offers.\n\nJo",
    };
    const taken = await deliver(ports, mail, "track", tuesday);
    await visit.signIn();
    const list = await visit.open(`/advocates?thread=${taken.kind === "tracked" ? taken.threadId : ""}`);
    const draft = await visit.press(list, "Write the invitation");
    const warning = "the company (Talent Agency) and the job (welder) are only my guess, and it goes out in your name.";
    expect(draft.text).toContain(warning);
    expect(draft.text).toContain("Put it right in the thread first");
    expect(mailsTo(ports, "ann@talentagency.example")).toEqual([]);
    const sure = await visit.press(await visit.open("/advocates"), "Write the invitation", pat);
    expect(sure.text).not.toContain("guess");
  });

  test("shows what the posting asks for beside the reasons of each job", async () => {
    const { visit, ports, jo, thread } = await josVisit();
    const text = "Hi Pat,\n\nthis is the one:\n\nRequirements:\n- Streaming at <scale>\n- Calm on call\n\nJo";
    await deliver(ports, { messageId: "<b@example.org>", inReplyTo: "<first@example.org>", text }, "track", tuesday);
    await ask(ports, jo, thread.id, tuesday);
    await pressIn(ports, newest(ports, pat.email), "Yes, gladly", tuesday);
    await visit.signIn();
    const page = await visit.open(`/advocates/${advocateIdOf(ports.signer, pat.email)}`);
    expect(page.text).toContain("In the posting’s own words");
    expect(page.html).toContain("- Streaming at &lt;scale&gt;");
  });

  test("needs a form that was made for this seeker", async () => {
    const { visit } = await josVisit();
    await visit.signIn();
    const fields = { name: "Pat", email: pat.email, thread: "" };
    expect((await visit.send("/advocates", fields)).status).toBe(403);
  });
});

describe("a button in a mail to an advocate", () => {
  test("only shows what it would do, and does it by its own post, once", async () => {
    const { visit, ports, jo, thread } = await josVisit();
    await ask(ports, jo, thread.id, tuesday);
    const link = linkIn(newest(ports, pat.email).text, "/advocate/do/");
    const shown = await visit.open(link);
    expect((await only(ports, jo, tuesday)).advocate?.consent).toBe("invited");
    expect((await visit.press(shown, "Yes, gladly")).text).toContain("Jo knows");
    expect((await only(ports, jo, tuesday)).advocate?.consent).toBe("yes");
    expect((await visit.press(shown, "Yes, gladly")).text).toContain("pressed already");
    expect(visit.cookie).toBe("");
  });

  test.each([
    ["Yes, gladly", "It also covers other jobs that Jo names to you later."],
    ["Only this job", "yes to this one job"],
  ])("names the job, and says what it covers: %s", async (label, covered) => {
    const { visit, ports, jo, thread } = await josVisit();
    await ask(ports, jo, thread.id, tuesday);
    const { text } = newest(ports, pat.email);
    expect(text).toContain(
      "“Yes, gladly” also covers other jobs that Jo names to you later; “Only this job” does not.",
    );
    const shown = await visit.open(linkIn(text.slice(text.indexOf(`${label}: http`)), "/advocate/do/"));
    expect(shown.text).toContain("Speak for Jo Park, for the Senior Data Engineer role at Acme?");
    expect(shown.text).toContain(covered);
    expect(shown.text.includes("other jobs")).toBe(label === "Yes, gladly");
  });

  test.each([
    [0, "You get words to forward, Jo’s reasons as soon as they are written, and then at most"],
    [3, "You get three reasons and words to forward, then at most"],
  ])("promises the reasons that are there: %i", async (count, promised) => {
    const { visit, ports, jo, thread } = await josVisit();
    await changeSeeker(ports, jo.id, (stands) => ({ ...stands, points: points.slice(0, count) }), tuesday);
    await ask(ports, jo, thread.id, tuesday);
    const shown = await visit.open(linkIn(newest(ports, pat.email).text, "/advocate/do/"));
    expect(shown.text).toContain(promised);
  });

  test("takes with whom they spoke, and words for the seeker", async () => {
    const { visit, ports, jo } = await patsPage();
    const mail = newest(ports, pat.email);
    const line = mail.text.split("\n").find((one) => one.startsWith("I spoke with the manager")) ?? "";
    const shown = await visit.open(linkIn(line, "/advocate/do/"));
    await visit.press(shown, "Yes, I did", { who: "Dana <b>Roe", words: "She was\nvery keen." });
    expect((await only(ports, jo, tuesday)).rung).toBe("advocated");
    const told = newest(ports, "jo@example.org");
    expect(told.subject).toBe("Pat Lee: spoke with Dana <b>Roe");
    expect(told.text).toContain("> She was\n> very keen.");
    expect(told.html).not.toContain("Dana <b>Roe");
  });

  test("forged, or of somebody who is forgotten, is gone", async () => {
    const { visit, ports, jo, thread } = await josVisit();
    expect((await visit.open("/advocate/do/forged")).status).toBe(410);
    await ask(ports, jo, thread.id, tuesday);
    const mail = newest(ports, pat.email);
    await pressIn(ports, mail, "Never write to me again", tuesday);
    visit.now = daysLater(tuesday, 1);
    const shown = await visit.open(linkIn(mail.text, "/advocate/do/"));
    await visit.press(shown, "Yes, gladly");
    expect((await only(ports, jo, tuesday)).advocate?.consent).toBe("not-now");
    expect(mailsTo(ports, pat.email)).toHaveLength(1);
  });
});

describe("a yes by a button after thirty days of silence", () => {
  test("is told kindly what happened, and lets the seeker ask again; nothing is sent", async () => {
    const { visit, ports, jo, thread } = await josVisit();
    await ask(ports, jo, thread.id, tuesday);
    const path = linkIn(newest(ports, pat.email).text, "/advocate/do/");
    const now = await live(ports, "2026-08-05T13:05:00.000Z", 35);
    const sent = ports.sent.length;
    visit.now = now;
    const shown = await visit.open(path);
    expect(shown.status).toBe(200);
    expect(shown.text).toContain("After 30 days without an answer it was taken as a no");
    expect((await ask(ports, jo, thread.id, now)).kind).toBe("cannot");
    const done = await visit.press(shown, "Jo may ask me again");
    expect(done.text).toContain("Jo may ask you again now.");
    expect((await visit.open(path)).status).toBe(410);
    expect(ports.sent).toHaveLength(sent);
    expect((await only(ports, jo, now)).advocate?.consent).not.toBe("yes");
    visit.now = daysLater(now, 32);
    expect((await ask(ports, jo, thread.id, visit.now)).kind).toBe("sent");
  });
});

describe("an advocate's page", () => {
  test("says how long what is kept stays after a yes", async () => {
    const { visit, path } = await patsPage();
    expect((await visit.open(path)).text).toMatch(
      /After a yes they are kept for as long as you speak for somebody here/,
    );
  });

  test("shows whom they speak for, the points and the blurb, and nothing of anything else", async () => {
    const { visit, ports, jo, path, thread } = await patsPage();
    const other = {
      to: "Olu Adeyemi <olu@fernandco.example>",
      subject: "Head of Data at Fernandco",
      messageId: "<other@example.org>",
      text: "Hi Olu,\n\nabout the SECRETWORD.\n\nJo",
    };
    await deliver(ports, other, "track", tuesday);
    await act(ports, jo, thread.id, { kind: "note", text: "NOTEWORD", by: "seeker" }, aDoing(), tuesday);
    const { text, status } = await visit.open(path);
    expect(status).toBe(200);
    for (const shown of ["You speak for Jo Park", "Senior Data Engineer at Acme", "Streams at scale", "from October"])
      expect(text).toContain(shown);
    for (const hidden of ["Olu", "Fernandco", "SECRETWORD", "NOTEWORD", "jo@example.org"])
      expect(text).not.toContain(hidden);
  });

  test("takes what they did, new reasons, a zone and another address", async () => {
    const { visit, ports, path, jo } = await patsPage();
    const page = await visit.open(path);
    expect(
      (await visit.press(page, "Save the reasons", { reason: ["Kind", "", ""], proof: ["ask Dana", "", ""] })).text,
    ).toContain("Kind: ask Dana");
    expect(newest(ports, jo.addresses[0] ?? "").subject).toBe("Pat Lee: changed the reasons");
    expect((await visit.press(page, "Save", { zone: "Mars" })).status).toBe(422);
    expect((await visit.press(page, "Save", { zone: "Europe/Berlin" })).html).toContain('value="Europe/Berlin"');
    await visit.press(page, "Ask there", { email: "pat.private@example.com" });
    const question = newest(ports, "pat.private@example.com");
    expect(question.kind).toBe("invitation");
    expect((await visit.open(path)).text).toContain("has not been confirmed yet");
    await visit.press(await visit.open(linkIn(question.text, "/advocate/address/")), "Yes, send it here");
    expect((await visit.open(path)).text).toContain("Mail goes to pat.private@example.com");
  });

  test("shows the people of each seeker apart, and stops for one without the other", async () => {
    const { visit, ports, path } = await patsPage();
    const { sam, thread } = await samsSearch(ports);
    await ask(ports, sam, thread.id, daysLater(tuesday, 8));
    visit.now = daysLater(tuesday, 8);
    const page = await visit.open(path);
    expect(page.text).toContain("Sam Roe asks whether you would speak for them");
    const after = await visit.press(page, "Stop for Jo Park");
    expect(after.text).not.toContain("You speak for Jo Park");
    expect(after.text).toContain("Sam Roe asks whether");
  });

  test.each([
    ["Stop for Jo Park", "You have stepped back from speaking for Jo Park. That is fine, and thank you"],
    ["Step back", "You have stepped back from speaking for Jo Park. That is fine, and thank you"],
  ])("after “%s” says so kindly", async (button, words) => {
    const { visit, path } = await patsPage();
    const after = await visit.press(await visit.open(path), button);
    expect(after.text).toContain(words);
    expect(after.text).not.toContain("You said no");
  });

  test("after a no to the invitation says so kindly too", async () => {
    const { visit, ports, jo, thread } = await josVisit();
    await ask(ports, jo, thread.id, tuesday);
    const path = linkIn(pageUrl(ports, advocateIdOf(ports.signer, pat.email), tuesday), "/advocate/");
    const after = await visit.press(await visit.open(path), "Not now");
    expect(after.text).toContain("You can’t speak for Jo Park at the moment. That is fine.");
    expect(after.text).not.toContain("thank you for what you did");
  });

  test("whose link ran out is renewed by mail, to whoever said yes, and says nothing about others", async () => {
    const { visit, ports, path } = await patsPage();
    visit.now = daysLater(tuesday, 31);
    const over = await visit.open(path);
    expect(over.status).toBe(410);
    const before = ports.sent.length;
    const unknown = await visit.press(over, "Mail me a new link", { email: "nobody@example.com" });
    expect(ports.sent).toHaveLength(before);
    const known = await visit.press(over, "Mail me a new link", { email: pat.email });
    expect(known.text).toBe(unknown.text);
    expect((await visit.open(linkIn(newest(ports, pat.email).text, "/advocate/"))).status).toBe(200);
  });
});

describe("one-click stop", () => {
  test("of an invitation is never, without a cookie or a redirect", async () => {
    const { visit, ports, jo, thread } = await josVisit();
    await ask(ports, jo, thread.id, tuesday);
    const path = linkIn(newest(ports, pat.email).unsubscribe?.url ?? "", "/u/");
    const response = await visit.request(path, {
      method: "POST",
      body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("set-cookie")).toBeNull();
    expect((await ask(ports, (await samsSearch(ports)).sam, null, daysLater(tuesday, 20))).kind).toBe("cannot");
  });

  test("of a later mail stops that seeker's asks alone", async () => {
    const { visit, ports, jo } = await patsPage();
    const { sam, thread } = await samsSearch(ports);
    await ask(ports, sam, thread.id, daysLater(tuesday, 8));
    await pressIn(ports, newest(ports, pat.email), "Yes, gladly", daysLater(tuesday, 8));
    const thanks = mailsTo(ports, pat.email, "answer")[0];
    await visit.send(linkIn(thanks?.unsubscribe?.url ?? "", "/u/"), { "List-Unsubscribe": "One-Click" }, {});
    expect((await only(ports, jo, tuesday)).advocate?.consent).toBe("stopped");
    expect((await only(ports, sam, tuesday)).advocate?.consent).toBe("yes");
  });
});
