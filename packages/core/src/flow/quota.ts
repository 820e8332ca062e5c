import type { Rate } from "./rate.ts";

/**
 * How much and how often, wherever it is about people and not about one algorithm: those bounds stand beside their
 * loops. Each number is several times what a busy day needs, and far below what hurts.
 */

const hour = 60;
const day = 24 * hour;

/** What one seeker may have and do. A search of two hundred open conversations is not followed through by anybody. */
export const seekerQuota = {
  mailsPerDay: 300,
  openThreads: 200,
  /** More than this is an address book. */
  advocates: 100,
} as const;

/** Enrolment by mail. A class of thirty at one university enrols on one morning; a flood is stopped by the last line. */
export const welcomeQuota = {
  /** A second welcome only after the first one's link has run out. */
  perAddress: { most: 1, windowMinutes: 7 * day },
  perDomain: { most: 60, windowMinutes: day },
  inAll: { most: 300, windowMinutes: day },
  /** Mails kept for one address until it is confirmed. */
  waitingMails: 20,
} as const;

/**
 * The last wall against a loop that no header gives away: letters that answer something, to one address in one hour.
 * Somebody who works through their whole list by mail sends twenty commands. It holds for
 * postmaster@ and abuse@ too: a storm of reports does not become a storm of ours.
 */
export const answersToOne: Rate = { most: 120, windowMinutes: hour };

/** Asking to be stopped and erased: once is enough, three times is somebody who is not sure. */
export const stopAnswers: Rate = { most: 3, windowMinutes: day };

/** Forwarding confirmations passed on to one seeker: two mailboxes, tried a few times. */
export const forwardingMails: Rate = { most: 6, windowMinutes: day };

/** Unproven mails in somebody's name that are counted; more says nothing more, and each costs a write. */
export const unprovenCounted: Rate = { most: 100, windowMinutes: day };
