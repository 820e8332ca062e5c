/**
 * Every way in which a delivery can come to nothing, named once. Only a proven seeker is ever told; what is retried
 * is thrown and tried again by whoever delivered it, then parked. What is not ours to keep goes at once (`keepsRaw`
 * false); the rest lies with the raw mail until that goes, so that a mistake of ours can be replayed.
 */
export const faults = {
  "raw-gone": { retried: true, told: false, keepsRaw: true, why: "The raw mail is not where the delivery says it is" },
  unproven: { retried: false, told: false, keepsRaw: true, why: "Nothing proves that From sent it" },
  stranger: { retried: false, told: false, keepsRaw: false, why: "From is nobody we work for" },
  "no-sender": { retried: false, told: false, keepsRaw: false, why: "No From, or more than one" },
  loop: { retried: false, told: false, keepsRaw: false, why: "It is our own mail coming back" },
  automatic: { retried: false, told: false, keepsRaw: true, why: "An automatic mail, which is never answered" },
  blocked: { retried: false, told: false, keepsRaw: false, why: "Its sender was blocked, or asked to be left alone" },
  "too-many": { retried: false, told: false, keepsRaw: false, why: "More from there than may be, today" },
  spam: { retried: false, told: true, keepsRaw: false, why: "The receiving service took it for spam" },
  virus: { retried: false, told: true, keepsRaw: false, why: "The receiving service found a virus in it" },
  "never-track": { retried: false, told: false, keepsRaw: false, why: "The seeker asked not to record this person" },
  "no-door": { retried: false, told: false, keepsRaw: false, why: "No recipient of it is ours" },
  "not-yours": { retried: false, told: false, keepsRaw: false, why: "The reply address belongs to somebody else" },
  "quota-mail": {
    retried: false,
    told: true,
    keepsRaw: true,
    why: "More mails today than one person's search can need",
  },
  "quota-threads": { retried: false, told: true, keepsRaw: true, why: "More open threads than can be kept at once" },
} as const;

export type Fault = keyof typeof faults;

/** A fault that is worth another try: the delivery goes back to whoever delivers it. */
export class RetryLater extends Error {
  readonly fault: Fault;
  constructor(fault: Fault, cause?: unknown) {
    super(faults[fault].why, { cause });
    this.fault = fault;
  }
}
