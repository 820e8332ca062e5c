import type { Item } from "./item.ts";

/** Where a page goes on: for the caller to keep and not to look into. All the keys it holds are strings. */
export const afterOf = (next: Item): string =>
  Buffer.from(JSON.stringify(Object.entries(next).map(([name, value]) => [name, value.S]))).toString("base64url");

/** Throws where the text is no cursor: it may have come back through a URL. */
export function cursorOf(after: string): Item {
  try {
    const fields: unknown = JSON.parse(Buffer.from(after, "base64url").toString());
    if (!Array.isArray(fields)) throw new Error("not a list");
    return Object.fromEntries(fields.map((field: unknown) => cursorField(field)));
  } catch (cause) {
    throw new Error("no page goes on from there", { cause });
  }
}

function cursorField(field: unknown): [string, { S: string }] {
  if (!Array.isArray(field) || typeof field[0] !== "string" || typeof field[1] !== "string") {
    throw new Error("not a name and a value");
  }
  return [field[0], { S: field[1] }];
}
