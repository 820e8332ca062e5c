import { intake } from "@follow-through/core/flow/intake";
import type { Ports } from "@follow-through/core/flow/port";
import { smtpLimits } from "./bounds.ts";
import type { Ground, OnClose } from "./ground.ts";
import { listening } from "./listening.ts";
import { listenSmtp, type Smtp } from "./smtp.ts";
import { type TakingIn, takingIn } from "./taking-in.ts";

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
