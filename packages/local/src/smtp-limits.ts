import { BlockList, isIPv6 } from "node:net";
import { partiesCountedMost } from "./bounds.ts";

/** How much one machine may ask of us, and all of them together. */
export interface SmtpLimits {
  readonly maxMailBytes: number;
  readonly maxRecipients: number;
  readonly maxClients: number;
  readonly maxClientsEach: number;
  readonly mailsPerMinuteEach: number;
  readonly maxSessionMs: number;
  readonly maxWaiting: number;
  readonly minFreeBytes: number;
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

export function isLoopback(address: string | null): boolean {
  if (address === null) return false;
  const plain = address.replace(/^::ffff:/, "");
  return loopback.check(plain, isIPv6(plain) ? "ipv6" : "ipv4");
}

/** Counts per remote party within the running minute; forgets all with it, and so stays small. */
export interface Meter {
  /** False where this party has had its share. */
  take(party: string, most: number, nowMs: number): boolean;
}

const windowMs = 60_000;

export function meter(): Meter {
  let counts = new Map<string, number>();
  let windowAt = 0;
  return {
    take: (party, most, nowMs) => {
      if (nowMs - windowAt >= windowMs) {
        counts = new Map();
        windowAt = nowMs;
      }
      const name = counts.has(party) || counts.size < partiesCountedMost ? party : "others";
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return count <= most;
    },
  };
}

/** Whoever has one IPv6 address has its whole /64. */
export const partyOf = (address: string): string =>
  isIPv6(address) && !address.startsWith("::ffff:") ? address.split(":").slice(0, 4).join(":") : address;
