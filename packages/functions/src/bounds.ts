/**
 * Sizes, counts and times at the edges of the functions: bytes of mail, forms, the database, fetches.
 */

/** What SES takes at most, and a little for its own headers. */
export const rawBytesMost = 41 * 1024 * 1024;

/** The longest header of 1,938 real mails had 190 lines; 100,000 are an attack. What follows is skipped, not read. */
export const headerLinesMost = 3_000;

/** All fields together: twice what SES itself accepts for a mail's header. */
export const headerBytesMost = 1024 * 1024;

/** A field that big is a recipient or reference bomb; the rest of it is dropped. */
export const headerFieldCharsMost = 128 * 1024;

/** What a wanted field beyond the bound may have. */
export const lateFieldCharsMost = 4 * 1024;

/** Wanted fields that stand beyond the bound: there are about twenty names that are read. */
export const lateFieldsMost = 40;

/** Encoded words of one field; what is left is shown as it came. */
export const decodedCharsMost = 32 * 1024;

/** No real Content-Type has more; a 60 KB one is an attack on parameter parsers. */
export const parametersMost = 50;

/**
 * Real mail nests five deep (signed, mixed, related, alternative, mail); each level reads the bytes below it once more.
 */
export const partDepthMost = 12;

/** A digest or a photo album has a few dozen; 1,000 parts in one mail were only ever seen in attacks. */
export const partsMost = 250;

/** Where nesting was cut, this much is searched for a first readable text. */
export const rescueBytesMost = 4 * 1024 * 1024;

/** A forward of a forward of a forward, attached; deeper nobody reads. */
export const mailDepthMost = 4;

/** The text of a long thread is 100 KB; what one part has beyond this is kept in the raw mail and told as unread. */
export const textBytesMost = 3 * 1024 * 1024;

/** mailparser works line by line; this many take it about a second. */
export const textLinesMost = 100_000;

/** Delivery reports and invitations are a few KB; who needs more of them reads the raw mail. */
export const partTextCharsMost = 64 * 1024;

/** All bodies of one mail together, attached mails included. */
export const bodiesCharsMost = 8 * 1024 * 1024;

/** The multiparts inside an envelope are counted anew; a mail has no more of them than this outside. */
export const insidePartsMost = 1_000;

/** The content's type stands near the beginning; further on it can only be part of a certificate. */
export const signedSearchBytesMost = 4 * 1024;

/** OpenSSL streams in pieces of 4 KB, Outlook in one: this many are 40 MB. */
export const signedPiecesMost = 10_000;

/** A header of hundreds of results is somebody's game. */
export const resultsMost = 60;

/** One header line may have 998 octets: a longer id could not be written without breaking it. */
export const writtenIdCharsMost = 900;

/** RFC 5322 asks for no limit; a conversation of more is recognised by its newest ids just as well. */
export const writtenReferencesMost = 30;

/** Longer ones come from nobody who got them from us; what is looked at stays small. */
export const tokenCharsMost = 800;

/** Ids and an address: what a token speaks of fits into it. */
export const tokenSubjectBytesMost = 400;

/** People answer old mail; after half a year the conversation is found by its ids. */
export const tagDays = 180;

/** 128 bits at the least, in whatever letters. */
export const secretCharsLeast = 22;

/** Keys that still open what they sealed: each is tried. */
export const earlierKeysMost = 8;

/** A setting, read at each start. */
export const enrolDomainsMost = 1_000;

/**
 * A page of parties that were due, as the tick hands it on: ids alone. What is due is decided anew when it is taken up.
 */
export const partiesInOrderMost = 100;

/** Ids, counts and names of faults are short; whatever else gets there is cut. */
export const logTextCharsMost = 300;

/** DynamoDB's own limit for a partition key; longer ones come out of a URL or a header, and nothing lies there. */
export const partitionKeyBytesMost = 2048;

/** DynamoDB's own limit for a sort key. */
export const sortKeyBytesMost = 1024;

/** Pages of nothing but expired records that one query reads through before it gives back what it has. */
export const emptyPagesMost = 20;

/** What one request for many records may ask for. */
export const batchMost = 100;

/** Records left unread by a throttled table are asked for again this often: for a second or so, then it is a fault. */
export const batchTriesMost = 6;

/**
 * Three tries after the first: throttling passes within a second, and a function has no more time than that to give.
 */
export const tableAttemptsMost = 4;

/** In one region a connection stands within milliseconds. */
export const tableConnectMs = 1_000;

/** Single-item requests answer within tens of milliseconds; what takes seconds is lost. */
export const tableAnswerMs = 3_000;

/** SES answers within a second; after this long nobody knows whether the mail went out. */
export const sesAnswerMs = 10_000;

/** As to the table, and a little more patience: a mail is worth it. */
export const sesConnectMs = 2_000;

/** One party takes a second or so; whoever does not fit stays due, and the next tick hands them out again. */
export const sendTurnMs = 12_000;

/** A posting's page is 300 KB at most; what says that it is gone stands early. */
export const fetchBytesMost = 512 * 1024;

/** Connection, redirects and reading together: nobody waits for a board. */
export const fetchMs = 10_000;

/** Shortener, tracker, board, language. */
export const redirectsMost = 4;

/** What every board takes. */
export const fetchUrlCharsMost = 2000;

/** What says that a posting is gone stands early. */
export const postingCharsMost = 200_000;

/** RFC 9309 asks for 500 KiB at least; rules past this many belong to nobody's board. */
export const robotsLinesMost = 5_000;

/** Longer rules belong to nobody's posting; each is compared letter by letter. */
export const robotsPathCharsMost = 500;

/** Boards remembered at a time; a run looks at a few dozen. */
export const robotsHostsMost = 500;

/** RFC 9309 2.4: not longer than a day. */
export const robotsKeptMs = 24 * 60 * 60 * 1000;

/** Nobody could say: asked again soon, and not at every posting of the board. */
export const robotsFailureKeptMs = 60 * 60 * 1000;

/** The largest form is a pasted mail. */
export const formBytesMost = 256 * 1024;

/** One .eml by hand: under what a Lambda URL takes (6 MB, as base64), over what a CV weighs. */
export const uploadBytesMost = 4 * 1024 * 1024;

/** The form around the file. */
export const multipartBytesMost = 64 * 1024;

/** A form kept open over night still works; one from last week does not. */
export const formMinutes = 24 * 60;

/** A name, an address, a title: more is no answer to the question. */
export const lineCharsMost = 200;

/** No form here has more choices of one name. */
export const valuesOfOneNameMost = 50;

/** A pasted mail longer than this is a document. */
export const pastedCharsMost = 50_000;

/** Further down nothing decides what kind of file it is. */
export const uploadLookedAtBytes = 4096;

/** Nobody plans further ahead; a slip of the year would never come back. */
export const snoozeDaysMost = 730;

/** RFC 5321 4.5.3.1.3, without its brackets. */
export const addressCharsMost = 254;

/** People and firms that somebody wants left out: a list, and one record holds it. */
export const neverTrackMost = 200;

/** A name or a subject in an export; longer ones are cut. */
export const encodedCharsMost = 500;

/** Rows on one page: with their guesses they stay well under 50 KB. */
export const threadsPerPage = 25;

/** A page kept open longer than this begins again at the newest. */
export const placeMinutes = 24 * 60;

/** Forms to put a guess right, for so many rows of a page: each has its size. */
export const guessFormsMost = 8;

/** A page of a long mail; the whole page stays under 50 KB even where every character is escaped. */
export const mailPageCharsMost = 6000;

/** Links to the other mails of the thread. */
export const otherMailsMost = 60;

/** What was read, shown beside the form that puts it right. */
export const readingCharsMost = 2000;

/** A page of the story stays readable, and small however long the mails are. */
export const momentsPerPage = 20;

/** Of one mail; the whole of it has a page of its own. */
export const mailShownCharsMost = 1500;

/** All mails of one page together. */
export const timelineCharsMost = 9_000;

/** Folded history longer than this is on the mail's own page. */
export const quotedShownCharsMost = 1000;
