import { header, type Mail } from "@follow-through/core/mail/message";

/** How the story is printed: what a person did, what came of it, each mail as it arrived. */
export interface Narrator {
  chapter(title: string): void;
  says(line: string): void;
  shows(mail: Mail): void;
  /** One thing that must have happened; the demo ends with 1 where it did not. */
  checks(what: string, happened: boolean): void;
  readonly failed: readonly string[];
}

const width = 78;

export function narrator(write: (text: string) => void): Narrator {
  const failed: string[] = [];
  let chapters = 0;
  const line = (text = ""): void => write(`${text}\n`);
  return {
    failed,
    chapter: (title) => {
      chapters += 1;
      line(`\n${"─".repeat(width)}\n${chapters}. ${title}\n${"─".repeat(width)}`);
    },
    says: (text) => line(text),
    shows: (mail) => {
      line();
      line(`  ┌ From:    ${mail.from[0]?.name ?? ""} <${mail.from[0]?.email ?? ""}>`);
      line(`  │ To:      ${mail.to.map((to) => to.email).join(", ")}`);
      line(`  │ Subject: ${mail.subject}`);
      const kind = header(mail, "x-follow-through");
      line(`  │ (${kind}${mail.inReplyTo ? `, within the conversation of ${mail.inReplyTo}` : ""})`);
      line("  │");
      for (const text of (mail.text ?? "").trimEnd().split("\n")) line(`  │ ${shortened(text)}`);
      line("  └");
    },
    checks: (what, happened) => {
      if (!happened) failed.push(what);
      line(`  ${happened ? "✓" : "✗"} ${what}`);
    },
  };
}

/** Tokens in links are long and say nothing to a reader. */
const shortened = (text: string): string => text.replaceAll(/(https?:\/\/\S{50})\S+/g, "$1…");
