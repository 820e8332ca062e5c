import { contactsFoundMost, openingCharsMost } from "../bounds/read.ts";
import { isClosing } from "../mail/closing.ts";
import type { Address } from "../mail/message.ts";
import { hostOf, isMailProvider, registrableDomain } from "./domain.ts";
import { foldMarks } from "./fold.ts";
import { headOf } from "./title/head.ts";
import { BUSINESS, NO_COMPANY } from "./words/company-words.ts";
import { inOrder, isHouse, isSharedMailbox, localName, nameKey, personName } from "./name.ts";
import { isAssistant, isRobot, partyOf, sameMailbox } from "./party.ts";
import type { Bounce, Contact, Kind, Read } from "./reading.ts";
import type { Scene } from "./scene.ts";

/** The people on the other side, with their names as people write them. */

export function readContacts(scene: Scene, kind: Kind, bounce: Bounce | null): Read<readonly Contact[]> {
  if (kind === "acknowledgement" || kind === "other") return { value: [], sure: true, evidence: "" };
  if (kind === "bounce") return failed(scene, bounce);
  const addresses = distinct(scene.by === "seeker" ? recipients(scene) : writers(scene));
  const contacts = addresses
    .slice(0, contactsFoundMost)
    .map((address) => ({ email: address.email, name: nameOf(address, scene) }));
  return {
    value: contacts,
    sure: contacts.length > 0 && isClear(scene, addresses),
    evidence: addresses
      .map((one) => (one.name ? `${one.name} <${one.email}>` : one.email))
      .join(", ")
      .slice(0, 240),
  };
}

/** Whom the seeker wrote to: To and Cc, but advocates only where they are the ones addressed. */
function recipients(scene: Scene): readonly Address[] {
  const others = [...scene.to, ...scene.cc].filter((one) => partyOf(one, scene.context) === "other");
  const asked = scene.to.filter((one) => partyOf(one, scene.context) === "advocate");
  if (others.length > 0) return [...others, ...asked];
  if (asked.length > 0) return asked;
  // A mail to a list, or to nobody but the assistant: whom the quoted history shows.
  const list = scene.to.filter((one) => partyOf(one, scene.context) === "list");
  return list.length > 0
    ? []
    : scene.documents
        .slice(1)
        .flatMap((document) => (document.by === "contact" && document.from ? [document.from] : []));
}

/** Who answered; on a direct answer also those they took on copy. */
function writers(scene: Scene): readonly Address[] {
  const from = scene.from;
  const author = from ? relayed(scene, from) : known(scene);
  if (scene.passed) return author ? [author] : [];
  const copied = [...scene.to, ...scene.cc].filter((one) => partyOf(one, scene.context) === "other");
  return author ? [author, ...copied] : copied;
}

/** "Pat via list <list@…>" and relays of applicant-tracking systems: the person is behind Reply-To. */
function relayed(scene: Scene, from: Address): Address {
  const reply = scene.mail.replyTo.find((one) => partyOf(one, scene.context) === "other");
  const hidden =
    partyOf(from, scene.context) === "list" ||
    isRobot(from.email) ||
    NOTICE.test(from.email) ||
    /\bvia\b/i.test(from.name);
  return hidden && reply && !scene.passed ? reply : from;
}

/** A calendar's or a form's own sender: who invited stands in Reply-To. */
const NOTICE = /^(?:[\w.+-]{0,40}[-_.])?(?:notifications?|notify|invitations?|invites?|mailer|forms?)@/i;

/** A forward whose head gave only a name: the address stands elsewhere in the mail. */
function known(scene: Scene): Address | null {
  const key = nameKey(scene.fromName);
  const all = [
    ...scene.mail.to,
    ...scene.mail.cc,
    ...scene.documents.flatMap((document) => [...document.to, ...(document.from ? [document.from] : [])]),
  ];
  const found = all.find((one) => key !== "" && nameKey(one.name) === key);
  return (
    found ??
    scene.documents.flatMap((document) => document.to).find((one) => partyOf(one, scene.context) === "other") ??
    null
  );
}

function failed(scene: Scene, bounce: Bounce | null): Read<readonly Contact[]> {
  const email = bounce?.address ?? null;
  if (email === null) return { value: [], sure: false, evidence: "" };
  const named = scene.documents.flatMap((document) => document.to).find((one) => sameMailbox(one.email, email));
  return { value: [{ email, name: nameOf(named ?? { email, name: "" }, scene) }], sure: true, evidence: email };
}

function distinct(addresses: readonly Address[]): readonly Address[] {
  const found: Address[] = [];
  for (const address of addresses) {
    const at = found.findIndex((one) => one.email === address.email);
    if (at < 0) found.push(address);
    else if (found[at]?.name === "" && address.name !== "") found[at] = address;
  }
  return found;
}

/** Nobody on the line whom only the seeker could place. */
function isClear(scene: Scene, addresses: readonly Address[]): boolean {
  const [first] = addresses;
  if (!first) return false;
  if (scene.by !== "seeker") return scene.from !== null;
  const hosts = new Set(addresses.map((one) => registrableDomain(hostOf(one.email)) ?? hostOf(one.email)));
  const strangers = scene.cc.some(
    (one) => partyOf(one, scene.context) === "other" && isMailProvider(hostOf(one.email)),
  );
  return (
    !(addresses.length > 1 && hosts.size > 1 && strangers) &&
    !addresses.some((one) => isAssistant(one.email, scene.context))
  );
}

/** From the header, the seeker's earlier corrections, the signature, the greeting, the address. */
function nameOf(address: Address, scene: Scene): string {
  const corrected = scene.context.corrections.nameByContact[address.email];
  if (corrected !== undefined) return corrected;
  const header = inOrder(personName(address.name), address.email);
  const shared = isSharedMailbox(address);
  const written = shared && isHouse(header, address.email) ? "" : header;
  const single = written !== "" && !withoutRank(written).includes(" ");
  if (written !== "" && !single) return written;
  const other = elsewhere(address, scene);
  if (other !== "" && (!single || nameKey(other).includes(nameKey(withoutRank(written))))) return other;
  if (written !== "") return written;
  if (shared) return greeted(scene, address) || signedGiven(address, scene);
  const [said, spelt] = [greeted(scene, address), localName(address.email)];
  return spelt.split(" ").length === 2 && nameKey(spelt).startsWith(`${nameKey(said)} `)
    ? withMarks(spelt, scene)
    : said || withMarks(spelt, scene);
}

/** "Coach Mike", "Frau Sander" and "Dr Crewe" are one name with what they do or are called before it. */
function withoutRank(name: string): string {
  return name.replace(
    /^(?:coach|chef|capt(?:ain)?|sister|father|pastor|dr|prof|frau|herr|mrs?|ms|miss|mme|mevr|mevrouw|dhr|sra?|do[nñ]a?)\.?\s+/i,
    "",
  );
}

/** Who signs for a desk with a given name alone: "Pilar", "Bises, Maud". */
function signedGiven(address: Address, scene: Scene): string {
  for (const document of scene.documents) {
    if (document.from?.email !== address.email) continue;
    const last = document.text.slice(-300).trimEnd().split("\n").at(-1)?.trim() ?? "";
    const [, parting = "", name = ""] = /^(.{0,200}?[\s.!?)])??(\p{Lu}\p{Ll}[\p{Ll}'’-]{1,13})$/u.exec(last) ?? [];
    const isAlone =
      parting.trim() === "" ||
      isClosing(
        parting
          .split(/[.!?)]/)
          .at(-1)
          ?.trim() ?? "",
      );
    if (name !== "" && isAlone && isPlainName(name) && personName(name) !== "" && !isHouse(name, address.email))
      return name;
  }
  return "";
}

/** An address holds no accents: the letter may write the same name with them. */
function withMarks(name: string, scene: Scene): string {
  if (name === "") return name;
  for (const document of scene.documents.slice(0, 4)) {
    const text = `${document.text.slice(0, openingCharsMost)}\n${document.signature.slice(0, 600)}`.normalize("NFC");
    const plain = foldMarks(text);
    const at = plain.length === text.length ? plain.indexOf(name) : -1;
    if (at >= 0) return text.slice(at, at + name.length);
  }
  return name;
}

/** The same address with a name in a quoted head, or the full name under their letter. */
function elsewhere(address: Address, scene: Scene): string {
  const heads = [
    ...scene.mail.from,
    ...scene.mail.to,
    ...scene.mail.cc,
    ...scene.documents.flatMap((document) => [...document.to, ...(document.from ? [document.from] : [])]),
  ];
  const full = heads
    .filter((one) => one.email === address.email)
    .map((one) => personName(one.name))
    .find((name) => withoutRank(name).includes(" ") && !(isSharedMailbox(address) && isHouse(name, address.email)));
  if (full) return full;
  const letters = scene.documents.filter((document) => document.from?.email === address.email);
  return (
    letters.map((document) => signedName(document.text, document.signature, address)).find((name) => name !== "") ?? ""
  );
}

/** Longer lines are sentences: "Salut Noé, on boucle les équipes fin avril". */
const MAX_SIGNED_CHARS = 60;

/** A line of one to four capitalised words, one of which stands in the address or the header's name. */
function signedName(text: string, signature: string, address: Address): string {
  const local = (address.email.split("@")[0] ?? "").toLowerCase();
  const shared = isSharedMailbox(address);
  const known = new Set(shared ? [] : nameKey(address.name).split(" ").filter(Boolean));
  const card = signature.split("\n").slice(0, 4);
  const typed = text
    .split("\n")
    .slice(-4)
    .filter((line) => !shared || line.length <= MAX_SIGNED_CHARS);
  // What a desk's person typed tells more than the card, which names the house.
  const lines = (shared ? [...typed, ...card] : [...card, ...typed]).map((line) =>
    line
      .trim()
      .replace(/^[-–—~*/\s]+/, "")
      .replace(/\s*[|,(].*$/, ""),
  );
  for (const line of lines) {
    const name = personName(line);
    const words = nameKey(name)
      .split(" ")
      .filter((word) => word.length > 1);
    // Whoever signs for a desk is its person, though nothing of them stands in the address.
    if (shared && INITIALLED.test(line)) return line;
    if (shared && line.endsWith(name) && words.length >= 2 && words.length <= 3 && isPlainName(name)) return name;
    if (
      words.length >= 2 &&
      words.length <= 4 &&
      words.some((word) => known.has(word) || (word.length > 2 && local.includes(word)))
    )
      return name;
  }
  return "";
}

/** "C. Hobday". */
const INITIALLED = /^(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{Ll}[\p{L}'’-]{1,20}$/u;
/** Two or three capitalised words, none of them a trade's or an occupation's. */
function isPlainName(name: string): boolean {
  const words = name.split(" ");
  return (
    !isClosing(name) &&
    words.every((word) => /^\p{Lu}[\p{L}'’.-]+$/u.test(word) || /^(?:de|da|van|von|der|la|dos|do|del)$/.test(word)) &&
    !words.some(
      (word) => BUSINESS.has(word.toLowerCase()) || NO_COMPANY.has(word.toLowerCase()) || headOf(word, "en") !== null,
    )
  );
}

/** "Hi Linda," in a mail to an address without a name. */
function greeted(scene: Scene, address: Address): string {
  if (scene.by !== "seeker" || scene.to.length !== 1 || scene.to[0]?.email !== address.email) return "";
  const greeting =
    /^\W*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[r]?|guten (?:tag|morgen|abend)|moin|sehr geehrte[r]?|bonjour|salut|bonsoir|cher|chère|hola|buenos días|buenas(?: tardes| noches)?|estimad[oa]|querid[oa]|olá|oi|bom dia|boa (?:tarde|noite)|prezad[oa]|car[oa]|dag|beste|hoi|geachte),?[^\S\n]{1,4})((?:(?:mr|mrs|ms|miss|dr|prof|professor|herr|frau|mme|madame|monsieur|sr|sra|señor|señora|dhr|mevr|mevrouw|heer)\.?\s+)?\p{L}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})/iu.exec(
      scene.documents[0].text.trimStart(),
    )?.[1] ?? "";
  const name = personName(greeting);
  // "Geachte heer," names nobody, "Good evening, Ada Brandt here" names the writer.
  if (
    /^(?:heer|mevrouw|herrn?|frau|monsieur|madame|se[nñ]ora?|sra?|mrs?|ms)\.?$|\s(?:here|hier|ici|aqu[ií])$/i.test(name)
  )
    return "";
  return /^(?:there|all|both|everyone|team|sir|madam|hiring|recruiter|whom|dear|folks|guys|zusammen|damen|herren|à|tous|todos|equipo|equipe|l['’]équipe|allemaal|chef)\b/i.test(
    name,
  )
    ? ""
    : name;
}
