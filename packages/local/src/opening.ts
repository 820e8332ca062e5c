import { enrol } from "@follow-through/core/flow/account";
import { intake } from "@follow-through/core/flow/intake";
import type { Log, Ports, Service } from "@follow-through/core/flow/port";
import { tick } from "@follow-through/core/flow/tick";
import type { TickReport } from "@follow-through/core/flow/tick";
import { faultFacts, jsonLog } from "@follow-through/functions/adapter/log";
import { app } from "@follow-through/functions/web/app";
import type { WebDeps } from "@follow-through/functions/web/deps";
import type { DNSResolver } from "mailauth";
import { smtpLimits } from "./bounds.ts";
import { closeDoor, compactPath, listenControl, openDoor } from "./control.ts";
import { takeFolder } from "./folder.ts";
import type { Folder } from "./folder.ts";
import { certificateOf, listening } from "./listening.ts";
import type { Certificate } from "./listening.ts";
import type { StartOptions } from "./options.ts";
import { outboxPages, outboxPath } from "./outbox-page.tsx";
import { isTrial, systemResolver } from "./prove-local.ts";
import { openRefused } from "./refused.ts";
import type { Refused } from "./refused.ts";
import { every, queue } from "./schedule.ts";
import { writeSettings } from "./settings.ts";
import type { Settings } from "./settings.ts";
import type { SmtpLimits } from "./smtp-limits.ts";
import { listenSmtp } from "./smtp.ts";
import type { Smtp } from "./smtp.ts";
import { takingIn } from "./taking-in.ts";
import type { TakingIn } from "./taking-in.ts";
import { clientAddress, listenWeb } from "./web-server.ts";
import type { Web } from "./web-server.ts";

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
/** What was removed one by one is off the disk within a day, as docs/privacy.md says; soon after a start, too. */
const compactEveryMs = 24 * 60 * minute;
/** A certificate is renewed weeks before it ends, by a program that knows nothing of us. */
const renewEveryMs = 60 * minute;

export type OnClose = (close: () => Promise<void>) => unknown;

/** What everything else stands on. */
export interface Ground {
  readonly options: StartOptions;
  readonly world: World;
  readonly now: () => string;
  readonly log: Log;
  readonly tls: Certificate | null;
  readonly folder: Folder;
  readonly refused: Refused;
}

export async function openGround(options: StartOptions, world: World, onClose: OnClose): Promise<Ground> {
  const now = world.now ?? (() => new Date().toISOString());
  const write = world.writeLog ?? ((line) => void process.stderr.write(`${line}\n`));
  const log = jsonLog({ write, clockMs: () => Date.now(), source: "local", metrics: false });
  const tls = await certificateOf(options.tls);
  const folder = await takeFolder(options.data);
  onClose(() => folder.close());
  await folder.spool.recover();
  const refused = await openRefused(folder.dir, (fault) => log.note("refused-fault", faultFacts(fault)));
  onClose(() => refused.flush());
  return { options, world, now, log, tls, folder, refused };
}

export interface View {
  readonly web: Web;
  readonly ports: Ports;
  /** The same world, on another clock: what a tick sends is dated by the instant it was told. */
  readonly portsAt: (clock: () => string) => Promise<Ports>;
}

/** Listens before it serves: the links in mails and pages need the port, which may be any free one. */
export async function openView({ options, world, now, log, tls, folder }: Ground, onClose: OnClose): Promise<View> {
  const { host, webPort } = options;
  const web = await listening("--web-port", webPort, () => listenWeb({ host, port: webPort, tls }));
  onClose(() => web.close());
  const service = serviceOf(options, options.publicUrl ?? web.url);
  const resolver = world.resolver ?? systemResolver();
  const portsAt = async (clock: () => string): Promise<Ports> => {
    const ports = await folder.ports({ service, relay: options.relay?.url ?? null }, { now: clock, log, resolver });
    return world.wrap ? world.wrap(ports) : ports;
  };
  const ports = await portsAt(now);
  for (const { name, addresses } of options.seekers) {
    await enrol(ports, { name, addresses, timeZone: options.timeZone }, now());
  }
  await writeSettings(folder.dir, settingsToKeep(options, service));
  serve(web, folder, options.relay !== null, {
    ports,
    now,
    clientAddress,
    ...(world.pause ? { pause: world.pause } : {}),
  });
  return { web, ports, portsAt };
}

/** What was left waiting is taken in while new mail comes: each sender's stays in order. */
export async function openMouth(
  ground: Ground,
  ports: Ports,
  onClose: OnClose,
): Promise<{ taking: TakingIn; smtp: Smtp }> {
  const { options, world, now, log, tls, folder, refused } = ground;
  const pauses = world.pausesMs ? { pausesMs: world.pausesMs } : {};
  const { spool } = folder;
  const taking = takingIn({ spool, intake: (arrival) => intake(ports, arrival, now()), log, ...pauses });
  onClose(() => taking.stop());
  for (const entry of await spool.pending()) void taking.add(entry);
  const limits = world.limits ?? smtpLimits;
  const { host, smtpPort: port, domain } = options;
  const smtp = await listening("--smtp-port", port, () =>
    listenSmtp({ host, port, domain, dir: folder.dir, tls, now, limits, spool, takingIn: taking, refused }),
  );
  onClose(() => smtp.close());
  return { taking, smtp };
}

export interface Mouths {
  readonly web: Web;
  readonly smtp: Smtp;
}

export type RunTick = (at: string) => Promise<TickReport>;

/** One tick at a time, each after what was accepted before it. */
export function tickInTurn({ portsAt }: View, taking: TakingIn): RunTick {
  const inTurn = queue();
  return (at) =>
    inTurn(async () => {
      await taking.idle();
      return tick(await portsAt(() => at), at);
    });
}

export function keepTime(ground: Ground, { web, smtp }: Mouths, runTick: RunTick, onClose: OnClose): void {
  const { options, now, log, folder, refused } = ground;
  const quietly = (event: string, run: () => Promise<unknown>) => async (): Promise<void> => {
    try {
      await run();
    } catch (fault) {
      log.note(event, faultFacts(fault));
    }
  };
  const sweep = async (): Promise<void> => {
    const nowMs = Date.now();
    await Promise.all([folder.spool.sweep(nowMs), folder.outbox.sweep(nowMs), refused.sweep(nowMs)]);
  };
  const renew = async (): Promise<void> => {
    const certificate = await certificateOf(options.tls);
    if (!certificate) return;
    web.renew(certificate);
    smtp.renew(certificate);
  };
  const sweeps = every(sweepEveryMs, minute, quietly("sweep-fault", sweep));
  onClose(() => sweeps.stop());
  const compactions = every(
    compactEveryMs,
    minute,
    quietly("compact-fault", () => folder.compact()),
  );
  onClose(() => compactions.stop());
  const renewals = every(renewEveryMs, renewEveryMs, quietly("certificate-fault", renew));
  onClose(() => renewals.stop());
  if (!options.schedule) return;
  const scheduled = quietly("tick-fault", () => runTick(now()));
  const ticks = every(tickEveryMs, firstTickMs, scheduled);
  onClose(() => ticks.stop());
}

export async function openControl(
  { folder, log }: Ground,
  taking: TakingIn,
  runTick: RunTick,
  onClose: OnClose,
): Promise<void> {
  const { url: table, secret } = folder.table;
  const doings = {
    "/tick": (body: unknown) => runTick(instantIn(body)),
    "/replay": () => replay(folder, taking),
    [compactPath]: () => folder.compact(),
  };
  const control = await listenControl(secret, doings, (fault) => log.note("control-fault", faultFacts(fault)));
  onClose(() => control.close());
  await openDoor(folder.dir, { control: control.url, table, secret });
  onClose(() => closeDoor(folder.dir));
}

function serve(web: Web, folder: Folder, isSent: boolean, deps: Omit<WebDeps, "secureCookies" | "allowedHosts">): void {
  const { domain, publicUrl } = deps.ports.service;
  const secureCookies = publicUrl.startsWith("https:");
  web.serve(publicUrl, (allowedHosts) => {
    if (!isTrial(domain)) return app({ ...deps, secureCookies, allowedHosts });
    const view = app({ ...deps, secureCookies, allowedHosts, ...(!isSent && { outboxPath }) });
    const pages = outboxPages({ outbox: folder.outbox, parseMail: deps.ports.parseMail });
    return pages.all("*", (context) => view.fetch(context.req.raw, context.env));
  });
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
  enrolDomains: options.enrolDomains,
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
