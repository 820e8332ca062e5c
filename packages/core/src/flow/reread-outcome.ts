/** What came of reading a settled mail again: ids and names of values, no content. */
export type Reread =
  | {
      readonly kind: "read-again";
      readonly threadId: string;
      /** Names of what is other than before. */
      readonly changed: readonly string[];
      /** What is read otherwise now and was left, because the seeker has spoken or other mail came since. */
      readonly left: readonly string[];
    }
  /** It had come to nothing and was decided anew. */
  | { readonly kind: "decided-anew"; readonly outcome: string }
  | { readonly kind: "not-done"; readonly why: string };

export const notDone = (why: string): Reread => ({ kind: "not-done", why });
