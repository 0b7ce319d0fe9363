import { describe, expect, it } from "vitest";
import { htmlTables } from "../../../src/tables/markup/internals/html-tables.ts";
import { problemsOf } from "../../support/problems-of.ts";

const tables = (html: string) => htmlTables(html, "sida.html");
const texts = (html: string) => tables(html)[0]?.grid.rows.map((row) => row.map(({ text }) => text));
const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const table = (...rows: readonly string[]) => `<table>${rows.join("")}</table>`;
const ONE = table(row("Gotland", "5"));

describe("the tables of a page", () => {
  it("are those with a cell, in order, and one inside another after it", () => {
    const html = `<table></table><table><tr></tr></table>${table(row(`Län${ONE}`, "Belopp"))}${table(row("Skåne"))}`;
    expect(tables(html).map(({ grid }) => grid.rows.map((cells) => cells.map(({ text }) => text)))).toEqual([
      [["Län", "Belopp"]],
      [["Gotland", "5"]],
      [["Skåne"]],
    ]);
    expect(tables("<p>Ingen tabell</p>")).toEqual([]);
  });

  it("have cells with their addresses and the lines of their rows", () => {
    const [found] = tables(
      `<h2>\nBidrag</h2>\n<table>\n<caption>Tabell 1</caption>\n<tr><th>Län<td>5\n</table>`,
    );
    expect(found).toEqual({
      name: "Tabell 1",
      hiddenRows: [],
      grid: {
        problems: [],
        rows: [
          [{ text: "Bidrag", line: 1, row: 1, column: 1, address: "A1" }],
          [{ text: "Tabell 1", line: 4, row: 2, column: 1, address: "A2" }],
          [
            { text: "Län", line: 5, row: 3, column: 1, address: "A3" },
            { text: "5", line: 5, row: 3, column: 2, address: "B3" },
          ],
        ],
      },
    });
  });

  it("have their heads first and their feet last", () => {
    const html = `<table><tfoot>${row("Summa")}</tfoot><tbody>${row("Gotland")}</tbody><thead>${row("Län")}</thead><tbody>${row("Skåne")}</tbody></table>`;
    expect(texts(html)).toEqual([["Län"], ["Gotland"], ["Skåne"], ["Summa"]]);
  });

  it("are those that are shown without scripts too", () => {
    expect(tables(`<noscript>${ONE}</noscript>`)).toHaveLength(1);
  });

  it("have cells of both kinds, and nothing but cells", () => {
    expect(texts("<table><tr><th>Län<td>Belopp<script>x</script></tr><template></template></table>")).toEqual(
      [["Län", "Belopp"]],
    );
  });

  it("have hidden rows like others, but name them", () => {
    const hidden = '<tr style="display:none"><td>Skåne</td></tr>';
    const html = `<h2>Bidrag</h2><table><tbody>${row("Gotland")}${hidden}</tbody><tbody hidden>${row("Halland")}</tbody></table>`;
    const [found] = tables(html);
    expect(found?.hiddenRows).toEqual([3, 4]);
    expect(texts(html)).toEqual([["Bidrag"], ["Gotland"], ["Skåne"], ["Halland"]]);
  });
});

describe("the titles above a table", () => {
  it.each(["h1", "h2", "h3", "h4", "h5", "h6", "p", "figcaption", "summary", "legend", "dt"])(
    "can be in <%s>",
    (tag) => {
      expect(texts(`<${tag}>Belopp\n i <b>tkr</b></${tag}>${ONE}`)?.[0]).toEqual(["Belopp i tkr"]);
    },
  );

  it.each([
    "<div>Meny</div>",
    "<ul><li>Meny</li></ul>",
    "<p hidden>Meny</p>",
    "<p> </p>",
    `<p>${"x".repeat(201)}</p>`,
    "<xh1>Meny</xh1>",
    "<pre>Meny</pre>",
  ])("are not %s", (html) => {
    expect(texts(`${html}${ONE}`)).toEqual([["Gotland", "5"]]);
  });

  it("are the last four from the last heading on", () => {
    const paragraphs = (...from: readonly string[]) => from.map((text) => `<p>${text}</p>`).join("");
    const above = (html: string) => texts(`${html}${ONE}`)?.slice(0, -1).flat();
    expect(above(paragraphs("a", "b", "c", "d", "e"))).toEqual(["b", "c", "d", "e"]);
    expect(above(`${paragraphs("a", "b")}<h2>Bidrag</h2>${paragraphs("c")}`)).toEqual(["Bidrag", "c"]);
    expect(above(`<h2>Bidrag</h2>${paragraphs("a", "b", "c", "d")}`)).toEqual(["a", "b", "c", "d"]);
    expect(above(`<p>${"x".repeat(200)}</p>`)).toEqual(["x".repeat(200)]);
    expect(above(`<h2>${"x".repeat(201)}</h2>`)).toEqual(["x".repeat(201)]);
    expect(above("<p>a</p><h2> </h2>")).toEqual([]);
    expect(above("<h2>Tabell<br>1</h2>")).toEqual(["Tabell 1"]);
  });

  it("are for the next table only, but for the heading", () => {
    const html = `<h2>Bidrag</h2><p>Belopp i tkr</p>${ONE}<p>Källa: SCB</p>${ONE}`;
    expect(tables(html).map(({ grid }) => grid.rows.slice(0, -1).map(([cell]) => cell?.text))).toEqual([
      ["Bidrag", "Belopp i tkr"],
      ["Bidrag", "Källa: SCB"],
    ]);
  });

  it("are no paragraphs in a cell, but may be a heading there", () => {
    const html = table(row("<p>Meny</p>", `<h3>Bidrag</h3><p>Not</p>${ONE}`));
    expect(tables(html)[1]?.grid.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ["Bidrag"],
      ["Gotland", "5"],
    ]);
    // Below the table a paragraph is a title again.
    expect(tables(`${html}<p>Tabell 2</p>${ONE}`)[2]?.grid.rows[1]?.map(({ text }) => text)).toEqual([
      "Tabell 2",
    ]);
  });

  it("name it: its caption, or the last heading above it", () => {
    const name = (above: string, caption = "") => tables(`${above}${table(caption, row("x"))}`)[0]?.name;
    expect(name("<h1>Bidrag</h1><p>tkr</p>")).toBe("Bidrag");
    expect(name("<h1>Bidrag</h1>", "<caption> Tabell\n<br>1 </caption>")).toBe("Tabell 1");
    expect(name("<h1>Bidrag</h1>", "<caption> </caption>")).toBe("Bidrag");
    expect(name("<p>tkr</p>")).toBe("");
    expect(texts(table("<caption> </caption>", row("x")))).toEqual([["x"]]);
  });
});

describe("cells over several rows and columns", () => {
  it("repeat a text down, and leave the others of a wide one empty", () => {
    const html = table(
      '<tr><td rowspan="2">Län</td><td colspan="2">Område 3</td></tr>',
      row("Belopp", "Andel"),
      row("Gotland", "5", "1"),
    );
    expect(texts(html)).toEqual([
      ["Län", "Område 3", ""],
      ["Län", "Belopp", "Andel"],
      ["Gotland", "5", "1"],
    ]);
  });

  it("do not repeat a figure, which would be counted twice", () => {
    const html = table(
      '<tr><td>Gotland</td><td rowspan="3">1 200</td></tr>',
      row("Skåne"),
      row("Halland"),
      row("Ale", "7"),
    );
    expect(texts(html)).toEqual([
      ["Gotland", "1 200"],
      ["Skåne", ""],
      ["Halland", ""],
      ["Ale", "7"],
    ]);
  });

  it("are both wide and high, between and after others", () => {
    const html = table(
      '<tr><td>a</td><td rowspan="2" colspan="2">Bidrag</td><td>b</td><td rowspan="2">c</td></tr>',
      row("d", "e"),
      row("f"),
    );
    expect(texts(html)).toEqual([["a", "Bidrag", "", "b", "c"], ["d", "Bidrag", "", "e", "c"], ["f"]]);
  });

  it("go on to the end of their section, and no further, where they have no end of their own", () => {
    const body = (cell: string) => `<tbody><tr>${cell}<td>1</td></tr>${row("2")}${row("3")}</tbody>`;
    const html = `<table>${body('<td rowspan="0">Norra</td>')}<tbody>${row("4")}</tbody></table>`;
    expect(texts(html)).toEqual([["Norra", "1"], ["Norra", "2"], ["Norra", "3"], ["4"]]);
    const long = `<table>${body('<td rowspan="9">Norra</td>')}<tbody>${row("4")}</tbody></table>`;
    expect(texts(long)).toEqual(texts(html));
  });

  it.each([
    ['colspan="0"', ["Län", "Belopp"]],
    ['colspan="x"', ["Län", "Belopp"]],
    ['colspan="-2"', ["Län", "Belopp"]],
    ['colspan="2.5"', ["Län", "Belopp"]],
    ['colspan="x2"', ["Län", "Belopp"]],
    ['colspan="100000"', ["Län", "Belopp"]],
    ['colspan=" 2 "', ["Län", "", "Belopp"]],
    ['colspan="02"', ["Län", "", "Belopp"]],
  ])("are as wide as a whole number says: %s", (span, expected) => {
    expect(texts(`<table><tr><td ${span}>Län</td><td>Belopp</td></tr></table>`)).toEqual([expected]);
  });

  it("are no wider than any table", () => {
    const wide = '<td colspan="1999">Län</td>';
    const widths = (cells: string) => texts(`<table><tr>${cells}</tr></table>`)?.[0]?.length;
    expect([widths(wide), widths('<td colspan="2500">Län</td>')]).toEqual([1999, 2000]);
    expect([
      widths(`${wide}<td colspan="9">x</td>`),
      widths(`${wide}<td colspan="9">x</td><td colspan="9">y</td>`),
    ]).toEqual([2000, 2001]);
  });
});

describe("a page that is nested deeper than any", () => {
  const refused = (html: string) =>
    problemsOf(() => tables(html)).map(({ code, path, details }) => [code, path, details]);
  const tooLarge = { file: "sida.html", format: "HTML", title: null, fault: "too-large" };

  it("is refused", () => {
    // The page and its body are around them.
    expect(refused("<div>".repeat(1_999))).toEqual([["file-format", [], tooLarge]]);
    expect(tables("<div>".repeat(1_998))).toEqual([]);
    // What does not belong in a table is put before it.
    expect(refused(`<table>${"<b>".repeat(1_999)}`)).toEqual([["file-format", [], tooLarge]]);
  });
});
