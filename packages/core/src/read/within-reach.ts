import {
  reachedTextCharsMost,
  reachedEndCharsMost,
  reachedSignatureCharsMost,
  reachedOlderCharsMost,
} from "../bounds/read.ts";
import type { Document, Scene } from "./scene.ts";

/**
 * The same scene with no more words than the readers of meaning look at. They pass over a text dozens of times each, and a
 * person's letter is a few thousand characters: a megabyte pasted below one must not cost a hundred readings of it. What is
 * kept for the seeker (`Reading.text`) stays whole.
 */
export function withinReach(scene: Scene): Scene {
  const [first, ...older] = scene.documents;
  let left = reachedOlderCharsMost;
  const kept = older.map((document) => {
    const shorter = shortened(document, left);
    left = Math.max(0, left - shorter.text.length - shorter.signature.length);
    return shorter;
  });
  return { ...scene, documents: [shortened(first, reachedTextCharsMost), ...kept] };
}

function shortened(document: Document, left: number): Document {
  const most = Math.min(left, reachedTextCharsMost);
  const { text, signature } = document;
  return {
    ...document,
    text: text.length <= most ? text : beginningAndEnd(text, most),
    signature: signature.slice(0, reachedSignatureCharsMost),
  };
}

/** Cut between lines where there are any, so that no word is halved. */
function beginningAndEnd(text: string, most: number): string {
  if (most < 2 * reachedEndCharsMost) return wholeLines(text.slice(0, most));
  const end = text.slice(text.length - reachedEndCharsMost);
  const from = end.indexOf("\n") + 1;
  return `${wholeLines(text.slice(0, most - reachedEndCharsMost))}\n\n${end.slice(from)}`;
}

function wholeLines(text: string): string {
  const end = text.lastIndexOf("\n");
  return end > 0 ? text.slice(0, end) : text;
}
