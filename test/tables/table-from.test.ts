import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { readTable } from "../../src/tables/read-table.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import { problemsOf } from "../support/problems-of.ts";
import { smallDirectory } from "../support/small-directory.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const TEXT = "Kommun,Belopp\nÅre,26\n";
const refused = (run: () => unknown) =>
  problemsOf(run).map(({ code, path, details }) => [code, path, details]);

describe("a table from a file", () => {
  it("is read with what the caller knows of it", () => {
    const directory = smallDirectory(["S1"]);
    const columns = { B: "amount" } as const;
    const table = tableFrom(bytes(TEXT), { unit: "tkr", columns, directory, delimiter: ",", file: "x.csv" });
    expect(table.rows[0]?.cells[0]?.value).toBe(2_600_000n);
    expect(readTable(parseCsv(TEXT), { unit: "tkr", columns, directory }).rows).toEqual(table.rows);
  });

  it("is read from a grid too", () => {
    expect(tableFrom(parseCsv(TEXT), { unit: "tkr" }).rows[0]?.cells[0]?.value).toBe(2_600_000n);
  });

  it("is told by the file's name where it is no text", () => {
    expect(refused(() => tableFrom(bytes(" "), { file: "x.csv" }))).toEqual([
      ["file-empty", [], { file: "x.csv" }],
    ]);
  });

  it("is refused where it is a text, or what is known of it is something else", () => {
    const invalid = { given: '"x"', expected: ["<bytes>", "<{rows problems}>"] };
    expect(refused(() => tableFrom("x" as never))).toEqual([
      ["argument-invalid", ["bytes"], { of: "tableFrom", name: "bytes", ...invalid }],
    ]);
    const known = ["unit", "columns", "directory"];
    expect(refused(() => tableFrom(bytes(TEXT), { unti: "tkr" } as never))).toEqual([
      [
        "argument-unknown",
        ["unti"],
        { of: "tableFrom", name: "unti", known: [...known, "delimiter", "file"] },
      ],
    ]);
    expect(refused(() => readTable("x" as never))).toEqual([
      [
        "argument-invalid",
        ["grid"],
        { of: "readTable", name: "grid", given: '"x"', expected: ["<{rows problems}>"] },
      ],
    ]);
    expect(refused(() => readTable(parseCsv(TEXT), { unti: "tkr" } as never))).toEqual([
      ["argument-unknown", ["unti"], { of: "readTable", name: "unti", known }],
    ]);
  });
});
