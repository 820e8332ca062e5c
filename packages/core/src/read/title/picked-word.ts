import { titleTextCharsMost } from "../../bounds/read.ts";
/** "I would like the irrigation one": of several jobs, a word of the one that is meant. */
export function pickedWord(text: string): string | null {
  const shown = text.slice(0, titleTextCharsMost);
  const match = PICKED_WORD.exec(shown);
  const refused = match !== null && REFUSED.test(shown.slice(Math.max(0, match.index - 30), match.index));
  return match && !refused ? (match.slice(1).find((word) => word !== undefined) ?? null) : null;
}

/** "I'm not interested in the irrigation one." */
const REFUSED = /(?:\bnot|n['’]t|\bno|nicht|kein\p{L}*|\bpas|não|niet|geen)(?:\s\p{L}+){0,3}\s$/iu;

/** Not "the right one", "the new job": words that tell nothing apart. */
const NO_PICK =
  "(?!(?:first|second|third|fourth|last|latter|former|other|same|right|wrong|new|old|only|next|big|small|good|better|best|above|open|current|advertised|dream|perfect|whole|full|part|day|job|role|position|previous|actual)\\b)";

const PICKED_WORD = new RegExp(
  [
    `(?<![\\p{L}])the ${NO_PICK}(\\p{L}{3,20}) one(?=[,.!?;)]|\\s(?:only|please|is|for me|interests|sounds|suits|would|if)(?![\\p{L}])|$)`,
    `(?:only|just|rather|prefer) the ${NO_PICK}(\\p{L}{3,20}) (?:one|role|job|position|post)(?![\\p{L}])`,
    "(?:plutôt|seulement|uniquement|préfère|que) (?:celui|celle) (?:d['’]|de (?:la |l['’])?|du )(\\p{L}{4,20})",
    "(?:prefiero|sólo|solo|mejor|interesa) (?:la|el) de(?:l| la)? (\\p{L}{4,20})",
    "(?:prefiro|só|apenas|interessa) (?:a|o) d[aeo] (\\p{L}{4,20})",
    "(?:lieber|nur|eher) (?:die|den|das) (?:in der |im |für (?:die |den )?|als )?(\\p{L}{4,24})",
    "(?:liever|alleen) (?:die|de) (?:van |voor |in )?(?:de |het )?(\\p{L}{4,24})",
  ].join("|"),
  "iu",
);
