import { dueParties } from "./due.ts";
import type { Mailer, Ports } from "./port.ts";
import { sweepParty } from "./forget.ts";
import { add, type Served, serveSeeker } from "./serve.ts";
import { sweep } from "./sweep.ts";

/** What one scheduled run did. `sent` counts every mail that went out, notices too; the others what was due. */
export interface TickReport extends Served {
  readonly at: string;
}

/** One scheduled run: everybody who is due, each served once. One that fails is logged and does not stop the others. */
export async function tick(ports: Ports, now: string): Promise<TickReport> {
  let sent = 0;
  const counting: Ports = { ...ports, mailer: counted(ports.mailer, () => void sent++) };
  let report: TickReport = { at: now, due: 0, sent: 0, waited: 0, failed: 0 };
  for await (const page of dueParties(ports, now)) {
    for (const party of page) report = { at: now, ...add(report, await serveOrFail(counting, party, now)), sent };
  }
  ports.log.note("tick", { due: report.due, sent: report.sent, waited: report.waited, failed: report.failed });
  return report;
}

function counted(mailer: Mailer, count: () => void): Mailer {
  return {
    async send(mail) {
      const done = await mailer.send(mail);
      if (done.kind === "sent") count();
      return done;
    },
    forget: async (person) => mailer.forget?.(person),
  };
}

/**
 * Serves whoever it is: a seeker's threads, an advocate's asks, or what has had its time. Advocates are the fewer, and
 * what serves them is loaded with the first: a start that only nudges seekers does not wait for it.
 */
export async function serve(ports: Ports, party: string, now: string): Promise<Served> {
  if (party === sweepParty) return sweep(ports, now);
  if (!party.startsWith("adv_")) return serveSeeker(ports, party, now);
  return (await import("./advocate/serve-advocate.ts")).serveAdvocate(ports, party, now);
}

async function serveOrFail(ports: Ports, party: string, now: string): Promise<Served> {
  try {
    return await serve(ports, party, now);
  } catch (cause) {
    // The party stays due: the next run tries again, and the alarm counts these lines.
    ports.log.note("serve-failed", { party, error: cause instanceof Error ? cause.name : "unknown" });
    return { due: 1, sent: 0, waited: 0, failed: 1 };
  }
}
