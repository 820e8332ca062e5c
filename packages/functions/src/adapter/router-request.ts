import type { LambdaEvent } from "hono/aws-lambda";
import { routerHeader } from "./router-header.ts";
import { sameText } from "./key-ring.ts";

/** Function URLs speak API Gateway's second format: https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html */
export type FunctionUrlEvent = Extract<LambdaEvent, { readonly version: string; readonly rawPath: string }>;

/**
 * The request as the visitor made it: under the public name, without the secret. Null where it did not come through the
 * router. Behind CloudFront the function is called by its own name; the public one is known, and no header's word is
 * needed for it.
 */
export function routed(event: FunctionUrlEvent, secret: string, publicUrl: string): FunctionUrlEvent | null {
  const { [routerHeader]: shown, ...headers } = event.headers;
  if (!sameText(shown ?? "", secret)) return null;
  const { host } = new URL(publicUrl);
  return {
    ...event,
    headers: { ...headers, host },
    requestContext: { ...event.requestContext, domainName: host },
  };
}

/** CloudFront adds the visitor's address as the last one; what stands before it the visitor may have made up. */
export const visitorAddress = (forwardedFor: string | undefined): string | null =>
  forwardedFor?.split(",").at(-1)?.trim() || null;
