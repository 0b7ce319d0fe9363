import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { SWEDEN } from "../../src/recipients/directory.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();

async function book(name: string, ...sheets: WriteSheet[]): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, await writeXlsx({ sheets }));
  return file;
}

const COUNTIES = {
  name: "Län",
  rows: [
    ["Län", "Belopp (kr)"],
    ["Jämtlands län", 2_506_966],
  ],
};
const CLAIM = ["--agreement", "2025", "--line", "lan-komplexa-behov", "--partial", "--round-to", "krona"];

async function fordela(...argv: string[]): Promise<{ code: number; text: string }> {
  const { code, out, err } = await recorded([...argv, "--lang", "en"]);
  // How far a search has come depends on the machine.
  const lasting = err
    .replaceAll(/Searching:[^\n]*?found\.|\d+ … \d+ ✓/g, "")
    .replaceAll("\r", "")
    .replaceAll("\u001b[K", "");
  return { code, text: plainSpaces(out + lasting) };
}

describe("the sheet of a workbook", () => {
  it("is the first that reads as a table, and named where there are several", async () => {
    const file = await book("flera.xlsx", { name: "Om", rows: [["Utkast av den 3 maj"]] }, COUNTIES);
    const { code, text } = await fordela("verify", file, ...CLAIM);
    expect(code).toBe(0);
    expect(text).toContain('The sheet "Län" was read.');
  });

  it("is a visible one before a hidden one", async () => {
    const wrong = [
      ["Län", "Belopp (kr)"],
      ["Jämtlands län", 1],
    ];
    const file = await book("dolt.xlsx", { name: "Gammal", rows: wrong, hidden: true }, COUNTIES);
    const { code, text } = await fordela("verify", file, ...CLAIM);
    expect(code).toBe(0);
    expect(text).toContain('"Gammal" can be read too; choose with --sheet.');
    const hidden = await fordela("verify", file, ...CLAIM, "--sheet", "gammal");
    expect(hidden.code).toBe(1);
    expect(hidden.text).toContain("Hidden in the workbook, but read like everything else: the sheet itself.");
  });

  it("is listed with what it is", async () => {
    const file = await book("lista.xlsx", { name: "Om", rows: [["Utkast"]], hidden: true }, COUNTIES, {
      name: "Tom",
      rows: [],
    });
    for (const command of ["verify", "infer", "recover"]) {
      const { code, text } = await fordela(command, file, "--sheets");
      expect(code).toBe(0);
      expect(text.split("\n").slice(2, -1)).toEqual([
        "sheet  cells  hidden  reads as a table",
        "──────────────────────────────────────",
        "Om     A1:A1       ✓                 –",
        "Län    A1:B2       –                 ✓",
        "Tom    –           –                 –",
      ]);
    }
  });

  it("can be named in about.json", async () => {
    await book(
      "tabell.xlsx",
      { ...COUNTIES, name: "Ett" },
      {
        name: "Två",
        rows: [
          ["Län", "Belopp (kr)"],
          ["Jämtlands län", 1],
        ],
      },
    );
    const about = join(folder, "about.json");
    const described = {
      table: "tabell.xlsx",
      agreement: "2025",
      lines: ["lan-komplexa-behov"],
      partial: true,
    };
    for (const [sheet, code] of [
      ["Ett", 0],
      ["Två", 1],
    ] as const) {
      writeFileSync(about, JSON.stringify({ ...described, sheet }));
      expect((await fordela("verify", about)).code).toBe(code);
    }
  });

  it("is refused where the file is no workbook", async () => {
    const file = join(folder, "lan.csv");
    writeFileSync(file, "Län;Belopp (kr)\nJämtlands län;2 506 966\n");
    for (const option of [["--sheet", "Län"], ["--sheets"]]) {
      const { code, text } = await fordela("verify", file, ...CLAIM, ...option);
      expect(code).toBe(2);
      expect(text).toContain("a workbook (xlsx, ods or xls)");
    }
  });
});

describe("a workbook", () => {
  const people = SWEDEN.recipients("county").map(({ code, name }, index) => [code, name, 100_000 + index]);
  const register = { name: "Data", rows: [["code", "name", "population"], ...people] };

  it("is a register, on the sheet that reads as one", async () => {
    const file = await book("folk-2024-11-01.xlsx", { name: "Om", rows: [["Hämtat den 3 maj"]] }, register);
    const { code, text } = await fordela("population", "check", file);
    expect(text).toContain('The sheet "Data" was read.');
    expect(code).toBe(0);
    const shared = await fordela(
      "allocate",
      "2025",
      "--line",
      "lan-komplexa-behov",
      "--population",
      file,
      "--format",
      "csv",
    );
    expect(shared.code).toBe(0);
  });

  it("whose counts are dates is no register, and the cells are named", async () => {
    const rows = register.rows.map((row, index) =>
      index === 4 ? [row[0], row[1], new Date("2024-11-01")] : row,
    ) as WriteSheet["rows"];
    const file = await book("datum-2024-11-01.xlsx", { name: "Data", rows: rows ?? [] });
    const { code, text } = await fordela("population", "check", file);
    expect(code).toBe(2);
    expect(text).toContain(
      'Cell C5 of the sheet "Data" holds the date 2024-11-01 where a number is expected.',
    );
  });

  it("has indicators, which may have three decimals", async () => {
    const csv = join(folder, "antal.csv");
    const values = SWEDEN.recipients("county").map(({ code }, index) => [code, 1.125 + index] as const);
    writeFileSync(csv, `code;value\n${values.map(([code, value]) => `${code};${value}0`).join("\n")}\n`);
    const file = await book("antal.xlsx", {
      name: "a",
      rows: [["code", "value"], ...values.map((pair) => [...pair])],
    });
    const agreement = join(folder, "egen.json");
    const line = {
      id: "a",
      area: "1",
      level: "county",
      amount: "1000000",
      derived: false,
      source: "s",
      key: [{ rule: "proportional", weight: { by: "indicator", name: "antal", source: "s" } }],
    };
    const areas = [{ id: "1", name: "a" }];
    const head = {
      schemaVersion: 1,
      id: "egen",
      year: 2025,
      title: "t",
      source: "s",
      population: { date: "2024-11-01", by: "chosen", reason: "r" },
    };
    writeFileSync(agreement, JSON.stringify({ ...head, areas, lines: [line], stated: [] }));
    const [a, b] = await Promise.all(
      [csv, file].map((one) =>
        fordela("allocate", agreement, "--indicator", `antal=${one}`, "--format", "csv"),
      ),
    );
    expect(b).toEqual(a);
    expect(a?.code).toBe(0);
  });

  it("is inferred and recovered from as its CSV is", async () => {
    const root = new URL("../../fixtures/", import.meta.url).pathname;
    const csv = `${root}published/vardkapacitet-2025/table.csv`;
    const xls = `${root}workbooks/vardkapacitet-2025-libreoffice.xls`;
    for (const argv of [["infer"], ["recover", "--pot", "5886500000", "--base", "100000000"]]) {
      const [command = "", ...options] = argv;
      const [a, b] = await Promise.all([csv, xls].map((file) => fordela(command, file, ...options)));
      expect(b?.code).toBe(a?.code);
      expect(b?.text.replaceAll(xls, "TABLE")).toBe(a?.text.replaceAll(csv, "TABLE"));
    }
  });
});
