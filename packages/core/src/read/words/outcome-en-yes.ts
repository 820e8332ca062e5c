import type { OutcomeWords } from "./outcome-shape.ts";
import { CLOCK, DAY_NAME } from "./outcome-time.ts";

/** What English mail says of a yes: an offer, an invitation. Collected from templates of applicant-tracking systems, guides for recruiters, and how colleagues write to each other. */

const MEETING =
  "(?:round|interview|screen|screening|call|meeting|conversation|chat|discussion|trial|audition|assessment|test|panel|video ?call|zoom|teams call|phone call|visit|talk|session|catch-up)";
const WHEN_DAY =
  "(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)(?:day)?s?|tomorrow|today|this (?:week|afternoon|morning|evening)|next week|\\d{1,2}(?:st|nd|rd|th)?(?: of)?(?: (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\\w*)|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\w* \\d{1,2}|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|o'clock)|\\d{1,2}[:.]\\d\\d)\\b";

export const OUTCOME_EN_YES: readonly OutcomeWords[] = [
  {
    outcome: "offer",
    patterns: [
      /\b(?:picked|chosen|chose|selected|appointed|hired) you\b(?! (?:for|to) (?:an? )?(?:the )?(?:interview|next|second|shortlist|come))/,
      /\b(?:it's|it is|that's) a yes\b/,
      /\b(?:wish(?:es)?|want|wants|like|love|decided|agreed|resolved|pleased|delighted|propose|proposes|going)(?: \w+){0,2} (?:to )?(?:have you (?:with us|here with us|on the (?:team|crew|staff)|as (?:our|a|an|the))|(?:appoint|hire|engage|employ) you)\b(?!.{0,12}\bbut\b)/,
      /\b(?:confirm|say|tell you|report)\b.{0,40}\b(?:appoint(?:ed)? you|your appointment|you have been appointed)\b/,
      /\b(?:do(?: not|n't)|please don't|you (?:can|may|could) (?:now )?) ?(?:please )?(?:resign|give notice|hand in your notice)\b.{0,40}\b(?:until|before)\b.{0,40}\b(?:contract|letter|references|checks)\b/,
      /\b(?:like|want|love|prefer|propose|mean|is|be)\b.{0,50}\bfor you to (?:take|have|fill|do|accept) (?:on )?(?:the|this|our|a) (?:[\w/&-]+ ){0,6}(?:post|role|job|position|place|seat|contract)\b/,
      /\bif you want it,? (?:it is|it's|the \w+(?: is|'s)) yours\b/,
      /\b(?:'d|would) like you to have (?:the|this|our) (?:apprenticeship|place|spot|post|placement|internship|traineeship|contract|seat)\b/,
      /\b(?:silly|mad|crazy|daft|fools?|idiots?|stupid) not to (?:have|take|hire|grab|snap) you\b|\b(?:something|papers?|paperwork|contract|letter|form) to sign\b/,
      /\b(?:we'll|we will|i'll|we'd|we can|we could) start you (?:on|at|from|off)\b/,
      /\b(?:when can you start|can you start (?:on )?(?:mon|tue|wed|thu|fri|the \d|next|in|as)|your (?:first day|start date|starting (?:salary|date)|contract) (?:is|will be|would be)|send (?:me|us|her|him|them|over) your (?:bank|tax|ni|national insurance|social security|payroll|passport) ?(?:details|number|file number|info)?|(?:contract|paperwork)(?:'s| is| are)? (?:attached|on its way|in the post|enclosed|ready|coming)|yours if you want it|it's a yes from|we picked you|we chose you|we want you\b|(?:we'd|we would) be (?:lucky|mad) (?:to have|not to (?:have|take)) you|i(?:'m| am) (?:so )?(?:happy|pleased|glad) to say (?:it's )?yes)\b/,
      /\b(?:pleased|delighted|happy|thrilled|glad|excited|proud|able|like|love|want|going|decided|wish) to (?:formally |officially |be able to |make you |extend (?:you )?|offer you|confirm (?:your|our) offer)(?:.{0,30}\boffer|(?:the|a|an|this)\b|.{0,20}\b(?:role|job|position|post|place|contract|spot)|\b)/,
      /\boffer(?:ing)? you (?:the|a|an|this|our|that) (?:[\w-]+ ){0,6}?(?:role|job|position|post|place|contract|spot|seat|internship|apprenticeship|placement|permanent|start)/,
      /\b(?:the|your|a) (?:job|role|position|post|place|spot|gig)(?: here)?(?:'s| is) yours\b/,
      /\b(?:we|i|they|the \w+(?: \w+)?)(?:'d| would)? (?:really |very much |all )?(?:like|love|want) you to (?:join|come (?:aboard|on board|and work|work|join)|start|be our|take (?:it|the)|have (?:it|the (?:job|role|position))|be part|accept)/,
      /\b(?:extend(?:ing)?|make you|making you|have|put together|attach(?:ed|ing)?|send(?:ing)?(?: you)?|find|enclosed)(?: is)? (?:an?|the|your|our|formal|written)(?: \w+)? ?offer(?: letter| of employment| of the)?\b(?! (?:day|date|price))/,
      /\byou(?:'ve| have)? got (?:the|it|this)(?: job| role| position)?\b(?! (?:into|in|from|to|wrong|right|on))/,
      /\b(?:congratulations|congrats)\b.{0,60}\b(?:selected|offer|job|role|yours|hired|chosen|successful|board|team)\b/,
      /\byou(?:'re| are|'ve been| have been)? (?:hired|our (?:first choice|pick|new)|the (?:successful candidate|person we want|one we (?:want|chose|picked)))/,
      /\b(?:you (?:were|are|have been) (?:the )?successful|successful candidate is you)\b/,
      /\b(?:formal|written|conditional|unconditional|verbal) offer\b/,
      /\bwelcome (?:aboard|to the team|on board)\b/,
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
      /\b(?:like|love|want|wants|get|have|bring|see) (?:to (?:have|get|see|bring) )?you in\b(?! (?:a (?:heartbeat|flash|second|minute|shot)|the (?:system|portal|pile)|mind|my|our (?:system|portal)))(?: \w+){0,3}/,
      /\b(?:(?:be|is) available|available|free|set|confirmed|booked|down|scheduled)\b.{0,20}\bfor (?:an? |the |your )?(?:\w+ ){0,2}(?:interview|screening|panel|trial|assessment|conversation|call)\b/,
      /\b(?:you are|you're) on (?:it|the (?:list|shortlist)),? (?:so|and|please)\b.{0,30}\bcome\b/,
      /^(?:[\p{L}' ]{0,30}[:,!] ?)?come (?:on |along |in |by )?(?:next |this )?(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?\b/u,
      /\bwants? you (?:in )?for an? (?:\w+[- ]){0,2}(?:call|chat|interview|meeting|conversation|trial|screen)\b/,
      /\b(?:tell|let) (?:me|us|him|her|my \w+|know)\b.{0,60}\bwhen you (?:can|could|are able to) (?:be|come|visit|make|get|drop|travel)\b/,
      /\btake the (?:train|bus|tram|early)\b.{0,60}|\byou'll have (?:me|us) and\b/,
      /\b(?:you're|you are|we have you|we've got you|i've (?:put|got) you|i have you|i've pencilled you) (?:down|in|on|booked) (?:for|at|on)\b/,
      /\b(?:the )?(?:panel|committee|interviews?|auditions?|board) (?:sits?|meets?|will (?:sit|meet|be held)|(?:are|is) (?:on|at|being held))\b.{0,50}\b(?:you|your|mon(?!th)|tue|wed|thu|fri|sat|\d)/,
      /\b(?:glad|happy|delighted|pleased|love|like|want|keen|interested|would)(?: \w+){0,2} to (?:hear you (?:play|sing|teach|present)|hear you\b|see you (?:work|cook|teach|in action)|watch you|try you (?:out|on)|give you a (?:trial|go|try|shot))/,
      /\b(?:will|'ll|wants? to|would like to|is going to|are going to|can) (?:see|meet|interview|audition|call|ring|phone) you\b.{0,60}\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:will|'ll) (?:see|meet|interview|audition) you\b.{0,50}\b(?:\d{1,2}(?:[:.]\d\d)?|noon|at the|on the)\b/,
      /\b(?:second|first|next|final|intro(?:ductory)?|initial|follow-?up) (?:conversation|chat|call|meeting|interview|round|stage)\b.{0,40}\bfor\b/,
      /\b(?:ask|tell|say) (?:for|at) (?:me|reception|\w+) (?:at|in|when)\b.{0,20}\b(?:reception|desk|front|gate|door|arrive)\b/,
      /\b(?:like|love|want|wants|hoping|keen|happy|pleased|delighted|glad|wish|plan|going|able|looking) to (?:formally )?(?:invite|interview|meet(?: with)?|see|have|get|bring|call|set up|arrange|schedule|book|speak (?:to|with)|talk (?:to|with)|chat (?:to|with)|hear more|find a time|organi[sz]e|put|move|progress|take) (?:with )?(?:you\b|an? (?:\w+[- ])?(?:interview|call|chat|meeting|conversation|time|zoom|screen)|some time|time|your application (?:to|forward))/,
      /\binvit(?:e|ing|ed|ation) (?:you )?(?:to|for|in|along|over|back)\b.{0,60}/,
      /\b(?:schedul\w+|arrang\w+|set(?:ting)? up|book(?:ed|ing)?|organi[sz]\w+|confirm\w*|fix(?:ed)?|pencil\w*|lin(?:e|ed|ing) up|sort(?:ed)?|put in)\b.{0,25}\b(?:an?|your|the|some|you|you in)\b.{0,25}\b(?:interview|screen|phone call|video call|zoom|call|chat|meeting|trial|assessment|visit|slot|time|panel)\b/,
      new RegExp(
        `\\b(?:can|could|would|might|are|will) you (?:be )?(?:do|make|manage|free|available|around|able to (?:come|make|do|meet|join|talk|speak)|come (?:in|along|over|by|down|up|round|and|to|for|on|at)|join us|pop (?:in|by|over)|drop (?:in|by)|meet (?:us|me|with)|spare|be free|be around|swing by)\\b.{0,70}(?:${WHEN_DAY}|\\?)`,
      ),
      new RegExp(
        `\\b(?:would|does|do|will|is|might|could|how about|what about|how's|how is|shall we say|say)\\b.{0,30}(?:${WHEN_DAY}).{0,50}\\b(?:work|suit|be (?:ok|good|possible|convenient|any good|all right|alright)|ok|okay|good|do|fit|possible|convenient)\\b`,
      ),
      new RegExp(
        `\\b(?:let's|let us|we (?:can|could|should)|i (?:can|could)) (?:talk|meet|chat|speak|do(?! is)|have|get (?:you )?(?:in|together)|set)\\b.{0,40}(?:${WHEN_DAY}|this one|interview|video|zoom|teams|phone|call|first|half (?:an )?hour|30 min|coffee and)`,
      ),
      /\b(?:do|does|would|if) (?:any|either|one|some) of (?:these|those|the following|them|the(?:se)? (?:slots|times|dates))\b.{0,40}\b(?:work|suit|fit|possible|good|do|ok)/,
      /\b(?:pick|choose|grab|select|book|find) (?:a|any|your|one|whichever)(?: of)?(?: the)? ?(?:time|slot|day|date|one)\b/,
      /\bcome (?:in|by|down|along|over|up|round|on|back)?(?: and| to| for)? ?(?:for|to|and)? ?(?:an? )?(?:\w+ )?(?:interview|trial|chat with|meet (?:the|us|me|with)|see (?:us|me|the)|do (?:a|an) (?:trial|shift|day|hour)|try out|tryout|taster|stage|look round|second (?:interview|round)|final)/,
      new RegExp(
        `^(?:[\\w']+[^\\w']{1,3}){0,6}(?:come|pop|swing|drop|stop)(?: on| in| by| over| down| along| round| up)*\\b.{0,30}(?:${WHEN_DAY})`,
      ),
      /\b(?:shortlisted|short-listed|selected|chosen|through|progress(?:ed|ing)|advanc(?:ed|ing)|moving (?:you )?(?:forward|on|ahead)|move (?:you )?(?:forward|on|ahead|along)|taking you forward|put(?:ting)? you (?:through|forward))\b.{0,25}\b(?:to|for|with|through to)\b.{0,30}\b(?:interview|next (?:stage|round|step|phase)|second|final|assessment|panel|phone|on-?site|loop|stage|first round)\b/,
      /\b(?:next (?:step|stage|round)|first (?:step|round|stage|interview)|second (?:round|interview|stage)|final (?:round|interview|stage))\b.{0,30}\b(?:is|will be|would be|with|on|at|being)\b.{0,50}\b(?:interview|call|chat|conversation|meet|panel|video|phone|exercise|task|test|half an hour|minutes|hour|onsite|on-site|loop)\b/,
      new RegExp(
        `\\b(?:your|the|an?) (?:\\w+[- ])?(?:interview|panel|phone screen|video call|trial shift|trial|assessment)(?: for [^.]{3,50})?(?: is| will be| has been)? ?(?:confirmed |scheduled |booked |set |down )?(?:for|on|at|will take place)\\b.{0,20}(?:${WHEN_DAY})`,
      ),
      new RegExp(`\\b(?:see|expect|meet|talk to|speak to|call|ring) you (?:on |at |this |next )?(?:${WHEN_DAY})`),
      /\b(?:panel|team|boss|manager|director|committee|head|partners?|owner|gaffer|chef|she|he|they|we|governors?|principal|board)\b.{0,25}\b(?:would like|'d like|wants?|would love|'d love|is keen|are keen|asked|has asked|have asked)(?: me)? to (?:see|meet|interview|speak|talk|have|invite|get|bring|arrange|set|book|chat)\b/,
      /\b(?:trial (?:shift|day|period of one)|working interview|paid trial|weld test|skills test|come for a stage)\b.{0,60}/,
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
];
