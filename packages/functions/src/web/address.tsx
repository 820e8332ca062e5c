import { addAddress, openAddress } from "@follow-through/core/flow/address";
import type { Context, Hono } from "hono";
import type { WebDeps } from "./deps.ts";
import { ActionForm } from "./page/frame.tsx";
import { messagePage } from "./page/message.tsx";
import { show } from "./show.ts";

/** The link mailed to an address that a seeker wants to write from too: whoever opens it owns the mailbox. */
export function addressRoutes(web: Hono, deps: WebDeps): void {
  const { ports, now } = deps;

  web.get("/address/:token", async (c) => {
    const asked = await openAddress(ports, c.req.param("token"), now());
    if (!asked) return gone(c);
    if (asked.seeker.addresses.includes(asked.address)) return added(c, asked.address);
    const whose = asked.seeker.name || (asked.seeker.addresses[0] ?? "");
    return show(
      c,
      messagePage({
        title: "Is this address yours?",
        text: `Mail that comes to me from ${asked.address} will be kept in the account of ${whose}. Confirm only if that is you.`,
        children: (
          <ActionForm action={c.req.path}>
            <button class="main">Yes, it is mine</button>
          </ActionForm>
        ),
      }),
    );
  });

  web.post("/address/:token", async (c) => {
    const token = c.req.param("token");
    const asked = await openAddress(ports, token, now());
    const doing = { id: `address:${ports.signer.digest(token)}`, by: "link" } as const;
    if (!asked || !(await addAddress(ports, asked.seeker, asked.address, doing, now()))) return gone(c);
    return added(c, asked.address);
  });
}

const added = (c: Context, address: string): Response | Promise<Response> =>
  show(
    c,
    messagePage({
      title: "The address is added",
      text: `From now on you can write to me from ${address} too.`,
      next: { href: "/", label: "To the threads" },
    }),
  );

const gone = (c: Context): Response | Promise<Response> => {
  const text =
    "It is older than a day, or the address belongs to another account. You can ask for a new link in the settings.";
  return show(
    c,
    messagePage({ title: "This link no longer works", text, next: { href: "/settings", label: "To the settings" } }),
    410,
  );
};
