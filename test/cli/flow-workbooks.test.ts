import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BookType, utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/workbooks/read-workbook.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const FLOW = new URL("../../fixtures/flow/", import.meta.url).pathname;
const JAMTLAND = `${FLOW}jamtland-2025/`;

async function fordela(...argv: string[]): Promise<{ code: number; out: string; all: string }> {
  const { code, out, err } = await recorded(argv);
  return { code, out: plainSpaces(out), all: plainSpaces(out + err) };
}

/** The cells of every sheet that a command wrote, by sheet and address. */
async function cellsIn(file: string): Promise<Map<string, Map<string, string>>> {
  const { sheets } = await readWorkbook(readFileSync(file), file);
  return new Map(
    sheets.map(({ name, grid }) => [
      name,
      new Map(grid.rows.flat().map(({ address, text }) => [address, text])),
    ]),
  );
}

type Value = string | number | Date;

/** A workbook as a spreadsheet program stores it: amounts are numbers, and days are days. */
function workbook(sheets: Readonly<Record<string, readonly (readonly Value[])[]>>, ending: BookType): string {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet(rows as Value[][], { cellDates: true, UTC: true }),
      name,
    );
  const file = join(folder, `${Object.keys(sheets).length}-${Math.random()}.${ending}`);
  writeFileSync(file, new Uint8Array(write(book, { bookType: ending, type: "array" }) as ArrayBuffer));
  return file;
}

function cellsOf(csv: string): Value[][] {
  return csv
    .trim()
    .split("\n")
    .map((line) =>
      line.split(";").map((text): Value => {
        if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return new Date(`${text}T00:00:00Z`);
        const plain = text.replace(/[\s\u00A0]/g, "");
        return /^\d{5,}$/.test(plain) ? Number(plain) : text;
      }),
    );
}

const fixture = (name: string): Value[][] => cellsOf(readFileSync(`${JAMTLAND}${name}.csv`, "utf8"));

describe("a command of the flow as a workbook", () => {
  const commands: [string, string[], Record<string, Record<string, string>>][] = [
    [
      "requisition of one",
      ["requisition", "2025", "--recipient", "Jämtland"],
      { Rekvisition: { A1: "Rekvisition: Insatser inom området psykisk hälsa och suicidprevention 2025" } },
    ],
    [
      "requisition of all",
      ["requisition", "2025", "--all", "--on", "2025-11-15"],
      { "Per nivå": {}, "Har inte rekvirerat": { A5: "01", B5: "Stockholms län", E5: "80873467" } },
    ],
    [
      "flow check",
      ["flow", "check", `${JAMTLAND}handelser.csv`, "--agreement", "2025"],
      { Rätten: { A5: "Jämtlands län", C5: "4000000" }, Pengarna: { C6: "1550000", G6: "0" } },
    ],
    [
      "flow split",
      ["flow", "split", `${JAMTLAND}fordelning.csv`, "--agreement", "2025", "--recipient", "Jämtland"],
      { "Område och aktör": { B8: "3365000", C8: "9332775" }, "Per aktör": { B7: "12697775" }, Insatser: {} },
    ],
    [
      "flow report",
      ["flow", "report", `${FLOW}skr-2023/ej-forbrukat.csv`, "--agreement", "2023", "--recipient", "SKR"],
      { "Ekonomisk redovisning": { C9: "25500000", C28: "250000" } },
    ],
    [
      "flow calendar",
      ["flow", "calendar", "2025"],
      { "Sista dagar": { A4: "2025-03-31", A5: "2025-12-01" } },
    ],
  ];

  it.each(
    commands.flatMap(([name, argv, sheets]) =>
      ["xlsx", "ods"].map((ending) => [name, ending, argv, sheets] as const),
    ),
  )("%s: %s", async (name, ending, argv, sheets) => {
    const file = join(folder, `${name}.${ending}`);
    const made = await fordela(...argv, "--output", file);
    expect([made.code, made.all]).toEqual([0, ""]);
    const found = await cellsIn(file);
    expect([...found.keys()]).toEqual(Object.keys(sheets));
    for (const [sheet, cells] of Object.entries(sheets))
      for (const [address, text] of Object.entries(cells))
        expect([sheet, address, found.get(sheet)?.get(address)]).toEqual([sheet, address, text]);
  });

  it("has sums as formulas, and what is unknown as an empty cell with its name", async () => {
    const file = join(folder, "formel.xlsx");
    await fordela("requisition", "2025", "--recipient", "Jämtland", "--output", file);
    const { sheets } = await readWorkbook(readFileSync(file), file);
    const cells = sheets[0]?.grid.rows.flat() ?? [];
    expect(cells.find(({ text }) => text === "12697775")?.formula).toBe("=SUM(C16:C20)");
    const blank = cells.find(({ text }) => text === "Bankgiro eller plusgiro");
    expect(cells.find(({ row, column }) => row === blank?.row && column === 2)?.text ?? "").toBe("");
  });

  it("has every fault with its cell", async () => {
    const file = join(folder, "fel.xlsx");
    const argv = ["--split", `${JAMTLAND}fordelning.csv`, "--invoice-by", "2025-08-30", "--on", "2025-08-30"];
    const { code } = await fordela(
      ...["flow", "check", `${JAMTLAND}handelser.csv`, "--agreement", "2025", ...argv, "--output", file],
    );
    expect(code).toBe(1);
    const texts = [...((await cellsIn(file)).get("Rätten")?.values() ?? [])].map(plainSpaces);
    expect(texts.join(" ")).toMatch(/F15: Kommunförbundet har fakturerat 2 815 000 kr av 3 365 000 kr/);
  });

  it("is refused for an ending of another kind, and for one that contradicts the format", async () => {
    for (const more of [
      ["--output", "r.docx"],
      ["--format", "csv", "--output", "r.xlsx"],
      ["--format", "xlsx"],
    ]) {
      const { code, all } = await fordela("requisition", "2025", "--recipient", "Jämtland", ...more);
      expect([code, all]).toEqual([2, expect.stringMatching(/r\.xlsx|r\.csv|xlsx/)]);
    }
  });
});

describe("the files of the flow in a workbook", () => {
  const EVENTS = fixture("handelser");

  it.each(["xlsx", "ods", "xls"] as const)("as %s give what the CSV gives", async (ending) => {
    const one = (name: string): string => workbook({ Blad1: fixture(name) }, ending);
    const argv = (of: (name: string) => string): string[] => [
      ...["flow", "check", of("handelser"), "--agreement", "2025", "--split", of("fordelning")],
      ...["--summary", of("sammanstallning"), "--payees", of("mottagare"), "--invoice-by", "2025-08-30"],
    ];
    const csv = await fordela(...argv((name) => `${JAMTLAND}${name}.csv`));
    expect(csv.out).toMatch(/F15: Kommunförbundet/);
    expect(await fordela(...argv(one))).toEqual(csv);
  });

  it("may be sheets of one workbook: each is found by its headings, and named", async () => {
    const all = workbook({ Om: [["Läs mig"]], Fördelning: fixture("fordelning"), Händelser: EVENTS }, "xlsx");
    const check = await fordela(
      ...["flow", "check", all, "--agreement", "2025", "--split", all, "--on", "2025-08-29"],
    );
    expect(check.code).toBe(0);
    expect(check.out).toMatch(/Bladet "Händelser" har lästs/);
    expect(check.out).toMatch(/Bladet "Fördelning" har lästs/);
    const named = await fordela(
      ...["flow", "split", all, "--agreement", "2025", "--recipient", "Jämtland", "--sheet", "fördelning"],
    );
    expect([named.code, named.out]).toEqual([0, expect.stringMatching(/Sammanlagt 12 697 775 kr/)]);
  });

  it("with a fault are read by their headings still: the cell is named", async () => {
    const rows = EVENTS.map((row) => [...row]);
    (rows[3] as Value[])[1] = "utbetlat";
    (rows[5] as Value[])[5] = -5;
    const file = workbook({ Om: [["Läs mig"], ["a"], ["b"]], Händelser: rows }, "ods");
    const { code, all } = await fordela("flow", "check", file, "--agreement", "2025");
    expect(code).toBe(2);
    expect(all).toMatch(/B4/);
    expect(all).toMatch(/F6/);
    expect(all).not.toMatch(/rubrik/);
  });

  it("is refused for a sheet that is not there", async () => {
    const file = workbook({ Händelser: EVENTS }, "xlsx");
    const { code, all } = await fordela("flow", "check", file, "--agreement", "2025", "--sheet", "Mars");
    expect([code, all]).toEqual([2, expect.stringMatching(/"Mars".*Händelser/)]);
  });
});
