import { dropped, type Intake, type Taken } from "./delivery.ts";
import type { Ports } from "./port.ts";
import type { Sender } from "./sender.ts";

/**
 * Mail of somebody who is no seeker of ours, or does not prove it. It changes nothing and is answered to nobody.
 */
export async function takeFromStranger(
  _ports: Ports,
  sender: Exclude<Sender, { kind: "seeker" }>,
  _taken: Taken,
  _now: string,
): Promise<Intake> {
  switch (sender.kind) {
    case "nobody":
      return dropped("no-sender");
    case "unproven":
      return dropped("unproven");
    case "stranger":
      return dropped("stranger");
  }
}
