import { fieldsOf, isListOf, isText } from "./json.ts";

/** A page of parties that were due, as the tick hands it on: ids alone. What is due is decided anew when it is taken up. */
const partiesMost = 100;

const isParty = (value: unknown): value is string =>
  isText(value) && /^(?:(?:skr|adv)_[a-z2-7]{12}|sweep)$/.test(value);

/** Throws where it is no such page. */
export function readSendOrder(body: string): readonly string[] {
  const parties = fieldsOf(body)?.["parties"];
  if (!isListOf(parties, isParty, partiesMost) || parties.length === 0) throw new Error("not a page of parties");
  return parties;
}
