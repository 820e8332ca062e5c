/**
 * How long what we hand out works. The calendar's address alone works until it is renewed.
 */

/** Long enough to walk to the other device, short enough that a forgotten mail opens nothing. */
export const signInMinutes = 15;

/** A month: once signed in on one's own device, and no longer than a forgotten one should stay open. */
export const sessionDays = 30;

/** How long a button in a mail works: people answer old mail, but not for ever. */
export const buttonMinutes = 60 * 24 * 60;

/** Buttons of old mails still work: people answer late. Longer than an invitation waits, twice. */
export const advocateButtonMinutes = 60 * 24 * 60;

/** The link to their own page; a new one comes by mail. */
export const advocatePageMinutes = 30 * 24 * 60;

/** The owner of the new address is waiting for it. */
export const addressLinkHours = 24;

/** How long a one-click stop in a mail works: RFC 8058 gives no end, people act on old mail. */
export const stopMinutes = 365 * 24 * 60;
