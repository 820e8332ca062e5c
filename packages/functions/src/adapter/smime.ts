import { signedSearchBytesMost, signedPiecesMost } from "../bounds.ts";

/**
 * The mail inside an S/MIME envelope that is signed and not encrypted (RFC 8551 3.5.2), as Outlook sends it: the CMS
 * structure is read just far enough to find the content; the signature is not checked, that is the sender's proof's work.
 */

// id-data, 1.2.840.113549.1.7.1, as DER writes it.
const ID_DATA = Buffer.from([0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01]);

interface Element {
  readonly tag: number;
  readonly from: number;
  /** Null where the length is left open (BER). */
  readonly to: number | null;
}

/** The signed content; null where the bytes are no such structure, or an encrypted one. */
export function signedContent(bytes: Uint8Array): Uint8Array | null {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const at = source.subarray(0, signedSearchBytesMost).indexOf(ID_DATA);
  if (at < 0) return null;
  const explicit = elementAt(source, at + ID_DATA.length);
  const octets = explicit?.tag === 0xa0 ? elementAt(source, explicit.from) : null;
  if (octets === null) return null;
  if (octets.tag === 0x04 && octets.to !== null) return source.subarray(octets.from, octets.to);
  return octets.tag === 0x24 ? joined(source, octets) : null;
}

function joined(source: Buffer, octets: Element): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let at = octets.from;
  while (pieces.length < signedPiecesMost && at < (octets.to ?? source.length)) {
    const piece = elementAt(source, at);
    if (piece === null || piece.tag !== 0x04 || piece.to === null) break;
    pieces.push(source.subarray(piece.from, piece.to));
    at = piece.to;
  }
  return pieces.length === 0 ? null : Buffer.concat(pieces);
}

function elementAt(source: Buffer, at: number): Element | null {
  const tag = source[at];
  const first = source[at + 1];
  if (tag === undefined || first === undefined) return null;
  if (first === 0x80) return { tag, from: at + 2, to: null };
  const size = first < 0x80 ? 0 : first & 0x7f;
  if (size > 4 || at + 2 + size > source.length) return null;
  const length = size === 0 ? first : source.readUIntBE(at + 2, size);
  const from = at + 2 + size;
  // Cut on its way: what there is.
  return { tag, from, to: Math.min(source.length, from + length) };
}
