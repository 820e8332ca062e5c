import type { OutcomeWords } from "./outcome-shape.ts";
import { CLOCK, DAY_NAME } from "./outcome-time.ts";

/** English acts of hiring, from word lists rather than whole phrases: what is done, to what, by whom. */

const JOB =
  "(?:job|role|position|post|posting|vacancy|opening|place|seat|spot|slot|opportunity|requisition|req|headcount|internship|apprenticeship|traineeship|placement|fellowship|assignment|gig|shift|advert|search|recruitment|competition|one|thing|hire|contract)s?";
const GONE =
  "(?:filled|taken|gone|closed|cancelled|canceled|withdrawn|pulled|scrapped|axed|frozen|on hold|on ice|paused|suspended|shelved|dropped|snapped up|covered|off the table|discontinued|removed|eliminated|abolished|defunded|fallen (?:away|through)|deleted|stopped|halted|mothballed|spoken for|allocated|called off|no longer (?:available|open|there|needed|required|going ahead|active|advertised)|(?:not|isn't) going ahead)";
const SOMEBODY =
  "(?:someone|somebody|our (?:new |next )?[\\w-]+|an? (?:new |lovely |good )?[\\w-]+(?: [\\w-]+)?|the [\\w-]+ we (?:need|needed)|one|two|people)";
const WHEN = `(?:on (?:the \\d|${DAY_NAME})|last (?:week|month|friday|monday|year)|yesterday|already|ago\\b|the other day|this (?:morning|week|month)|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*|earlier)`;
const WE = "(?:we|i|they|she|he|the \\w+|boss|management|board)";
const CV =
  "(?:cv|resume|résumé|details|application|profile|name|info|particulars|paperwork|papers|documents|dossier|file|credentials|form|letter|portfolio|reel|showreel|submission|number|card)";
const PEOPLE =
  "(?:hr|recruit\\w*|hiring|talent|people (?:team|ops|department)|head of \\w+|personnel|human resources|manager|boss|whoever|(?:person|lady|guy|woman|man|team|colleague|girl|chap) (?:who|that|in|on|at|at)|staffing|onboarding)";
const MEETING =
  "(?:round|interview|screen|screening|call|meeting|conversation|chat|discussion|trial|audition|assessment|test|panel|video ?call|zoom|teams call|phone call|visit|talk|session|catch-up)";

export const OUTCOME_EN: readonly OutcomeWords[] = [
  {
    outcome: "offer",
    patterns: [
      /\b(?:resolved|decided|voted|agreed|pleased|delighted|happy|glad|thrilled|want|wants|like|love)(?: \w+){0,3} to (?:(?:appoint|hire|employ|engage|recruit) you\b|take you on|bring you (?:on|in as)|have you (?:on board|join|with us|on the team|here as|in the team))(?!.{0,12}\bbut\b)/,
      /\b(?:contract(?: of employment)?|employment contract|offer letter|letter of (?:offer|appointment|employment)|joining instructions)\b.{0,40}\b(?:attached|enclosed|follow|follows|signature|sign|in the post|by post|on its way|coming)\b/,
      /\b(?:attached|enclosed|find|sign|send(?:ing)? you|here is|here's)\b.{0,30}\b(?:your |the |a )?(?:contract of employment|employment contract|offer letter|letter of (?:offer|appointment)|contract for (?:your )?signature)\b/,
      /^(?:[\w']+[^\w']{1,3}){0,3}(?:it|this|that)(?:'s| is) yours\b(?! to)/,
      /\b(?:boss|gaffer|board|director|owner|manager|committee|head office|hq|chef|everyone|everybody) (?:says?|said) yes\b/,
      /\bwe(?:'re| are)? (?:all )?(?:want you|voted (?:for|to take) you|vote(?:d)? you in|are taking you on|'re taking you on)\b/,
      /\b(?:you've got the|you have the|you got the) (?:job|role|position|post|gig|part|place)\b/,
    ],
  },
  {
    outcome: "interview",
    patterns: [
      new RegExp(
        `\\b(?:wish(?:es)?|would like|wants?|'d like|'d love|would love|like|love|please|can we|could we|shall we|let's|let us|hoping|keen|happy|propose|suggest|need) (?:\\w+ ){0,3}?(?:schedul|arrang|set up|fix|book|organi[sz]|hold|do|have|invit|proceed|move|conduct|setup)\\w*(?: [\\w-]+){0,6}? ${MEETING}\\b(?! (?:the|our) other)`,
      ),
      /\b(?:let (?:me|us) know|share|send (?:me|us)?|confirm|what(?:'s| is|'re| are)|give (?:me|us)|advise)\b.{0,15}\byour availabilit(?:y|ies)\b(?! to start)/,
      /\bwhen (?:are|would|will|might|could) you (?:be )?(?:free|available|around|able to (?:meet|talk|come|speak))\b/,
      /\b(?:interview|audition|trial|assessment|screening|viva|screen test)\b.{0,40}\b(?:set|scheduled|booked|arranged|confirmed|fixed|pencilled|lined up)\b/,
      /\byou(?:r (?:profile|application|cv|resume))?(?:'ve| have| has|'re| are| is)?(?: been)? (?:shortlisted|short-listed|longlisted)\b/,
      /\b(?:i'll|i will|i'd|we'll|we will|happy to|glad to|of course i'll) (?:gladly |happily |certainly )?(?:see|meet|interview|talk to|speak (?:to|with)) (?:him|her|them|you)\b(?! (?:around|soon|there|then|about (?:it|this) later))/,
      /\btell (?:him|her|them) to (?:come|bring|pop|turn up|call|ring|be (?:here|there))\b/,
      /\b(?:tell|let) (?:my|our|me|us|\w+)\b.{0,40}\bwhen you can (?:be|come|travel|get|make|visit|meet)\b/,
      new RegExp(`\\bbring (?:your|an?|the)\\b.{0,40}\\b(?:${DAY_NAME})\\b.{0,30}${CLOCK}`),
    ],
  },
  {
    outcome: "rejected",
    patterns: [
      /\branked you (?:second|third|fourth|2nd|3rd)\b|\byou (?:came|were|finished|placed|ended up|ranked)(?: \w+){0,2} (?:second|third|2nd|3rd|runner)\b(?! (?:time|year))/,
      /\b(?:weren't|were not|wasn't|was not|haven't been|have not been|hasn't been|has not been|not been|not) (?:quite )?(?:successful|selected|shortlisted|chosen|accepted|appointed|picked)\b(?! yet)/,
      /\b(?:another|other|stronger|fellow) (?:applicant|candidate)s?(?:'s?)?\b.{0,60}\b(?:closer|stronger|better|experience|suited|preferred|match\w*|fit|ahead|edge|edged|qualif\w*|accepted|chosen|selected)\b/,
      /\bfit (?:wasn't|was not|isn't|is not) (?:quite )?(?:right|there)\b/,
      /\b(?:don't|didn't|do not|did not) (?:think|feel|believe)(?: [\w']+){0,7} (?:right|suited|suitable|a fit|a match|work out|for us|for you)\b/,
      /\b(?:decided|voted|agreed|going|chosen|opted|had|have|elected) to pass\b(?! (?:you|it|this|your|on your))/,
      /\b(?:won't|will not|shan't|not going to|not) (?:be )?(?:making|extending|giving|make|extend|give|offering|offer) (?:you )?an? offer\b(?! yet)/,
      /\b(?:won't|will not|shan't|shall not|not going to|aren't|are not|can't|cannot) (?:be )?(?:tak(?:e|ing)|pursu(?:e|ing)|progress(?:ing)?|proceed(?:ing)?|hir(?:e|ing)|appoint(?:ing)?|invit(?:e|ing)|employ(?:ing)?) (?:with )?(?:you|your (?:application|candidacy|candidature)|any candidate)/,
    ],
  },
  {
    outcome: "closed",
    patterns: [
      /\b(?:we're|we are|i'm|i am|they're|they are|having to|have to|had to|decided to|going to|been told to|must) (?:\w+ )?(?:stop|stopping|end|ending|halt|halting|suspend|suspending|pause|pausing|cancel|cancelling|canceling|close|closing|drop|dropping|call off|calling off|abandon|abandoning|withdraw|withdrawing|scrap|scrapping|pull|pulling) (?:the|this|our|all) (?:\w+ )?(?:search|recruitment|hiring|process|vacancy|role|post|position|job|requisition|competition)\b/,
      /\b(?:not|n't|nobody will be|no longer) (?:be )?(?:replac(?:e|ing)|refill(?:ing)?|backfill(?:ing)?) (?:him|her|them|the|anyone|anybody|\w+)|\b(?:role|post|position|job|vacancy) (?:disappears|goes|has disappeared|vanishes|is disappearing|falls away|is no more)\b/,
      new RegExp(
        `\\b${JOB}\\b.{0,60}?(?:\\b(?:is|was|are|were|has|have|had|got|been|has been|have been|had been|been)|'s|'s been)(?: (?:now|already|just|since|sadly|unfortunately|all|been|sort of|afraid|officially|completely|well|long|all but|put|placed|being)){0,3} ${GONE}\\b`,
      ),
      /\b(?:accepted|took|taken|signed for|said yes to|snapped up) (?:it|the (?:offer|job|role|post|position|place)|our offer)\b|\b(?:he|she|they|who|lady|woman|man|guy|candidate|person) (?:has |have )?accepted(?: (?:yesterday|this|last|on|already)\b|$)/,
      /\boffered it\b.{0,15}\b(?:said yes|accepted|took it|signed)\b/,
      new RegExp(
        `\\b(?:somebody|someone|a \\w+|he|she) (?:has |already |just )*(?:started|starts|begins|began) (?:in it|in the (?:job|role|post))`,
      ),
      new RegExp(
        `(?:^|[,:;] |\\b(?:and|because|since|as|that) |\\b${WE}(?:'ve| have| has|'d)? ?(?:already |just |actually |recently )?)(?:signed|hired|took on|taken on|appointed|recruited|engaged|brought in|found|booked|cast|filled it|picked) (?!your?\\b|you\\b|out\\b|the time|a (?:time|way|slot|date|room|typo|mistake|problem))${SOMEBODY}\\b.{0,25}\\b${WHEN}`,
      ),
      /\balready (?:has|have|got|gotten|hired|found|signed|appointed|cast|chose|chosen|taken on|'s got) (?:its|our|his|her|their|someone|somebody|enough)\b/,
      /\b(?:has|have|'ve|'s) already (?:got |found |hired |signed |appointed |cast |taken on |filled )(?:its|our|his|her|their|someone|somebody|a|an|the|it|that|this|enough)\b(?! (?:copy|question|your))/,
      /\b(?:found|hired|got|have|taken on|took on) (?:someone|somebody)\b(?! (?:else|with|who|whose|more|better|stronger|closer|local))(?!.{0,30}\b(?:experience|better|stronger)\b)/,
      /\bno (?:longer|more) (?:recruiting|hiring|looking|accepting|taking (?:on|applications)|searching|seeking|a (?:job|vacancy|position|role|post))\b|\bno (?:job|role|vacancy|position|post|opening|money for it)\b.{0,15}\b(?:any ?more|left|(?<!right )now)\b/,
      /\b(?:isn't|aren't|not) (?:\w+ )?(?:anything|a (?:job|role|vacancy|post)) left\b|\bthere(?:'s| is) nothing left (?:to|for)\b/,
      /\b(?:given|went|gone|going) (?:straight )?to (?:somebody|someone) (?:from )?(?:inside|in-house|internal)/,
      /\b(?:took|taken|taking|pulled|pulling) (?:the |our )?(?:ad|advert|advertisement|posting|listing) down\b|\b(?:not|n't|stopped|paused) (?:currently )?(?:hiring|recruiting) (?:any ?(?:more|body|one)|for (?:the|this|that)|at the moment|right now|until|this year)/,
    ],
  },
  {
    outcome: "advocated",
    patterns: [
      /\b(?:bumped into|ran into|caught|cornered|grabbed|collared|buttonholed|stopped|found|cornered|saw) (?!you\b|your\b)\w+\b.{0,50}\b(?:and|,|then) (?:i )?(?:told|said to|let) (?:her|him|them)\b(?! (?:to|i)\b)/,
      /\b(?:said|told \w+|telling \w+) (?:that )?(?:he|she|they)(?:'d| would) be (?:mad|daft|crazy|lucky|foolish|an idiot|silly|stupid|nuts|wise|sorry)\b/,
      /\b(?:whole|full|entire) story (?:of|about) (?:how )?you\b|\bstory (?:of|about) how you\b/,
      /\bi (?:said|told|mentioned|explained|added|swore|insisted|let slip)(?: \w+){0,3}? (?:that )?you(?:'re|'d| are| were| would be|'ve| have)?(?: \w+){0,2} (?:the|only|best|good|great|solid|brilliant|reliable|worth|exactly|one|excellent|fantastic|superb|first-rate|ideal|perfect|wonderful)\b/,
      /\btold \w+\b.{0,80}\b(?:should|ought to|must|has to|have to|needs to|'d better) (?:talk|speak|see|meet|interview|look|hire|take|snap|grab|consider|read)\b/,
      /\b(?:recommended|vouched for|championed|backed|talked up|pushed|put forward|spoke up for|praised) (?:you|her|him|them)\b.{0,60}\b(?:to|with|at|in) (?:the|our|my|her|his|[a-z]+)\b/,
      /\b(?:put|dropped|mentioned|floated|raised|brought up) your name\b.{0,30}\b(?:in front of|to|with|at) (?:the|my|our|\w+)\b.{0,40}\b(?:decides?|boss|manager|head|director|lead|chief|owner|foreman|chef|principal|meeting)\b/,
    ],
  },
  {
    outcome: "referred",
    patterns: [
      new RegExp(`\\bcv(?:'s| is|'s now| is now) (?:in|on|with|at) (?:the|our|hr|my|her|his|\\w+)\\b`),
      new RegExp(
        `\\b(?:passing|passed|sent|sending|handed|given|gave|forwarded|forwarding|put|popped|submitted|routed|shared|delivered|left|lodged|entered|got|placed) (?:[\\w']+ ){0,2}?your ${CV}\\b.{0,40}\\b(?:to|with|in|into|over to|on to|onto|before)\\b.{0,40}\\b(?:${PEOPLE}|system|portal|database|tracker|inbox|desk|pile|\\w+)\\b`,
      ),
      new RegExp(
        `\\b(?:sent|passed|forwarded|handed|given|gave|shared|popped|moved) (?:it|this|everything|that|them) (?:on |over |along |up |straight |across |through )*to\\b.{0,40}\\b${PEOPLE}\\b`,
      ),
      /\b(?:you|your (?:cv|name|application))(?:'re| are| is|'s)? (?:now )?(?:in|on|with|through) (?:the|our) (?:system|portal|database|referral \w+|scheme|programme|program)\b/,
    ],
  },
];
