import { jobLinkCharsMost } from "../../bounds/read.ts";
import type { Body } from "../../mail/body.ts";
import type { PlacedPosting, PlacedTitle } from "./clues.ts";
import { findLinks, labelledLinks } from "../link.ts";
import type { Posting } from "../posting.ts";
import { findPostings } from "../posting.ts";
import type { Language } from "../reading.ts";
import type { Document } from "../scene.ts";
import { hasHead } from "../title/head.ts";
import { beforeOthers } from "./letter-part.ts";
import { asTitle } from "./slug.ts";

/** The postings that a mail links to, and the titles that their addresses and labels give. */

export function placedPostings(body: Body, documents: readonly Document[]): readonly PlacedPosting[] {
  const found: PlacedPosting[] = [];
  const add = (posting: Posting, document: number): void => {
    if (!found.some((one) => one.url === posting.url)) found.push({ ...posting, document });
  };
  documents.forEach((document, number) => {
    for (const posting of findPostings(findLinks(beforeOthers(document).slice(0, jobLinkCharsMost))))
      add(posting, number);
  });
  for (const posting of findPostings(labelledLinks(body.links))) {
    const number = documents.findIndex((document) => posting.label !== "" && document.text.includes(posting.label));
    const meant = documents[number];
    if (meant && !beforeOthers(meant).includes(posting.label)) continue;
    add(
      { ...posting, at: number < 0 ? -1 : (documents[number]?.text.indexOf(posting.label) ?? -1) },
      Math.max(0, number),
    );
  }
  return found;
}

/** A slug's words, as the mail writes them where it does. */
export function postingTitles(posting: PlacedPosting, language: Language): readonly PlacedTitle[] {
  const titles: PlacedTitle[] = [];
  const make = (title: string, score: number, place: PlacedTitle["place"]): PlacedTitle => ({
    title,
    score,
    role: "target",
    line: -2,
    at: posting.at,
    evidence: posting.url.slice(0, 160),
    unknownHead: !hasHead(title, language),
    headline: true,
    weak: false,
    gone: false,
    document: posting.document,
    place,
  });
  if (
    posting.label !== "" &&
    posting.label.length <= 90 &&
    !/^https?:/i.test(posting.label) &&
    hasHead(posting.label, language)
  )
    titles.push(make(withoutPlace(posting.label), 5, "label"));
  if (posting.title) titles.push(make(asTitle(posting.title), posting.title.split(" ").length > 8 ? 1 : 6, "slug"));
  return titles;
}

/** "Sous Chef at The Whimbrel": where it is is no part of what it is. */
function withoutPlace(title: string): string {
  return title.replace(/\s+(?:at|bei|chez|@|bij)\s+\S.*$/i, "").trim() || title;
}
