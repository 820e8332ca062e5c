import type { Ports } from "@follow-through/core/flow/port";

/** The process died: nothing after it happens. */
export class Crash extends Error {}

export interface CountedPorts {
  readonly ports: Ports;
  /** Every call that reached the world, "store.put" and so on, in order. */
  readonly calls: readonly string[];
}

export interface CrashPoint {
  /** Counts calls from 1. */
  readonly call: number;
  /** Before the call: it never happened. After it: it happened, and nobody learned of it. */
  readonly when: "before" | "after";
}

/** The same ports, every call counted; at the crash point and ever after each call throws. */
export function counted(ports: Ports, crash: CrashPoint | null = null): CountedPorts {
  const calls: string[] = [];
  const call = (name: string, act: () => unknown): unknown => {
    if (crash && calls.length >= crash.call) return Promise.reject(new Crash("the process is dead"));
    calls.push(name);
    if (crash?.call !== calls.length) return act();
    if (crash.when === "before") return Promise.reject(new Crash(`died before ${name}`));
    return Promise.resolve(act()).then(() => {
      throw new Crash(`died after ${name}`);
    });
  };
  const wrap = <T extends object>(name: string, port: T): T =>
    new Proxy(port, {
      get: (target, property) => {
        const member: unknown = Reflect.get(target, property, target);
        if (typeof member !== "function" || typeof property !== "string") return member;
        return (...args: unknown[]) => call(`${name}.${property}`, () => Reflect.apply(member, target, args));
      },
    });
  return {
    ports: {
      ...ports,
      store: wrap("store", ports.store),
      mailer: wrap("mailer", ports.mailer),
      rawMail: wrap("rawMail", ports.rawMail),
      postings: wrap("postings", ports.postings),
    },
    calls,
  };
}
