// What mail clients' own HTML tells about a piece, by class and id. Read from what the clients send (Gmail, Outlook desktop,
// web, new and mobile, Yahoo, Proton, Thunderbird, Apple Mail, Fastmail, GMX/web.de, Zimbra, Spark, Samsung, Front) and from
// talon's and quotequail's lists. Outlook on the web puts x_ before the names of what it quotes.

/** An "On … wrote:" line, a signature, or something older than the mail. */
export type ContainerKind = "attribution" | "signature" | "quote";

interface Container {
  readonly pattern: RegExp;
  readonly kind: ContainerKind;
}

const CONTAINERS: readonly Container[] = [
  {
    pattern:
      /^(?:gmail_attr|moz-cite-prefix|moz-email-headers-table-head|protonmail_quote_header|zmail_extra_hr|x_gmail_attr)$/,
    kind: "attribution",
  },
  {
    pattern:
      /^(?:gmail_signature|moz-signature|signature|ms-outlook-mobile-signature|ms-outlook-ios-signature|applemailsignature|composer_signature|protonmail_signature_block|ydp[0-9a-f]+signature|yahoo-signature|sig\d*|signature-block|mobile-signature|lineBreakAtBeginningOfSignature|_rp_.*signature|outlooksignature|mail-editor-signature|tutanota_signature|kmail-signature|zohosignature|spark-signature|bluesig|newton-signature|front-signature|zimbrasignature|edo-signature|blackberry-signature|hmail-signature)$/i,
    kind: "signature",
  },
  {
    pattern:
      /^(?:yahoo_quoted|yahoo_quoted_\d+|ydp[0-9a-f]+yahoo_quoted|protonmail_quote|tutanota_quote|olk_src_body_section|zmail_extra|zmail_extra_hr|gmx-quote|reply-intro-quote|edo-original|msg-quote|quoted-message|freshdesk_quote|front-blockquote|moz-forward-container|ms-outlook-quoted|hmail-quoted|qt|airmail_ext_on-quoted|wisestamp_quote)$/i,
    kind: "quote",
  },
];

/** What the class and id of an element say about what stands in it; null where they say nothing. */
export function containerKind(className: string, id: string): ContainerKind | null {
  if (className === "" && id === "") return null;
  const names = `${className.slice(0, 300)} ${id.slice(0, 100)}`.split(/\s+/).filter((name) => name !== "");
  for (const name of names.slice(0, 20)) {
    const plain = name.replace(/^(?:x_){1,9}/, "");
    const found = CONTAINERS.find(({ pattern }) => pattern.test(plain));
    if (found) return found.kind;
  }
  return null;
}
