import { constants, isUtf8 } from 'node:buffer';
import { Unreadable } from '../../pipeline/unreadable.js';

/** Share of control characters above which a text is a binary file that happens to be valid UTF-8. */
const BINARY_SHARE = 0.05;
/** Code units looked at for that share. */
const BINARY_SAMPLE = 65_536;

/** First bytes of files that people take for text, and what to do about them. */
const signatures: readonly { readonly bytes: readonly number[]; readonly message: string }[] = [
  { bytes: [0xff, 0xfe], message: 'UTF-16: expected UTF-8; convert it, e.g. with iconv -f utf-16 -t utf-8' },
  { bytes: [0xfe, 0xff], message: 'UTF-16: expected UTF-8; convert it, e.g. with iconv -f utf-16 -t utf-8' },
  { bytes: [0x25, 0x50, 0x44, 0x46], message: 'a PDF file: expected text; extract it, e.g. with pdftotext' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], message: 'a ZIP archive or office file: expected text; save it as text first' },
  { bytes: [0x1f, 0x8b], message: 'a gzip file: expected text; unpack it, e.g. with gunzip' },
];

/**
 * The text of `bytes`, which must be UTF-8. A byte order mark and CRLF stay in the text.
 * Throws Unreadable where the bytes are no text.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Unreadable('empty: expected text');
  const signature = signatures.find((known) => known.bytes.every((byte, at) => bytes[at] === byte));
  if (signature !== undefined) throw new Unreadable(signature.message);
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new Unreadable(`binary: NUL byte at ${nul}; expected text in UTF-8`);
  if (!isUtf8(bytes)) throw notUtf8(bytes);
  if (bytes.length > constants.MAX_STRING_LENGTH) {
    throw new Unreadable(`too long: ${bytes.length} bytes; expected at most ${constants.MAX_STRING_LENGTH}`);
  }
  return checked(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
}

/** The text itself, where it is one: not blank, no NUL, no binary data. Throws Unreadable otherwise. */
export function checked(text: string): string {
  if (isBlank(text)) throw new Unreadable('only white space: expected text');
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new Unreadable(`binary: NUL character at ${nul}; expected text`);
  const sample = text.slice(0, BINARY_SAMPLE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted.
  const controls = sample.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
  if (controls > sample.length * BINARY_SHARE) {
    throw new Unreadable(`binary: ${controls} control characters in the first ${sample.length}; expected text`);
  }
  return text;
}

/** White space, byte order marks and zero-width characters only. */
function isBlank(text: string): boolean {
  return !/[^\s\ufeff\u200b-\u200f\u2060]/.test(text);
}

function notUtf8(bytes: Uint8Array): Unreadable {
  const at = firstInvalid(bytes);
  const hex = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return new Unreadable(`not UTF-8: byte 0x${hex} at ${at}; convert it, e.g. with iconv -f latin1 -t utf-8`);
}

/** Index of the first byte that opens no valid UTF-8 sequence: `isUtf8` says that there is one. */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at]!);
    if (length === 0 || !isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}

function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  if (byte >= 0xf0 && byte <= 0xf4) return 4;
  return 0;
}
