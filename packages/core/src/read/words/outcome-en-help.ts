import type { OutcomeWords } from "./outcome-shape.ts";

/** What English mail says of help: a word for the seeker, papers passed on. Collected from templates of applicant-tracking systems, guides for recruiters, and how colleagues write to each other. */

const CV =
  "(?:cv|resume|résumé|details|application|profile|name|info|particulars|paperwork|papers|documents|dossier|file|credentials|form|letter|portfolio|reel|showreel|submission|number|card)";
const TALKED =
  "(?:told|spoke (?:to|with)|spoken (?:to|with)|talked (?:to|with|at)|chatted (?:to|with)|had (?:a |an )?(?:\\w+ )?(?:word|chat|coffee|lunch|quick one|conversation|natter|beer|pint) with|caught(?: up with| hold of)?|cornered|collared|grabbed|nabbed|bumped into|ran into|buttonholed|pulled \\w+ aside|walked over to|went (?:over |up )?to|messaged|pinged|slacked|dm'?d|emailed|mailed|rang|called|phoned|wrote (?:to)?|mentioned (?:it |you |your \\w+ )?to|said to|let (?!me\\b|us\\b)\\w+ know|sat (?:down )?(?:with|next to)|brought (?:you|your name|it) up|raised (?:you|your name|it)|pitched|sold|lobbied|nudged|leaned on|badgered|bent|nagged|reminded|convinced|persuaded)";
const SEE_YOU =
  "(?:see|meet|interview|hire|talk to|speak to|speak with|talk with|call|ring|look at|consider|snap|grab|get|have|take|read|want|need|bring) you";
const PEOPLE =
  "(?:hr|recruit\\w*|hiring|talent|people (?:team|ops|department)|head of \\w+|personnel|human resources|manager|boss|whoever|(?:person|lady|guy|woman|man|team|colleague|girl|chap) (?:who|that|in|on|at|at)|staffing|onboarding)";
const PAPERS =
  "(?:cv|resume|résumé|resumé|details|application|profile|name|info|information|stuff|materials|papers|letter|portfolio|pdf|note|email|message|blurb)";

export const OUTCOME_EN_HELP: readonly OutcomeWords[] = [
  {
    outcome: "advocated",
    patterns: [
      /\btold (?:him|her|them|the \w+|\w+) (?:that )?you\b/,
      /\b(?:did my bit|bent (?:his|her|their) ear|in (?:his|her|their) ear|on (?:his|her|their|the \w+(?:'s)?) radar|waxed lyrical|by name\b.{0,30}\b(?:you|your)|made sure (?:she|he|they) (?:know|knew|see|saw)\b.{0,40}\byou|knows? your name|gave (?:him|her|them) the (?:full )?(?:speech|pitch|story))\b/,
      new RegExp(
        `\\b${TALKED}\\b.{0,90}\\b(?:about you\\b|for you\\b|on your behalf|you(?:'d| would|'re| are|'ve| have| were|'ll) |that you\\b|how (?:\\w+ )?you\\b|who you\\b|what you\\b|your (?:name|work|case|background|experience|story|project|talk|portfolio)|${SEE_YOU}|the (?:only|best|right) (?:person|one|candidate)|hire \\w+ (?:now|today|yesterday))`,
      ),
      new RegExp(`\\b(?:told|said|saying|telling) (?:to )?(?:\\w+ ){1,4}(?:that |to )?(?:\\w+ ){0,6}${SEE_YOU}`),
      /\b(?:put|putting|dropped|got|slipped|had|have put|threw) (?:in )?(?:a |an |my |your )?(?:\w+ )?(?:good |strong |kind |quiet |glowing )?word (?:in )?(?:for you|with|about you|to|in)/,
      /\b(?:put|dropped|got) (?:a |my )(?:good |strong |kind |quiet )?word in\b/,
      /\b(?:vouched for|recommended|championed|endorsed|backed|sang the praises of|spoke (?:very |really )?highly (?:of|about)|spoke up for|raved about|bigged|talked you up|hyped|pitched|went to bat for|went in to bat for|stuck (?:my|his|her) neck out for|fought (?:for|your)|argued for|made (?:a|the|my|your) (?:strong )?(?:case|pitch) for|stood up for|plugged|pushed for|pleaded) (?:you|your (?:corner|case|name))?\b.{0,60}\b(?:you|your|to|with)\b/,
      /\b(?:sang|sung|singing) your praises\b|\btalk(?:ed|ing) you up\b|\bbigg?ed you up\b|\bspoke? (?:very |really )?highly of you\b|\bgave (?:you )?(?:a|an|my) (?:\w+ )?(?:recommendation|endorsement|rave|reference) (?:to|for)\b/,
      /\b(?:she|he|they|hiring manager|boss|director|head|manager|\w+) (?:wrote|noted|took|has|have|put) (?:down )?your name\b/,
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
      /\b(?:hr|personnel|recruitment|recruiting|talent|the recruiter|people team|head office)\b(?: now| already)? (?:have|has|'ve|'s) (?:now |already |got )?(?:got )?your (?:cv|form|resume|application|details|papers|letter|stuff|name)\b/,
      /\b(?:uploaded|submitted|entered|logged|filed|sent|dropped|popped|lobbed|stuck|put|fired|chucked|pushed|passed)(?: (?:it|that|this|them|you|yours?|everything|your \w+))?(?: (?:all|straight|on|over))* (?:in|into|on|onto|through|to|up|upstairs|via)(?! (?:the )?(?:post|touch|bin)\b)(?: (?:to|in|into))?\b.{0,25}\b(?:portal|system|upstairs|head office|hr|recruit\w+|personnel|hiring manager|ats|workday|greenhouse|ashby|lever|referral \w+|people team|talent team|employee site|intranet)\b/,
      /\byou(?:'re| are) (?:now )?(?:in|on) (?:workday|greenhouse|ashby|lever|the (?:ats|portal|system|referral list))\b|\breferral source\b|\breferral (?:id|number|code)\b.{0,30}\b(?:come|be|is|follow|get)\b/,
      /\b(?:hr|recruitment|recruiting|personnel|they|the office|head office)(?:'ve| have|'s| has)? (?:now )?(?:got|have|has) you (?:down|logged|in|registered) (?:for|as|against|with)\b/,
      /\b(?:uploaded|added|put|entered|submitted|logged|registered) you under\b/,
      /\byou(?:'re| are)(?: now)? in \w+ under my name\b/,
      /\bi(?:'ve)? got you in\b|\bgot you (?:in|into) (?:the|our|as|through)\b/,
      /\b(?:hr|human resources|recruit\w+|talent|people team|the recruiter|the hiring manager|she|he|they|personnel) (?:now |already )?(?:has|have|got|'s got) your (?:cv|resume|résumé|details|application|portfolio|name)\b/,
      /\byour (?:cv|resume|résumé|details|application|profile|name|portfolio|papers|letter)(?: \w+){0,2} (?:went|goes|has gone|have gone|is going|was sent|landed|is now|are now|is on|now sits|sits)\b.{0,30}\b(?:to|with|on|in|at)\b.{0,40}\b(?:who|hr|recruit\w*|desk|inbox|manager|team|pile|system|portal|talent|head|lead|\w+)\b/,
      /\b(?:copied|cc'?d|looped in|looping in|cc'?ing|copying|adding|meet|introducing)\b.{0,70}\b(?:recruiters?|recruiting|recruits|recruitment|talent|hr|hiring|people team)\b/,
      /\b(?:put|given|gave|handed|left|passed|sent) (?:in )?(?:your name|you) (?:forward|down|in)\b/,
      /\b(?:i(?:'ve| have)?|we(?:'ve| have)?|just|have|has|already|now|she(?:'s| has)?|he(?:'s| has)?|they(?:'ve| have)?)\b.{0,20}\b(?:referred|refered|submitted|recommended|put|entered|added|registered|logged|filed|nominated) you\b.{0,40}\b(?:in|into|to|on|via|through|for|as|up|with|internally|over|under)\b/,
      /\breferred you\b/,
      /\b(?:submitted|put in|put through|entered|filed|completed|done|did|made|filled (?:in|out)|sent|logged|raised|uploaded|entered)\b.{0,20}\b(?:the|your|a|an|my|that|employee|internal) ?(?:employee |internal |staff |online )?(?:referral|recommendation form|refer-a-friend)\b/,
      /\b(?:referral|recommendation)\b.{0,20}\b(?:is|was|has been|'s|went|gone)\b.{0,12}\b(?:in|submitted|done|sent|entered|made|through|filed|logged|complete|completed|uploaded)\b/,
      new RegExp(
        `\\b(?:passed|forwarded|sent|handed|shared|given|gave|uploaded|dropped|submitted|put|posted|stuck|popped|got|walked|slid|shot|pinged|relayed|emailed|slacked|delivered|loaded|entered|left|printed|bunged|chucked|fired|routed|moved|pushed|attached|printed out|placed|fed) (?:\\w+ ){0,3}?(?:your|the) (?:\\w+ ){0,2}?${PAPERS}s?\\b.{0,50}\\b(?:to|into|in|on|onto|over|with|along|through|up|across|down|in front of|under|his|her)\\b`,
      ),
      new RegExp(
        `\\b(?:passed|forwarded|sent|handed|shared|given|gave|dropped|shot|slipped|showed|shown) (?:\\w+ ){1,4}?your ${PAPERS}s?\\b`,
      ),
      new RegExp(
        `\\b(?:passing|forwarding|sending|handing|sharing|putting) (?:you|your ${PAPERS})\\b.{0,20}\\b(?:to|over|on|along|into|in|with|through)\\b`,
      ),
      new RegExp(
        `\\byour ${PAPERS}(?:'s| is| was| has been| are| have been| went| now| sits| landed)(?: now| already| just| been| currently)*\\b.{0,12}\\b(?:in the|with (?:the|our|my|hr|her|him|them|[\\p{L}]+)|passed|forwarded|sent|shared|submitted|on (?:her|his|their|the|my boss)|in front of|over to|uploaded|loaded|through to|in (?:the|our)|sitting (?:with|on|in))\\b`,
        "u",
      ),
      /\byou(?:'re| are)(?: now| all| already| officially)? (?:in|on|into) (?:the|our) (?:system|portal|pile|database|tracker|shortlist pile|referral|ats|queue|list|workday|greenhouse|pipeline)\b/,
      /\b(?:put|got|entered|stuck|popped|loaded|added|bunged|chucked|typed|keyed) you (?:in(?:to)?|on(?:to)?|through|down)(?: \w+){0,3}? (?:the |our |as )?(?:system|portal|referral|workday|greenhouse|database|tracker|ats|pile|list|tool|employee|internal|form|queue|pipeline)\b/,
      /\b(?:passed|put|sent|handed|forwarded) you (?:on|along|over|forward|through|up)\b.{0,20}\bto\b/,
      /\b(?:passed|given|handed|forwarded|mentioned) (?:on )?your name (?:on |along )?to (?:hr|the recruiter|our recruiter|recruiting|talent|people)/,
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
