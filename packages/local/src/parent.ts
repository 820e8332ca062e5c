import { readFileSync } from "node:fs";

const lookEveryMs = 500;

/**
 * Calls once when whoever started this process is gone. npm does not pass signals on, and it puts a shell between
 * itself and us that outlives it: so under npm the shell's own parent is looked at as well.
 */
export function onOrphaned(end: () => void): void {
  const parent = process.ppid;
  const grandparent = process.env["npm_lifecycle_event"] === undefined ? null : parentOf(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && (grandparent === null || parentOf(parent) === grandparent)) return;
    clearInterval(timer);
    end();
  }, lookEveryMs);
  timer.unref();
}

/** Null where the system does not tell: there npm's shell gives way to us, and our parent is npm itself. */
function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // Behind the command's name, which stands in brackets and may hold blanks: the state, then the parent.
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return null;
  }
}
