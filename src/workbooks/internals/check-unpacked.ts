import { refuse } from "../../problems/refuse.ts";
import { unpack } from "../../tables/zip/unpack.ts";
import type { ZipEntry } from "../../tables/zip/zip-entries.ts";

/** More than any table or register needs, less than what exhausts memory. */
export const MOST_CELLS = 2_000_000;
const MOST_BYTES = 268_435_456;

const [OPEN, CELL] = [0x3c, 0x63];
/** What ends the name of a tag: a space, ">", "/" or a line end. */
const ENDS: ReadonlySet<number> = /* @__PURE__ */ new Set([0x20, 0x3e, 0x2f, 0x0a, 0x0d, 0x09]);

/**
 * Refuses a zip that unpacks to more than the limits: by the sizes that its directory states, then by unpacking it piece
 * by piece, since a directory can state anything. No more than a piece is kept.
 *
 * @throws AllocationError `workbook-too-large`; RangeError if a file is not whole, or larger than the directory states
 */
export function checkUnpacked(bytes: Uint8Array, entries: readonly ZipEntry[], file: string): void {
  const tooLarge = (of: "bytes" | "cells"): never =>
    refuse("workbook-too-large", [], { file, of, limit: of === "cells" ? MOST_CELLS : MOST_BYTES });
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) tooLarge("bytes");
  let cells = 0;
  for (const entry of entries) {
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/i.test(entry.name);
    const counter = new TagCounter();
    const isWhole = unpack(bytes, entry, (piece) => {
      if (isSheet) cells += counter.count(piece);
      if (cells > MOST_CELLS) tooLarge("cells");
    });
    if (!isWhole) throw new RangeError(entry.name);
  }
}

/** Refuses more cells than the limit. @throws AllocationError `workbook-too-large` */
export function checkCells(cells: number, file: string): void {
  if (cells > MOST_CELLS) refuse("workbook-too-large", [], { file, of: "cells", limit: MOST_CELLS });
}

/** Counts the tags of cells, `<c …>`, in a text that comes in pieces. */
class TagCounter {
  #seen = 0;

  count(part: Uint8Array): number {
    let found = 0;
    let seen = this.#seen;
    for (const byte of part) {
      if (seen === 2 && ENDS.has(byte)) found += 1;
      seen = byte === OPEN ? 1 : seen === 1 && byte === CELL ? 2 : 0;
    }
    this.#seen = seen;
    return found;
  }
}
