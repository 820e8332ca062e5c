import { relative } from "node:path";
import type { Instance } from "../instance.ts";
import { startOptions } from "../options.ts";
import type { StartOptions } from "../options.ts";
import { onOrphaned } from "../parent.ts";
import { Refusal } from "../refusal.ts";
import { runCommand } from "./run.ts";

const help = `npm start -- [options]
The whole assistant on this machine: mail in by SMTP, a database in a folder, the schedule, the web view.

  --data DIR            where everything is kept (./data)
  --host ADDRESS        where SMTP and web listen (127.0.0.1)
  --smtp-port N         mail in (2525; 0: any free port)
  --web-port N          the web view (3000; 0: any free port)
  --domain NAME         mail to track@NAME is taken (in.localhost). While it ends in .localhost, a mail from this
                        machine proves its sender, and /outbox shows what would have been sent
  --seeker "Name <a@x>" enrols a proven seeker; again for more people; "Name <a@x>, <b@y>" for more addresses of one
  --time-zone ZONE      of the seekers enrolled here, such as Europe/Berlin (this machine's)
  --relay URL           sends through smtp(s)://user:pass@host:port instead of into DIR/outbox;
                        FOLLOW_THROUGH_RELAY does the same and stays out of files
  --public-url URL      under which people reach the web view
  --from "Name <a@x>"   sender of the assistant's mail (Follow-Through <assistant@DOMAIN>)
  --operator "Name <a>" gets what is mailed to postmaster@ and abuse@, and stands in the foot of every mail
  --enrol HOW           who may become a seeker by mail: invite (those invited), open, closed (invite)
  --enrol-domain NAME   with --enrol open: only senders at this domain, or below it; again for more domains
  --tls-cert FILE --tls-key FILE   STARTTLS for mail, https for the web view
  --no-schedule         nothing is sent by itself: npm run tick does it
  --json                one line of JSON on standard output once everything listens

A small server of your own: docs/small-server.md
`;

/** A whole stop has five seconds; what has not ended by then is taken up at the next start. */
const stopWithinMs = 4_500;

await runCommand(help, async (args) => {
  const { relay, timeZone } = { relay: process.env["FOLLOW_THROUGH_RELAY"], timeZone: machineZone() };
  const options = startOptions(args, { relay, timeZone });
  const instance = await startOrRefuse(options);
  endWith(instance);
  // `npm start -s` is how a script starts us: npm tells its children how loud they may be.
  const forScript = options.json || process.env["npm_config_loglevel"] === "silent";
  process.stdout.write(forScript ? line(instance) : words(options, instance));
});

/** Of two starts in one instant the database itself lets only one in. */
async function startOrRefuse(options: StartOptions): Promise<Instance> {
  const locked = (error: Error): void => {
    const isLock = /LOCK|lock/.test(`${error.message} ${String(error.cause)}`);
    process.stderr.write(
      isLock ? `${options.data} is in use by another process\n` : `${error.stack ?? error.message}\n`,
    );
    process.exit(isLock ? 2 : 1);
  };
  process.once("uncaughtException", locked);
  try {
    // Only now: help and a bad option should not wait for all that the assistant is made of.
    const { startInstance } = await import("../instance.ts");
    return await startInstance(options);
  } finally {
    process.off("uncaughtException", locked);
  }
}

function endWith(instance: Instance): void {
  const end = (): void => {
    setTimeout(() => process.exit(0), stopWithinMs).unref();
    void instance.stop().then(() => process.exit(0));
  };
  process.once("SIGTERM", end);
  process.once("SIGINT", end);
  onOrphaned(end);
}

function line({ smtp, web, data }: Instance): string {
  return `${JSON.stringify({ smtp, web, data, pid: process.pid })}\n`;
}

function words(options: StartOptions, { smtp, web, data }: Instance): string {
  const outgoing = options.relay ? "through the relay" : `into ${relative(process.cwd(), data) || "."}/outbox`;
  const shown = options.domain.endsWith(".localhost") && !options.relay ? `, and ${web}/outbox` : "";
  return `Mail in:   ${smtp}, for track@${options.domain}
Web view:  ${web}
Data:      ${data}
Mail out:  ${outgoing}${shown}
Stop with Ctrl+C, or a SIGTERM to process ${process.pid}.
`;
}

function machineZone(): string {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zone) throw new Refusal("this machine has no time zone: give one with --time-zone");
  return zone;
}
