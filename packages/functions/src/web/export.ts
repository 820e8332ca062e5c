import { exportSeeker, exportThread, type Story, storiesOf } from "@follow-through/core/flow/view";
import { advocatesOf } from "@follow-through/core/flow/advocate/person";
import type { Ports } from "@follow-through/core/flow/port";
import { comingOf } from "@follow-through/core/nudge/rest";
import type { Seeker } from "@follow-through/core/seeker";
import type { Context, Hono } from "hono";
import { csvLine } from "./csv.ts";
import type { WebDeps } from "./deps.ts";
import { mboxEntry } from "./mbox.ts";
import { seekerOnly } from "./session.ts";

/** Everything of a seeker to take along, thread by thread: an export need not fit into memory. */
export function exportRoutes(web: Hono, deps: WebDeps): void {
  const { ports, now } = deps;
  const signedIn = seekerOnly(deps);

  web.get("/export.json", signedIn, (c) => download(c, "application/json", "json", jsonOf(ports, c.var.seeker, now())));
  web.get("/export.csv", signedIn, (c) =>
    download(c, "text/csv; charset=utf-8; header=present", "csv", csvOf(ports, c.var.seeker, now())),
  );
  web.get("/export.mbox", signedIn, (c) => download(c, "application/mbox", "mbox", mboxOf(ports, c.var.seeker, now())));
}

function download(c: Context, type: string, ending: string, parts: AsyncGenerator<string | Uint8Array>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const part = await parts.next();
      if (part.done) return controller.close();
      controller.enqueue(typeof part.value === "string" ? encoder.encode(part.value) : part.value);
    },
    cancel: async () => void (await parts.return(undefined)),
  });
  return c.body(body, 200, {
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="follow-through.${ending}"`,
  });
}

async function* jsonOf(ports: Ports, seeker: Seeker, now: string): AsyncGenerator<string> {
  yield `{"seeker":${JSON.stringify(exportSeeker(seeker))},\n"threads":[`;
  let before = "\n";
  for await (const story of storiesOf(ports, seeker.id, now)) {
    yield `${before}${JSON.stringify(exportThread(story, seeker, now))}`;
    before = ",\n";
  }
  const named = await advocatesOf(ports, seeker.id, now);
  const advocates = named.map(({ email, name, consent }) => ({ email, name, consent }));
  yield `],\n"advocates":${JSON.stringify(advocates)}}\n`;
}

const columns = [
  "id",
  "company",
  "job",
  "url",
  "people",
  "addresses",
  "state",
  "rung",
  "stage",
  "quiet since",
  "next nudge at",
  "snoozed until",
  "nudges",
  "advocate",
  "closed at",
  "closed because",
  "notes",
];

async function* csvOf(ports: Ports, seeker: Seeker, now: string): AsyncGenerator<string> {
  yield csvLine(columns);
  for await (const { thread } of storiesOf(ports, seeker.id, now))
    yield csvLine(rowOf(thread, comingOf(thread, seeker, now)?.at ?? null));
}

function rowOf(thread: Story["thread"], nextAt: string | null): readonly (string | null)[] {
  const list = (values: readonly (string | null)[]): string => values.filter((value) => value !== null).join("; ");
  return [
    thread.id,
    thread.company,
    list(thread.jobs.map((job) => job.title)),
    list(thread.jobs.map((job) => job.url)),
    list(thread.contacts.map((contact) => contact.name || contact.email)),
    list(thread.contacts.map((contact) => contact.email)),
    thread.state,
    thread.rung,
    thread.stage,
    thread.quietSince,
    nextAt,
    thread.orders.map((order) => order.at).toSorted()[0] ?? null,
    String(thread.nudges.length),
    thread.advocate?.email ?? null,
    thread.closed?.at ?? null,
    thread.closed?.reason ?? null,
    thread.story
      .filter((entry) => entry.isNote)
      .map(({ at, text }) => `${at} ${text}`)
      .join("\n\n") || null,
  ];
}

async function* mboxOf(ports: Ports, seeker: Seeker, now: string): AsyncGenerator<Uint8Array> {
  for await (const { messages } of storiesOf(ports, seeker.id, now)) {
    for (const message of messages) {
      yield mboxEntry(message, message.rawId ? await ports.rawMail.get(message.rawId) : null);
    }
  }
}
