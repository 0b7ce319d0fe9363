import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { writeAgreement } from "../../src/agreements/shape/write-agreement.ts";
import { readAgreementSheet } from "../../src/agreements/sheet/read-agreement-sheet.ts";
import { formatKr } from "../../src/money/format-kr.ts";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();

async function fordela(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const { code, out, err } = await recorded(argv);
  return { code, out: plainSpaces(out), err: plainSpaces(err) };
}

function saved(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe("an agreement as a sheet", () => {
  it.each(["csv", "xlsx", "ods"])("is written as %s, and read back", async (format) => {
    for (const lang of ["sv", "en"]) {
      const file = join(folder, `ny-${lang}.${format}`);
      expect((await fordela("agreement", "new", file, "--lang", lang)).code).toBe(0);
      const { code, out } = await fordela("agreement", "check", file, "--lang", lang);
      expect(out).toContain(
        lang === "sv" ? "2 poster och 1 angiven summa går ihop" : "2 lines and 1 stated sum reconcile",
      );
      expect(code).toBe(0);
      const { out: csv } = await fordela("allocate", file, "--round-to", "krona", "--format", "csv");
      expect(csv).toContain("27479183");
    }
  });

  it("with a heading that is misspelt is refused at the heading, and remarks are left out", async () => {
    const sheet = (key: string, remark: string): string =>
      `År;2025\npost;nivå;belopp;${key};${remark}\na;län;1 mnkr;folkmängd;x\nb;län;1 mnkr;folkmängd;y\n`;
    const wrong = await fordela("agreement", "check", saved("fel-rubrik.csv", sheet("nyckle", "Kommentar")));
    expect(wrong.code).toBe(1);
    expect(wrong.err).toMatch(/D2 \(nyckle\) är "nyckle"/);
    expect(wrong.err.match(/kolumn "nyckel"/g)).toHaveLength(1);
    const right = await fordela("agreement", "check", saved("rubrik.csv", sheet("nyckel", "Kommentar")));
    expect([right.code, right.err]).toEqual([0, ""]);
  });

  it("shares out as the same agreement in JSON", async () => {
    const { lines, ...facts } = agreementOf("2025");
    const own = lines.filter(({ id }) =>
      ["lan-medverkan", "lan-komplexa-behov", "region-suicidprevention"].includes(id),
    );
    const areas = facts.areas.filter(({ id }) => own.some(({ area }) => area === id));
    const json = saved(
      "samma.json",
      writeAgreement({ ...facts, id: "samma", areas, lines: own, stated: [] }),
    );
    const rows = own.map(({ id, level, amount, key }) => {
      const fixed = key.find((rule) => rule.rule === "fixed");
      const except = fixed?.rule === "fixed" ? (fixed.except ?? []) : [];
      const exceptions = except.map(
        ({ group, codes = [], each }) =>
          `${[...(group ? [group] : []), ...codes].join(", ")} = ${formatKr(each)}`,
      );
      const byPeople = key.some((rule) => rule.rule === "proportional");
      return [
        id,
        "",
        level,
        formatKr(amount ?? 0n),
        fixed?.rule === "fixed" ? formatKr(fixed.each) : "",
        exceptions.join("; "),
        byPeople ? "folkmängd" : "",
        "",
        "",
      ]
        .map((cell) => (/[;]/.test(cell) ? `"${cell}"` : cell))
        .join(";");
    });
    const head = `Titel;${facts.title}\nÅr;2025\nFolkmängd;${facts.population.date}\n\npost;namn;nivå;belopp;fast belopp;undantag;nyckel;ålder;källa`;
    const sheet = saved("samma.csv", [head, ...rows].join("\n"));
    const [first, second] = [json, sheet].map((file) =>
      fordela("allocate", file, "--round-to", "krona", "--format", "csv"),
    );
    const amounts = (out: string | undefined): string[] =>
      (out ?? "")
        .split("\n")
        .filter((line) => /\d{5}/.test(line))
        .map((line) => line.replace(/^[^,]*,/, "").replace(/,[^,]*,county/, ""));
    const [expected, found] = [amounts((await first)?.out), amounts((await second)?.out)];
    expect(expected.length).toBeGreaterThan(60);
    const figures = (rows: string[]): string[] => rows.flatMap((row) => row.match(/\d{5,}/g) ?? []);
    expect(figures(found)).toEqual(figures(expected));
  });

  it("reads amounts, levels, keys and ages as people write them", () => {
    const { lines, areas, year, stated } = readAgreementSheet(
      parseCsv(
        [
          "Line;Area;Name;Level;Amount (mnkr);Fixed amount;Exceptions;Key;Age;Source",
          'a;Youth;Clinics;counties;250;1 000 000 kr;"Stockholms län, 12 = 2 mnkr; metropolitan = 3 mnkr";;0–25 år;§ 1',
          "b;Youth;;Kommuner;66 000 000 kr;;;lika;;§ 2",
          "c;Older;;region;1,5;;;population;65+;§ 3",
          "d;Older;;SKR;29;;;;;§ 4",
          "Summa;;;;346,5;;;;;§ 5",
        ].join("\n"),
      ),
      "Grants 2026.csv",
    );
    expect(year).toBe(2026);
    expect(areas.map(({ name }) => name)).toEqual(["Youth", "Older"]);
    expect(lines.map(({ level, amount }) => [level, amount])).toEqual([
      ["county", 250_000_000_00n],
      ["municipality", 66_000_000_00n],
      ["region", 1_500_000_00n],
      ["association", 29_000_000_00n],
    ]);
    expect(lines.map(({ key }) => key)).toEqual([
      [
        {
          rule: "fixed",
          each: 1_000_000_00n,
          except: [
            { codes: ["01", "12"], each: 2_000_000_00n },
            { group: "metropolitan", each: 3_000_000_00n },
          ],
        },
        { rule: "proportional", weight: { by: "population", ages: [0, 25] } },
      ],
      [{ rule: "equal" }],
      [{ rule: "proportional", weight: { by: "population", ages: [65, 100] } }],
      [{ rule: "equal" }],
    ]);
    expect(stated).toEqual([{ amount: 346_500_000_00n, source: "§ 5" }]);
  });

  it("reports every cell that cannot be read, in the user's language", async () => {
    const table = [
      "post;namn;nivå;belopp;fast belopp;undantag;nyckel;ålder",
      "a;A;landsting;sextio;;;folkmängd;",
      "a;B;län;1 000;100;Malmö = 200;antal elever;barn",
      ";C;kommun;;;01 = 5;lika;0-5",
    ];
    const file = saved("fel 2025.csv", table.join("\n"));
    const { code, err, out } = await fordela("agreement", "check", file);
    for (const cell of ["C2", "D2", "A3", "F3", "G3", "H3", "A4", "D4", "F4", "H4"])
      expect(err + out).toContain(`Cell ${cell} `);
    expect(err + out).toContain('Cell C2 (nivå) är "landsting". Skriv län, region, kommun eller SKR.');
    expect(code).toBe(1);
    const english = await fordela("allocate", file, "--lang", "en");
    expect(english.err).toContain('Cell D2 (belopp) is "sextio", which cannot be read as an amount.');
    expect(english.code).toBe(2);
  });

  it("is refused with the heading it lacks, and without a year", async () => {
    const lacking = await fordela("agreement", "check", saved("utan.csv", "post;namn;belopp\na;A;100\n"));
    expect(lacking.err + lacking.out).toContain('ingen kolumn "nivå"');
    expect(lacking.err + lacking.out).toContain("visar inget år");
  });

  it("is checked against its sums, as JSON is", async () => {
    const file = saved("summa-2025.csv", "post;nivå;belopp;nyckel\na;län;100;lika\nSumma;;200;\n");
    expect((await fordela("agreement", "check", file)).code).toBe(1);
  });

  it("is the sheet that reads, of a workbook with several", async () => {
    const file = join(folder, "bok 2025.xlsx");
    const rows = [
      ["post", "nivå", "belopp", "nyckel"],
      ["a", "län", 21_000_000, "lika"],
    ];
    writeFileSync(
      file,
      await writeXlsx({
        sheets: [
          { name: "Om", rows: [["Utkast"]] },
          { name: "Poster", rows },
        ],
      }),
    );
    const { code, out } = await fordela("allocate", file, "--format", "csv");
    expect(out).toContain("1000000");
    expect(code).toBe(0);
  });

  it("is not taken for JSON with a fault", async () => {
    const { err, out } = await fordela("agreement", "check", saved("trasig.json", "post;nivå\n"));
    expect(err + out).toContain("inte giltig JSON. Rad 1, tecken 1");
    expect(readFileSync(join(folder, "trasig.json"), "utf8")).toBe("post;nivå\n");
  });
});
