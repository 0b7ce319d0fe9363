import { Inflate } from "fflate";
import { Checksum } from "./checksum.ts";
import type { ZipEntry } from "./zip-entries.ts";

/** The length of a file's own header without its name and notes. */
const HEADER = 30;
const SLICE = 16_384;

/**
 * Unpacks a file of a zip archive piece by piece, so that it is never whole in memory.
 *
 * @returns whether it was whole and unchanged, and as large as its directory states
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, use: (piece: Uint8Array) => void): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, packed, size, method } = entry;
  if (method === "unknown" || start + HEADER > bytes.length) return false;
  const from = start + HEADER + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + packed > bytes.length) return false;
  const checksum = new Checksum();
  let unpacked = 0;
  let ended = method === "stored";
  const take = (piece: Uint8Array): void => {
    unpacked += piece.length;
    if (unpacked > size) throw new RangeError(entry.name);
    checksum.add(piece);
    use(piece);
  };
  const inflate = new Inflate((piece, final) => {
    take(piece);
    ended ||= final;
  });
  for (let at = from; at < from + packed; at += SLICE) {
    const piece = bytes.subarray(at, Math.min(at + SLICE, from + packed));
    if (method === "stored") take(piece);
    else inflate.push(piece, at + SLICE >= from + packed);
  }
  return ended && unpacked === size && checksum.value === entry.checksum;
}
