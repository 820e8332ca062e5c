import { header } from "../mail/message.ts";
import type { Mail } from "../mail/message.ts";
import { hostOf, isTrackingHost } from "./domain.ts";
import { isRobot } from "./party.ts";
import type { Scene } from "./scene.ts";
import {
  ABSENT_SUBJECT,
  ABSENT_TEXT,
  BOUNCE_SUBJECT,
  BOUNCE_TEXT,
  RECEIPT,
  UNATTENDED,
} from "./words/automatic-words.ts";

/** Mail that no person wrote. The order is that of the measured rules: reports, then headers, then text; first match wins. */
export type Automatic = "complaint" | "bounce" | "auto_reply" | "acknowledgement" | "notice";

export interface AutomaticRead {
  readonly what: Automatic;
  readonly sure: boolean;
  readonly evidence: string;
}

export function readAutomatic(scene: Scene): AutomaticRead | null {
  return scene.passed ? byText(scene) : (byReport(scene.mail) ?? byHeader(scene) ?? byText(scene));
}

function byReport(mail: Mail): AutomaticRead | null {
  const types = mail.parts.map((part) => part.contentType);
  const kind = header(mail, "content-type").toLowerCase();
  if (types.includes("message/feedback-report") || kind.includes("feedback-report"))
    return { what: "complaint", sure: true, evidence: "message/feedback-report" };
  const status = mail.parts.find((part) => /^message\/(?:global-)?delivery-status$/.test(part.contentType));
  if (status && /action:\s*(?:failed|delayed)/i.test(status.text ?? "action: failed"))
    return { what: "bounce", sure: true, evidence: "message/delivery-status" };
  return null;
}

function byHeader(scene: Scene): AutomaticRead | null {
  const { mail } = scene;
  const from = mail.from[0]?.email ?? "";
  const daemon =
    /^(?:mailer-daemon|postmaster|microsoftexchange[0-9a-f]*|mail-?delivery|maildelivery|mdaemon)@/i.test(from) ||
    (/mail delivery (?:sub)?system|microsoft outlook|postmaster/i.test(mail.from[0]?.name ?? "") &&
      /^microsoftexchange|daemon|postmaster/i.test(from));
  const nullPath = /^\s*<>\s*$/.test(header(mail, "return-path"));
  const returned = mail.parts.some((part) => part.mail !== null || part.contentType === "text/rfc822-headers");
  const bounceSubject = BOUNCE_SUBJECT.test(mail.subject);
  if (header(mail, "x-failed-recipients") !== "" || (daemon && (nullPath || bounceSubject || returned)))
    return { what: "bounce", sure: true, evidence: mail.subject };
  if (nullPath && bounceSubject) return { what: "bounce", sure: true, evidence: mail.subject };
  const auto = header(mail, "auto-submitted").toLowerCase();
  const vacation =
    ["x-autoreply", "x-autorespond", "x-autoresponder"].some((name) => header(mail, name) !== "") ||
    header(mail, "x-apple-action").toLowerCase() === "vacation" ||
    /auto_?reply/i.test(header(mail, "precedence"));
  if (auto.startsWith("auto-replied") || vacation)
    return receiptOf(scene) ?? { what: "auto_reply", sure: true, evidence: `Auto-Submitted: ${auto}` };
  const answering =
    mail.inReplyTo !== null || header(mail, "x-auto-response-suppress") !== "" || auto !== "" || nullPath;
  if (ABSENT_SUBJECT.test(mail.subject) && answering) return { what: "auto_reply", sure: true, evidence: mail.subject };
  if (auto.startsWith("auto-generated") || auto.startsWith("auto-notified")) {
    const receipt = receiptOf(scene);
    if (receipt) return receipt;
    if (ABSENT_TEXT.test(scene.documents[0].text) && answering && scene.mail.inReplyTo !== null)
      return { what: "auto_reply", sure: true, evidence: mail.subject };
    return isTrackingHost(hostOf(from))
      ? { what: "acknowledgement", sure: true, evidence: from }
      : { what: "notice", sure: false, evidence: `Auto-Submitted: ${auto}` };
  }
  return null;
}

/** A system's mail about an application: from its host, a robot, or with the words such systems use. */
function receiptOf(scene: Scene): AutomaticRead | null {
  const text = `${scene.subject}\n${scene.documents[0].text}\n${scene.documents[0].signature}`;
  const from = scene.from?.email ?? "";
  const receipt = RECEIPT.test(text);
  const robot = from !== "" && (isRobot(from) || isTrackingHost(hostOf(from)));
  if (receipt && robot) return { what: "acknowledgement", sure: true, evidence: RECEIPT.exec(text)?.[0] ?? "" };
  if (receipt && UNATTENDED.test(text))
    return { what: "acknowledgement", sure: true, evidence: UNATTENDED.exec(text)?.[0] ?? "" };
  return null;
}

function byText(scene: Scene): AutomaticRead | null {
  if (scene.by === "seeker") return null;
  const { text, signature } = scene.documents[0];
  const from = scene.from?.email ?? "";
  if (
    /^(?:mailer-daemon|postmaster|microsoftexchange[0-9a-f]*)@/i.test(from) ||
    (BOUNCE_SUBJECT.test(scene.subject) && BOUNCE_TEXT.test(text))
  )
    return { what: "bounce", sure: true, evidence: scene.subject };
  if (
    ABSENT_SUBJECT.test(scene.subject.replace(/^(?:fwd?|wg|tr|rv|enc):\s*/i, "")) &&
    (ABSENT_TEXT.test(text) || scene.passed !== null)
  )
    return { what: "auto_reply", sure: true, evidence: scene.subject };
  const receipt = receiptOf(scene);
  if (receipt) return receipt;
  const robot = from !== "" && isRobot(from);
  if (
    robot &&
    /\b(?:application|candidate|requisition|bewerbung|candidature|candidatura|sollicitatie|position|vacancy|applied)\b/i.test(
      text,
    )
  )
    return { what: "acknowledgement", sure: UNATTENDED.test(`${text}\n${signature}`), evidence: from };
  if (robot) return { what: "notice", sure: false, evidence: from };
  if (
    /^(?:this is an automat|automatic reply|autoreply)/i.test(text.trim()) ||
    (ABSENT_TEXT.test(text) &&
      /\b(?:thank you for (?:your )?(?:e-?mail|message|mail|contacting)|automatic|vielen dank für ihre (?:nachricht|e-?mail|mail))\b/i.test(
        text,
      ) &&
      text.length < 900 &&
      !/\b(?:dear|hi|hello|hallo) \p{Lu}/u.test(text.slice(0, 40)))
  )
    return { what: "auto_reply", sure: false, evidence: text.slice(0, 120) };
  return null;
}
