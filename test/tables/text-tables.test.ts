import { describe, expect, it } from "vitest";
import { tablesInText } from "../../src/tables/markup/tables-in-text.ts";

const texts = async (text: string): Promise<string[][] | undefined> =>
  (await tablesInText(text))?.tables[0]?.grid.rows.map((row) => row.map((cell) => cell.text));

describe("a footnote beside a figure", () => {
  it("is a mark in Markdown, with or without a space before it", async () => {
    const rows = await texts(
      "| Län | Belopp |\n|---|---|\n| Gotland | 1 200 [^1] |\n| Blekinge | 500[^2] |\n",
    );
    expect(rows?.slice(2, 4)).toEqual([
      ["Gotland", "1 200 ¹"],
      ["Blekinge", "500²"],
    ]);
  });

  it.each([
    [`1 200<a href="#n1">1)</a>`, "1 200¹"],
    [`1 200 <a href="#n1">[12]</a>`, "1 200 ¹²"],
    [`1 200<a href="#n1"><sup>2</sup></a>`, "1 200²"],
    [`<a href="#n1">1 200</a>`, "1 200"],
    [`Område <a href="#n1">1</a>`, "Område 1"],
    [`1 <a href="#n1">200</a>`, "1 200"],
    [`1 2<a href="https://example.org/">00</a>`, "1 200"],
  ])("is a mark as a link to a note in HTML: %s", async (cell, text) => {
    const rows = await texts(`<table><tr><td>Län</td></tr><tr><td>${cell}</td></tr></table>`);
    expect(rows?.at(-1)).toEqual([text]);
  });
});

describe("a pipe at the edge of a row", () => {
  it("is after an empty cell where the first row has none", async () => {
    const rows = await texts("Kod|Län|Belopp\n01|Stockholm|5\n|Totalt|5\n");
    expect(rows?.slice(0, 3)).toEqual([
      ["Kod", "Län", "Belopp"],
      ["01", "Stockholm", "5"],
      ["", "Totalt", "5"],
    ]);
  });

  it("is an edge where the first row has one, or no cell is missing", async () => {
    expect((await texts("|Kod|Län|\n|01|Stockholm|\n|Totalt|\n"))?.[2]).toEqual(["Totalt"]);
    expect((await texts("Län|Belopp\nGotland|5\n|Totalt|5|\n"))?.[2]).toEqual(["Totalt", "5"]);
  });
});
