import type { Page } from "playwright-core";
import { pageUrl } from "@follow-through/core/flow/advocate/button";
import { advocateIdOf } from "@follow-through/core/flow/advocate/person";
import { askOtherAddress } from "@follow-through/core/flow/advocate/other-address";
import { changeSeeker, seekerById } from "@follow-through/core/flow/account";
import { openOf } from "@follow-through/core/flow/view";
import { ask, live, newest, pat, points, pressIn } from "../fixture/advocate.ts";
import { deliver, monday } from "../fixture/desk.ts";
import { aSearch } from "../fixture/search.ts";
import { linkIn } from "../functions/web/visit.ts";
import { type Served, signIn } from "./browser.ts";

const tuesday = "2026-08-04T14:00:00.000Z";

/** A page in one of its states, and the way there. */
export interface State {
  readonly name: string;
  readonly go: (page: Page, served: Served) => Promise<unknown>;
}

const signedIn =
  (path: string) =>
  async (page: Page, served: Served): Promise<unknown> => {
    await signIn(served, page);
    return page.goto(path);
  };

const searching =
  (then: (page: Page, served: Served) => Promise<unknown>) =>
  async (page: Page, served: Served): Promise<unknown> => {
    await aSearch(served.visit.ports, served.visit.jo);
    await signIn(served, page);
    return then(page, served);
  };

const onThread = (who: string, then?: (page: Page) => Promise<unknown>) =>
  searching(async (page) => {
    await page.goto(who === "Olu Adeyemi" ? "/threads?show=closed" : "/");
    await page.locator("a.who", { hasText: who }).click();
    return then?.(page);
  });

const asLink = async (
  page: Page,
  served: Served,
  purpose: "act" | "unsubscribe",
  subject: string,
): Promise<unknown> => {
  const token = served.visit.ports.signer.seal(purpose, subject, "2026-12-31T00:00:00.000Z");
  return page.goto(`/${purpose === "act" ? "do" : "u"}/${token}`);
};

const button =
  (verb: string, then?: (page: Page) => Promise<unknown>) =>
  async (page: Page, served: Served): Promise<unknown> => {
    const taken = await deliver(served.visit.ports, {}, "track", "2026-08-03T14:00:00.000Z");
    const threadId = taken.kind === "tracked" ? taken.threadId : "";
    await asLink(page, served, "act", `${served.visit.jo.id}.${threadId}.${verb}`);
    return then?.(page);
  };

const press = (name: string) => (page: Page) => page.getByRole("button", { name, exact: true }).first().click();

/** Jo's thread with Pat, three reasons to pass on, and Pat asked to speak for Jo. */
async function asked({ visit: { ports, jo } }: Served): Promise<string> {
  await changeSeeker(ports, jo.id, (seeker) => ({ ...seeker, points, availability: "from October" }), monday);
  await deliver(ports, {}, "track", monday);
  const [thread] = await openOf(ports, jo.id, monday);
  const withReasons = (await seekerById(ports, jo.id, monday)) ?? jo;
  await ask(ports, withReasons, thread?.id ?? null, tuesday);
  return thread?.id ?? "";
}

async function agreed(served: Served): Promise<string> {
  const threadId = await asked(served);
  await pressIn(served.visit.ports, newest(served.visit.ports, pat.email), "Yes, gladly", tuesday);
  return threadId;
}

const onAdvocatesPage = async (page: Page, served: Served): Promise<unknown> => {
  await agreed(served);
  const { ports } = served.visit;
  return page.goto(linkIn(pageUrl(ports, advocateIdOf(ports.signer, pat.email), tuesday), "/advocate/"));
};

const advocateStates: readonly State[] = [
  { name: "being-an-advocate", go: (page) => page.goto("/being-an-advocate") },
  { name: "advocates-empty", go: signedIn("/advocates") },
  {
    name: "advocates",
    go: async (page, served) => {
      await agreed(served);
      return signedIn("/advocates")(page, served);
    },
  },
  {
    name: "invitation",
    go: searching(async (page) => {
      await page.goto("/advocates");
      await page.getByLabel("Name").fill("Dana Roe");
      await page.getByLabel("Mail address").fill("dana.roe@acme.example");
      return page.getByRole("button", { name: "Write the invitation" }).click();
    }),
  },
  {
    name: "thread-advocate",
    go: async (page, served) => {
      const threadId = await agreed(served);
      return signedIn(`/threads/${threadId}`)(page, served);
    },
  },
  {
    name: "advocate-button",
    go: async (page, served) => {
      await asked(served);
      return page.goto(linkIn(newest(served.visit.ports, pat.email).text, "/advocate/do/"));
    },
  },
  {
    name: "advocate-yes",
    go: async (page, served) => {
      await asked(served);
      await page.goto(linkIn(newest(served.visit.ports, pat.email).text, "/advocate/do/"));
      return page.getByRole("main").getByRole("button").first().click();
    },
  },
  {
    name: "advocate-late-yes",
    go: async (page, served) => {
      const { ports } = served.visit;
      await asked(served);
      const invitation = newest(ports, pat.email).text;
      served.visit.now = await live(ports, tuesday, 35);
      return page.goto(linkIn(invitation, "/advocate/do/"));
    },
  },
  { name: "advocate", go: onAdvocatesPage },
  {
    name: "advocate-spoke",
    go: async (page, served) => {
      await agreed(served);
      const { ports } = served.visit;
      const told = { who: "Dana Roe", words: "She'd like to see a CV by Friday." };
      await pressIn(ports, newest(ports, pat.email), "I spoke with the manager", tuesday, told);
      return page.goto(linkIn(pageUrl(ports, advocateIdOf(ports.signer, pat.email), tuesday), "/advocate/"));
    },
  },
  {
    name: "advocate-stepped-back",
    go: async (page, served) => {
      await agreed(served);
      const { ports } = served.visit;
      await pressIn(ports, newest(ports, pat.email), "Step back", tuesday);
      return page.goto(linkIn(pageUrl(ports, advocateIdOf(ports.signer, pat.email), tuesday), "/advocate/"));
    },
  },
  {
    name: "advocate-new-link",
    go: async (page) => {
      await page.goto("/advocate/forged");
      await page.getByRole("textbox").fill("pat@acme.example");
      return page.getByRole("main").getByRole("button").first().click();
    },
  },
  { name: "advocate-link-over", go: (page) => page.goto("/advocate/forged") },
  {
    name: "advocate-other-address",
    go: async (page, served) => {
      await agreed(served);
      const { ports } = served.visit;
      await askOtherAddress(ports, advocateIdOf(ports.signer, pat.email), "pat@home.example", tuesday);
      return page.goto(linkIn(newest(ports, "pat@home.example").text, "/advocate/address/"));
    },
  },
  {
    name: "advocate-stop",
    go: async (page, served) => {
      await asked(served);
      return page.goto(linkIn(newest(served.visit.ports, pat.email).unsubscribe?.url ?? "", "/u/"));
    },
  },
];

export const states: readonly State[] = [
  ...advocateStates,
  { name: "sign-in", go: (page) => page.goto("/") },
  { name: "sign-in-no-address", go: async (page, { url }) => post(page, `${url}/sign-in`, { email: "nobody" }) },
  { name: "sign-in-mailed", go: async (page, { url }) => post(page, `${url}/sign-in`, { email: "jo@example.org" }) },
  {
    name: "sign-in-link",
    go: async (page, served) => {
      await served.visit.send("/sign-in", { email: "jo@example.org" });
      return page.goto(linkIn(served.visit.ports.sent.at(-1)?.mail.text ?? "", "/sign-in/"));
    },
  },
  { name: "sign-in-link-used", go: (page) => page.goto("/sign-in/forged") },
  { name: "list-empty", go: signedIn("/") },
  { name: "list", go: searching((page) => page.goto("/")) },
  { name: "list-closed", go: searching((page) => page.goto("/threads?show=closed")) },
  { name: "list-nothing-found", go: searching((page) => page.goto("/threads?q=zebra")) },
  { name: "list-no-snoozed", go: signedIn("/threads?show=snoozed") },
  { name: "thread", go: onThread("Pat Lee") },
  { name: "thread-your-move", go: onThread("Dana Roe") },
  { name: "thread-guessed", go: onThread("Sam") },
  {
    name: "thread-noted",
    go: onThread("Pat Lee", async (page) => {
      await page.locator("summary", { hasText: "Write a note" }).click();
      await page.getByLabel("Only you see it").fill("Met her at the fair. She knows the manager well.");
      await press("Keep the note")(page);
    }),
  },
  { name: "thread-closed", go: onThread("Olu Adeyemi") },
  { name: "thread-snoozed-now", go: onThread("Pat Lee", press("Wait a week")) },
  {
    name: "mail",
    go: onThread("Pat Lee", (page) =>
      page
        .getByRole("link", { name: /move it/i })
        .first()
        .click(),
    ),
  },
  { name: "settings", go: signedIn("/settings") },
  { name: "settings-week", go: signedIn("/settings?open=week") },
  {
    name: "settings-two-addresses",
    go: async (page, served) => {
      const { ports, jo } = served.visit;
      await changeSeeker(ports, jo.id, (s) => ({ ...s, addresses: [...s.addresses, "jo@work.example"] }), monday);
      await signIn(served, page);
      return page.goto("/settings");
    },
  },
  {
    name: "settings-problem",
    go: async (page, served) => {
      await signIn(served, page);
      await page.goto("/settings");
      await page.locator("#week summary").click();
      await page.getByLabel("Time zone").fill("Middle Earth");
      return page.locator("#week").getByRole("button").click();
    },
  },
  { name: "stats-empty", go: signedIn("/stats") },
  { name: "stats", go: searching((page) => page.goto("/stats")) },
  { name: "add", go: signedIn("/add") },
  {
    name: "add-reading",
    go: async (page, served) => {
      await signIn(served, page);
      await page.goto("/add");
      await page.getByLabel("Their address").fill("pat@acme.example");
      await page.getByLabel("Their name").fill("Pat Lee");
      await page.getByLabel("Subject").fill("Data Engineer at Acme");
      await page
        .getByLabel("The words")
        .fill("Hi Pat,\n\nI would like to apply for the Data Engineer role at Acme.\n\nJo");
      return page.getByRole("button", { name: "See how I read it" }).last().click();
    },
  },
  {
    name: "add-joins",
    go: async (page, served) => {
      await deliver(served.visit.ports, {}, "track", "2026-08-17T14:00:00.000Z");
      await signIn(served, page);
      await page.goto("/add");
      await page.getByLabel("They did").check();
      await page.getByLabel("Their address").fill("pat@acme.example");
      await page.getByLabel("Subject").fill("Re: Senior Data Engineer at Acme");
      await page.getByLabel("The words").fill("Hi Jo,\n\nunfortunately we went with another candidate.\n\nPat");
      return page.getByRole("button", { name: "See how I read it" }).last().click();
    },
  },
  { name: "history", go: searching((page) => page.goto("/history")) },
  { name: "erase", go: signedIn("/erase") },
  { name: "button", go: button("done") },
  { name: "button-done", go: button("week", press("Wait a week")) },
  { name: "button-old", go: (page) => page.goto("/do/forged") },
  { name: "stop", go: (page, served) => asLink(page, served, "unsubscribe", served.visit.jo.id) },
  { name: "not-found", go: (page) => page.goto("/no-such-page") },
];

/** What a form with these fields leads to. */
async function post(page: Page, url: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.goto("/");
  // The browser itself would not let a person send what is no address.
  await page
    .locator("form")
    .first()
    .evaluate((form) => form.setAttribute("novalidate", ""));
  for (const [name, value] of Object.entries(fields)) await page.locator(`[name="${name}"]`).fill(value);
  await page.locator("form").first().locator("button").click();
  await page.waitForURL(url);
}
