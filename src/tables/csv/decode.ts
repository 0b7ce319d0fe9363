import { AllocationError } from "../../problems/allocation-error.ts";
import { checkArgument } from "../../problems/check-argument.ts";
import { problem } from "../../problems/problem.ts";

/** The encodings that `decode` recognises. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** A file's text, without the byte order mark, and the encoding that it was written in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** The first bytes of zip (also xlsx and ods), pdf and the old xls. */
const BINARIES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** The characters of Windows-1252 at 0x80–0x9F. The five bytes without a character are unchanged. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Decodes the text of a file of unknown encoding: by its byte order mark, otherwise as UTF-8, otherwise as UTF-16 if
 * every other byte is NUL, otherwise as Windows-1252, in which Excel and older exports write Swedish.
 *
 * @param file the file's name in problems
 * @throws AllocationError `file-empty` for a file without text, `file-not-text` for a workbook, a pdf or other bytes
 *
 * @example
 * ```ts
 * import { decode } from "fordela/csv";
 * decode(new Uint8Array([0x6c, 0xe4, 0x6e])); // { text: "län", encoding: "windows-1252" }
 * ```
 */
export function decode(bytes: Uint8Array, file = "input"): Decoded {
  checkArgument("decode", "bytes", bytes, "bytes");
  if (BINARIES.some((start) => startsWith(bytes, start))) throw notText(file);
  const marked = MARKS.find(([, mark]) => startsWith(bytes, mark));
  const decoded = marked ? tryDecode(bytes, marked[0]) : decodeUnmarked(bytes);
  if (!decoded) throw notText(file);
  if (decoded.text.trim() === "") throw new AllocationError([problem("file-empty", [], { file })]);
  return decoded;
}

function decodeUnmarked(bytes: Uint8Array): Decoded | undefined {
  if (bytes.includes(0)) {
    const wide = wideEncoding(bytes);
    return wide && tryDecode(bytes, wide);
  }
  return tryDecode(bytes, "utf-8") ?? { text: decodeWindows(bytes), encoding: "windows-1252" };
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : { text, encoding };
  } catch {
    return undefined;
  }
}

/** Decodes bytes as Windows-1252, in which each is a character. */
export function decodeWindows(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  // Node 20 decodes these bytes as Latin-1, which would lose dashes, quotation marks and the euro sign.
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? control);
}

/** In UTF-16, western text has NUL as one byte of nearly every character, always on the same side. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const nuls: [even: number, odd: number] = [0, 0];
  bytes.forEach((byte, position) => {
    if (byte === 0) nuls[position % 2 === 0 ? 0 : 1]++;
  });
  const [even, odd] = nuls;
  if (even > 0 && odd > 0) return undefined;
  if ((even + odd) * 4 < bytes.length) return undefined;
  return odd > 0 ? "utf-16le" : "utf-16be";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, position) => bytes[position] === byte);
}

function notText(file: string): AllocationError {
  return new AllocationError([problem("file-not-text", [], { file })]);
}
