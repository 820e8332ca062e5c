import { createServer as createHttps, Server as HttpsServer } from "node:https";
import type { Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { Hono } from "hono";
import type { Context } from "hono";
import { connectionsMost, connectionsEachMost, requestHeadersMs, requestMs } from "./bounds.ts";
import { isWildcard, urlHost } from "./listening.ts";
import type { Certificate } from "./listening.ts";
import { isLoopback, partyOf } from "./smtp-limits.ts";

export interface WebNeeds {
  readonly host: string;
  readonly port: number;
  readonly tls: Certificate | null;
  /** Left out: ten seconds. */
  readonly headersWithinMs?: number;
}

export interface Web {
  readonly port: number;
  /** Without a slash at its end. */
  readonly url: string;
  /** From now on answers with these pages, under the names it knows only. Until then: 503. */
  serve(publicUrl: string, pages: (isKnownHost: (host: string) => boolean) => Hono): void;
  /** From the next connection on. */
  renew(certificate: Certificate): void;
  close(): Promise<void>;
}

/** Listens first, serves later: links in the pages need the port, which may be any free one. */
export async function listenWeb(needs: WebNeeds): Promise<Web> {
  const { host, port, tls, headersWithinMs = requestHeadersMs } = needs;
  let app: Hono | null = null;
  const server = createAdaptorServer({
    fetch: (request, env) => app?.fetch(request, env) ?? new Response("Starting\n", { status: 503 }),
    ...(tls ? { createServer: createHttps } : {}),
    serverOptions: {
      headersTimeout: headersWithinMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: headersWithinMs / 5,
      ...(tls ? { cert: tls.cert, key: tls.key } : {}),
    },
  }) as Server;
  server.maxConnections = connectionsMost;
  server.on("connection", perAddress(connectionsEachMost));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const bound = server.address() as AddressInfo;
  const scheme = tls ? "https" : "http";
  return {
    port: bound.port,
    url: `${scheme}://${urlHost(bound.address)}:${bound.port}`,
    serve: (publicUrl, pages) => {
      const known = knownHosts(host, bound.port, publicUrl);
      const isKnownHost = (name: string): boolean => known.has(name.toLowerCase());
      app = guarded(pages(isKnownHost), isKnownHost);
    },
    renew: ({ cert, key }) => {
      if (server instanceof HttpsServer) server.setSecureContext({ cert, key });
    },
    close: async () => {
      const closed = new Promise((resolve) => void server.close(resolve));
      server.closeIdleConnections();
      // Whoever is in the middle of a page gets a moment; a connection held open gets no more.
      const late = setTimeout(() => server.closeAllConnections(), 500);
      await closed;
      clearTimeout(late);
    },
  };
}

/** Ends what one remote address opens beyond its share. */
export function perAddress(most: number): (socket: Pick<Socket, "remoteAddress" | "once" | "destroy">) => void {
  const open = new Map<string, number>();
  return (socket) => {
    const remote = socket.remoteAddress ?? "";
    if (isLoopback(remote)) return;
    const party = partyOf(remote);
    const count = (open.get(party) ?? 0) + 1;
    open.set(party, count);
    socket.once("close", () => {
      const left = (open.get(party) ?? 1) - 1;
      if (left > 0) open.set(party, left);
      else open.delete(party);
    });
    if (count > most) socket.destroy();
  };
}

/** Whom a request comes from. A proxy on this machine says so in the last entry of its header; nobody else may. */
export function clientAddress(context: Context): string | null {
  const remote = getConnInfo(context).remote.address ?? null;
  const forwarded = context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
  return isLoopback(remote) && forwarded ? forwarded : remote;
}

/**
 * The names under which this server may be asked. A page of a stranger can have its own name point to 127.0.0.1 and
 * then read what is here as if it were its own site; but it can't send another Host than its name.
 */
function knownHosts(host: string, port: number, publicUrl: string): ReadonlySet<string> {
  const names = ["127.0.0.1", "localhost", "[::1]", ...(isWildcard(host) ? [] : [urlHost(host)])];
  return new Set([...names.map((name) => `${name}:${port}`), new URL(publicUrl).host]);
}

function guarded(pages: Hono, isKnownHost: (host: string) => boolean): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    if (!isKnownHost(context.req.header("host") ?? "")) {
      return context.text("This server is not known by that name.\n", 421);
    }
    return next();
  });
  // As a whole and not by its routes, so that it answers for what it does not have, too.
  app.all("*", (context) => pages.fetch(context.req.raw, context.env));
  return app;
}
