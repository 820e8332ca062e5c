import type { Mail, Part } from "@follow-through/core/mail/message";
import { simpleParser } from "mailparser";
import {
  mailDepthMost,
  textBytesMost,
  textLinesMost,
  partTextCharsMost,
  bodiesCharsMost,
  insidePartsMost,
} from "../bounds.ts";
import { addToSection, bodyOf, isBody, type Section } from "./mime-body.ts";
import { headersOf, type Budget } from "./mime-fields.ts";
import { fromBase64, fromQuotedPrintable, headerBlock } from "./mime-header.ts";
import { leavesOf, type Leaf } from "./mime-part.ts";
import { signedContent } from "./smime.ts";

// Small textual parts that `read` looks into besides the body.
const READABLE =
  /^(?:message\/(?:delivery-status|feedback-report|disposition-notification|global-delivery-status)|text\/.+)$/;

/**
 * A mail read from its bytes within stated bounds. Never throws for what the bytes are: where a part can't be read it
 * is left out, `unread` says so, and headers and first text remain.
 */
export async function parseMail(bytes: Uint8Array): Promise<Mail> {
  return mailOf(bytes, 0, { chars: bodiesCharsMost, unread: new Set() });
}

async function mailOf(bytes: Uint8Array, depth: number, budget: Budget): Promise<Mail> {
  const head = headerBlock(bytes);
  if (head.unreadLines > 0) budget.unread.add(`${head.unreadLines} header lines`);
  const { leaves, unreadParts } = leavesOf(bytes, head);
  if (unreadParts) budget.unread.add("parts beyond the limit");
  const sections = new Map<string, Section>();
  const parts: Part[] = [];
  for (const [index, leaf] of leaves.flatMap(unwrapped).entries()) {
    if (isBody(leaf)) addToSection(sections, leaf, index, await textOf(leaf, budget), parts);
    else parts.push(await partOf(leaf, depth, budget));
  }
  return { ...headersOf(head, budget), ...bodyOf([...sections.values()], parts), parts, unread: unreadWords(budget) };
}

const ENVELOPE = /^application\/(?:x-)?pkcs7-mime$/;

/** The leaves inside an envelope that is only signed, in its place; it is opened once, not again and again. */
function unwrapped(leaf: Leaf): readonly Leaf[] {
  const content = ENVELOPE.test(leaf.contentType) ? signedContent(decodedBytes(leaf)) : null;
  if (content === null) return [leaf];
  return leavesOf(content, headerBlock(content)).leaves.map((inner) => ({
    ...inner,
    alternative: inner.alternative === null ? null : inner.alternative + insidePartsMost,
  }));
}

function unreadWords({ unread }: Budget): string | null {
  return unread.size === 0 ? null : `Not read: ${[...unread].join(", ")}.`;
}

async function partOf(leaf: Leaf, depth: number, budget: Budget): Promise<Part> {
  const { contentType, filename } = leaf;
  const sizeBytes = leaf.encoding === "base64" ? Math.floor((leaf.content.length * 3) / 4) : leaf.content.length;
  const plain = { contentType, filename, sizeBytes, text: null, mail: null };
  if (contentType === "message/rfc822" || contentType === "message/global") {
    if (depth >= mailDepthMost) {
      budget.unread.add("mails attached too deep");
      return plain;
    }
    return { ...plain, mail: await mailOf(decodedBytes(leaf), depth + 1, budget) };
  }
  if (READABLE.test(contentType)) return { ...plain, text: (await textOf(leaf, budget)).slice(0, partTextCharsMost) };
  if (/^application\/(?:ms-tnef|vnd\.ms-tnef)$/.test(contentType)) budget.unread.add("winmail.dat");
  if (ENVELOPE.test(contentType)) budget.unread.add("an S/MIME envelope");
  return plain;
}

function decodedBytes(leaf: Leaf): Uint8Array {
  const raw = Buffer.from(leaf.content.buffer, leaf.content.byteOffset, leaf.content.length);
  if (leaf.encoding === "base64") return fromBase64(raw.toString("latin1"));
  return leaf.encoding === "quoted-printable" ? fromQuotedPrintable(raw.toString("latin1")) : leaf.content;
}

/** A text leaf decoded by mailparser (transfer encoding, charset, format=flowed), cut where it is too long. */
async function textOf(leaf: Leaf, budget: Budget): Promise<string> {
  const content = cut(leaf.content, budget);
  const text = await decoded(leaf, content, leaf.charset);
  // Not UTF-8 although it says so, or says nothing: then Windows-1252, which has a letter for every byte.
  const isDoubtful = text.includes("\ufffd") && /^(?:utf-?8|us-ascii|ascii)?$/i.test(leaf.charset);
  const readable = isDoubtful ? await decoded(leaf, content, "windows-1252") : text;
  const kept = readable.slice(0, Math.max(0, budget.chars));
  if (kept.length < readable.length) budget.unread.add("text beyond the limit");
  budget.chars -= kept.length;
  return kept.replaceAll("\0", "");
}

function cut(content: Uint8Array, budget: Budget): Uint8Array {
  let end = Math.min(content.length, textBytesMost);
  let at = -1;
  for (let lines = 0; lines < textLinesMost; lines++) {
    at = content.indexOf(10, at + 1);
    if (at < 0 || at >= end) break;
  }
  if (at >= 0 && at < end) end = at + 1;
  if (end < content.length) budget.unread.add(`${content.length - end} bytes of text`);
  return content.subarray(0, end);
}

async function decoded(leaf: Leaf, content: Uint8Array, charset: string): Promise<string> {
  const isHtml = leaf.contentType === "text/html";
  const type = [
    isHtml ? "text/html" : "text/plain",
    `charset="${/^[\w.:+-]{1,40}$/.test(charset) ? charset : "utf-8"}"`,
    ...(leaf.flowed && !isHtml ? ["format=flowed"] : []),
    ...(leaf.delSp && !isHtml ? ["delsp=yes"] : []),
  ];
  const encoding = /^(?:base64|quoted-printable)$/.test(leaf.encoding) ? leaf.encoding : "8bit";
  const head = `Content-Type: ${type.join("; ")}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;
  try {
    const parsed = await simpleParser(Buffer.concat([Buffer.from(head), content]), {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipImageLinks: true,
      skipTextLinks: true,
    });
    return (isHtml ? parsed.html || "" : parsed.text) ?? "";
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return new TextDecoder("windows-1252").decode(content);
  }
}
