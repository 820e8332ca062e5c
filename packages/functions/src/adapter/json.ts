/**
 * For the few small shapes of our own that every function reads: a schema library costs each cold start more than the
 * rest of the function. What comes from elsewhere (SES, SNS) is read by schemas.
 */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a JSON object; null for anything else. */
export function fieldsOf(json: string): Fields | null {
  try {
    return asFields(JSON.parse(json));
  } catch {
    return null;
  }
}

export const asFields = (value: unknown): Fields | null =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : null;

export const isListOf = <T>(value: unknown, is: (one: unknown) => one is T, most: number): value is readonly T[] =>
  Array.isArray(value) && value.length <= most && value.every(is);

export const isText = (value: unknown): value is string => typeof value === "string";
