import type { Seeker } from "@follow-through/core/seeker";
import { app } from "@follow-through/functions/web/app";
import type { WebDeps } from "@follow-through/functions/web/deps";
import type { FakePorts } from "../../fake/fake-ports.ts";
import { josDesk, monday } from "../../fixture/desk.ts";
import { type Page, pageOf } from "./page-read.ts";

export const origin = "http://127.0.0.1:3000";

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Jo's browser without script: it keeps the cookie, follows redirects and sends what forms hold. */
export class Visit {
  cookie = "";
  now = monday;
  readonly ports: FakePorts;
  readonly jo: Seeker;
  readonly web: ReturnType<typeof app>;

  constructor(ports: FakePorts, jo: Seeker, deps: Partial<WebDeps> = {}) {
    this.ports = ports;
    this.jo = jo;
    this.web = app({
      ports,
      now: () => this.now,
      secureCookies: false,
      allowedHosts: (host) => host === "127.0.0.1:3000",
      clientAddress: () => "192.0.2.7",
      pause: async () => undefined,
      ...deps,
    });
  }

  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie) headers.set("cookie", this.cookie);
    const response = await this.web.request(`${origin}${path}`, { redirect: "manual", ...init, headers });
    const set = response.headers.get("set-cookie");
    if (set) this.cookie = set.split(";")[0] ?? "";
    return response;
  }

  async open(path: string): Promise<Page> {
    return pageOf(await this.request(path));
  }

  async send(path: string, fields: Fields, headers: Record<string, string> = { origin }): Promise<Page> {
    const body = new URLSearchParams();
    for (const [name, values] of Object.entries(fields)) {
      for (const value of [values].flat()) body.append(name, String(value));
    }
    const response = await this.request(path, { method: "POST", body, headers });
    const location = response.headers.get("location");
    return location ? this.open(location) : pageOf(response);
  }

  /** Presses the button with these words on a page, with some fields filled in. */
  async press(page: Page, button: string, filled: Fields = {}): Promise<Page> {
    const form = page.forms.find(
      (candidate) => candidate.button === button && Object.keys(filled).every((name) => name in candidate.fields),
    );
    if (!form) throw new Error(`no button "${button}" among: ${page.forms.map(({ button: b }) => b).join(" | ")}`);
    return this.send(form.action, { ...form.fields, ...filled });
  }

  async signIn(email = "jo@example.org"): Promise<Page> {
    await this.send("/sign-in", { email });
    const link = linkIn(this.ports.sent.at(-1)?.mail.text ?? "", "/sign-in/");
    return this.press(await this.open(link), "Sign in");
  }
}

/** The path of the first link of that kind in a mail of ours. */
export function linkIn(text: string, path: string): string {
  const found = text.split(/\s+/).find((word) => word.includes(path));
  if (!found) throw new Error(`no ${path} in: ${text}`);
  return found.slice(found.indexOf(path));
}

export async function josVisit(deps: Partial<WebDeps> = {}): Promise<Visit> {
  const { ports, jo } = await josDesk();
  return new Visit(ports, jo, deps);
}

export async function josSignedInVisit(deps: Partial<WebDeps> = {}): Promise<Visit> {
  const visit = await josVisit(deps);
  await visit.signIn();
  return visit;
}
