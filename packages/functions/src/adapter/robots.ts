import { robotsLinesMost, robotsPathCharsMost } from "../bounds.ts";

/** A board's wishes to robots (RFC 9309): the group that names us, else the group for all. */
export interface Robots {
  mayFetch(path: string): boolean;
}

interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

export function readRobots(text: string, product: string): Robots {
  const groups = new Map<string, Rule[]>();
  let agents: string[] = [];
  let isInAgents = false;
  for (const line of text.split(/\r\n|\r|\n/, robotsLinesMost)) {
    const [, field = "", value = ""] = /^\s{0,20}([\w-]{1,30})\s{0,20}:([^#]{0,1000})/.exec(line) ?? [];
    const said = value.trim();
    if (/^user-agent$/i.test(field)) {
      agents = isInAgents ? [...agents, said.toLowerCase()] : [said.toLowerCase()];
      isInAgents = true;
      for (const agent of agents) if (!groups.has(agent)) groups.set(agent, []);
    } else if (/^(?:dis)?allow$/i.test(field)) {
      isInAgents = false;
      // "Disallow:" with nothing behind it allows everything.
      if (said === "") continue;
      const rule = { allow: /^allow$/i.test(field), path: said.slice(0, robotsPathCharsMost) };
      for (const agent of agents) groups.get(agent)?.push(rule);
    }
  }
  const rules = groups.get(product.toLowerCase()) ?? groups.get("*") ?? [];
  return { mayFetch: (path) => decide(rules, path) };
}

/** The longest rule that matches decides; of two as long, the one that allows. */
function decide(rules: readonly Rule[], path: string): boolean {
  let longest = -1;
  let allowed = true;
  for (const rule of rules) {
    if (rule.path.length < longest || !matches(rule.path, path)) continue;
    allowed = rule.path.length === longest ? allowed || rule.allow : rule.allow;
    longest = rule.path.length;
  }
  return allowed;
}

/** `*` for anything, `$` for the end. Piece by piece from the left: no rule makes it slow. */
function matches(rule: string, path: string): boolean {
  const isWhole = rule.endsWith("$");
  const [head = "", ...pieces] = (isWhole ? rule.slice(0, -1) : rule).split("*");
  if (!path.startsWith(head)) return false;
  let at = head.length;
  for (const [i, piece] of pieces.entries()) {
    const isLast = i === pieces.length - 1;
    const found = isLast && isWhole ? path.length - piece.length : path.indexOf(piece, at);
    if (found < at || !path.startsWith(piece, found)) return false;
    at = found + piece.length;
  }
  return !isWhole || at === path.length;
}
