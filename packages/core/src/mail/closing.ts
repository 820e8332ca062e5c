import { folded } from "./clean.ts";
import { CLOSINGS } from "./closing-words.ts";

const SPELT: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
const closingWords = Object.values(CLOSINGS)
  .flatMap((list) => list.split("|"))
  // Where the keyboard has no umlauts: "Gruessen", and in Switzerland "Grüsse".
  .flatMap((words) => [
    words,
    words.replace(/[äöüß]/g, (letter) => SPELT[letter] ?? letter),
    words.replaceAll("ß", "ss"),
  ])
  .map((words) => folded(words));
const closings = new Set(closingWords);

/** "Kind regards," or "Thank you for reading this,": a closing and little more. */
export function isClosing(text: string): boolean {
  if (text.length > 70) return false;
  const words = folded(text).split(" ");
  if (words.length === 0 || words.length > 9) return false;
  const isShort = words.length <= 6 || /[,!]$/.test(text.trim());
  for (let count = Math.min(words.length, 6); count > 0 && isShort; count--)
    if (closings.has(words.slice(0, count).join(" "))) return /[,!.;)]?$/.test(text.trim()) && !/\?/.test(text);
  return false;
}
