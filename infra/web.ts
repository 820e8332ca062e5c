import { type Data, mayReadAndWrite, mayReadRawMail } from "./data";
import { routerDomain } from "./dns";
import { functionOf, serviceName, signingSecrets } from "./function";
import { type MailOut, sending } from "./mail-out";
import type { Settings } from "./settings";
import { routerHeader } from "../packages/functions/src/adapter/router-header";

/** The web view: a function with an address of its own that answers nobody but the router, which adds a secret. */
export function webView(settings: Settings, data: Data, out: MailOut) {
  const secret = new sst.Secret("RouterSecret").value;
  const router = new sst.aws.Router("Router", {
    domain: routerDomain(settings),
    edge: {
      viewerRequest: {
        injection: $interpolate`event.request.headers["${routerHeader}"] = { value: ${$jsonStringify(secret)} };`,
      },
    },
  });
  const sends = sending(settings, out);
  const web = new sst.aws.Function("Web", {
    ...functionOf("web", {
      seconds: 20,
      memory: "1024 MB",
      environment: {
        TABLE: data.table.name,
        BUCKET: data.rawMail.name,
        SERVICE: serviceName(settings),
        ROUTER_SECRET: secret,
        ...signingSecrets(),
        ...sends.environment,
      },
      permissions: [
        ...mayReadAndWrite(data),
        ...mayReadRawMail(data, "s3:PutObject", "s3:DeleteObject"),
        ...sends.permissions,
      ],
    }),
    // Plain form posts can't be signed by CloudFront: so open to all, and the secret decides.
    url: { authorization: "none", router: { instance: router } },
  });
  return { url: `https://${settings.webDomain}`, web, router };
}

export type WebView = ReturnType<typeof webView>;
