import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { importRegister } from "../../src/tables/registers/import-register.ts";

import { problemsOf } from "../support/problems-of.ts";

const TABLE = 'region,år,value\n"0114 Upplands Väsby",2023,1\n"0114 Upplands Väsby",2024,2\n';
const read = (bytes: Uint8Array, inArchive?: string) =>
  importRegister(bytes, { id: "t.zip", date: "2024-12-31", inArchive });

function faultOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof AllocationError) return error.problems.map(({ code, details }) => [code, details]);
    throw error;
  }
  return undefined;
}

const archive = (fault: string, tables: readonly string[]) => [
  ["file-archive", { file: "t.zip", fault, tables }],
];

describe("a register in a zip archive", () => {
  it.each([0, 6] as const)("is read, stored or packed (%i)", (level) => {
    const bytes = zipSync({ "a/": new Uint8Array(), "a/t.csv": strToU8(TABLE) }, { level });
    const { register, leftOut } = read(bytes);
    expect(register.count("0114")).toBe(2);
    expect(leftOut).toEqual([{ what: "time", text: "2023", rows: 1 }]);
  });

  it("is the file that is named, of several", () => {
    const bytes = zipSync({
      "a.csv": strToU8(TABLE),
      "b.csv": strToU8(TABLE.replace(",2\n", ",3\n")),
      "läs.md": strToU8("x"),
    });
    expect(faultOf(() => read(bytes))).toEqual(archive("several-tables", ["a.csv", "b.csv"]));
    expect(read(bytes, "b.csv").register.count("0114")).toBe(3);
    expect(faultOf(() => read(bytes, "c.csv"))).toEqual(archive("unknown-table", ["a.csv", "b.csv"]));
  });

  it("is refused where there is no table, where it is cut short, and where a byte is changed", () => {
    expect(faultOf(() => read(zipSync({ "läs.md": strToU8("x") })))).toEqual(archive("no-table", []));
    const bytes = zipSync({ "t.csv": strToU8(TABLE.repeat(50)) });
    expect(faultOf(() => read(bytes.slice(0, -30)))).toEqual(archive("broken", []));
    const changed = zipSync({ "t.csv": strToU8(TABLE) }, { level: 0 });
    const digit = Buffer.from(changed).indexOf(",2\n") + 1;
    changed[digit] = "7".charCodeAt(0);
    expect(faultOf(() => read(changed))).toEqual(archive("broken", ["t.csv"]));
    const larger = bytes.slice();
    // The size that the directory states, one less than the table has.
    const at = larger.length - 22 - 46 - "t.csv".length + 24;
    larger[at] = (larger[at] ?? 0) - 1;
    expect(faultOf(() => read(larger))).toEqual(archive("broken", ["t.csv"]));
  });

  it("is of the day that its rows or its header name", () => {
    const dayOf = (text: string) =>
      importRegister(zipSync({ "t.csv": strToU8(text) }), { id: "t.zip" }).register.date;
    expect(dayOf('region,månad,value\n"0114 Upplands Väsby",2024M11,2\n')).toBe("2024-11-30");
    expect(dayOf('region,år,contents,value\n"0114 Upplands Väsby",2024,BE0101A9,2\n')).toBe("2024-11-01");
    expect(dayOf('region,"Folkmängd 2024M11"\n"0114 Upplands Väsby",2\n')).toBe("2024-11-30");
    const asked = (text: string) =>
      faultOf(() => importRegister(zipSync({ "t.csv": strToU8(text) }), { id: "t.zip" }));
    expect(asked(TABLE)).toEqual([["date-missing", { file: "t.zip", found: ["2023-12-31", "2024-12-31"] }]]);
  });

  it("has a header among its first fifty rows", () => {
    const titled = (rows: number) => zipSync({ "t.csv": strToU8(`${"Folkmängd,\n".repeat(rows)}${TABLE}`) });
    expect(read(titled(49)).register.count("0114")).toBe(2);
    expect(faultOf(() => read(titled(50)))).toEqual([
      ["population-columns", { found: ["region", "år", "value"], missing: ["code", "population"] }],
    ]);
    expect(read(zipSync({ "t.csv": strToU8(`Län\n${TABLE}`) })).register.count("0114")).toBe(2);
  });

  it("is refused where it is locked, or larger than any table", () => {
    const bytes = zipSync({ "t.csv": strToU8(TABLE) });
    const directory = bytes.length - 22 - 46 - "t.csv".length;
    const locked = bytes.slice();
    locked[directory + 8] = 1;
    expect(faultOf(() => read(locked))).toEqual(archive("locked", ["t.csv"]));
    const sized = (size: number) => {
      const large = bytes.slice();
      new DataView(large.buffer).setUint32(directory + 24, size, true);
      return faultOf(() => read(large));
    };
    expect(sized(1_073_741_825)).toEqual(archive("too-large", ["t.csv"]));
    expect(sized(1_073_741_824)).toEqual(archive("broken", ["t.csv"]));
  });

  it.each([
    ["TAB638_sv.csv", "TAB638"],
    ["Folkmängd TAB638.csv", "TAB638"],
    ["XTAB638.csv", undefined],
    ["1TAB638.TXT", undefined],
    ["t.tsv", undefined],
  ])("has the number of its table in the name of its file: %s", (name, table) => {
    const found = read(zipSync({ [name]: strToU8(TABLE), "x.csv.md": strToU8("x") }));
    expect([found.table, found.format]).toEqual([table, "zip"]);
  });

  it("is told at the cell where a figure is wrong", () => {
    const wrong = zipSync({ "t.csv": strToU8(`Folkmängd\n${TABLE.replace(",2\n", ",x\n")}`) });
    const problems = problemsOf(() => read(wrong));
    expect(problems.map(({ place }) => place)).toEqual([{ cell: "C4", row: 4, column: "C" }]);
  });

  it("names the cell of the whole file", () => {
    const bytes = zipSync({ "t.csv": strToU8(TABLE.replace(",2\n", ",x\n")) });
    expect(() => read(bytes)).toThrow(AllocationError);
    expect(faultOf(() => read(bytes))).toEqual([["population-count", { text: "x", code: "0114" }]]);
  });

  it("is not silent about a region that has rows of other times only", () => {
    const bytes = zipSync({ "t.csv": strToU8(`${TABLE}"0115 Vallentuna",2023,7\n`) });
    expect(faultOf(() => read(bytes))).toEqual([
      ["population-period", { text: "2023", counted: null, date: "2024-12-31" }],
    ]);
  });
});
