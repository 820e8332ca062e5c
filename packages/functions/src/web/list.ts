import { addMinutes } from "@follow-through/core/calendar";
import { closedOf, openOf } from "@follow-through/core/flow/view";
import { momentIn } from "@follow-through/core/nudge/describe";
import { comingOf } from "@follow-through/core/nudge/rest";
import type { Seeker } from "@follow-through/core/seeker";
import type { Thread } from "@follow-through/core/thread/thread";
import type { Context, Hono } from "hono";
import { threadsPerPage, placeMinutes } from "../bounds.ts";
import type { SeekerEnv, WebDeps } from "./deps.ts";
import { formToken } from "./form.ts";
import { type Filter, filters, found, groupByJob, isShown } from "./group.ts";
import { listPage } from "./page/list.tsx";
import type { ListView } from "./page/list-view.ts";
import { saidIn } from "./said.ts";
import { seekerOf, seekerOnly } from "./session.ts";
import { show } from "./show.ts";
import { todoOf } from "./todo.ts";
import { signInPage } from "./page/sign-in.tsx";

/** More things to do than this are no help for today. */
const todoMost = 5;

export function listRoutes(web: Hono, deps: WebDeps): void {
  web.get("/", async (c) => {
    const seeker = await seekerOf(c, deps);
    return seeker ? list(c, deps, seeker) : show(c, signInPage({ reason: "asked", outboxPath: deps.outboxPath }));
  });
  web.get("/threads", seekerOnly(deps), (c: Context<SeekerEnv>) => list(c, deps, c.var.seeker));
}

async function list(c: Context, deps: WebDeps, seeker: Seeker): Promise<Response> {
  const filter = filters.find((known) => known === c.req.query("show")) ?? "open";
  const question = (c.req.query("q") ?? "").trim().slice(0, 100);
  const shown =
    filter === "closed" ? await closed(c, deps, seeker, question) : await open(c, deps, seeker, filter, question);
  const view: ListView = {
    seeker,
    now: deps.now(),
    token: formToken(deps.ports, seeker, deps.now()),
    filter,
    question,
    trackAddress: `track@${deps.ports.service.domain}`,
    said: saidIn(c),
    isCountryAsked: filter === "open" && shown.groups.length > 0 && isNewWithoutCountry(seeker, deps.now()),
    ...shown,
  };
  return show(c, listPage(view));
}

/** Whoever wants no holidays is not asked for ever. */
const countryAskedDays = 21;

const isNewWithoutCountry = ({ week, enrolledAt }: Seeker, now: string): boolean =>
  week.country === null && now < addMinutes(enrolledAt, countryAskedDays * 24 * 60);

type Shown = Pick<ListView, "groups" | "counts" | "nextAt" | "todo" | "todoMore" | "newer" | "older">;

/** Open threads are bounded: all are read, counted and sorted, a page of them is shown. */
async function open(c: Context, deps: WebDeps, seeker: Seeker, filter: Filter, question: string): Promise<Shown> {
  const threads = await openOf(deps.ports, seeker.id, deps.now());
  const all = groupByJob(found(threads, question).filter(({ state }) => isShown(filter, state))).flatMap(
    ({ threads: members }) => members,
  );
  const page = Math.max(1, Math.floor(Number(c.req.query("page"))) || 1);
  const isFirst = filter === "open" && question === "" && page === 1;
  const todo = isFirst ? todoOf(threads, deps.now()) : [];
  const rows = all.slice((page - 1) * threadsPerPage, page * threadsPerPage);
  return {
    groups: groupByJob(rows),
    counts: countsOf(threads),
    nextAt: nextOf(threads, deps.now(), seeker),
    todo: todo.slice(0, todoMost),
    todoMore: Math.max(0, todo.length - todoMost),
    newer: page > 1 ? urlOf(filter, question, { page: String(page - 1) }) : null,
    older: all.length > page * threadsPerPage ? urlOf(filter, question, { page: String(page + 1) }) : null,
  };
}

/** Closed threads grow without end: read and searched a page at a time. */
async function closed(c: Context, deps: WebDeps, seeker: Seeker, question: string): Promise<Shown> {
  const after = placeIn(c, deps, seeker);
  const page = await closedOf(deps.ports, seeker.id, after, deps.now());
  const threads = found(
    page.items.map((item) => item.value),
    question,
  );
  return {
    groups: threads.length === 0 ? [] : groupByJob(threads),
    counts: null,
    nextAt: null,
    todo: [],
    todoMore: 0,
    newer: after ? urlOf("closed", question, {}) : null,
    older: page.after ? urlOf("closed", question, { after: placeFor(deps, seeker, page.after) }) : null,
  };
}

/** Where the next page begins, signed: the store's own words about a place are not to be made up by anybody. */
const placeFor = ({ ports, now }: WebDeps, seeker: Seeker, after: string): string =>
  ports.signer.seal("page", `${seeker.id} ${after}`, addMinutes(now(), placeMinutes));

function placeIn(c: Context, { ports, now }: WebDeps, seeker: Seeker): string | null {
  const [owner, after] = (ports.signer.open("page", c.req.query("after") ?? "", now()) ?? "").split(" ");
  return owner === seeker.id && after ? after : null;
}

function countsOf(threads: readonly Thread[]): ListView["counts"] {
  const count = (state: string): number => threads.filter((thread) => thread.state === state).length;
  return { yours: count("yours"), waiting: count("waiting"), snoozed: count("snoozed") };
}

function nextOf(threads: readonly Thread[], now: string, seeker: Seeker): string | null {
  const next = threads
    .flatMap((thread) => comingOf(thread, seeker, now)?.at ?? [])
    .filter((at) => at > now)
    .toSorted()[0];
  return next ? `next reminder ${momentIn(next, seeker.week.zone, now)}` : null;
}

function urlOf(filter: Filter, question: string, more: Readonly<Record<string, string>>): string {
  return `/threads?${new URLSearchParams({ show: filter, ...(question && { q: question }), ...more }).toString()}`;
}
