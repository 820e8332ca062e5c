/** Runs one thing now and then, never twice at a time. */
export interface Schedule {
  /** After this nothing begins; resolves when what runs has ended. */
  stop(): Promise<void>;
}

/** The first run comes soon: a machine that was off has something due. `run` must not reject. */
export function every(ms: number, firstMs: number, run: () => Promise<void>): Schedule {
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  const once = (): void => {
    // A run longer than the pause is not caught up with: the next one sees all that is due.
    if (busy) return;
    busy = true;
    running = run().finally(() => {
      busy = false;
    });
  };
  const first = setTimeout(once, firstMs);
  const timer = setInterval(once, ms);
  return {
    stop: async () => {
      clearTimeout(first);
      clearInterval(timer);
      await running;
    },
  };
}

/** Things that must not overlap, one after the other, each with its own outcome. */
export function queue(): <T>(run: () => Promise<T>) => Promise<T> {
  let tail: Promise<unknown> = Promise.resolve();
  return (run) => {
    const turn = tail.then(run);
    tail = turn.catch(() => undefined);
    return turn;
  };
}
