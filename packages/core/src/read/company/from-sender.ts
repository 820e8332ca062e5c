import type { Address } from "../../mail/message.ts";
import { hostOf, isTrackingHost, organisationLabel } from "../domain.ts";
import { isRobot } from "../party.ts";
import type { Scene } from "../scene.ts";
import { BUSINESS, NO_COMPANY } from "../words/company-words.ts";
import { ROBOT_LOCAL, SHARED_LOCAL } from "../words/hosts.ts";
import type { Candidate } from "./candidate.ts";
import { compact } from "./compact.ts";
import { withoutLegalForm } from "./same-name.ts";
import { spell } from "./spell.ts";

/** "Thistlemoor Nurseries <info@…>", "Plumtree Insurance Hiring Team <no-reply@…>". */
export function fromSenders(scene: Scene, texts: readonly string[]): readonly Candidate[] {
  const addresses: readonly Address[] =
    scene.by === "seeker" ? [...scene.to, ...scene.cc] : scene.from ? [scene.from] : [];
  return addresses.flatMap((address) => {
    const local = address.email.split("@")[0] ?? "";
    const robot = isRobot(address.email) || SHARED_LOCAL.test(local);
    const name = address.name
      .replace(/^["']|["']$/g, "")
      .replace(/\s+(?:via|@|at)\s+.*$/i, "")
      .replace(/^\p{Lu}\p{Ll}+\s(?:de|from|von|at|bei|van|chez|da|do)\s(?=\p{Lu})/u, "")
      .replace(/\s+[-–|]\s.*$|\s*\(.*$/, "")
      .replace(
        /(?:\s|^)(?:the|hiring|talent|recruit(?:ing|ment|er)?|hr|human resources|people|careers?|jobs?|team|acquisition|no-?reply|notifications?|workday|greenhouse|application[s]?|office|department|system|kandidatenmanagement|bewerber(?:management)?|services?|desk|reps|class|staff|candidate|bewerbung|personal|karriere|recrutement|ressources humaines|selección|leitung|verwaltung|sekretariat|candidates?|support)(?=\s|$)/gi,
        " ",
      )
      .replace(/\s+/g, " ")
      .trim();
    const generic =
      name === "" ||
      NO_COMPANY.has(name.toLowerCase()) ||
      isSystemsOwn(name, address.email) ||
      /^(?:do not reply|ne pas (?:y )?r[ée]pondre|n[ãa]o respond\p{L}+|no responder|(?:bitte )?nicht antworten|niet (?:be)?antwoorden|(?:indeed|linkedin|glassdoor|ziprecruiter|stepstone|xing|infojobs|totaljobs|reed|google|outlook|calendly|smartrecruiters|icims|lever|ashby|taleo|successfactors|personio|workable|trac|teamtailor|paradox)(?: (?:apply|jobs?|calendar|alerts?|mail|messages?|updates?|notifications?|hiring))*|mail delivery|mailer.daemon|postmaster|mail)(?!\p{L})/iu.test(
        name,
      ) ||
      /^(?:mailer-daemon|postmaster|microsoftexchange|calendar-notification)/i.test(local);
    const found: Candidate[] = [];
    if (robot && !generic)
      found.push({
        name: spelledLike(name, texts),
        points:
          /no-?reply/i.test(local) ||
          isTrackingHost(hostOf(address.email)) ||
          BUSINESS.has(name.toLowerCase().split(" ").at(-1) ?? "") ||
          BUSINESS.has(name.toLowerCase().split(" ")[0] ?? "")
            ? 6.5
            : 4,
        source: "sender",
        evidence: address.name,
      });
    // `caskwell@myworkday.com`: the tenant is the local part.
    if (
      isTrackingHost(hostOf(address.email)) &&
      !SHARED_LOCAL.test(local) &&
      !ROBOT_LOCAL.test(local) &&
      /^[a-z][a-z0-9-]{3,}/i.test(local) &&
      !/\d.*\d.*\d/.test(local) &&
      !/reply|notif|mail|jobs|alert|apply|system|bounce/i.test(local)
    )
      found.push({
        name: spell(local.split("+")[0] ?? local, texts).name,
        points: 4,
        source: "sender",
        evidence: address.email,
      });
    return found;
  });
}

/** As the text writes the sender's name; a word more than the sender's own is a desk. */
function spelledLike(name: string, texts: readonly string[]): string {
  const { name: found, written } = spell(compact(name), texts);
  return written && compact(withoutLegalForm(found)) === compact(name) ? found : name;
}

/** "Buk <no-reply@buk.cl>": the system or the board that sends the mail, not the house it sends it for. */
function isSystemsOwn(name: string, email: string): boolean {
  const host = hostOf(email);
  const first = compact(name.split(" ")[0] ?? "");
  return isTrackingHost(host) && first.length >= 3 && compact(organisationLabel(host) ?? "").startsWith(first);
}
