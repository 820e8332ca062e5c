/**
 * How much and how often: of one person, of one mail, of one turn. Each number is several times what a busy day needs, and far below what hurts.
 */

/** Mails of one seeker in a day: past it they are kept back and the seeker is told, once. */
export const seekerMailsPerDayMost = 300;

/** A search of two hundred open conversations is not followed through by anybody. */
export const seekerThreadsMost = 200;

/** More advocates than this are an address book. */
export const seekerAdvocatesMost = 100;

/** A second welcome to an address only after the first one's link has run out. */
export const welcomesToAddress = { most: 1, windowMinutes: 7 * 24 * 60 };

/** A class of thirty at one university enrols on one morning. */
export const welcomesToDomain = { most: 60, windowMinutes: 24 * 60 };

/** A flood of strangers is stopped here. */
export const welcomesInAll = { most: 300, windowMinutes: 24 * 60 };

/** Mails kept for one address until it is confirmed. */
export const waitingMailsMost = 20;

/**
 * The last wall against a loop that no header gives away: letters that answer something, to one address in one hour.
 * Somebody who works through their whole list by mail sends twenty commands. It holds for postmaster@ and abuse@ too.
 */
export const answersToOne = { most: 120, windowMinutes: 60 };

/** Asking to be stopped and erased: once is enough, three times is somebody who is not sure. */
export const stopAnswers = { most: 3, windowMinutes: 24 * 60 };

/** Forwarding confirmations passed on to one seeker: two mailboxes, tried a few times. */
export const forwardingMails = { most: 6, windowMinutes: 24 * 60 };

/** Unproven mails in somebody's name that are counted; more says nothing more, and each costs a write. */
export const unprovenCounted = { most: 100, windowMinutes: 24 * 60 };

/** Work, private, university, the old one: nobody writes applications from more. */
export const addressesMost = 10;

/** The mail goes to an address that is not proven to be theirs: a few a day are a person's, more are a nuisance. */
export const addressLinks = { most: 5, windowMinutes: 24 * 60 };

/** Somebody who mistypes or waits for a slow mail asks two or three times. */
export const signInsOfAddress = { most: 5, windowMinutes: 60 };

/** A class behind one router signs in together; a list of addresses tried out is longer. */
export const signInsFromPlace = { most: 30, windowMinutes: 60 };

/** One invitation mail a week to an address, however many seekers ask. */
export const invitationDays = 7;

/** More names than this in one invitation is no question any more; the others wait for the next. */
export const requestsInInvitationMost = 5;

/** Somebody who asks more people a day than this is not asking friends. */
export const invitationReleases = { most: 3, windowMinutes: 24 * 60 };

/** An advocate tries an address or two. */
export const otherAddressChanges = { most: 3, windowMinutes: 7 * 24 * 60 };

/** The owner of an address gets one such question a week, whoever typed it. */
export const otherAddressQuestions = { most: 1, windowMinutes: 7 * 24 * 60 };

/** One that went astray, and one more. */
export const otherAddressLinks = { most: 2, windowMinutes: 24 * 60 };

/** More sections than this in one mail nobody reads; the one-click token names each seeker and has its bound too. */
export const sectionsInMailMost = 8;

/** What an advocate writes in one answer; a person says one or two things. */
export const advocateAnswersMost = 5;

/** Commands obeyed in one mail; a person writes a handful. */
export const commandsObeyedMost = 20;

/** More recipients of ours than this in one envelope is no person's doing. */
export const doorsMost = 20;

/** Longer is a letter, in which the word may stand for anything. */
export const wishCharsMost = 60;

/** A conversation about a job names a handful of people; a seeker behind the fiftieth is in a mailing. */
export const contactAddressesLookedAt = 50;

/** Two seekers in one conversation happens in a class; more does not. */
export const seekersInConversationMost = 3;

/** The newest with one person; an answer to an older one has its ids. */
export const contactThreadsLookedAt = 60;

/** Ids looked up at once: the newest tell most, and one batch read is one call. */
export const idsLookedAt = 60;

/** The people of one mail by whom its conversation is looked for. */
export const matchedContactsLookedAt = 10;

/** Open threads looked at to find the earliest: those behind them are later. */
export const nextLookedAt = 50;

/** Of the newest doings of a seeker so many are looked through for those with this thread. */
export const auditsLookedAt = 200;

/** A posting is pasted or passed on near the beginning, or sent anew; nobody searches a hundred mails for it. */
export const postingMailsLookedAt = 30;

/** A look costs a board and us something: open threads with a posting, a few in one turn. */
export const postingLooksPerTurn = 10;

/** Due threads served in one turn; with more, the turn after it goes on. */
export const threadsPerTurn = 100;

/** Parties handed on at once: one queue message's worth, and what one run of a function can serve in its time. */
export const partiesPerPage = 25;

/** Deleted of each kind in one turn; with more, the turn after it goes on. */
export const sweptAtOnce = 100;

/** One page of the store. */
export const forgottenAtOnce = 200;

/** Read and removed at once: quick for a long search, and never more of it in memory. */
export const erasedAtOnce = 50;

/** A delivery that was under way while everything was deleted can write once more; nothing writes more often. */
export const eraseSweeps = 3;

/** Threads written at once: quick for two hundred of them, gentle on the store. */
export const rescheduledAtOnce = 10;

/** Open threads per seeker are bounded by the quota; so is what a page reads. */
export const openThreadsReadMost = 200;

/** A page of the list. */
export const closedPerPage = 50;

/** A thread with more messages than this shows the newest; the export has all. */
export const messagesPerPage = 200;

/** Doings shown to the seeker, newest first; the export has all. */
export const historyShown = 100;

/** Closed threads looked at: with the open ones enough to tell how people answer, few enough for one page. */
export const statisticsPages = 3;

/** One page of the store. */
export const statisticsPerPage = 200;

/** Read at once for the operator's lists. */
export const operatorPerPage = 100;

/** Counting goes no further than this: past it "many" is answer enough. */
export const operatorCountedMost = 10_000;

/**
 * * Longer than any send takes, shorter than anybody waits: after it a claim is taken over, which is the one way a mail
 * can go out twice (a crash, or a time-out, between the send and its record).
 */
export const leaseMinutes = 10;

/** How often a lost race may be run again before it is a fault. */
export const raceAttemptsMost = 8;

/** How often a lost race may be run again before it is a fault; twenty deliveries at once take their turns. */
export const changeAttemptsMost = 40;

/** As often as that; seekers of a whole class may name one person in an hour. */
export const personAttemptsMost = 20;
