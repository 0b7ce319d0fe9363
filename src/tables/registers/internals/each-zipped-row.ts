import { AllocationError } from "../../../problems/allocation-error.ts";
import { csvTexts, withLineFeeds } from "../../csv/csv-texts.ts";
import { decode, decodeWindows } from "../../csv/decode.ts";
import { type Delimiter, detectDelimiter } from "../../csv/delimiter.ts";
import { unpack } from "../../zip/unpack.ts";
import type { ZipEntry } from "../../zip/zip-entries.ts";

/** Why a zipped table cannot be read. */
export type ZippedFault = "broken" | "quotes";

/** The longest row: what is longer is no table. */
const LONGEST_ROW = 1_048_576;

/** Visits each row of a zipped CSV as texts, with its number from 1, without holding more than a piece of the file. */
export function eachZippedRow(
  bytes: Uint8Array,
  entry: ZipEntry,
  visit: (row: readonly string[], number: number) => void,
): ZippedFault | undefined {
  const decoded = decoderOf();
  let delimiter: Delimiter | undefined;
  let text = "";
  let number = 0;
  let fault: ZippedFault | undefined;
  const visitRows = (rows: string): void => {
    delimiter ??= detectDelimiter(rows);
    const texts = csvTexts(withLineFeeds(rows), delimiter);
    if ("rows" in texts) for (const row of texts.rows) visit(row, ++number);
    else fault = "quotes";
  };
  let whole: boolean;
  try {
    whole = unpack(bytes, entry, (piece) => {
      if (fault) return;
      text += decoded(piece);
      const end = endOfRows(text);
      if (end === 0 && text.length > LONGEST_ROW) fault = "quotes";
      if (end === 0) return;
      visitRows(text.slice(0, end));
      text = text.slice(end);
    });
  } catch (error) {
    if (error instanceof AllocationError) throw error;
    // The archive states another size than it has, or its bytes are damaged.
    return "broken";
  }
  if (fault) return fault;
  if (!whole) return "broken";
  if (text !== "") visitRows(text);
  return fault;
}

/** Where the last row that is whole ends: after a line end outside of quotation marks. */
function endOfRows(text: string): number {
  let end = text.lastIndexOf("\n") + 1;
  while (end > 0 && isWithinQuotes(text, end)) end = text.lastIndexOf("\n", end - 2) + 1;
  return end;
}

function isWithinQuotes(text: string, end: number): boolean {
  let odd = false;
  for (let at = text.indexOf('"'); at >= 0 && at < end; at = text.indexOf('"', at + 1)) odd = !odd;
  return odd;
}

/** Decodes piece by piece, in the encoding of the first piece that has other letters than English ones. */
function decoderOf(): (piece: Uint8Array) => string {
  let decoder: ((piece: Uint8Array) => string) | undefined;
  return (piece) => {
    if (!decoder && piece.every((byte) => byte < 0x80)) return decodeWindows(piece);
    decoder ??= isUtf8(piece) ? utf8Decoder() : decodeWindows;
    return decoder(piece);
  };
}

/** Whether bytes are UTF-8 up to the last English letter or sign: the one after it may go on in the next piece. */
function isUtf8(piece: Uint8Array): boolean {
  const end = piece.findLastIndex((byte) => byte < 0x80) + 1;
  return decode(end > 0 ? piece.subarray(0, end) : piece).encoding === "utf-8";
}

function utf8Decoder(): (piece: Uint8Array) => string {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return (piece) => decoder.decode(piece, { stream: true });
}
