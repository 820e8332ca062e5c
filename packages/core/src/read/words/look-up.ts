/** A word's entry; undefined also for "constructor" and the like, which every plain object answers to. */
export function lookUp<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
