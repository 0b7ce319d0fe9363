import { crc32, deflateRawSync } from "node:zlib";
import { strFromU8, strToU8, type ZipOptions, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { unpack } from "../../src/tables/zip/unpack.ts";
import { isZip, type ZipEntry, zipEntries } from "../../src/tables/zip/zip-entries.ts";
import { zipOf } from "../support/zip-of.ts";

const TABLE = strToU8("region;2024\n0114 Upplands Väsby;49 148\n");
const NOTED: ZipOptions = { extra: { 39321: strToU8("extra") }, comment: "Folkmängd" };
/** Longer than a piece of an archive that is read at a time, and hardly shorter when it is packed. */
const LONG = Uint8Array.from({ length: 40_000 }, (_, at) => (at * at * 2_654_435_761) >>> 13);

const zip = (files: Zippable, options?: ZipOptions) => zipSync(files, options);
const entriesOf = (bytes: Uint8Array) => zipEntries(bytes) ?? [];
/** A copy with some bytes replaced, counted from the end where they are below 0. */
function changed(bytes: Uint8Array, at: number, ...to: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(to, at < 0 ? copy.length + at : at);
  return copy;
}
/** Where the directory of an archive begins. */
const directoryOf = (bytes: Uint8Array) => new DataView(bytes.buffer).getUint32(bytes.length - 6, true);

function unpacked(bytes: Uint8Array, entry: ZipEntry | undefined) {
  const pieces: Uint8Array[] = [];
  const whole = entry && unpack(bytes, entry, (piece) => pieces.push(piece.slice()));
  return { whole, bytes: Buffer.concat(pieces).toString("latin1") };
}

describe("the files of an archive", () => {
  it("have names, sizes, checksums and places, but for folders", () => {
    const bytes = zip({
      "å/": new Uint8Array(),
      "å/t.csv": [TABLE, { ...NOTED, level: 0 }],
      "u.csv": [LONG, { ...NOTED, level: 9 }],
    });
    const [stored, packed, ...others] = entriesOf(bytes);
    expect(others).toEqual([]);
    const signature = (entry: ZipEntry | undefined) =>
      strFromU8(bytes.subarray(entry?.start ?? 0, (entry?.start ?? 0) + 4), true);
    expect([signature(stored), signature(packed)]).toEqual(["PK\x03\x04", "PK\x03\x04"]);
    expect(stored).toMatchObject({
      name: "å/t.csv",
      packed: TABLE.length,
      size: TABLE.length,
      checksum: crc32(TABLE),
      method: "stored",
    });
    expect(packed).toMatchObject({ name: "u.csv", size: 40_000, checksum: crc32(LONG), method: "deflated" });
    expect(packed?.packed).not.toBe(40_000);
  });

  it("are found in the middle of other bytes, and before a note of the archive's own", () => {
    const bytes = zip({ "t.csv": TABLE });
    const within = new Uint8Array(bytes.length + 20);
    within.set(bytes, 7);
    const part = within.subarray(7, 7 + bytes.length);
    expect(entriesOf(part)).toEqual(entriesOf(bytes));
    expect(isZip(part)).toBe(true);
    expect(unpacked(part, entriesOf(part)[0])).toEqual({ whole: true, bytes: strFromU8(TABLE, true) });
    const noted = (length: number) => {
      const long = new Uint8Array(bytes.length + length);
      long.set(bytes);
      return zipEntries(long)?.length;
    };
    expect([noted(1), noted(65_535), noted(65_536)]).toEqual([1, 1, undefined]);
  });

  it("cannot be unpacked where they are locked, or packed in another way", () => {
    const bytes = zip({ "t.csv": TABLE });
    const directory = directoryOf(bytes);
    const methods = (at: number, value: number) =>
      entriesOf(changed(bytes, directory + at, value)).map(({ method }) => method);
    expect([methods(8, 1), methods(8, 3), methods(8, 8), methods(10, 0), methods(10, 9)]).toEqual([
      ["unknown"],
      ["unknown"],
      ["deflated"],
      ["stored"],
      ["unknown"],
    ]);
    const locked = changed(bytes, directory + 8, 1);
    expect(unpacked(locked, entriesOf(locked)[0])).toEqual({ whole: false, bytes: "" });
  });

  it("are none where the directory is damaged", () => {
    const bytes = zip({ "t.csv": TABLE, "u.csv": TABLE });
    const directory = directoryOf(bytes);
    expect(zipEntries(bytes)).toHaveLength(2);
    // Another record than a file's, a third file that is not there, and an end that is not.
    expect(zipEntries(changed(bytes, directory, 0))).toBeUndefined();
    expect(zipEntries(changed(bytes, -12, 3))).toBeUndefined();
    expect(zipEntries(changed(bytes, -22, 0))).toBeUndefined();
    // The directory begins where its last record would not fit.
    const short = (by: number) =>
      changed(zip({ "t.csv": TABLE }), -6, ...littleEndian(zip({ "t.csv": TABLE }).length - by));
    expect([zipEntries(short(45)), zipEntries(short(10))]).toEqual([undefined, undefined]);
    expect(zipEntries(new Uint8Array())).toBeUndefined();
    expect(zipEntries(bytes.slice(-22))).toBeUndefined();
  });

  it("are none of other bytes", () => {
    const empty = zip({});
    expect([isZip(zip({ "t.csv": TABLE })), isZip(TABLE), isZip(new Uint8Array()), isZip(empty)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([isZip(strToU8("PK\x03\x04".padEnd(22))), isZip(strToU8("PK\x03\x04".padEnd(23)))]).toEqual([
      false,
      true,
    ]);
    expect(zipEntries(empty)).toEqual([]);
  });
});

describe("unpacking a file", () => {
  it.each([0, 6] as const)("gives its bytes piece by piece, also where it is long or empty (%i)", (level) => {
    const bytes = zip(
      { "t.csv": [TABLE, NOTED], "l.csv": [LONG, NOTED], "e.csv": new Uint8Array() },
      { level },
    );
    const [table, long, empty] = entriesOf(bytes);
    expect(unpacked(bytes, table)).toEqual({ whole: true, bytes: strFromU8(TABLE, true) });
    expect(unpacked(bytes, long)).toEqual({ whole: true, bytes: strFromU8(LONG, true) });
    expect(unpacked(bytes, empty)).toEqual({ whole: true, bytes: "" });
    const lengths: number[] = [];
    if (long) unpack(bytes, long, (piece) => lengths.push(piece.length));
    expect(lengths.length).toBeGreaterThan(1);
    expect(lengths).not.toContain(0);
  });

  it.each([0, 6] as const)(
    "is refused where the directory has another size, checksum or place (%i)",
    (level) => {
      const bytes = zip({ "t.csv": [LONG, { level }] });
      const [entry] = entriesOf(bytes) as [ZipEntry];
      const whole = (facts: Partial<ZipEntry>) => unpacked(bytes, { ...entry, ...facts }).whole;
      expect(whole({})).toBe(true);
      expect(whole({ size: entry.size + 1 })).toBe(false);
      expect(() => whole({ size: entry.size - 1 })).toThrow(RangeError);
      expect(() => whole({ size: entry.size - 1 })).toThrow("t.csv");
      expect(whole({ checksum: entry.checksum + 1 })).toBe(false);
      expect(whole({ packed: bytes.length })).toBe(false);
      expect(whole({ start: bytes.length })).toBe(false);
      expect(whole({ start: bytes.length - 29 })).toBe(false);
    },
  );

  it("is refused where what is packed ends too early, or is nothing", () => {
    const bytes = zip({ "t.csv": LONG });
    const [entry] = entriesOf(bytes) as [ZipEntry];
    expect(() => unpacked(bytes, { ...entry, packed: entry.packed - 20 })).toThrow("unexpected EOF");
    expect(unpacked(bytes, { ...entry, packed: 0, size: 0, checksum: 0 }).whole).toBe(false);
    expect(unpacked(bytes, { ...entry, packed: 0, size: 0, checksum: 0, method: "stored" }).whole).toBe(true);
  });

  it("ends with the last piece, also where that is a whole one", () => {
    const plain = LONG.slice(0, 16_379);
    const packed = deflateRawSync(plain, { level: 0 });
    expect(packed.length).toBe(16_384);
    const bytes = zipOf({ "t.csv": { packed, states: plain.length } });
    const [entry] = entriesOf(bytes) as [ZipEntry];
    const found = unpacked(bytes, { ...entry, checksum: crc32(plain) });
    expect(found).toEqual({ whole: true, bytes: strFromU8(plain, true) });
  });
});

function littleEndian(value: number): number[] {
  return [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24];
}
