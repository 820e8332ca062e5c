import { enrol } from "@follow-through/core/flow/account";
import { intake } from "@follow-through/core/flow/intake";
import type { Ports, Service } from "@follow-through/core/flow/port";
import { tick } from "@follow-through/core/flow/tick";
import type { TickReport } from "@follow-through/core/flow/tick";
import { faultFacts, jsonLog } from "@follow-through/functions/adapter/log";
import { app } from "@follow-through/functions/web/app";
import type { WebDeps } from "@follow-through/functions/web/deps";
import type { DNSResolver } from "mailauth";
import { closeDoor, listenControl, openDoor } from "./control.ts";
import { takeFolder } from "./folder.ts";
import type { Folder } from "./folder.ts";
import { certificateOf, listening, urlHost } from "./listening.ts";
import type { StartOptions } from "./options.ts";
import { outboxPages } from "./outbox-page.tsx";
import { isTrial, systemResolver } from "./prove-local.ts";
import { openRefused } from "./refused.ts";
import { every, queue } from "./schedule.ts";
import { writeSettings } from "./settings.ts";
import type { Settings } from "./settings.ts";
import { smtpLimits } from "./smtp-limits.ts";
import type { SmtpLimits } from "./smtp-limits.ts";
import { listenSmtp } from "./smtp.ts";
import { takingIn } from "./taking-in.ts";
import type { TakingIn } from "./taking-in.ts";
import { clientAddress, listenWeb } from "./web-server.ts";
import type { Web } from "./web-server.ts";

/** The whole assistant, running in this process. */
export interface Instance {
  readonly smtp: string;
  readonly web: string;
  readonly data: string;
  readonly ports: Ports;
  readonly folder: Folder;
  readonly takingIn: TakingIn;
  /** One run as if it were that instant, after everything accepted is taken in. */
  tick(at: string): Promise<TickReport>;
  /** Finishes what was accepted, then lets everything go. */
  stop(): Promise<void>;
}

/** What a caller may put in the place of the world; left out: the world. */
export interface World {
  readonly now?: () => string;
  readonly resolver?: DNSResolver;
  readonly writeLog?: (line: string) => void;
  readonly limits?: SmtpLimits;
  readonly pausesMs?: readonly number[];
  /** How the sign-in hides how long it took. */
  readonly pause?: (ms: number) => Promise<void>;
  /** Between the flows and the world: to watch, or to break, what passes. */
  readonly wrap?: (ports: Ports) => Ports;
}

const minute = 60_000;
const tickEveryMs = 5 * minute;
const firstTickMs = 5_000;
const sweepEveryMs = 10 * minute;

export async function startInstance(options: StartOptions, world: World = {}): Promise<Instance> {
  const closing: (() => Promise<void>)[] = [];
  const closeAll = async (): Promise<void> => {
    for (const close of closing.splice(0).toReversed()) await close();
  };
  try {
    return await start(options, world, (close) => closing.push(close), closeAll);
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** From the folder outwards: nothing is accepted before everything behind it stands. Closed the other way round. */
async function start(
  options: StartOptions,
  world: World,
  onClose: (close: () => Promise<void>) => unknown,
  stop: () => Promise<void>,
): Promise<Instance> {
  const now = world.now ?? (() => new Date().toISOString());
  const write = world.writeLog ?? ((line) => void process.stderr.write(`${line}\n`));
  const log = jsonLog({ write, clockMs: () => Date.now(), source: "local" });
  const tls = await certificateOf(options.tls);
  const { host, smtpPort, webPort, domain } = options;

  const folder = await takeFolder(options.data);
  onClose(() => folder.close());
  await folder.spool.recover();
  const refused = await openRefused(folder.dir, (fault) => log.note("refused-fault", faultFacts(fault)));
  onClose(() => refused.flush());

  const web = await listening("--web-port", webPort, () => listenWeb({ host, port: webPort, tls }));
  onClose(() => web.close());
  const service = serviceOf(options, options.publicUrl ?? web.url);
  const settings = { service, relay: options.relay?.url ?? null };
  const resolver = world.resolver ?? systemResolver();
  const portsAt = async (clock: () => string): Promise<Ports> => {
    const ports = await folder.ports(settings, { now: clock, log, resolver });
    return world.wrap ? world.wrap(ports) : ports;
  };
  const ports = await portsAt(now);
  await enrolAll(ports, options, now());
  await writeSettings(folder.dir, settingsToKeep(options, service));
  serve(web, folder, { ports, now, clientAddress, ...(world.pause ? { pause: world.pause } : {}) });

  const pauses = world.pausesMs ? { pausesMs: world.pausesMs } : {};
  const taking = takingIn({ spool: folder.spool, intake: (arrival) => intake(ports, arrival, now()), log, ...pauses });
  onClose(() => taking.stop());
  for (const entry of await folder.spool.pending()) void taking.add(entry);

  const mouth = { host, port: smtpPort, domain, dir: folder.dir, tls, now, limits: world.limits ?? smtpLimits };
  const smtp = await listening("--smtp-port", smtpPort, () =>
    listenSmtp({ ...mouth, spool: folder.spool, takingIn: taking, refused }),
  );
  onClose(() => smtp.close());

  const inTurn = queue();
  const runTick = (at: string): Promise<TickReport> =>
    inTurn(async () => {
      await taking.idle();
      return tick(await portsAt(() => at), at);
    });
  const quietly = (event: string, run: () => Promise<unknown>) => async (): Promise<void> => {
    try {
      await run();
    } catch (fault) {
      log.note(event, faultFacts(fault));
    }
  };
  const sweep = (): Promise<unknown> => Promise.all([folder.spool.sweep(Date.now()), refused.sweep(Date.now())]);
  const sweeps = every(sweepEveryMs, minute, quietly("sweep-fault", sweep));
  onClose(() => sweeps.stop());
  if (options.schedule) {
    const ticks = every(
      tickEveryMs,
      firstTickMs,
      quietly("tick-fault", () => runTick(now())),
    );
    onClose(() => ticks.stop());
  }

  const doings = { "/tick": (body: unknown) => runTick(instantIn(body)), "/replay": () => replay(folder, taking) };
  const control = await listenControl(folder.table.secret, doings, (fault) => log.note("control", faultFacts(fault)));
  onClose(() => control.close());
  await openDoor(folder.dir, { control: control.url, table: folder.table.url, secret: folder.table.secret });
  onClose(() => closeDoor(folder.dir));

  let stopping: Promise<void> | null = null;
  return {
    smtp: `smtp://${urlHost(host)}:${smtp.port}`,
    web: web.url,
    data: folder.dir,
    ports,
    folder,
    takingIn: taking,
    tick: runTick,
    stop: () => (stopping ??= stop()),
  };
}

function serve(web: Web, folder: Folder, deps: Omit<WebDeps, "secureCookies" | "allowedHosts">): void {
  const { domain, publicUrl } = deps.ports.service;
  const secureCookies = publicUrl.startsWith("https:");
  web.serve(publicUrl, (allowedHosts) => {
    const view = app({ ...deps, secureCookies, allowedHosts });
    if (!isTrial(domain)) return view;
    const pages = outboxPages({ outbox: folder.outbox, parseMail: deps.ports.parseMail });
    return pages.all("*", (context) => view.fetch(context.req.raw, context.env));
  });
}

async function enrolAll(ports: Ports, { seekers, timeZone }: StartOptions, now: string): Promise<void> {
  for (const { name, addresses } of seekers) await enrol(ports, { name, addresses, timeZone }, now);
}

/** Everything that was parked, once more from the top. */
async function replay(folder: Folder, taking: TakingIn): Promise<{ readonly replayed: number }> {
  const parked = await folder.spool.parked();
  for (const entry of parked) void taking.add(await folder.spool.replay(entry));
  await taking.idle();
  return { replayed: parked.length };
}

const serviceOf = (options: StartOptions, publicUrl: string): Service => ({
  domain: options.domain,
  publicUrl,
  from: options.from,
  operator: options.operator,
  enrol: options.enrol,
  enrolDomains: [],
});

/** A relay from the environment stays there: it holds a password that was kept out of files on purpose. */
const settingsToKeep = ({ relay }: StartOptions, service: Service): Settings => ({
  service,
  relay: relay?.from === "environment" ? "environment" : (relay?.url ?? null),
});

function instantIn(body: unknown): string {
  const at = typeof body === "object" && body !== null && "at" in body ? body.at : null;
  if (typeof at !== "string" || Number.isNaN(Date.parse(at))) throw new Error("no instant");
  return at;
}
