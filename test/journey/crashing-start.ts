import type { Ports } from "@follow-through/core/flow/port";
import { startInstance } from "@follow-through/local/instance";
import { startOptions } from "@follow-through/local/options";
import { monday } from "./clock.ts";

/**
 * The assistant in a process that kills itself at one call to the world: CRASH_AT counts calls from 1, of those that
 * follow the start. A kill of one's own is as hard as any other: nothing is flushed, nobody says goodbye.
 */
const crashAt = Number(process.env["CRASH_AT"] ?? "0");
let calls = Number.NEGATIVE_INFINITY;

const counting = <T extends object>(port: T): T =>
  new Proxy(port, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== "function") return member;
      return (...args: unknown[]): unknown => {
        calls += 1;
        if (calls === crashAt) process.kill(process.pid, "SIGKILL");
        return Reflect.apply(member, target, args);
      };
    },
  });

const wrap = (ports: Ports): Ports => ({
  ...ports,
  store: counting(ports.store),
  mailer: counting(ports.mailer),
  rawMail: counting(ports.rawMail),
});

const options = startOptions(process.argv.slice(2), { relay: undefined, timeZone: "Pacific/Chatham" });
const instance = await startInstance(options, { now: () => monday, wrap, writeLog: () => undefined });
calls = 0;
process.stdout.write(
  `${JSON.stringify({ smtp: instance.smtp, web: instance.web, data: instance.data, pid: process.pid })}\n`,
);
