import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { importRegister } from "../../src/tables/registers/import-register.ts";

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
