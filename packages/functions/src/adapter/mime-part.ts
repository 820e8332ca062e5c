import { partDepthMost, partsMost, rescueBytesMost } from "../bounds.ts";
import { decodeWords, fieldOf, headerBlock, type HeaderBlock } from "./mime-header.ts";
import { structured } from "./mime-parameter.ts";

/** A leaf of a mail's MIME tree: its kind, and where its encoded content stands. */
export interface Leaf {
  readonly contentType: string;
  readonly charset: string;
  readonly flowed: boolean;
  readonly delSp: boolean;
  readonly encoding: string;
  readonly disposition: string;
  readonly filename: string | null;
  readonly content: Uint8Array;
  /** The innermost multipart/alternative it stands in, null where it stands in none. */
  readonly alternative: number | null;
}

export interface Leaves {
  readonly leaves: readonly Leaf[];
  /** Parts not read because they were too many or nested too deep. */
  readonly unreadParts: boolean;
}

interface Walk {
  readonly leaves: Leaf[];
  alternatives: number;
  unreadParts: boolean;
}

/** The leaves of a mail in order, by one bounded walk along its boundaries; nothing is decoded yet. */
export function leavesOf(bytes: Uint8Array, root: HeaderBlock): Leaves {
  const walk: Walk = { leaves: [], alternatives: 0, unreadParts: false };
  visit(walk, bytes.subarray(root.bodyAt), root, 0, null, "text/plain");
  return { leaves: walk.leaves, unreadParts: walk.unreadParts };
}

function visit(
  walk: Walk,
  content: Uint8Array,
  head: HeaderBlock,
  depth: number,
  alternative: number | null,
  usual: string,
): void {
  if (walk.leaves.length >= partsMost) {
    walk.unreadParts = true;
    return;
  }
  const type = structured(fieldOf(head, "content-type"));
  const contentType = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(type.value) ? type.value.toLowerCase() : usual;
  const boundary = type.params.get("boundary") ?? "";
  if (contentType.startsWith("multipart/") && boundary !== "") {
    if (depth >= partDepthMost) return rescue(walk, content);
    const inside = contentType === "multipart/alternative" ? ++walk.alternatives : alternative;
    const children = split(content, boundary);
    for (const child of children) {
      if (walk.leaves.length >= partsMost) {
        walk.unreadParts = true;
        return;
      }
      const childHead = headerBlock(child);
      if (childHead.unreadLines > 0) walk.unreadParts = true;
      const childUsual = contentType === "multipart/digest" ? "message/rfc822" : "text/plain";
      visit(walk, child.subarray(childHead.bodyAt), childHead, depth + 1, inside, childUsual);
    }
    if (children.length > 0) return;
  }
  walk.leaves.push(
    leafOf(contentType.startsWith("multipart/") ? "text/plain" : contentType, type.params, head, content, alternative),
  );
}

function leafOf(
  contentType: string,
  params: ReadonlyMap<string, string>,
  head: HeaderBlock,
  content: Uint8Array,
  alternative: number | null,
): Leaf {
  const disposition = structured(fieldOf(head, "content-disposition"));
  const filename = disposition.params.get("filename") ?? params.get("name") ?? null;
  return {
    contentType,
    charset: params.get("charset") ?? "",
    flowed: params.get("format")?.toLowerCase() === "flowed",
    delSp: params.get("delsp")?.toLowerCase() === "yes",
    encoding: fieldOf(head, "content-transfer-encoding").trim().toLowerCase(),
    disposition: disposition.value.toLowerCase(),
    filename: filename === null ? null : decodeWords(filename).slice(0, 255),
    content,
    alternative,
  };
}

/** Nested deeper than anybody writes: the first text further down is kept, the rest told as unread. */
function rescue(walk: Walk, content: Uint8Array): void {
  // Once a mail: the window is large.
  if (walk.unreadParts) return;
  walk.unreadParts = true;
  const window = Buffer.from(content.buffer, content.byteOffset, Math.min(content.length, rescueBytesMost)).toString(
    "latin1",
  );
  const at = /\ncontent-type:[ \t]{0,9}text\/(?:plain|html)/i.exec(window)?.index;
  if (at === undefined) return;
  const lineStart = window.lastIndexOf("\n--", at);
  const from = lineStart < 0 ? at + 1 : Math.min(window.indexOf("\n", lineStart + 1) + 1, at + 1);
  const end = window.indexOf("\n--", at + 1);
  const part = content.subarray(from, end < 0 ? window.length : end);
  const head = headerBlock(part);
  const type = structured(fieldOf(head, "content-type"));
  walk.leaves.push(leafOf(type.value.toLowerCase(), type.params, head, part.subarray(head.bodyAt), null));
}

/** The regions between a multipart's delimiter lines, each without its delimiter. */
function split(content: Uint8Array, boundary: string): readonly Uint8Array[] {
  const source = Buffer.from(content.buffer, content.byteOffset, content.length);
  const needle = Buffer.from(`--${boundary}`, "utf8");
  const regions: Uint8Array[] = [];
  let open = -1;
  let at = source.indexOf(needle);
  while (at >= 0 && regions.length <= partsMost) {
    const after = at + needle.length;
    const isLine = (at === 0 || source[at - 1] === 10) && isDelimiterTail(source, after);
    if (isLine) {
      if (open >= 0) regions.push(content.subarray(open, withoutLineEnd(source, open, at)));
      const close = source[after] === 45 && source[after + 1] === 45;
      const newline = source.indexOf(10, after);
      open = close || newline < 0 ? -1 : newline + 1;
      if (close) return regions;
    }
    at = source.indexOf(needle, after);
  }
  // The closing delimiter is missing: mail cut on its way is still mail.
  if (open >= 0) regions.push(content.subarray(open));
  return regions;
}

function isDelimiterTail(source: Buffer, at: number): boolean {
  const next = source[at];
  if (next === undefined || next === 10 || next === 13 || next === 32 || next === 9) return true;
  return next === 45 && source[at + 1] === 45;
}

function withoutLineEnd(source: Buffer, from: number, at: number): number {
  if (at - 1 < from) return from;
  return at - 2 >= from && source[at - 2] === 13 ? at - 2 : at - 1;
}
