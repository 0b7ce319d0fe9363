import { describe, expect, it } from "vitest";
import { openDocumentFormats } from "../../src/workbooks/internals/open-document-formats.ts";

/** A format that divides by a factor, or by none. */
const format = (name: string, factor?: number): string =>
  `<number:number-style style:name="${name}"><number:number number:grouping="true"${
    factor === undefined ? "" : ` number:display-factor="${factor}"`
  }/></number:number-style>`;
const style = (name: string, from: string): string => `<style:style style:name="${name}" ${from}/>`;
const data = (of: string): string => `style:data-style-name="${of}"`;
const cell = (own = "", times = 1): string =>
  `<table:table-cell${own && ` table:style-name="${own}"`} table:number-columns-repeated="${times}" office:value-type="float" office:value="1"/>`;
const column = (of: string, times = 1): string =>
  `<table:table-column table:number-columns-repeated="${times}" table:default-cell-style-name="${of}"/>`;
const row = (cells: string, more = ""): string => `<table:table-row${more}>${cells}</table:table-row>`;
const sheet = (...parts: readonly string[]): string =>
  `<table:table table:name="A">${parts.join("")}</table:table>`;

const STYLES = [
  format("T", 1000),
  format("M", 1_000_000),
  format("K"),
  style("t", data("T")),
  style("m", data("M")),
  style("k", data("K")),
].join("");

/** The formats of the first three rows and columns of the first sheet; "" for those that divide by nothing. */
function formats(content: string, named = ""): string[] {
  const [at] = openDocumentFormats(content, named);
  return [0, 1, 2].map((row) => [0, 1, 2].map((column) => at?.(row, column) ?? "").join("|"));
}

describe("the formats of an .ods", () => {
  it("are those of the cell, else of its row, else of its column", () => {
    const cells = sheet(
      column("k"),
      column("m", 2),
      row(cell() + cell() + cell("k")),
      row(cell() + cell("m") + cell(), ' table:default-cell-style-name="t"'),
      row(cell("t", 2) + cell()),
    );
    expect(formats(STYLES + cells)).toEqual(["|0,,|", "0,|0,,|0,", "0,|0,|0,,"]);
  });

  it("count repeated rows, empty cells and covered ones, and begin again with each sheet", () => {
    const empty = '<table:table-cell table:number-columns-repeated="2"/>';
    const covered = "<table:covered-table-cell/>";
    const cells = sheet(row(empty + cell("t"), ' table:number-rows-repeated="2"'), row(covered + cell("m")));
    expect(formats(STYLES + cells)).toEqual(["||0,", "||0,", "|0,,|"]);
    const [, second] = openDocumentFormats(STYLES + cells + sheet(row(cell("m"))), "");
    expect([second?.(0, 0), second?.(0, 2)]).toEqual(["0,,", undefined]);
  });

  it("are found by name, through the styles that others are made from", () => {
    const named = format("T", 1000) + style("Tusental", data("T"));
    const own = style("a", 'style:parent-style-name="Tusental"');
    expect(formats(own + sheet(row(cell("a"))), named)[0]).toBe("0,||");
    const round = style("a", 'style:parent-style-name="b"') + style("b", 'style:parent-style-name="a"');
    expect(formats(round + STYLES + sheet(row(cell("a") + cell("t"))))[0]).toBe("|0,|");
  });

  it("with conditions divide where all that show a number divide by the same", () => {
    const two = (other: string, zero: string): string =>
      `<number:number-style style:name="P">${zero}<style:map style:condition="value()&gt;0" style:apply-style-name="${other}"/></number:number-style>${style("p", data("P"))}`;
    const dash = "<number:text>–</number:text>";
    const half = '<number:number number:display-factor="1000"/>';
    const first = (styles: string) => formats(STYLES + styles + sheet(row(cell("p"))))[0];
    expect(first(two("T", dash))).toBe("0,||");
    expect(first(two("T", half))).toBe("0,||");
    expect(first(two("K", half))).toBe("||");
  });

  it("are not looked for where none divides", () => {
    expect(openDocumentFormats(format("K") + style("k", data("K")) + sheet(row(cell("k"))), "")).toEqual([]);
  });
});
