import { parametersMost } from "../bounds.ts";

export interface Structured {
  readonly value: string;
  readonly params: ReadonlyMap<string, string>;
}

/** `text/plain; charset="utf-8"` read into value and parameters; RFC 2231 pieces joined, their %-encoding undone. */
export function structured(raw: string): Structured {
  const pieces = splitParameters(raw.slice(0, 8192));
  const params = new Map<string, string>();
  for (const piece of pieces.slice(1, parametersMost + 1)) {
    const equals = piece.indexOf("=");
    if (equals < 0) continue;
    const key = piece.slice(0, equals).trim().toLowerCase();
    const value = piece
      .slice(equals + 1)
      .trim()
      .replace(/^"([\s\S]*?)"?$/, "$1")
      .replace(/\\(.)/g, "$1");
    const extended = /^([^*]+)\*(?:\d{1,3}\*?)?$/.exec(key);
    if (extended?.[1] === undefined) {
      if (!params.has(key)) params.set(key, value);
    } else
      params.set(extended[1], (params.get(extended[1]) ?? "") + (key.endsWith("*") ? percentDecoded(value) : value));
  }
  return { value: (pieces[0] ?? "").trim().toLowerCase(), params };
}

function percentDecoded(value: string): string {
  const plain = value.replace(/^[\w-]{0,40}'[\w-]{0,20}'/, "");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

function splitParameters(raw: string): readonly string[] {
  const pieces: string[] = [];
  let current = "";
  let quoted = false;
  for (let i = 0; i < raw.length; i++) {
    const char = raw[i] ?? "";
    if (quoted && char === "\\") current += char + (raw[++i] ?? "");
    else if (char === ";" && !quoted) {
      pieces.push(current);
      current = "";
    } else {
      if (char === '"') quoted = !quoted;
      current += char;
    }
  }
  pieces.push(current);
  return pieces;
}
