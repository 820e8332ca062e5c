import type { Context, Hono, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { formBytesMost, uploadBytesMost, multipartBytesMost } from "../bounds.ts";
import type { WebDeps } from "./deps.ts";

/** What stands before every route: known hosts, our own forms only, bounded bodies, and headers that lock the page. */
export function guard(web: Hono, deps: WebDeps): void {
  web.use(headers(deps));
  web.use(knownHost(deps));
  web.use(ownForms(deps));
  web.use(bounded);
}

function headers(deps: WebDeps): MiddlewareHandler {
  const secure = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    referrerPolicy: "no-referrer",
    xFrameOptions: "DENY",
    strictTransportSecurity: deps.secureCookies && "max-age=31536000",
    permissionsPolicy: { camera: false, geolocation: false, microphone: false },
  });
  return async (c, next) => {
    await secure(c, next);
    // Whatever names no other life is about one person and belongs into no cache.
    if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "no-store");
    c.res.headers.set("X-Robots-Tag", "noindex");
  };
}

/** Against a page elsewhere that resolves its own name to us (DNS rebinding) and so becomes "same origin". */
function knownHost(deps: WebDeps): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header("host") ?? new URL(c.req.url).host;
    if (!deps.allowedHosts(host)) throw new HTTPException(421, { message: "host" });
    await next();
  };
}

/** RFC 8058 posts come from mail providers' servers; the token in their path is their proof. */
const isOneClick = (c: Context): boolean => c.req.path.startsWith("/u/");

/**
 * A form of another site never gets through. A request with neither Origin nor Sec-Fetch-Site comes from no browser
 * that could be tricked (all have sent Origin with posts since 2020): scripts may sign in as people do.
 */
function ownForms(deps: WebDeps): MiddlewareHandler {
  const check = csrf({ origin: (origin, c) => isOurs(origin, c, deps) });
  return async (c, next) => {
    if (["GET", "HEAD"].includes(c.req.method)) return next();
    if (c.req.method !== "POST") throw new HTTPException(405, { message: "method" });
    // Other types could be sent across without the check below, and no form here uses them.
    const type = c.req.header("content-type") ?? "";
    if (type && !/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) {
      throw new HTTPException(415, { message: "type" });
    }
    const isFromBrowser = c.req.header("origin") !== undefined || c.req.header("sec-fetch-site") !== undefined;
    return isOneClick(c) || !isFromBrowser ? next() : check(c, next);
  };
}

function isOurs(origin: string, c: Context, deps: WebDeps): boolean {
  if (origin === new URL(deps.ports.service.publicUrl).origin) return true;
  return (
    URL.canParse(origin) && new URL(origin).host === c.req.header("host") && deps.allowedHosts(new URL(origin).host)
  );
}

const tooLarge = (): never => {
  throw new HTTPException(413, { message: "size" });
};
const smallBody = bodyLimit({ maxSize: formBytesMost, onError: tooLarge });
const uploadBody = bodyLimit({ maxSize: uploadBytesMost + multipartBytesMost, onError: tooLarge });
const bounded: MiddlewareHandler = (c, next) => (c.req.path === "/add" ? uploadBody : smallBody)(c, next);
