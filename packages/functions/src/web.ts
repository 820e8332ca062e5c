import { setTimeout as wait } from "node:timers/promises";
import { type APIGatewayProxyResult, handle } from "hono/aws-lambda";
import { type FunctionUrlEvent, routed, visitorAddress } from "./adapter/router-request.ts";
import { app } from "./web/app.ts";
import { clock, readingPorts, routerSecret } from "./wire.ts";

const webPorts = readingPorts({
  parseMail: async (bytes) => (await import("./adapter/mime.ts")).parseMail(bytes),
  prove: async (...given) => (await import("./adapter/prove-ses.ts")).proveBySes(...given),
});
let answer: ReturnType<typeof handle> | null = null;

/** The function's own URL, called by the router alone. */
export async function handler(event: FunctionUrlEvent): Promise<APIGatewayProxyResult> {
  const ports = webPorts();
  const request = routed(event, routerSecret(), ports.service.publicUrl);
  if (!request) return notHere;
  answer ??= handle(
    app({
      ports,
      now: clock,
      secureCookies: true,
      allowedHosts: (host) => host === new URL(ports.service.publicUrl).host,
      pause: (ms) => wait(ms),
      clientAddress: (c) => visitorAddress(c.req.header("x-forwarded-for")),
    }),
  );
  return answer(request);
}

const notHere: APIGatewayProxyResult = {
  statusCode: 403,
  headers: { "content-type": "text/plain" },
  body: "Please come in by the front door.",
  isBase64Encoded: false,
};
