import { openOtherAddress, pageUrl } from "@follow-through/core/flow/advocate/button";
import { confirmOtherAddress, neverOtherAddress } from "@follow-through/core/flow/advocate/other-address";
import type { Hono } from "hono";
import { overPage } from "./advocate-button.ts";
import type { WebDeps } from "./deps.ts";
import { otherAddressPage } from "./page/advocate-button.tsx";
import { messagePage } from "./page/message.tsx";
import { show } from "./show.ts";

/** From the new address: only whoever gets mail there sees this link. */
export function otherAddressRoutes(web: Hono, deps: WebDeps): void {
  const { ports, now } = deps;
  web.get("/advocate/address/:token", (c) => {
    const opened = openOtherAddress(ports, c.req.param("token"), now());
    return opened ? show(c, otherAddressPage({ ...opened, action: c.req.path })) : overPage(c);
  });

  web.post("/advocate/address/:token", async (c) => {
    const opened = openOtherAddress(ports, c.req.param("token"), now());
    if (!opened) return overPage(c);
    const { advocateId, verb, email } = opened;
    if (verb === "never") {
      await neverOtherAddress(ports, advocateId, email, now());
      return show(
        c,
        messagePage({ title: "Never, then", text: "Nobody here can have this address written to again." }),
      );
    }
    if (!(await confirmOtherAddress(ports, advocateId, email, now()))) return overPage(c);
    const next = { href: pageUrl(ports, advocateId, now()), label: "To your page" };
    return show(c, messagePage({ title: "Thank you", text: `From now on mail to you goes to ${email}.`, next }));
  });
}
