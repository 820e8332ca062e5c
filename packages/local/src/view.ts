import { enrol } from "@follow-through/core/flow/account";
import type { Ports, Service } from "@follow-through/core/flow/port";
import { app } from "@follow-through/functions/web/app";
import type { WebDeps } from "@follow-through/functions/web/deps";
import type { Folder } from "./folder.ts";
import type { Ground, OnClose } from "./ground.ts";
import { listening } from "./listening.ts";
import type { StartOptions } from "./options.ts";
import { outboxPages, outboxPath } from "./outbox-page.tsx";
import { isTrial, systemResolver } from "./prove-local.ts";
import { type Settings, writeSettings } from "./settings.ts";
import { clientAddress, listenWeb, type Web } from "./web-server.ts";

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
