import type { Address } from "../mail/message.ts";
import type { ReadContext } from "./reading.ts";
import { ROBOT_LOCAL, TRACKING_HOSTS } from "./words/hosts.ts";
import { registrableDomain } from "./domain.ts";
import { nameKey, personName } from "./name.ts";

/** Who an address belongs to, seen from the seeker. */
export type Party = "seeker" | "assistant" | "advocate" | "robot" | "list" | "other";

export function partyOf(address: Address, context: ReadContext): Party {
  const email = address.email.toLowerCase();
  if (isAssistant(email, context)) return "assistant";
  if (context.seeker.addresses.some((own) => sameMailbox(own, email))) return "seeker";
  if (context.advocates.some((advocate) => sameMailbox(advocate, email))) return "advocate";
  if (isRobot(email)) return "robot";
  if (isList(email)) return "list";
  return isOwnByName(address, context) ? "seeker" : "other";
}

export function isAssistant(email: string, context: ReadContext): boolean {
  return context.assistant.some((one) =>
    one.startsWith("@") ? email.endsWith(one.toLowerCase()) : sameMailbox(one, email),
  );
}

/** `ada+jobs@…` and `a.d.a@gmail.com` reach the same mailbox as `ada@…`. */
export function sameMailbox(a: string, b: string): boolean {
  return mailboxKey(a) === mailboxKey(b);
}

export function isRobot(email: string): boolean {
  const [local = "", domain = ""] = email.split("@");
  if (ROBOT_LOCAL.test(local)) return true;
  // An applicant-tracking system that relays a person uses a long token as the local part; one that speaks for itself, a word.
  return TRACKING_HOSTS.has(registrableDomain(domain) ?? domain) && !/^[\w.-]*[0-9a-f]{12}/.test(local);
}

function isList(email: string): boolean {
  return /^(?:[\w.-]+-(?:l|list|announce|discuss|request|owner)|list|lists|mailinglist)@|@(?:lists?|groups|googlegroups|listserv|mailman)\.|@googlegroups\.com$|@groups\.io$|@jiscmail\.ac\.uk$/.test(
    email,
  );
}

/** The seeker's name at another private mailbox or at a host of the same name is their other address. */
function isOwnByName(address: Address, context: ReadContext): boolean {
  const own = nameKey(context.seeker.name);
  return own.includes(" ") && [address.name, personName(address.name)].some((name) => nameKey(name) === own);
}

function mailboxKey(email: string): string {
  const [local = "", domain = ""] = email.toLowerCase().split("@");
  const bare = local.split("+")[0] ?? local;
  const google = domain === "googlemail.com" || domain === "gmail.com";
  return google ? `${bare.replaceAll(".", "")}@gmail.com` : `${bare}@${domain}`;
}
