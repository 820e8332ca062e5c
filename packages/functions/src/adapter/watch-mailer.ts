import type { Log, Mailer } from "@follow-through/core/flow/port";

/** The mailer, with a count of what had to wait: the alarm for throttling, quota, sandbox and paused sending. */
export const watchedMailer = (mailer: Mailer, log: Log): Mailer => ({
  send: async (mail) => {
    const sent = await mailer.send(mail);
    if (sent.kind === "later" || sent.kind === "unknown") {
      log.note("mail-waits", { count: 1, outcome: sent.kind, why: sent.why, kind: mail.kind });
    }
    return sent;
  },
});
