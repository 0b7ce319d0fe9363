import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { toCsv } from "../../src/population/to-csv.ts";
import { readWorkbook } from "../../src/workbooks/read-workbook.ts";
import type { WorkbookCell } from "../../src/workbooks/workbook.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const KRONA = ["--round-to", "krona"];

async function fordela(...argv: string[]): Promise<{ code: number; text: string }> {
  const { code, out, err } = await recorded([...argv, "--lang", "en"]);
  return { code, text: plainSpaces(out + err) };
}

async function sheetsIn(file: string): Promise<Map<string, Map<string, WorkbookCell>>> {
  const { sheets } = await readWorkbook(readFileSync(file), file);
  return new Map(
    sheets.map(({ name, grid }) => [name, new Map(grid.rows.flat().map((cell) => [cell.address, cell]))]),
  );
}

describe("a workbook of figures that are published in thousands or millions", () => {
  it.each([
    ["mnkr", "xlsx", "2", "12"],
    ["tkr", "ods", "2507", "12698"],
    ["100000", "xlsx", "2,5", "12,7"],
  ])(
    "of %s as %s adds up, verifies to the last cell and lists what was moved",
    async (unit, ending, line, total) => {
      const file = join(folder, `publicerat-${unit}.${ending}`);
      const county = ["2025", "--level", "county"];
      expect(await recorded(["allocate", ...county, "--publish", unit, "--output", file])).toMatchObject({
        code: 0,
      });
      const sheets = await sheetsIn(file);
      expect([...sheets.keys()].filter((name) => name !== "Inte närmast")).toEqual([
        "Län",
        "Beräkningsunderlag",
      ]);
      const cells = sheets.get("Län");
      expect([cells?.get("G23")?.text, cells?.get("I23")?.text]).toEqual([line, total]);
      const { code, text } = await fordela("verify", file, "--agreement", "2025", "--strict");
      expect(code).toBe(0);
      expect(text).toContain("147 figures compared, 7 added up, 0 explained, 0 not checked");
    },
  );

  it.each(["2021", "2023", "2025"])(
    "of %s has sheets that verify to the last cell, each level and the areas",
    async (year) => {
      for (const unit of ["tkr", "mnkr"]) {
        const file = join(folder, `nivaer-${year}-${unit}.xlsx`);
        const nearest = ["--substitute", "nearest"];
        await recorded(["allocate", year, ...nearest, "--publish", unit, "--output", file]);
        const sheets = [...(await sheetsIn(file)).keys()].filter((name) => !/^(Inte|Beräkning)/.test(name));
        expect(sheets.length).toBeGreaterThan(3);
        for (const sheet of sheets) {
          const kind = sheet === "Alla nivåer" ? ["--kind", "summary"] : [];
          const argv = [
            "verify",
            file,
            "--agreement",
            year,
            "--sheet",
            sheet,
            "--strict",
            ...kind,
            ...nearest,
          ];
          const { code, text } = await fordela(...argv);
          expect([sheet, code, text]).toEqual([sheet, 0, expect.stringContaining(" 0 not checked")]);
        }
      }
    },
  );

  it("is not written where the figures cannot add up: the terminal has why", async () => {
    const file = join(folder, "motsagelse.xlsx");
    const agreement = new URL("../publish/contradiction.agreement.json", import.meta.url).pathname;
    const argv = ["allocate", agreement, "--publish", "mnkr", "--subtotals", "county", "--output", file];
    const { code, err } = await recorded(argv);
    expect([code, existsSync(file)]).toEqual([1, false]);
    expect(err).toContain("✗ Tabellen kan inte avrundas så att alla summor stämmer");
  });
});

describe("a workbook of an allocation", () => {
  it.each(["xlsx", "ods"])(
    "as %s verifies, has names, codes as text, formulas, the register and the receipt",
    async (ending) => {
      const file = join(folder, `lan.${ending}`);
      const made = await recorded(["allocate", "2025", "--level", "county", ...KRONA, "--output", file]);
      expect([made.code, made.out]).toEqual([0, ""]);
      const sheets = await sheetsIn(file);
      expect([...sheets.keys()]).toEqual(["Län", "Register", "Beräkningsunderlag"]);
      const county = sheets.get("Län");
      const heads = "ABCDEFGHIJKLM".split("").map((letter) => county?.get(`${letter}4`)?.text ?? "");
      expect(heads).toEqual([
        "Kod",
        "Län",
        "Nationella strategin",
        "Patient-, brukar- och anhörigmedverkan",
        "Vård- och insatsprogram",
        "Område 1",
        "Komplexa behov",
        "Suicidpreventivt arbete",
        "Totalt",
        "",
        "Folkmängd, 1 november 2024",
        "Antal extra: Komplexa behov",
        "Antal extra: Suicidpreventivt arbete",
      ]);
      expect(county?.get("A5")).toMatchObject({ stored: "text", text: "01" });
      expect(county?.get("A2")?.text).toBe("Belopp i kronor. Avrundning: största rest, till hela kronor.");
      const comma = ending === "xlsx" ? "," : ";";
      expect(county?.get("H23")).toMatchObject({
        stored: "number",
        text: "6190809",
        formula: `=5000000+ROUNDDOWN(95000000*K23/SUM(K$5:K$25)${comma}0)+M23`,
      });
      expect(county?.get("M26")?.text).toBe("11");
      expect(sheets.get("Register")?.get("D22")?.text).toBe("132708");
      const { code, text } = await fordela("verify", file, "--agreement", "2025");
      expect([code, text.includes("What was checked follows from the agreement.")]).toEqual([0, true]);
    },
  );

  it("of every level and unit verifies, sheet by sheet, in both languages", async () => {
    for (const [index, options] of [KRONA, [], ["--round-to", "tkr"]].entries()) {
      const file = join(folder, `alla-${index}.xlsx`);
      const asked = [...options, "--substitute", "nearest"];
      await fordela("allocate", "2025", ...asked, "--output", file);
      for (const sheet of ["Counties", "Regions", "Municipalities", "SKR"]) {
        const { text } = await fordela("verify", file, "--agreement", "2025", "--sheet", sheet, ...asked);
        expect(text.split("\n")[0]).toMatch(/^✓/);
      }
    }
  });

  it("of one recipient has the sums of all, and says so", async () => {
    const file = join(folder, "jamtland.xlsx");
    await fordela(
      "allocate",
      "2025",
      "--level",
      "county",
      ...KRONA,
      "--recipient",
      "Jämtland",
      "--output",
      file,
    );
    const county = (await sheetsIn(file)).get("Counties") ?? new Map<string, WorkbookCell>();
    expect(county.get("I5")?.text).toBe("12697775");
    expect(county.get("B6")?.text).toBe("All recipients");
    expect(county.get("I6")).toMatchObject({ text: "493000000" });
    expect(county.get("I6")?.formula).toBeUndefined();
    expect(county.get("H5")?.formula).toBe("=5000000+ROUNDDOWN(95000000*K5/10587140,0)+M5");
  });

  it.each(["xlsx", "ods"])("is the same a day later: %s", async (ending) => {
    const files = [join(folder, `a.${ending}`), join(folder, `b.${ending}`)];
    try {
      for (const [days, file] of files.entries()) {
        vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 0, 1 + days) });
        await fordela("allocate", "2025", "--level", "region", "--output", file);
      }
    } finally {
      vi.useRealTimers();
    }
    const [a, b] = files.map((file) => readFileSync(file));
    expect(b?.equals(a as Buffer)).toBe(true);
  });

  it("is not written where a line could not be allocated, or amounts are unrounded", async () => {
    const file = join(folder, "nej.xlsx");
    const lacking = await fordela("allocate", "2025", "--output", file);
    expect([lacking.code, lacking.text.includes(`Nothing was written to ${file}`)]).toEqual([2, true]);
    const exact = await fordela(
      "allocate",
      "2025",
      "--level",
      "county",
      "--rounding",
      "exact",
      "--output",
      file,
    );
    expect([exact.code, exact.text]).toEqual([2, expect.stringContaining('--rounding cannot be "exact"')]);
    expect(existsSync(file)).toBe(false);
  });

  it("is written by the ending, or refused", async () => {
    for (const [options, words] of [
      [["--output", "lan.docx"], "lan.xlsx or lan.ods"],
      [["--output", "lan.xls"], "lan.xlsx or lan.ods"],
      [["--output", "lan.xlsx", "--format", "csv"], "Write lan.csv."],
    ] as const) {
      const { code, text } = await fordela("allocate", "2025", "--level", "county", ...options);
      expect([code, text]).toEqual([2, expect.stringContaining(words)]);
    }
  });
});

describe("a wide table", () => {
  it("for a Swedish Excel has semicolons, a byte order mark, decimal commas, sums, and codes in the names", async () => {
    const file = join(folder, "bred.csv");
    await fordela(
      "allocate",
      "2025",
      "--level",
      "region",
      "--format",
      "csv",
      "--wide",
      "--excel",
      "--output",
      file,
    );
    const text = readFileSync(file, "utf8");
    expect(text.startsWith("\ufeff")).toBe(true);
    const rows = text.slice(1).split("\r\n");
    expect(rows[0]).toBe("Region;Komplexa behov;Suicidpreventivt arbete;Total");
    expect(rows[1]).toBe("01 Region Stockholm;116734689,44;67239181,12;183973870,56");
    expect(rows.at(-2)).toBe("Total;500000000,00;288000000,00;788000000,00");
    expect((await fordela("verify", file, "--agreement", "2025")).code).toBe(0);
  });

  it("without --excel has commas and points, and a column of codes", async () => {
    const { text } = await fordela("allocate", "2025", "--level", "region", "--format", "csv", "--wide");
    expect(text.split("\n").slice(0, 2)).toEqual([
      "Code,Region,Komplexa behov,Suicidpreventivt arbete,Total",
      "01,Region Stockholm,116734689.44,67239181.12,183973870.56",
    ]);
  });

  it("is only a CSV's, and --excel only a wide one's", async () => {
    expect((await fordela("allocate", "2025", "--wide")).text).toContain(
      "--wide has no effect without --format csv",
    );
    expect((await fordela("allocate", "2025", "--format", "csv", "--excel")).text).toContain(
      "--excel has no effect without --wide",
    );
  });
});

describe("a workbook of", () => {
  it("a comparison has differences and sums as formulas", async () => {
    const file = join(folder, "jamfor.xlsx");
    const { code } = await fordela(
      "compare",
      "2023",
      "2025",
      "--level",
      "county",
      "--substitute",
      "nearest",
      ...KRONA,
      "--output",
      file,
    );
    expect(code).toBe(0);
    const county = [...(await sheetsIn(file)).values()][0];
    expect(county?.get("E5")).toMatchObject({ text: "-29548186", formula: "=D5-C5" });
    expect(county?.get("D26")).toMatchObject({ text: "493000000", formula: "=SUM(D5:D25)" });
  });

  it("a verification has each figure with what it should be", async () => {
    const table = join(folder, "fel.csv");
    writeFileSync(table, "Län;Belopp (kr)\nJämtlands län;2 506 967\nGotlands län;1 152 341\n");
    const file = join(folder, "granskning.ods");
    const { code } = await fordela(
      "verify",
      table,
      "--agreement",
      "2025",
      "--line",
      "lan-komplexa-behov",
      "--partial",
      ...KRONA,
      "--output",
      file,
    );
    expect(code).toBe(1);
    const sheet = [...(await sheetsIn(file)).values()][0];
    const row = (number: number): unknown =>
      "ABCDEFG".split("").map((letter) => sheet?.get(`${letter}${number}`)?.text ?? "");
    expect(row(5)).toEqual(["B2", "Belopp (kr)", "Jämtlands län", "2506967", "2506966", "1", "✗"]);
    expect(row(6)).toEqual(["B3", "Belopp (kr)", "Gotlands län", "1152341", "1152341", "0", "✓"]);
    expect(
      (await fordela("verify", table, "--agreement", "2025", "--output", join(folder, "x.csv"))).text,
    ).toContain("x.xlsx or");
  });

  it("a register, with its ages, is read back as it was", async () => {
    const csv = join(folder, "aldrar-2022-09-30.csv");
    writeFileSync(
      csv,
      toCsv(await loadRegister("scb-2022-09-30"), () => ""),
    );
    for (const ending of ["xlsx"]) {
      const file = join(folder, `aldrar-2022-09-30.${ending}`);
      await fordela("population", "import", csv, "--output", file);
      const [a, b] = [join(folder, "1.csv"), join(folder, "2.csv")];
      await fordela("population", "import", csv, "--output", a);
      await fordela("population", "import", file, "--output", b);
      expect(readFileSync(b, "utf8")).toBe(readFileSync(a, "utf8"));
    }
  });
});
