import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readKeyRing } from "@follow-through/functions/adapter/key-ring";
import type { KeyRing } from "@follow-through/functions/adapter/key-ring";
import { absentIsNull, writeDurably } from "./durable.ts";

const keysFile = "keys.json";

/** The folder's signing keys, made at its first start. Losing them makes every link in every sent mail worthless. */
export async function keysOf(dir: string): Promise<KeyRing> {
  const kept = await readFile(join(dir, keysFile), "utf8").catch(absentIsNull);
  if (kept !== null) return readKeyRing(kept);
  const made = { current: { id: "a", secret: freshSecret() }, neverSecret: freshSecret() };
  await writeDurably(dir, keysFile, JSON.stringify(made));
  return { ...made, earlier: [] };
}

/** 256 bits. */
export const freshSecret = (): string => randomBytes(32).toString("base64url");
