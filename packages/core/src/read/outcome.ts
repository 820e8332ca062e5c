import { outcomeSentencesMost } from "../bounds/read.ts";
import type { Outcome, Read } from "./reading.ts";
import { sentencesOf } from "./sentence.ts";
import { foldMarks, foldedPattern } from "./fold.ts";
import { moodOf } from "./mood.ts";
import { chosen, isEnd, type Hit } from "./outcome-choice.ts";
import { OUTCOME_DE } from "./words/outcome-de.ts";
import { OUTCOME_EN_HELP } from "./words/outcome-en-help.ts";
import { OUTCOME_EN_NO } from "./words/outcome-en-no.ts";
import { OUTCOME_EN_YES } from "./words/outcome-en-yes.ts";
import { OUTCOME_ES } from "./words/outcome-es.ts";
import { OUTCOME_FR } from "./words/outcome-fr.ts";
import { OUTCOME_NL } from "./words/outcome-nl.ts";
import { OUTCOME_PT } from "./words/outcome-pt.ts";
import { INVITED_BY_TIME } from "./words/outcome-time.ts";
import {
  ANNOUNCED,
  CALLED_OFF,
  CONDITIONAL,
  DENIED,
  FELL_THROUGH,
  FUTURE,
  GENERAL,
  HEDGED,
  NO_OFFER_YET,
  OTHER_JOB,
  SCHEME,
  SEND_BY,
  STILL_OPEN,
  NOT_GONE,
  PAST_MEETING,
  STOCK,
  TO_A_FEAST,
  TURN,
  UNDECIDED,
  WAITING,
} from "./words/outcome-around.ts";

/** What an answer means: said of this seeker and this job, not denied, not on a condition, not still to come. */

const FOLDED_WORDS = [
  ...OUTCOME_EN_YES,
  ...OUTCOME_EN_NO,
  ...OUTCOME_EN_HELP,
  ...OUTCOME_DE,
  ...OUTCOME_FR,
  ...OUTCOME_ES,
  ...OUTCOME_PT,
  ...OUTCOME_NL,
  { outcome: "interview" as const, patterns: INVITED_BY_TIME },
].map(({ outcome, patterns }) => ({ outcome, patterns: patterns.map(foldedPattern) }));

const CLAUSE_CHARS = 70;

/**
 * What the text says came of it. A person says yes and no in ways without number: that they say neither is never sure (of 20
 * fresh replies taken so, 8 were right).
 */
export function readOutcome(text: string, automatic: boolean): Read<Outcome | null> {
  const sentences = sentencesOf(text)
    .slice(0, outcomeSentencesMost)
    .map((sentence) => sentence.text.trim());
  const hits = sentences.flatMap((sentence, line) => hitsOf(sentence, line, automatic));
  const best = chosen(
    NO_OFFER_YET.test(foldMarks(text.toLowerCase())) ? hits.filter((hit) => hit.outcome !== "offer") : hits,
    sentences,
  );
  // There are more ways to say what came of it than any list holds: of people's answers without one, every second was misread.
  if (!best) return { value: null, sure: automatic, evidence: "" };
  const rivals = new Set(hits.filter((hit) => hit.outcome !== best.outcome).map((hit) => hit.outcome));
  return {
    value: best.outcome,
    sure:
      rivals.size === 0 &&
      best.weight >= 2 &&
      !HEDGED.test(foldMarks(best.evidence.toLowerCase())) &&
      !(isEnd(best.outcome) && TURN.test(foldMarks(text.toLowerCase()))),
    evidence: best.evidence,
  };
}

function hitsOf(sentence: string, line: number, automatic: boolean): readonly Hit[] {
  const low = foldMarks(sentence.toLowerCase())
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, " ");
  const hits: Hit[] = [];
  for (const { outcome, patterns } of FOLDED_WORDS) {
    for (const pattern of patterns) {
      const match = pattern.exec(low);
      if (match && counts(outcome, low, match.index, match[0], automatic)) {
        hits.push({
          outcome,
          evidence: sentence.slice(0, 200),
          weight: OTHER_JOB.test(low) ? 1 : 2,
          line,
          at: match.index,
        });
        break;
      }
    }
  }
  return SCHEME.test(low) && hits.some((hit) => hit.outcome === "referred")
    ? hits.filter((hit) => hit.outcome !== "advocated")
    : hits;
}

function counts(outcome: Outcome, low: string, at: number, words: string, automatic: boolean): boolean {
  const before = low.slice(Math.max(0, at - CLAUSE_CHARS), at);
  const clause = before.slice(Math.max(0, before.search(/[,;:(]\s[^,;:(]*$/) + 1));
  const whole = low.slice(0, at + words.length);
  const mood = moodOf(low, at, at + words.length);
  if (mood.otherPerson || mood.ofSilence || mood.conditional) return false;
  if (mood.unreal || mood.deniedAfter || (mood.whether && outcome !== "referred" && outcome !== "advocated"))
    return false;
  if (mood.conditionalAfter && (outcome === "interview" || outcome === "offer")) return false;
  if (isEnd(outcome) && WAITING.test(low)) return false;
  if (mood.notYet && outcome !== "closed") return false;
  if (outcome === "rejected" && (FELL_THROUGH.test(low) || STILL_OPEN.test(low))) return false;
  if (mood.general && (outcome === "interview" || outcome === "offer")) return false;
  if (
    outcome === "closed" &&
    (FELL_THROUGH.test(low) ||
      STILL_OPEN.test(low) ||
      NOT_GONE.test(low.slice(Math.max(0, at - 30), at + words.length)) ||
      mood.notYet)
  )
    return false;
  if (
    (outcome === "rejected" || outcome === "closed") &&
    OTHER_JOB.test(low) &&
    !/\banother (?:candidate|applicant|person)\b|\bother (?:candidates|applicants)\b/.test(low)
  )
    return false;
  if (automatic && STOCK.test(low) && outcome !== "closed") return false;
  if (/\bi(?:'d| would) (?:like|love) to (?:tell you|say)\b|\bi wish i could\b/.test(low)) return false;
  if (
    automatic &&
    outcome === "interview" &&
    !/\byou|\bsie\b|\bdich\b|\bvous\b|\bte\b|\bje\b|\bu\b|voce/.test(
      low.slice(Math.max(0, at - 60), at + words.length + 60),
    )
  )
    return false;
  switch (outcome) {
    case "rejected":
      return (
        !CONDITIONAL.test(before) &&
        !CALLED_OFF.test(low) &&
        !FELL_THROUGH.test(low) &&
        // "We regret that we cannot give updates by phone": of the post office, not of the seeker.
        !/\bregret\b.{0,30}\b(?:can ?not|can't|unable to|not able to) (?:give|provide|offer|reply|respond|answer|acknowledge|return|enter|discuss)\b/.test(
          low,
        ) &&
        !/\b(?:not|n't|never) (?:rejected|turned|ruled|declined)\b/.test(low) &&
        !/\b(?:haven't|have not|hasn't|not yet|before|until|don't know (?:if|whether)) (?:we )?(?:yet )?(?:decided|made|chosen)/.test(
          low,
        ) &&
        !/\b(?:isn't|is not|wasn't|não foi|no es|n'est pas|keine?|geen) (?:a |an |eine? |un |uma |um )?(?:rejection|reprovação|rechazo|refus|absage|afwijzing)\b/.test(
          low,
        )
      );
    case "closed":
      return (
        !CONDITIONAL.test(before) &&
        !/\b(?:not|n't|never|nicht|no|não|pas|niet)\s(?:\w+\s){0,2}$/.test(before) &&
        !/\?\s*$/.test(low)
      );
    case "interview":
      if (TO_A_FEAST.test(low) || SEND_BY.test(low) || UNDECIDED.test(low) || (ANNOUNCED.test(low) && !/\d/.test(low)))
        return false;
      if (PAST_MEETING.test(before) || GENERAL.test(low) || (CONDITIONAL.test(low.slice(0, at)) && automatic))
        return false;
      return (
        !DENIED.test(clause) &&
        !/\b(?:if you are|if you're|if your|should you be|if selected|if shortlisted|once (?:we|you)|if they|if she|if he|unless|no idea|whether)\b[^.]{0,80}$/.test(
          before + words.slice(0, 5),
        ) &&
        !/\bno idea when|\bdon't know when|\bnot sure when/.test(low)
      );
    case "offer":
      return (
        !DENIED.test(clause) &&
        !CONDITIONAL.test(before) &&
        !/\b(?:gone|went|accepted by|made to|if we|were to|to (?:someone|somebody|another))\b/.test(low) &&
        !/\b(?:can't|cannot|unable to|not able to|couldn't|won't be able to) (?:\w+ ){0,3}offer/.test(low)
      );
    case "advocated":
    case "referred":
      if (/\bgot your (?:name|number|address|details) (?:off|from)\b/.test(low)) return false;
      // A receipt says "we got your application for …": that nobody passed it on.
      if (automatic && !/\b(?:refer|recommend|empf|coopt|recomend|indica|aanbev|aangedragen)/.test(low)) return false;
      return (
        !DENIED.test(clause) &&
        !CONDITIONAL.test(before) &&
        !FUTURE.test(before) &&
        !/\?\s*$/.test(low) &&
        !/\b(?:haven't|have not|hasn't|didn't|did not|can't|cannot|couldn't|won't|not yet|unable)\b/.test(
          whole.slice(Math.max(0, at - 30)),
        )
      );
  }
}
