import { partiesInOrderMost } from "../bounds.ts";
import { fieldsOf, isListOf, isText } from "./json.ts";

const isParty = (value: unknown): value is string =>
  isText(value) && /^(?:(?:skr|adv)_[a-z2-7]{12}|sweep)$/.test(value);

/** Throws where it is no such page. */
export function readSendOrder(body: string): readonly string[] {
  const parties = fieldsOf(body)?.["parties"];
  if (!isListOf(parties, isParty, partiesInOrderMost) || parties.length === 0) throw new Error("not a page of parties");
  return parties;
}
