import { plain } from "./clean.ts";
import { asText, isBlank, type Line } from "./line.ts";

// What a firm's mail system or the mail program puts above the words of a mail from outside. Wordings of Microsoft 365
// ("first contact" tip, external sender rules), Google Workspace, Mimecast and Proofpoint, in six languages.
const BANNERS = [
  "caution: this email originated",
  "caution: this e-mail originated",
  "caution: external",
  "caution:this email originated",
  "warning: this email originated",
  "warning: external",
  "[external",
  "external email",
  "external sender",
  "*** external",
  "this email originated from outside",
  "this message originated from outside",
  "this email was sent from outside",
  "this message was sent from outside",
  "you don't often get email from",
  "some people who received this message don't often get",
  "this sender is not from",
  "the sender of this email is external",
  "attention: this email",
  "be careful with this message",
  "this message needs your attention",
  "achtung: diese e-mail",
  "achtung: externe",
  "externe e-mail",
  "sie erhalten nicht oft e-mails von",
  "sie erhalten nicht häufig e-mails von",
  "diese e-mail kommt von außerhalb",
  "diese nachricht kommt von extern",
  "attention : ce message",
  "attention : courriel externe",
  "attention: ce courriel",
  "e-mail externe",
  "courriel externe",
  "vous n'obtenez pas souvent d'e-mail",
  "vous ne recevez pas souvent de courriers",
  "ce message provient de l'extérieur",
  "precaución: este correo",
  "correo externo",
  "no suele recibir correo electrónico de",
  "este mensaje proviene de fuera",
  "atención: este correo",
  "cuidado: este e-mail",
  "atenção: este e-mail",
  "e-mail externo",
  "não costuma receber e-mails de",
  "você não costuma receber emails de",
  "este e-mail foi enviado de fora",
  "let op: deze e-mail",
  "let op: externe",
  "u ontvangt niet vaak e-mail van",
  "je ontvangt niet vaak e-mail van",
  "dit bericht komt van buiten",
];

// A banner is one paragraph; a second one may stand below it.
const MAX_BANNERS = 2;

/** The lines without the warnings that stand above them. */
export function withoutBanner(lines: readonly Line[]): readonly Line[] {
  let start = 0;
  for (let i = 0; i < MAX_BANNERS; i++) {
    let first = start;
    while (first < lines.length && isBlank(lines[first])) first++;
    let end = first;
    while (end < lines.length && !isBlank(lines[end])) end++;
    const paragraph = plain(asText(lines.slice(first, Math.min(end, first + 6)))).replace(/^[\s*_-]+/, "");
    if (!BANNERS.some((banner) => paragraph.startsWith(banner)) || lines.slice(end).every(isBlank)) break;
    start = end;
  }
  return start === 0 ? lines : lines.slice(start);
}
