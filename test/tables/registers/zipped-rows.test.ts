import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { AllocationError } from "../../../src/problems/allocation-error.ts";
import { refuse } from "../../../src/problems/refuse.ts";
import { eachZippedRow } from "../../../src/tables/registers/internals/each-zipped-row.ts";
import { RowFilter } from "../../../src/tables/registers/internals/row-filter.ts";
import { type ZipEntry, zipEntries } from "../../../src/tables/zip/zip-entries.ts";
import { latin } from "../latin.ts";

function rowsOf(plain: Uint8Array | string, change?: (entry: ZipEntry) => ZipEntry) {
  const packed = zipSync({ "t.csv": typeof plain === "string" ? strToU8(plain) : plain }, { level: 0 });
  const [entry] = zipEntries(packed) as [ZipEntry];
  const rows: [number, ...string[]][] = [];
  const fault = eachZippedRow(packed, change?.(entry) ?? entry, (row, number) => rows.push([number, ...row]));
  return { fault, rows };
}
/** Longer than a piece of an archive that is read at a time. */
const LONG = Array.from({ length: 3_000 }, (_, at) => `${1_000 + at};Mottagare ${at};5`);

describe("the rows of a zipped table", () => {
  it("are told one by one with their numbers, whatever ends the last", () => {
    const rows = [
      [1, "region", "value"],
      [2, "0114 Upplands Väsby", "5"],
      [3, ""],
      [4, "0115 Vallentuna", "6"],
    ];
    const text = "region;value\r\n0114 Upplands Väsby;5\r\n\r\n0115 Vallentuna;6";
    expect(rowsOf(text)).toEqual({ fault: undefined, rows });
    expect(rowsOf(`${text}\r\n`)).toEqual({ fault: undefined, rows });
    expect(rowsOf("\uFEFFregion,value\n1,2\n").rows).toEqual([
      [1, "region", "value"],
      [2, "1", "2"],
    ]);
    expect(rowsOf("")).toEqual({ fault: undefined, rows: [] });
  });

  it("are whole where a piece of the archive ends in the middle of one", () => {
    const { fault, rows } = rowsOf(LONG.join("\n"));
    expect(fault).toBeUndefined();
    expect(rows).toHaveLength(LONG.length);
    expect(rows.map(([, ...texts]) => texts.join(";"))).toEqual(LONG);
    expect(rows.at(-1)?.[0]).toBe(LONG.length);
  });

  it("have the sign between the first row's cells, however long it is", () => {
    expect(rowsOf(`a;${"x".repeat(20_000)}\n1;2\n`).rows[1]).toEqual([2, "1", "2"]);
  });

  it("are whole where a quotation has lines of its own, and a piece ends there", () => {
    const quoted = `"${"rad\n".repeat(6_000)}";1`;
    const { fault, rows } = rowsOf(`a;b\n${quoted}\n"x ""y""\nz";2\n3;4\n`);
    expect(fault).toBeUndefined();
    expect(rows.map(([number, ...texts]) => [number, texts.length, texts.at(-1)])).toEqual([
      [1, 2, "b"],
      [2, 2, "1"],
      [3, 2, "2"],
      [4, 2, "4"],
    ]);
    expect(rows[2]?.[1]).toBe('x "y"\nz');
  });

  it.each(["Västerås", "Åre €", "plain"])(
    "are decoded in either encoding, also late in a file: %s",
    (name) => {
      const late = [...LONG, name, name].join("\n");
      for (const bytes of [strToU8(late), ...(name.includes("€") ? [] : [latin(late)])]) {
        const { rows } = rowsOf(bytes);
        expect(rows.slice(-2).map(([, text]) => text)).toEqual([name, name]);
      }
    },
  );

  it("are decoded where a piece ends in the middle of a letter", () => {
    for (const shift of ["a", "ab"]) {
      const text = `${shift}\n${"å".repeat(20_000)}\n`;
      expect(rowsOf(strToU8(text)).rows[1]?.[1]).toBe("å".repeat(20_000));
    }
  });

  it("are decoded where the first letter that is no English one is in the row that a piece ends in", () => {
    const text = `region;${"x".repeat(16_343)}\n0114 Upplands Väsby;${"y".repeat(100)}\n`;
    for (const bytes of [strToU8(text), latin(text)])
      expect(rowsOf(bytes).rows[1]?.slice(0, 2)).toEqual([2, "0114 Upplands Väsby"]);
  });

  it("are none of a table whose quotation marks do not pair up, or that is one long row", () => {
    expect(rowsOf('a;b\n"x" y;1\n').fault).toBe("quotes");
    expect(rowsOf('a;b\n"x;1').fault).toBe("quotes");
    expect(rowsOf(`a;b\n"x" y;1\n${LONG.join("\n")}\n`)).toEqual({ fault: "quotes", rows: [] });
    expect(rowsOf("x".repeat(1_048_576 + 16_384)).fault).toBe("quotes");
    expect(rowsOf("x".repeat(1_048_576)).fault).toBeUndefined();
  });

  it("are none of an archive that states another size or checksum, or letters that are no text", () => {
    const broken = (change: (entry: ZipEntry) => ZipEntry) => rowsOf("a;b\n1;2\n", change).fault;
    expect(broken((entry) => ({ ...entry, size: entry.size - 1 }))).toBe("broken");
    expect(broken((entry) => ({ ...entry, checksum: entry.checksum + 1 }))).toBe("broken");
    const mixed = new Uint8Array([...strToU8(`å\n${"x".repeat(20_000)}\n`), 0xe5, 10]);
    expect(rowsOf(mixed).fault).toBe("broken");
  });

  it("are not told to be broken where the visitor refuses one", () => {
    const packed = zipSync({ "t.csv": strToU8("a;b\n") });
    const [entry] = zipEntries(packed) as [ZipEntry];
    const visit = () => refuse("file-empty", [], { file: "t.zip" });
    expect(() => eachZippedRow(packed, entry, visit)).toThrow(AllocationError);
  });
});

describe("the rows that are the register's", () => {
  const row = (region: string | undefined, time?: string, contents?: string) => ({ region, time, contents });

  it("are those of its day and of people, and those of which it is not known", () => {
    const filter = new RowFilter("2024-12-31");
    const passes = (time?: string, contents?: string) => filter.passes(row("0114", time, contents), 2);
    expect([passes(), passes("2024"), passes("2024M12", "Folkmängd"), passes("i år", "Utfall")]).toEqual([
      ...[true, true, true, true],
    ]);
    expect([
      passes("2023"),
      passes("2024M11"),
      passes("2024", "Folkökning"),
      passes(undefined, "BE0101A9"),
    ]).toEqual([...[false, false, false, false]]);
    expect([passes("Folkökning"), passes("2024", "Folkmängd 2023")]).toEqual([true, false]);
    expect(filter.leftOut()).toEqual([
      { what: "time", text: "2023", rows: 1 },
      { what: "time", text: "2024M11", rows: 1 },
      { what: "contents", text: "Folkökning", rows: 1 },
      { what: "contents", text: "BE0101A9", rows: 1 },
      { what: "contents", text: "Folkmängd 2023", rows: 1 },
    ]);
  });

  it("are counted where they are left out, by their time first", () => {
    const filter = new RowFilter("2024-12-31");
    for (const number of [2, 3, 4]) filter.passes(row("0114", "2023", "Folkökning"), number);
    expect(filter.leftOut()).toEqual([{ what: "time", text: "2023", rows: 3 }]);
  });

  it("leave no region out in silence: the first row of one that has no other", () => {
    const filter = new RowFilter("2024-12-31");
    filter.passes(row("0114", "2024"), 2);
    filter.passes(row("0115", "2023"), 3);
    filter.passes(row("0114", "2023"), 4);
    filter.passes(row("0115", "2022"), 5);
    expect(filter.onlyElsewhere).toBe(3);
    filter.passes(row("0115", "2024"), 6);
    expect(filter.onlyElsewhere).toBeUndefined();
    filter.passes(row(undefined, "2023"), 7);
    expect(filter.onlyElsewhere).toBe(7);
    filter.passes(row(undefined, "2024"), 8);
    expect(filter.onlyElsewhere).toBeUndefined();
  });
});
