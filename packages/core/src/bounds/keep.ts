/**
 * What a record may grow to: one item of the database holds 400 KB, and each is read and written whole.
 */

/** A story longer than this is no longer read by anybody; the messages themselves stay. */
export const storyEntriesKept = 200;

/** With its notes it stays a small part of what one record may weigh. */
export const storyCharsKept = 60_000;

/** Names in mail can be as long as somebody likes; a line is not. */
export const correctionCharsKept = 80;

/** Enough that no mail still under way can come again after its id was dropped. */
export const appliedKept = 200;

/** More people than this in one conversation is a list. */
export const contactsKept = 20;

/** More jobs in one conversation are a catalogue. */
export const jobsKept = 10;

/** Mail clients look at the last few; RFC 5322 asks for the first to stay. */
export const referencesKept = 20;

/** Enough for any real conversation; older ones have been counted. */
export const asksKept = 20;

/** More asks than this are no person's friends but a list. */
export const asksMost = 20;

/** Nobody speaks for one person about more jobs at a time. */
export const askedJobsMost = 10;

/** Ids of answers that were taken in, so that none is taken in twice; the oldest can't come again. */
export const heardKept = 100;

/** What was done lately, shown on the advocate's page. */
export const deedsKept = 20;

/** An invitation is a paragraph or three, not an essay. */
export const invitationCharsMost = 1500;

/** A reason is a sentence. */
export const reasonCharsMost = 200;

/** A proof is two. */
export const proofCharsMost = 400;

/** A name, with titles. */
export const advocateNameCharsMost = 100;

/** A name, and what they do. */
export const spokenWithCharsMost = 100;

/** What is typed on an advocate's page: a letter of two pages. */
export const pageWordsCharsMost = 5_000;

/** Their words as they are passed on: a letter, not a book. */
export const passedOnAnswerCharsMost = 20_000;

/** The mail to the seeker had them whole; a thread's record has room for so many. */
export const storyWordsCharsMost = 4000;

/** A note longer than this is a document. */
export const noteCharsMost = 2000;

/** An envelope with more recipients is kept by its first ones. */
export const recipientsKept = 50;

/** What is kept of one message's words: a long letter, not a book. */
export const textCharsKept = 100_000;

/** Of what was quoted only enough to see what was answered: it was kept when it came. */
export const quotedCharsKept = 20_000;

/** A mail names at most so many people; more is a list. */
export const peopleInMailMost = 20;

/** How many of the newest threads with one person are remembered. */
export const threadsPerPersonKept = 20;

/** Corrections of one kind that are kept: a search has some hundred contacts, and one record must hold them all. */
export const correctionsKept = 1000;

/** What of a mail to postmaster@ or abuse@ is passed on: enough to act on, as text. */
export const passedOnCharsMost = 20_000;

/** What a service keeps at most after a thread closed, whatever a seeker's record says. */
export const retentionDaysMost = 90;
