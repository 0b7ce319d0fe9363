import { describe, expect, it } from "vitest";
import { tablesInText } from "../../../src/tables/markup/tables-in-text.ts";

const read = async (text: string) => {
  const found = await tablesInText(text);
  const rows = found?.tables.map(({ grid }) => grid.rows.flatMap((row) => row.map(({ text }) => text)));
  return found && [found.format, ...(rows ?? [])];
};
const TABLE = "<table><tr><td>Gotland<td>5</table>";
const LINES = ["Gotland", "5 000", "Skåne", "6 000", "Halland", "7 000"];

describe("the tables of a text", () => {
  it.each([
    TABLE,
    ` \n${TABLE}`,
    `\uFEFF${TABLE}`,
    `<!doctype html><p>${"x".repeat(600)}</p>${TABLE}`.replace("<p>x", "<pre>x"),
    `Version:0.9 \r\nStartHTML:00000097\r\n<html>${TABLE}`,
    TABLE.replace("<table>", "<TABLE class='x'>"),
    TABLE.replace("<table>", "<table\n>"),
  ])("are those of a page: %j", async (text) => {
    expect(await read(text)).toEqual(["html", ["Gotland", "5"]]);
  });

  it.each([
    "<table></table>",
    "<tablet><tr><td>5</tablet>",
    `Gotland ${TABLE}`,
    `xVersion:0.9 ${TABLE}`,
    `Version:x ${TABLE}`,
    `Version:0.9${TABLE}`,
    `${"x".repeat(600)}${TABLE}`,
    "Län;Belopp\nGotland;5\n",
    "",
  ])("are none of other texts: %j", async (text) => {
    expect(await tablesInText(text)).toBeUndefined();
  });

  it("are those of Markdown, whatever ends its lines", async () => {
    for (const end of ["\n", "\r\n", "\r"])
      expect(await read(`\uFEFFLän|Belopp${end}-|-${end}Gotland|5`)).toEqual([
        "markdown",
        ["Län", "Belopp", "Gotland", "5"],
      ]);
  });

  it("are those of one cell a line, which have no name", async () => {
    const found = await tablesInText(LINES.join("\r\n"));
    expect(found).toMatchObject({ format: "lines", tables: [{ name: "", hiddenRows: [] }] });
    expect(await read(LINES.join("\r"))).toEqual(["lines", LINES]);
  });

  it("are refused by the name of their file", async () => {
    const deep = `<table>${"<b>".repeat(2_000)}`;
    await expect(tablesInText(deep, "sida.html")).rejects.toThrow("sida.html");
    await expect(tablesInText(deep)).rejects.toThrow('"file":"input"');
  });
});
