import { asksForHelp } from "../options.ts";
import { Refusal } from "../refusal.ts";

/** Runs a command: help and results on standard output, one clear line and exit 2 for what the person can put right. */
export async function runCommand(help: string, main: (args: readonly string[]) => Promise<void>): Promise<void> {
  const args = process.argv.slice(2);
  if (asksForHelp(args)) {
    process.stdout.write(help);
    return;
  }
  try {
    await main(args);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

/** A result, for a script. */
export function printLine(result: unknown): void {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
