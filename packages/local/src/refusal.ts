/** Something the person at the keyboard can put right: told in one line, exit 2, no stack. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** The code of a system error ("EADDRINUSE"), "" for anything else. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
