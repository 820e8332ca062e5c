import { firstName } from "../../advocate/blurb.ts";
import { reasonsOf } from "../../advocate/words.ts";
import type { Block, Button, Letter } from "../letter.ts";
import { listOf } from "./list-of.ts";

/** One seeker's request, as it stands in an invitation. */
export interface Request {
  readonly seekerName: string;
  /** false: asked in general, so there is no "only this job". */
  readonly isForJob: boolean;
  /** "the Senior Data Engineer role at Acme"; null where it is asked in general. */
  readonly role: string | null;
  readonly company: string | null;
  readonly words: string;
  /** How many are written for it so far. */
  readonly reasons: number;
  /** The day on which the seeker gave the address, as a person writes it. */
  readonly givenOn: string;
  readonly buttons: readonly Button[];
}

export interface InvitationSetting {
  readonly name: string;
  readonly service: { readonly name: string; readonly operator: string | null };
  /** Where the asks can be sent to another address, and all of this can be read again. */
  readonly pageUrl: string;
  readonly guideUrl: string;
}

/** The one mail that somebody gets who never asked for it: who asks, what it means, what comes of it, what is kept. */
export function invitationLetter(requests: readonly Request[], setting: InvitationSetting): Letter {
  const [first] = requests;
  const names = listOf(requests.map(({ seekerName }) => seekerName));
  const where = requests.length === 1 && first?.company ? ` at ${first.company}` : "";
  return {
    subject: `${names} ${asks(requests)}: would you speak for ${requests.length > 1 ? "us" : "me"}${where}?`,
    preview: `${names} ${asks(requests)} whether you would speak for them with a hiring manager. A no is completely fine.`,
    blocks: [
      { kind: "text", text: setting.name ? `Hello ${firstName(setting.name)},` : "Hello," },
      ...requests.flatMap((request) => requestBlocks(request, requests.length > 1)),
      ...meaning(requests, setting),
      ...rights(requests, setting),
    ],
  };
}

const asks = (requests: readonly Request[]): string => (requests.length > 1 ? "ask" : "asks");

function requestBlocks(request: Request, isOneOfSeveral: boolean): readonly Block[] {
  const about = request.role ? `, about ${request.role}` : "";
  return [
    ...(isOneOfSeveral ? [{ kind: "heading", text: request.seekerName } as const] : []),
    { kind: "text", text: `${request.seekerName} asked me to pass this on to you${about}:` },
    { kind: "quote", text: request.words },
    { kind: "buttons", buttons: request.buttons },
  ];
}

function meaning(requests: readonly Request[], setting: InvitationSetting): readonly Block[] {
  const who = requests.length > 1 ? "they are" : `${firstName(requests[0]?.seekerName ?? "")} is`;
  const answers = ["yes", ...(requests.some(({ isForJob }) => isForJob) ? ["only this job"] : []), "not now", "never"];
  const several =
    requests.length > 1 ? " Such a line answers all of them together; the buttons answer one by one." : "";
  return [
    {
      kind: "text",
      text: `Or answer this mail with one line: ${answers.join(" · ")}.${several}${covered(requests)} Whichever no it is, ${who} told only that you can’t at the moment.`,
    },
    { kind: "heading", text: "What it means" },
    {
      kind: "text",
      text: "An advocate does more than put a CV into a portal: you tell the hiring manager in your own words why this person fits, and ask once or twice how it stands. Fifteen minutes in all, and you can stop at any moment.",
    },
    {
      kind: "list",
      items: [
        `After a yes: ${givenAfterYes(requests)}, then at most two short mails for each job, and never more than one a week.`,
        "Your answers reach the person who asked, word for word. Nobody else.",
        "Without a yes: nothing more. This is the only invitation you get about this.",
      ],
    },
    { kind: "link", label: "What it means to be somebody’s advocate, and when to decline", url: setting.guideUrl },
  ];
}

/** Said where both can be answered: a yes is for more than the job that it is asked about. */
function covered(requests: readonly Request[]): string {
  const [only, second] = requests;
  if (!requests.some(({ isForJob }) => isForJob)) return "";
  const who = only && !second ? `${firstName(only.seekerName)} names` : "they name";
  return ` “Yes, gladly” also covers other jobs that ${who} to you later; “Only this job” does not.`;
}

function givenAfterYes(requests: readonly Request[]): string {
  const [only, second] = requests;
  const whose = only && !second ? `${firstName(only.seekerName)}’s` : "their";
  const reasons = reasonsOf(Math.min(...requests.map((request) => request.reasons)), whose);
  return reasons ? `${reasons} and words you can forward` : `words you can forward, with ${whose} reasons to follow`;
}

/** What Article 14 of the GDPR asks for, said as one would say it. */
function rights(requests: readonly Request[], { service, pageUrl }: InvitationSetting): readonly Block[] {
  const [first] = requests;
  const source =
    requests.length === 1
      ? `${first?.seekerName ?? ""} gave me your name and address on ${first?.givenOn ?? ""}`
      : `${listOf(requests.map(({ seekerName }) => seekerName))} gave me your name and address`;
  const jobAlone = requests.some(({ isForJob }) => isForJob) ? "; after “only this job”, until that job is over" : "";
  const lines = [
    `Where I have your address from, and what happens to it. ${source}, for this one question; asking it once is a legitimate interest of theirs, and everything after it rests on your consent, which you can take back at any time.`,
    "I keep your name, your address and your answers. They are seen by the person who asked and by nobody else, and no decision about you is made by a machine.",
    `After a yes I keep them for as long as you speak for somebody here: until you stop, or that person leaves${jobAlone}. Then they are deleted, within 30 days. What the person who asked was told stands in their own records until they delete it.`,
    "If you don’t answer within 30 days, that is a no. After any no, too, name and address are deleted within 30 days; what stays is a keyed hash, from which nobody can read your address, so that you are not asked again: for two years by the same person, after “never” for good and by everybody here.",
    `You may ask to see, correct, limit, move or delete what is kept, object to it, and complain to a data-protection authority. ${runBy(service)}`,
  ];
  return [
    { kind: "small", text: lines.join("\n\n") },
    { kind: "link", label: "Your page: what is kept, and another address for such mail", url: pageUrl },
  ];
}

/** Without an operator it is no service to anybody else, and nobody is named who is not there. */
const runBy = ({ name, operator }: InvitationSetting["service"]): string =>
  operator === null
    ? `${name} runs here as a trial on somebody’s own machine, and no operator is named: turn with all this to the person who asked.`
    : `${name} is run by ${operator}, who is responsible for all this.`;

/** To the address that an advocate named: nothing goes there before it is confirmed from there. */
export function otherAddressLetter(
  names: readonly string[],
  buttons: readonly Button[],
  operator: string | null,
): Letter {
  const opening = `Somebody who was asked to speak for ${listOf(names)} would like such mail to come to this address.`;
  return {
    subject: "Is this your address for speaking up?",
    preview: opening,
    blocks: [
      { kind: "text", text: opening },
      {
        kind: "text",
        text: "If that was you, one tap is enough. If not, do nothing: no other mail will come, and this address is forgotten in 30 days.",
      },
      { kind: "buttons", buttons },
      {
        kind: "small",
        text: `“Never” means that nobody here can have you written to again; only a keyed hash of the address is kept for that.${operator === null ? "" : ` Run by ${operator}.`}`,
      },
    ],
  };
}
