import type { Refused } from "./refused.ts";

/**
 * Every answer of 400 and above is recorded with its reason. Reading them where they are sent also catches those
 * that no handler sees: unknown commands, bad syntax, lines without end.
 */
export function replyRecorder(refused: Refused, now: () => string, remote: (connectionId: string) => string | null) {
  const ignore = (): void => undefined;
  return {
    level: ignore,
    trace: ignore,
    info: ignore,
    warn: ignore,
    error: ignore,
    fatal: ignore,
    debug: (entry: unknown, ...words: unknown[]): void => {
      const [direction, payload] = words;
      if (direction !== "S:" || typeof payload !== "string" || !/^[45]\d\d/.test(payload)) return;
      const from = typeof entry === "object" && entry !== null && "cid" in entry ? remote(String(entry.cid)) : null;
      refused.note({ at: now(), from, code: Number(payload.slice(0, 3)), why: payload.slice(4, 200) });
    },
  };
}
