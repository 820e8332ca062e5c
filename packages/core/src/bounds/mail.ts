/**
 * What the readers of a mail's form look at: headers, bodies, quotes, HTML.
 */

/** Longer than any header a person's mail has; an address book pasted into To would be cut here. */
export const addressListCharsMost = 128 * 1024;

/** No conversation about a job has more people; the rest is a mailing or an attack. */
export const mailAddressesMost = 500;

/** RFC 5321 4.5.3.1: 64 octets, the @, 255 octets. */
export const emailCharsMost = 320;

/** Comments nest in RFC 5322; nobody nests them deeper. */
export const commentDepthMost = 5;

/** A thread of a hundred mails is long; the first id is kept besides, it names the conversation. */
export const mailReferencesMost = 100;

/** RFC 5322 2.1.1 lets no line be longer; ids beyond it are attacks. */
export const mailIdCharsMost = 998;

/** 100,000 references in one header exist; what lies beyond this is not looked at. */
export const referenceFieldCharsMost = 256 * 1024;

/** Somebody's endless "Re: Re: Re:"; what is left then is the subject. */
export const subjectPrefixesMost = 30;

/** Twice what a header line may have; a subject is a line, whatever was folded into it. */
export const mailSubjectCharsMost = 2_000;

/** A long thread with every answer quoted has 100-200 KB; a megabyte is read in about 30 ms. */
export const bodyCharsMost = 1_000_000;

/** Bodies of 1,000 lines are long threads; what lies beyond this is counted as unread. */
export const bodyLinesMost = 30_000;

/** Nobody answers the twenty-first time below the same quote; deeper signs count as this many. */
export const quoteDepthMost = 20;

/** A line longer than this is a paragraph without breaks at most; the patterns look at its first part only. */
export const patternCharsMost = 1_000;

/** A longer link is never shown beside itself. */
export const shownLinkCharsMost = 400;

/** A thread of forty answers is read whole; what is nested deeper stays unread. */
export const nestingMost = 40;

/** Quotes of one message, each with its own introduction. */
export const quotesMost = 200;

/** Attached mails are parsed four deep; one digest may attach many. */
export const attachedMost = 20;

/** Mail clients wrap "On … wrote:" at 76; a long name and address take it over four lines. */
export const attributionLinesMost = 5;

/** Five lines of 76 characters. */
export const attributionCharsMost = 400;

/** From, Sent, To, Cc, Subject, Reply-To, Importance, Attachments … and an address list wrapped over some lines. */
export const headLinesMost = 40;

/** A report's words stand before the returned mail; more than this is the returned mail. */
export const reportCharsMost = 20_000;

/** A report explains itself in a page or two. */
export const reportLinesMost = 400;

/** Automatic mail says what it is at once; a letter of more than this is read no further for that. */
export const automaticCharsMost = 20_000;

/** The HTML of a long Outlook thread is 300 KB; a megabyte and a half takes about 40 ms. */
export const htmlCharsMost = 1_500_000;

/** As many as of plain text. */
export const htmlLinesMost = 30_000;

/** Elements open at once; beyond what a mail client nests, further ones tell nothing more, their text still counts. */
export const openElementsMost = 500;

/** A newsletter has a hundred. */
export const htmlLinksMost = 300;

/** Links wrapped by three scanners in a row stay under this. */
export const htmlLinkCharsMost = 4_000;

/** No mail client writes more; the rest of a tag's attributes is an attack. */
export const attributesMost = 40;

/** A wrapped link is the longest attribute that is read; pictures inside the tag are not. */
export const attributeCharsMost = 8_000;

/** As long as an address that somebody forgot to escape. */
export const elementNameCharsMost = 320;

/** The head of a report or of the mail it returns. */
export const bounceHeadCharsMost = 65_536;

/** Of a report's words; the returned mail behind them is not theirs. */
export const bounceTextCharsMost = 131_072;

/** As many lines of it. */
export const bounceTextLinesMost = 3_000;

/** A style attribute, or a line that is one link: longer than any that says something. */
export const styleCharsMost = 2_000;
