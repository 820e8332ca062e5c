import type { Log } from "@follow-through/core/flow/port";
import { logTextCharsMost } from "../bounds.ts";

/**
 * JSON lines of ids and counts. Events with a name below are metrics as well, by CloudWatch's embedded metric format:
 * no calls, no extra permission; elsewhere the lines are simply lines.
 */
const namespace = "FollowThrough";
const metrics: Readonly<Record<string, readonly string[]>> = {
  tick: ["due", "sent", "waited", "failed"],
  inbound: ["taken", "ignored", "failed"],
  served: ["sent", "waited", "failed", "left"],
  feedback: ["bounced", "complained", "failed"],
  "mail-waits": ["count"],
  fault: ["count"],
  "web-failed": ["count"],
};

type Facts = Parameters<Log["note"]>[1];

export interface LogOptions {
  readonly write: (line: string) => void;
  readonly clockMs: () => number;
  /** Which function or command speaks. */
  readonly source: string;
  /** False where nobody reads metrics out of the lines: on one machine they would be noise. */
  readonly metrics?: boolean;
}

export function jsonLog({ write, clockMs, source, metrics: isMeasured = true }: LogOptions): Log {
  return {
    note: (event, facts) => {
      const at = clockMs();
      const line = { at: new Date(at).toISOString(), source, event, ...safe(facts) };
      write(JSON.stringify(isMeasured ? { ...line, ...metricBlock(event, facts, at) } : line));
    },
  };
}

/** A fault for the log: its names down the causes, and a message without addresses. */
export function faultFacts(error: unknown): Facts {
  const names: string[] = [];
  let cause = error;
  // Five causes tell the story; a circle of causes has no end.
  for (let depth = 0; depth < 5 && cause instanceof Error; depth += 1) {
    names.push(cause.name);
    cause = cause.cause;
  }
  const message = error instanceof Error ? error.message : "not an error";
  const where = error instanceof Error ? /\n\s+at ([^\n]{1,200})/.exec(error.stack ?? "")?.[1] : undefined;
  return { count: 1, names: names.join(" < "), message, where: where?.replace(/file:\/\//, "") ?? null };
}

/** The last wall: whatever a caller passes, no address, no link and no token gets into a line. */
const safe = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, typeof value === "string" ? withheld(value) : value]),
  );

const withheld = (text: string): string =>
  text
    .slice(0, logTextCharsMost)
    .replace(/[^\s<>"',;()]+@[^\s<>"',;()]+/g, "[address]")
    .replace(/\b[a-z]{2,10}:\/\/[^\s"'<>)]+/gi, "[link]")
    .replace(/[\w-]{60,}/g, "[long]");

function metricBlock(event: string, facts: Facts, at: number): object {
  const names = (metrics[event] ?? []).filter((name) => typeof facts[name] === "number");
  if (names.length === 0) return {};
  const Metrics = names.map((Name) => ({ Name: metricName(event, Name), Unit: "Count" }));
  return {
    ...Object.fromEntries(names.map((name) => [metricName(event, name), facts[name]])),
    _aws: { Timestamp: at, CloudWatchMetrics: [{ Namespace: namespace, Dimensions: [["source"]], Metrics }] },
  };
}

/** One name a metric, whatever function writes it: `tick.failed`. */
const metricName = (event: string, name: string): string => `${event}.${name}`;
