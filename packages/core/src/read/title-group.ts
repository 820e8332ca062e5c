import type { PlacedTitle } from "./job/clues.ts";

/** Wordings that mean the same job, grouped: which is the one to show, and how much speaks for it. */

export interface Group {
  readonly title: string;
  readonly score: number;
  readonly clues: readonly PlacedTitle[];
  readonly first: PlacedTitle;
}

export function grouped(clues: readonly PlacedTitle[]): readonly Group[] {
  const groups: { title: string; clues: PlacedTitle[] }[] = [];
  for (const clue of clues.toSorted((a, b) => words(b.title).length - words(a.title).length || b.score - a.score)) {
    const home = groups.find((group) =>
      (clue.role === "target" || clue.role === "bare" ? sameJob : sameWords)(group.title, clue.title),
    );
    if (home) home.clues.push(clue);
    else groups.push({ title: clue.title, clues: [clue] });
  }
  return groups.map((group) => toGroup(group.clues)).toSorted((a, b) => b.score - a.score || a.first.at - b.first.at);
}

function toGroup(clues: readonly PlacedTitle[]): Group {
  const ranked = clues.toSorted((a, b) => b.score - a.score || a.document - b.document);
  const [top = clues[0]] = ranked;
  if (!top) throw new Error("a group has at least one clue");
  const second = ranked.find((clue) => clue !== top && clue.place !== top.place && clue.score > 0);
  const fresh = ranked.some((clue) => clue.document <= 0 && clue.score > 0) ? 0.5 : 0;
  const worst = Math.min(...clues.map((clue) => clue.score));
  const score =
    top.score + (second ? 1.5 : 0) + fresh + (worst < 0 && top.role === "bare" && top.place === "text" ? worst / 2 : 0);
  return {
    title: wording(ranked),
    score,
    clues,
    first: clues.toSorted((a, b) => a.document - b.document || a.at - b.at)[0] ?? top,
  };
}

/** As the mail writes it: a text or subject wording before a slug, the fuller before the shorter, a cue's before none. */
function wording(ranked: readonly PlacedTitle[]): string {
  const written = ranked.filter(
    (clue) =>
      clue.place !== "slug" && (clue.score > 0 || (clue.score === 0 && isFuller(clue, ranked[0]))) && !clue.unknownHead,
  );
  const named = ranked.filter((clue) => clue.place === "text" && clue.score > 1);
  const pool =
    written.length > 0
      ? written
      : named.length > 0 && (ranked[0]?.place !== "slug" || ranked[0].score <= 1)
        ? named
        : ranked.filter((clue) => clue.score > 0);
  const best = (pool.length > 0 ? pool : ranked).toSorted(
    (a, b) => Math.min(6, words(b.title).length) - Math.min(6, words(a.title).length) || b.score - a.score,
  )[0];
  return best?.title ?? "";
}

/** "Senior Plate Editor" for "plate editor": written as a title, and nothing joined to it. */
function isFuller(clue: PlacedTitle, top: PlacedTitle | undefined): boolean {
  return /^\p{Lu}/u.test(clue.title) && !/ (?:and|und|et|y|e|en|&) /.test(clue.title.replace(top?.title ?? "", ""));
}

/** Do two wordings mean the same job? One holds all words of the other, or nearly. */
export function sameJob(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  const [small, large] = x.length <= y.length ? [x, y] : [y, x];
  if (small.length === 0) return false;
  const shared = small.filter((word) => large.includes(word)).length;
  return shared === small.length || (shared >= 2 && shared / small.length >= 0.75);
}

/** Somebody's own "analyst" says nothing against the "senior analyst" they apply for. */
function sameWords(a: string, b: string): boolean {
  return words(a).join(" ") === words(b).join(" ");
}

export function words(title: string): readonly string[] {
  return title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\bsr\b\.?/g, "senior")
    .replace(/\bjr\b\.?/g, "junior")
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim()
    .split(" ")
    .map(stem)
    .filter((word) => word !== "" && !/^(?:the|a|an|of|for|and|in|de|m|w|d|h|f|x)$/.test(word));
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:innen|in|es|s|e)$/, "") : word;
}

export function evidenceOf(groups: readonly Group[]): string {
  return groups
    .map((group) => group.clues.toSorted((a, b) => b.score - a.score)[0]?.evidence ?? group.title)
    .join(" / ")
    .slice(0, 240);
}
