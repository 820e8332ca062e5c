/**
 * How much of a mail the readers of its meaning look at, and how much they find.
 */

/** Of one message: three times the longest letter or advert seen. */
export const reachedTextCharsMost = 24_000;

/** Of that, its end: there people sign, and some answer below what they quote. */
export const reachedEndCharsMost = 8_000;

/** A signature with its disclaimer; what is longer is no signature. */
export const reachedSignatureCharsMost = 4_000;

/** Of all that is quoted, newest first. */
export const reachedOlderCharsMost = 60_000;

/** More of one mail is not looked at by the readers of meaning; a person's letter is far shorter. */
export const meaningCharsMost = 8_000;

/** Twenty characters a sentence fill what is looked at. */
export const sentencesMost = 400;

/** A sentence of half a page; what is longer has lost its full stops, and is cut. */
export const sentenceCharsMost = 1_200;

/** An outcome is told on the first two pages. */
export const outcomeSentencesMost = 120;

/** As for an outcome; each is tried in six languages. */
export const promiseSentencesMost = 80;

/** As for a promise. */
export const interviewSentencesMost = 80;

/** A page and a half tells every language. */
export const languageWordsMost = 1_500;

/** Older messages than these add nothing that newer ones don't say. */
export const jobDocumentsMost = 8;

/** Links stand also below a long letter. */
export const jobLinkCharsMost = 60_000;

/** As for jobs: older messages add nothing. */
export const companyDocumentsMost = 8;

/** The spelling of a name is looked for in some ten pages, word by word. */
export const spellWordsMost = 6_000;

/** A signature's firm stands in its first lines. */
export const signatureLinesMost = 12;

/** Longer new words are a letter of their own, not a line above a forward. */
export const wrapperCharsMost = 300;

/** A marker is taken off a subject each turn; six before it are a game. */
export const subjectTurnsMost = 6;

/** More people than this in one mail is a list. */
export const contactsFoundMost = 20;

/** More jobs than this in one mail is a catalogue. */
export const jobsFoundMost = 6;

/** A job has one number, an advert of several a handful. */
export const jobReferencesMost = 20;

/** A link wrapped in a link wrapped in a link: three scanners in a row have been seen, more is an attack. */
export const unwrapsMost = 5;

/** More links than this are a newsletter; the posting somebody writes about stands among the first. */
export const linksReadMost = 200;

/** What every browser and board takes. */
export const urlCharsMost = 2_000;

/** A heading within an advert is a few words. */
export const advertHeadCharsMost = 60;

/** An advert has a hundred; a page around it may have some thousand. */
export const advertLinesMost = 3000;

/** Enough to recognise a job by, and to draft from. */
export const advertLinesShownMost = 10;

/** Longer lines are cut: they are shown, not kept. */
export const advertLineCharsMost = 200;

/** More of a mail names no other places. */
export const placeCharsMost = 8_000;

/** A mail that names more is a list of offices. */
export const placesMost = 60;

/** Words around one cue; a title has ten at most, and each is weighed against its neighbours. */
export const titleTokensMost = 260;

/** A day is said in one sentence. */
export const dayCharsMost = 400;

/** A report holds one returned mail; some hold its header a second time. */
export const returnedMost = 3;

/** To, Subject and Message-ID stand within the first pages of any header. */
export const returnedHeaderCharsMost = 20_000;

/** A provider's question is a page, in twenty languages at once at most. */
export const forwardingCharsMost = 20_000;

/** It names two addresses. */
export const forwardingNamedMost = 20;

/** Beyond this a note would be a letter too. */
export const letterCharsMost = 20_000;

/** Nobody commands so much in one mail; the lines after it are kept as words. */
export const commandLinesMost = 300;

/** Commands on all its lines; what is obeyed is fewer still. */
export const commandsFoundMost = 30;

/** Room for a note or a link behind its label; nothing longer is a command. */
export const commandCharsMost = 2500;

/** A name longer than this is a sentence. */
export const commandNameCharsMost = 120;

/** A note longer than this is a document. */
export const commandNoteCharsMost = 2000;

/** As of any link. */
export const commandUrlCharsMost = 2000;

/** What an advocate needs is said in a few sentences, and is passed on as said. */
export const needCharsMost = 500;

/** RFC 5321, 4.5.3.1.1. */
export const localPartCharsMost = 64;

/** Longer than any time a person writes, short enough to look at every word of it. */
export const phraseCharsMost = 80;

/** Longest wait anybody may ask for; further off is a slip of the finger. */
export const waitYearsMost = 10;

/** The distance to each known word is counted letter by letter; the longest known one has 14. */
export const nearestWordCharsMost = 24;

/** Of a letter, where it is looked through as one line: two pages, and the phrases looked for stand on them. */
export const flattenedCharsMost = 12_000;

/** What a letter is about is said on its first page. */
export const openingCharsMost = 4_000;

/** Who writes, and what their post is, is said in the first paragraphs. */
export const introductionCharsMost = 1_200;

/** A board says at once that it found new jobs. */
export const alertCharsMost = 2_000;

/** A title that a mail points at stands near; a list of jobs is a page at most. */
export const titleTextCharsMost = 6_000;

/** People of a mail whose names are held against titles; a longer list is an address book. */
export const correspondentsMost = 40;

/** Jobs offered to choose among; nobody answers the thirty-first. */
export const choicesMost = 30;

/** Sentences of a letter that is written small all through; such letters are short. */
export const smallNameSentencesMost = 40;

/** Of a board's receipt: its card stands above the small print. */
export const cardLinesMost = 60;

/** People named in a letter that a friend shows. */
export const passedOnPeopleMost = 20;

/** Titles taken out of a text before other matters are looked for in it; each is one pass. */
export const leftOutTitlesMost = 8;
