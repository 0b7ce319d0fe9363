import { deflateRawSync } from "node:zlib";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { readWorkbook } from "../../src/workbooks/read-workbook.ts";
import { tableFromWorkbook } from "../../src/workbooks/table-from-workbook.ts";
import { zipOf } from "../support/zip-of.ts";

/** An .xlsx of one sheet, from the XML of its cells. */
function xlsx(sheetData: string, { after = "", before = "", date1904 = false } = {}): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${rel}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/styles.xml": `<styleSheet ${main}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${main}>${before}<sheetData>${sheetData}</sheetData>${after}</worksheet>`,
  });
}

const OFFICE = "urn:oasis:names:tc:opendocument:xmlns";

/** An .ods of the XML within office:spreadsheet, and the styles before it. */
function ods(tables: string, styles = ""): Uint8Array {
  return zipOf({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "META-INF/manifest.xml": `<manifest:manifest xmlns:manifest="${OFFICE}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>`,
    "content.xml": `<office:document-content xmlns:office="${OFFICE}:office:1.0" xmlns:table="${OFFICE}:table:1.0" xmlns:text="${OFFICE}:text:1.0" xmlns:style="${OFFICE}:style:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });
}

async function cellsIn(bytes: Uint8Array): Promise<Record<string, string>> {
  const { sheets } = await readWorkbook(bytes);
  const cells = sheets.flatMap(({ grid }) => grid.rows.flat());
  return Object.fromEntries(
    cells.flatMap(({ address, text, stored, formula }) =>
      stored === "empty" ? [] : [[address, [stored, text, ...(formula ? [formula] : [])].join(" ")]],
    ),
  );
}

async function codesOf(bytes: Promise<Uint8Array> | Uint8Array): Promise<unknown> {
  try {
    await readWorkbook(await bytes, "bok");
    return undefined;
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    return error.problems.map(({ code, details }) => [code, { ...details }]);
  }
}

describe("what a cell of an .xlsx stores", () => {
  it("is told apart: number, text, date, error, formula without a value, empty text", async () => {
    const bytes = xlsx(
      `<row r="2"><c r="B2"><v>46693876</v></c><c r="C2" t="str"><f>IF(A1="","",1)</f><v></v></c><c r="D2" s="1"><v>45597</v></c></row>` +
        `<row r="3"><c r="A3" t="e"><v>#DIV/0!</v></c><c r="B3"><f>SUM(B2:B2)</f></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="inlineStr"><is><t>#DIV/0!</t></is></c></row>` +
        `<row r="5"><c r="A5"><f>SUM(B2:B2)</f><v>46693876</v></c><c r="B5" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`,
    );
    expect(await cellsIn(bytes)).toEqual({
      B2: "number 46693876",
      C2: 'text  =IF(A1="","",1)',
      D2: "date 2024-11-01",
      A3: "error #DIV/0!",
      B3: "uncomputed =SUM(B2:B2) =SUM(B2:B2)",
      C3: "boolean TRUE",
      D3: "text #DIV/0!",
      A5: "number 46693876 =SUM(B2:B2)",
      B5: "error #DIV/0! =1/0",
    });
  });

  it("has the formula that was filled over it", async () => {
    const bytes = xlsx(
      `<row r="4"><c r="C4"><f t="shared" ref="C4:E5" si="0">SUM(C2:C$3)+$B$1</f><v>1</v></c><c r="D4"><f t="shared" si="0"/><v>2</v></c><c r="E4"><f t="shared" si="0"/><v>3</v></c></row>` +
        `<row r="5"><c r="C5"><f t="shared" si="0"/><v>4</v></c><c r="D5"><f t="shared" si="0"/></c></row>`,
    );
    expect(await cellsIn(bytes)).toEqual({
      C4: "number 1 =SUM(C2:C$3)+$B$1",
      D4: "number 2 =SUM(D2:D$3)+$B$1",
      E4: "number 3 =SUM(E2:E$3)+$B$1",
      C5: "number 4 =SUM(C3:C$3)+$B$1",
      D5: "uncomputed =SUM(D3:D$3)+$B$1 =SUM(D3:D$3)+$B$1",
    });
  });

  it("has its days from 1904 where the workbook has", async () => {
    const bytes = xlsx(`<row r="1"><c r="A1" s="1"><v>44135</v></c></row>`, { date1904: true });
    expect(await cellsIn(bytes)).toEqual({ A1: "date 2024-11-01" });
  });

  it("is a number beyond 2^53 in full", async () => {
    const bytes = xlsx(`<row r="1"><c r="A1"><v>9007199254740991</v></c><c r="B1"><v>5E+20</v></c></row>`);
    expect(await cellsIn(bytes)).toEqual({
      A1: "number 9007199254740991",
      B1: "number 500000000000000000000",
    });
  });
});

describe("what a cell of an .ods stores", () => {
  it("is told apart, and hidden rows, columns and sheets are known", async () => {
    const cell = (value: string): string =>
      `<table:table-cell office:value-type="float" office:value="${value}"><text:p>x</text:p></table:table-cell>`;
    const bytes = ods(
      `<table:table table:name="Blad1"><table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>` +
        `<table:table-row>${cell("1")}${cell("2.5")}${cell("3")}</table:table-row>` +
        `<table:table-row table:visibility="filter" table:number-rows-repeated="2">${cell("4")}</table:table-row>` +
        `<table:table-row><table:table-cell table:formula="of:=SUM([.A1:.A3])"/><table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value=""><text:p>#DIV/0!</text:p></table:table-cell></table:table-row>` +
        `<table:table-row table:number-rows-repeated="1048572"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>` +
        `<table:table table:name="Dold" table:style-name="ta2"><table:table-row>${cell("7")}</table:table-row></table:table>`,
      `<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>`,
    );
    const { sheets } = await readWorkbook(bytes);
    expect(
      sheets.map(({ name, hidden, hiddenRows, hiddenColumns }) => [name, hidden, hiddenRows, hiddenColumns]),
    ).toEqual([
      ["Blad1", false, [2, 3], ["B", "C"]],
      ["Dold", true, [], []],
    ]);
    const [first] = sheets;
    const texts = first?.grid.rows.map((row) => row.map(({ stored, text }) => `${stored} ${text}`));
    expect(texts).toEqual([
      ["number 1", "number 2,5", "number 3"],
      ["number 4"],
      ["number 4"],
      ["uncomputed =SUM(A1:A3)", "error #DIV/0!"],
    ]);
  });
});

describe("a workbook is refused", () => {
  const small = '<row r="1"><c r="A1"><v>1</v></c></row>';

  it.each([
    [
      "with a password",
      writeXlsx({
        sheets: [{ name: "a", rows: [[1]] }],
        encryption: { password: "hemligt", spinCount: 1000 },
      }),
      "password",
    ],
    ["that was cut short", xlsx(small).slice(0, -30), "damaged"],
    ["whose bytes have changed", damaged(xlsx(small)), "damaged"],
    ["that is another kind of zip", zipOf({ "a.csv": "x" }), "format"],
    ["that is a document", zipOf({ "word/document.xml": "<w/>" }), "format"],
    ["that is text", new TextEncoder().encode("Län;Belopp\n"), "format"],
    ["that is empty", new Uint8Array(), "format"],
  ])("%s", async (_, bytes, cause) => {
    expect(await codesOf(bytes)).toEqual([["workbook-unreadable", { file: "bok", cause }]]);
  });

  it("of ten million cells, before they are unpacked into memory", async () => {
    const row = `<row>${"<c/>".repeat(1000)}</row>`;
    const bytes = xlsx(row.repeat(10_000));
    const before = process.memoryUsage().rss;
    expect(await codesOf(bytes)).toEqual([
      ["workbook-too-large", { file: "bok", of: "cells", limit: 2_000_000 }],
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(200e6);
  });

  it("of ten million cells in an .ods, which a few bytes can state", async () => {
    const cell = `<table:table-cell table:number-columns-repeated="1000" office:value-type="float" office:value="1"/>`;
    const bytes = ods(
      `<table:table table:name="a"><table:table-row table:number-rows-repeated="10000">${cell}</table:table-row></table:table>`,
    );
    expect(await codesOf(bytes)).toEqual([
      ["workbook-too-large", { file: "bok", of: "cells", limit: 2_000_000 }],
    ]);
  });

  it("that unpacks to gigabytes, whatever its directory states", async () => {
    const bomb = deflateRawSync(Buffer.alloc(300 * 1024 * 1024));
    const parts = { "xl/workbook.xml": "<workbook/>", "xl/media/image1.png": { packed: bomb, states: 10 } };
    for (const states of [10, 300 * 1024 * 1024]) {
      const bytes = zipOf({ ...parts, "xl/media/image1.png": { packed: bomb, states } });
      // A directory that states less than there is has a damaged archive; nothing is unpacked beyond what it states.
      expect(await codesOf(bytes)).toEqual([
        states === 10
          ? ["workbook-unreadable", { file: "bok", cause: "damaged" }]
          : ["workbook-too-large", { file: "bok", of: "bytes", limit: 268_435_456 }],
      ]);
    }
  });
});

/** The same bytes but for one in the middle of the sheet. */
function damaged(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const at = Buffer.from(copy).indexOf("xl/worksheets/sheet1.xml") + 40;
  copy[at] = (copy[at] as number) ^ 0xff;
  return copy;
}

describe("a table in a workbook", () => {
  const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const amount = (value: number): string => `<c><v>${value}</v></c>`;
  const row = (...cells: string[]): string => `<row>${cells.join("")}</row>`;
  const HEAD = row(text("Län"), text("Belopp (kr)"));

  async function problemsOf(body: string, after = ""): Promise<unknown> {
    const { table } = await tableFromWorkbook(xlsx(HEAD + body, { after }), { file: "bok" });
    return table.problems.map(({ code, severity, place, details }) => [
      code,
      severity,
      place?.cell,
      { ...details },
    ]);
  }

  it("has no problem of its own where there is none", async () => {
    const sum = `<c><f>SUM(B2:B3)</f><v>3</v></c>`;
    expect(
      await problemsOf(
        row(text("Gotland"), amount(1)) + row(text("Skåne"), amount(2)) + row(text("Summa"), sum),
      ),
    ).toEqual([]);
  });

  it.each(["SUM(B2:B2)", "SUM(B3)", "SUM(B3,B3)", "sum($B$2:$B$2)", "B2"])(
    "has a sum, %s, that misses a row",
    async (formula) => {
      const sum = `<c><f>${formula}</f><v>3</v></c>`;
      const missed = formula.includes("3") ? ["B2", "Gotland"] : ["B3", "Skåne"];
      expect(
        await problemsOf(
          row(text("Gotland"), amount(1)) + row(text("Skåne"), amount(2)) + row(text("Summa"), sum),
        ),
      ).toEqual([
        [
          "formula-range",
          "error",
          "B4",
          { cell: "B4", formula: `=${formula}`, cells: [missed[0]], labels: [missed[1]] },
        ],
      ]);
    },
  );

  it.each([
    "SUM(B2:B3)",
    "SUM(B2,B3)",
    "B2+B3",
    "SUM(B2:B2)+B3",
    "SUM(B2:B3)*1",
    "SUM(C2:C2)",
    "SUBTOTAL(9,B2:B2)",
  ])("has a sum, %s, that misses none, or of which nothing is known", async (formula) => {
    const sum = `<c><f>${formula.replace(/&/g, "&amp;")}</f><v>3</v></c>`;
    expect(
      await problemsOf(
        row(text("Gotland"), amount(1)) + row(text("Skåne"), amount(2)) + row(text("Summa"), sum),
      ),
    ).toEqual([]);
  });

  it("has a date, an error, a formula without a value and an unrounded number where amounts are expected", async () => {
    const body =
      row(text("Gotland"), `<c s="1"><v>45597</v></c>`) +
      row(text("Skåne"), `<c t="e"><v>#REF!</v></c>`) +
      row(text("Halland"), `<c><f>B9*2</f></c>`) +
      row(text("Kalmar"), amount(1234.5678)) +
      row(text("Dalarna"), amount(7));
    const cell = (address: string, shown: string, stored: string): unknown => [
      "cell-not-figure",
      "error",
      address,
      { cell: address, sheet: "Blad1", text: shown, stored },
    ];
    expect(await problemsOf(body)).toEqual([
      cell("B2", "2024-11-01", "date"),
      cell("B3", "#REF!", "error"),
      cell("B4", "=B9*2", "uncomputed"),
      cell("B5", "1234,5678", "unrounded"),
    ]);
  });

  it("has a second table below the first", async () => {
    const body =
      row(text("Gotland"), amount(1)) +
      row(text("Jämtland"), amount(2)) +
      row() +
      row(text("Län"), text("Suicidprevention (kr)")) +
      row(text("Gotland"), amount(5));
    expect(await problemsOf(body)).toEqual([["tables-several", "error", "A5", { cell: "A5" }]]);
  });
});
