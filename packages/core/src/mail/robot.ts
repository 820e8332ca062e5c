import { APPLICATION_SENTENCES, ROBOT_LOCAL_PART, TRACKING_HOSTS } from "./application-words.ts";
import { plain } from "./clean.ts";

/** The mail system itself: it writes nothing but reports. */
export function isMailSystem(email: string, name: string): boolean {
  return (
    /^(?:mailer-daemon|mailerdaemon|postmaster|mail-daemon|maildaemon|microsoftexchange[\w-]{0,60}|mdaemon|mailsystem|mail-system)(?:[+.-].{0,60})?@/i.test(
      email,
    ) || /^(?:mail delivery (?:sub)?system|mail administrator|microsoft outlook$|mailer-daemon)/i.test(name)
  );
}

/** An address that nobody reads. */
export function isRobotAddress(email: string): boolean {
  return ROBOT_LOCAL_PART.test(email.split("@")[0] ?? "");
}

/** A host that applicant-tracking systems send from. */
export function isTrackingHost(email: string): boolean {
  const labels = (email.split("@")[1] ?? "").split(".");
  return labels.some((_, i) => TRACKING_HOSTS.has(labels.slice(i).join(".")));
}

const applicationSentences = Object.values(APPLICATION_SENTENCES).flat();

/** Words of a receipt: "we have received your application". */
export function isApplicationText(text: string): boolean {
  const words = plain(text);
  return applicationSentences.some((sentence) => words.includes(sentence));
}
