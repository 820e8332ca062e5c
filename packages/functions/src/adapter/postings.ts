import type { Postings } from "@follow-through/core/flow/port";
import { postingCharsMost } from "../bounds.ts";
import { type Fetched, fetchPublic, type Reach } from "./fetch-public.ts";
import { rememberedWishes } from "./robots-kept.ts";
import { readRobots, type Robots } from "./robots.ts";

/** By this name boards may ask us to stay away. */
export const robotName = "follow-through";
export const userAgentOf = (publicUrl: string): string =>
  `${robotName}/1.0 (+${publicUrl}/; looks at one posting a day)`;

/**
 * Words that stand where a posting was: seen on the boards of docs and corpus, in six languages. Checked on the text of
 * the page, in the first part of it, so that "filled" in an advert's own words does not count.
 */
const goneWords =
  /no longer (?:available|accepting applications|open|active|online|exists)|(?:job|position|posting|vacancy|role|page) (?:has been|was|is) (?:filled|closed|removed|expired|not found)|(?:job|posting|vacancy) (?:has )?expired|couldn.t find (?:the|that|this) (?:job|page|posting)|nicht mehr (?:verfügbar|ausgeschrieben|online)|bereits besetzt|n.est plus (?:disponible|en ligne)|offre (?:expirée|pourvue)|ya no está disponible|oferta (?:cerrada|caducada)|não está mais disponível|vaga (?:encerrada|preenchida)|niet meer (?:beschikbaar|online)|vacature is (?:vervuld|gesloten)/i;

/** Looks at a posting as a considerate robot does: seldom, under its own name, and not where it is not wanted. */
export function postings(reach: Reach, clock: () => number = Date.now): Postings {
  const known = rememberedWishes((host) => readRobotsOf(reach, host), clock);
  const mayGo = async (url: URL): Promise<boolean> => {
    const robots = await known(url.hostname);
    return robots?.mayFetch(url.pathname + url.search) ?? false;
  };
  return { look: async (url) => judge(url, await fetchPublic(reach, url, mayGo)) };
}

/** RFC 9309 2.3.1: none means everything; an answer that fails means nothing. */
async function readRobotsOf(reach: Reach, host: string): Promise<Robots | null> {
  const page = await fetchPublic(reach, `https://${host}/robots.txt`);
  if (page.kind === "refused") return null;
  if (page.status >= 200 && page.status < 300) return readRobots(page.text, robotName);
  return page.status >= 400 && page.status < 500 ? readRobots("", robotName) : null;
}

/** Gone only where the board says so; everything that may have another reason is unknown. */
function judge(asked: string, page: Fetched): "open" | "gone" | "unknown" {
  if (page.kind === "refused") return "unknown";
  if (page.status === 404 || page.status === 410) return "gone";
  if (page.status !== 200 || page.type !== "text/html") return "unknown";
  // Greenhouse sends whoever asks for a posting that is gone to the list of jobs, with this sign.
  if (/[?&]error=true\b/.test(new URL(page.url).search)) return "gone";
  if (goneWords.test(textOf(page.text))) return "gone";
  return samePlace(asked, page.url) ? "open" : "unknown";
}

/** What stands between these nobody reads: translations of every page of the board, forms for later. */
const unseen = /^(script|style|template|noscript)(?=[\s/]|$)/i;

/** Tags out, by one walk: what a person would read. */
function textOf(html: string): string {
  const read: string[] = [];
  let within: string | null = null;
  for (const piece of html.slice(0, postingCharsMost).split("<")) {
    const close = piece.indexOf(">");
    const tag = piece.slice(0, close === -1 ? undefined : close);
    if (within !== null) {
      if (!isEndOf(tag, within)) continue;
      within = null;
    } else within = unseen.exec(tag)?.[1]?.toLowerCase() ?? null;
    if (within === null) read.push(piece.slice(close + 1));
  }
  return read.join(" ").replace(/\s+/g, " ");
}

/** HTML's own rule for the end of a script: its name, then white space, a stroke or the bracket. */
const isEndOf = (tag: string, name: string): boolean =>
  tag.slice(0, name.length + 1).toLowerCase() === `/${name}` && /^(?:[\s/]|$)/.test(tag.slice(name.length + 1));

/** A log-in wall or a front page says nothing about the posting. */
function samePlace(asked: string, found: string): boolean {
  const last = (url: string): string => new URL(url).pathname.split("/").filter(Boolean).at(-1) ?? "";
  return last(asked) === last(found) && last(asked) !== "";
}
