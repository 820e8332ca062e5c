import { flattenedCharsMost, choicesMost } from "../../bounds/read.ts";
import { foldMarks } from "../fold.ts";
import type { Scene } from "../scene.ts";
import { sentencesOf } from "../sentence.ts";
import type { Choice } from "./clues.ts";
import type { Group } from "../title-group.ts";

/** Of several jobs that a mail names, which one somebody takes: "Strathmore: no, too far. Hebridean: yes please." */

export function choicesIn(scene: Scene): readonly Choice[] {
  const spoken = sentencesOf(scene.documents[0].text).flatMap(({ text }) => choiceOf(text, text));
  return [...spoken, ...answersBelow(scene.mail.text)].slice(0, choicesMost);
}

function choiceOf(said: string, about: string): readonly Choice[] {
  if (CONDITIONAL.test(said)) return [];
  const clauses = said.split(CLAUSE);
  const first = clauses.findIndex((clause) => NO.test(clause) || YES.test(clause));
  if (first < 0) return [];
  // In one clause the no may stand behind: "interessiert mich nicht".
  const no = NO.test(clauses[first] ?? "") || isTakenBack(clauses.slice(first + 1));
  return [{ verdict: no ? "no" : "yes", about }];
}

/** "Sounds good, but is too far": of the two the latter counts. "Unfortunately only by phone" takes nothing back. */
function isTakenBack(later: readonly string[]): boolean {
  const turn = later.findIndex((clause) => TURN.test(clause));
  return turn >= 0 && NO.test(later.slice(turn).join(" ").replace(TURN, ""));
}

/** "> (2) Reliability Engineer, days" and below it "This one yes!". */
function answersBelow(raw: string | null): readonly Choice[] {
  const choices: Choice[] = [];
  let quoted = "";
  for (const line of (raw ?? "").slice(0, flattenedCharsMost).split("\n")) {
    const own = line.trim();
    if (own.startsWith(">")) quoted = own.replace(/^[>\s]+/, "") || quoted;
    else if (own !== "" && quoted !== "") {
      choices.push(...choiceOf(own, quoted));
      quoted = "";
    }
  }
  return choices;
}

/** The groups somebody said yes to, where they said no to others or the mail lists several. */
export function chosenAmong(groups: readonly Group[], choices: readonly Choice[]): readonly Group[] {
  const named = groups.filter((group) => group.score > -2 && group.clues.some((clue) => clue.role !== "own"));
  if (named.length < 2 || choices.length === 0) return groups;
  const verdicts = named.map((group) => ({ group, verdict: verdictOn(group, named, choices) }));
  const wanted = verdicts.filter(({ verdict }) => verdict === "yes");
  const refused = verdicts.filter(({ verdict }) => verdict === "no");
  if (wanted.length === 0 || refused.length === 0) return groups;
  return [
    ...wanted.map(({ group }) => ({ ...group, score: Math.max(group.score, CHOSEN_SCORE) })),
    ...groups.filter((group) => !named.includes(group)),
  ];
}

/** As a cue is worth; below what is stood by. */
const CHOSEN_SCORE = 3.5;

function verdictOn(group: Group, all: readonly Group[], choices: readonly Choice[]): Choice["verdict"] | null {
  const others = new Set(all.filter((one) => one !== group && !isPartOf(one, group)).flatMap(marksOf));
  const own = marksOf(group).filter((mark) => !others.has(mark));
  const found = choices.filter(({ about }) => {
    const said = new Set(marks(about));
    return own.some((mark) => said.has(mark));
  });
  return found[0]?.verdict ?? null;
}

/** "Teamleitung" is the "Teamleiter Konstruktion" of the list. */
function isPartOf(one: Group, group: Group): boolean {
  const whole = marks(group.title);
  return marks(one.title).every((mark) => whole.includes(mark));
}

/** The words by which an item of a list is known: its title's, and the firm's and place's beside it. */
function marksOf(group: Group): readonly string[] {
  return group.clues.flatMap((clue) => [...marks(clue.title), ...marks(largeWords(clue.evidence))]);
}

function largeWords(text: string): string {
  return (text.match(/(?<=\s)\p{Lu}[\p{L}-]{3,}/gu) ?? []).join(" ");
}

/** Beginnings of words: "Teamleiter" and "Teamleitung" are the same job. */
function marks(text: string): readonly string[] {
  return foldMarks(text.toLowerCase())
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4)
    .map((word) => word.slice(0, 7));
}

/** "Falls Sie sich eine Stelle als … vorstellen können": another one, perhaps. */
const CONDITIONAL = /^\s*(?:if|should|falls|wenn|sollten|si|se|caso|als|mocht|indien)(?![\p{L}])/iu;

/** "Yes please if it is not too far": a condition is a clause of its own too. */
const CLAUSE =
  /(?<=[;,.])\s|(?<![\p{L}])(?=(?:but|aber|mais|pero|mas|maar|if|unless|because|as long as|wenn|falls|sofern|solange|weil|si|parce que|porque|desde que|mits|indien|omdat)(?![\p{L}]))/iu;

const TURN =
  /^\s*(?:but|aber|mais|pero|mas|maar|unfortunately|sadly|leider|malheureusement|lamentablemente|infelizmente|helaas)(?![\p{L}])/iu;

/** The Dutch "pas vanaf mei" is no no: only from May. */
const NO =
  /(?<![\p{L}])(?:no(?=[,.!]| thank| good| to )|not(?! (?:only|just))|rather not|pass on|too far|decline|afraid|unfortunately|regret|unsuccessful|other candidates?|made (?:our|the|an) appointments?|filled|gone to|nein|nicht(?! nur)|kein\p{L}*|leider|absag\p{L}*|zu weit|non(?=[,.!]| merci)|pas(?! (?:vanaf|in|op|na|over) )|malheureusement|trop loin|no (?:gracias|(?:me )?(?:interesa|encaja))|(?:muy|demasiado) lejos|lamentablemente|descart\p{L}*|não|infelizmente|(?:muito|demasiado) longe|longe demais|nee|niet|te ver|helaas)(?![\p{L}])|n['’]t(?![\p{L}])/iu;

const YES =
  /(?<![\p{L}])(?:yes|yep|this one|please (?:send|put|submit|forward|go ahead)|put me forward|sounds (?:very |really )?(?:good|great|interesting|right)|(?:i['’]?m|am|very|more) interested|would (?:like|love) to (?:see|meet|invite|offer|talk|go)|invite you|(?:pleased|delighted|happy) to|ja|gerne?|klingt|interessiert mich|einladen|vorstellen|oui|volontiers|m['’]intéresse|invit(?:er|ons|ar\p{L}*)|s[íi](?=[,.!])|me interesa|encaja|sim|interessa-me|graag|spreekt me|uitnodig\p{L}*)(?![\p{L}])/iu;
