import { titleTokensMost } from "../../bounds/read.ts";

/** The words of one sentence with where they stand. */
export interface Token {
  readonly text: string;
  readonly low: string;
  readonly start: number;
  readonly end: number;
  readonly word: boolean;
  /** Begins with a capital. */
  readonly cap: boolean;
  /** All capitals, at least two letters. */
  readonly caps: boolean;
}

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(
    /\.?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’&+#./·-]|[:*_](?=in(?:nen)?\b|r\b|e\b)|\((?:a|o|as|os|e|r|in|ne|se|trice|euse|ère|innen)\)(?=\s|$|[,.;:]))*|\S/gu,
  )) {
    const { body, tail } = trimmed(match[0]);
    const start = match.index;
    let at = start;
    for (const piece of pieces(body)) {
      tokens.push(token(piece, at));
      at += piece.length;
    }
    Array.from(tail).forEach((char, i) => tokens.push(token(char, start + body.length + i)));
    if (tokens.length >= titleTokensMost) break;
  }
  return tokens;
}

/** Full stops and quotes behind a word are not part of it; `C++`, `C#`, `R&D` and `Sr.` keep theirs. */
function trimmed(raw: string): { body: string; tail: string } {
  const end = raw.replace(/[.'’&/·-]+$/, "").length;
  const keep = /^(?:sr|jr|asst|dept|st|assoc)\.$/i.test(raw) ? raw.length : end;
  return { body: raw.slice(0, keep || raw.length), tail: keep ? raw.slice(keep) : "" };
}

/** "d'aide-soignante", "l'électricien"; "Hausmeister-Stelle" is a caretaker's post. */
function pieces(body: string): readonly string[] {
  const elided = /^(?:[dl]|qu)['’](?=\p{L}{2})/iu.exec(body)?.[0] ?? "";
  const rest = body.slice(elided.length);
  const behind = /.{3,}?(?=-(?:posten|stelle|job|position|platz|stellen|vacature|baan|functie|plek)$)/iu.exec(rest);
  const parts = behind ? [behind[0], "-", rest.slice(behind[0].length + 1)] : [rest];
  return [elided, ...parts].filter((part) => part !== "");
}

function token(text: string, start: number): Token {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return {
    text,
    low: text.toLowerCase().replaceAll("’", "'"),
    start,
    end: start + text.length,
    word: /[\p{L}\p{N}]/u.test(text),
    cap: /^[.(]?\p{Lu}/u.test(text) || /^\d/.test(text),
    caps: letters.length >= 2 && letters === letters.toUpperCase(),
  };
}
