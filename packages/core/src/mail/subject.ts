import { subjectPrefixesMost, mailSubjectCharsMost } from "../bounds/mail.ts";

// Prefixes that mail programs put before a subject. Sources: Wikipedia's "List of email subject abbreviations" (from the
// clients' own translations), email-forward-parser's fixtures, Outlook's and Thunderbird's localisations.

export interface Subject {
  /** Without any prefix, one line. */
  readonly bare: string;
  /** What the outermost prefix says; null where there is none, or only one that can be a word of the subject. */
  readonly prefix: "reply" | "forward" | null;
  /** The outermost prefix where it is ambiguous ("I: think we should"): only support from the body makes it count. */
  readonly doubtful: "reply" | "forward" | null;
  /** True where a forward prefix stands anywhere among the prefixes. */
  readonly isForwardInside: boolean;
}

const REPLY =
  "re|aw|antw|antwort|odp|odpoveď|res|resp|ref|ynt|vá|atb|bls|απ|σχετ|הת|השב|回复|回覆|答复|返信|답장|رد|отв|ответ";
const FORWARD =
  "fw|fwd|wg|enc|vb|vl|videresend|videresendt|redir|i̇lt|ilt|doorst|továbbítás|转发|轉寄|轉發|転送|전달|הועבר|réexp|пересл|إعادة توجيه";
// They are words or initials too: they need a sign in the body, the headers or another prefix.
const DOUBTFUL_REPLY = "sv|vs|r|rif";
const DOUBTFUL_FORWARD = "i|rv|tr|pd";

const set = (words: string): ReadonlySet<string> => new Set(words.split("|").map((word) => word.normalize("NFC")));
const replies = set(REPLY);
const forwards = set(FORWARD);
const doubtfulReplies = set(DOUBTFUL_REPLY);
const doubtfulForwards = set(DOUBTFUL_FORWARD);

// "Re[2]:", "Re (3):", "Fwd :", "RE：", "[Fwd: …]", "Re^2:".
const PREFIX =
  /^\s{0,9}(\[?)\s?([\p{L}\p{M}.]{1,14}(?:\s[\p{L}\p{M}]{2,8})?)\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3}|\*\d{1,3})?\s?[:：]\s?/u;

/** Reads the prefixes off a subject, repeatedly. `isSupported`: the body or the headers say that it answers or passes on. */
export function readSubject(subject: string, isSupported = false): Subject {
  let bare = subject.slice(0, mailSubjectCharsMost).replace(/\s+/g, " ").trim();
  let prefix: Subject["prefix"] = null;
  let doubtful: Subject["doubtful"] = null;
  let isForwardInside = false;
  for (let i = 0; i < subjectPrefixesMost; i++) {
    const found = prefixOf(bare, isSupported || prefix !== null);
    if (found === null) break;
    if (found.isDoubtful) {
      doubtful ??= prefix === null ? found.kind : null;
      break;
    }
    prefix ??= found.kind;
    isForwardInside ||= found.kind === "forward";
    bare = found.rest;
  }
  return { bare, prefix, doubtful, isForwardInside };
}

interface Prefix {
  readonly kind: "reply" | "forward";
  readonly isDoubtful: boolean;
  readonly rest: string;
}

function prefixOf(subject: string, isSupported: boolean): Prefix | null {
  const match = PREFIX.exec(subject);
  if (match === null) return null;
  const word = (match[2] ?? "").toLowerCase().normalize("NFC");
  const kind =
    replies.has(word) || doubtfulReplies.has(word)
      ? "reply"
      : forwards.has(word) || doubtfulForwards.has(word)
        ? "forward"
        : null;
  if (kind === null) return null;
  const isDoubtful = !isSupported && (doubtfulReplies.has(word) || doubtfulForwards.has(word));
  const rest = subject.slice(match[0].length);
  // "Ref: SR/4471" gives a number, it answers nothing.
  if (word === "ref" && /^\S*\d/.test(rest)) return null;
  // "[Fwd: subject]": the bracket closes at the end.
  return { kind, isDoubtful, rest: match[1] === "[" ? rest.replace(/\]\s*$/, "") : rest };
}
