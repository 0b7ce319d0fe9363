import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { type Grid, gridOf } from "../../src/tables/csv/grid.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { About } from "../../src/verify/about.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { fitOfSheet } from "../../src/verify/fit-of-sheet.ts";
import { titledColumns } from "../../src/verify/internals/titled-columns.ts";
import { verifyDescribed } from "../../src/verify/verify-described.ts";

/** A sheet of this name with these rows. */
function sheet(name: string, rows: readonly (readonly string[])[]): Grid {
  return { ...gridOf(rows), titles: [{ address: "A0", text: name }] };
}

const COUNTIES = [
  ["Län", "Belopp"],
  ["Gotlands län", "1152341"],
  ["Jämtlands län", "2506966"],
];
const MUNICIPALITIES = [
  ["Kommun", "Belopp"],
  ["Åre", "1"],
  ["Härjedalen", "2"],
];

describe("the name of a sheet", () => {
  const claim: Claim = { kind: "recipients", agreement: agreementOf("2025") };
  const columns = (name: string, rows = COUNTIES, of: Claim = claim) => {
    const found = titledColumns(tableFrom(sheet(name, rows)), of, SWEDEN);
    return found.claim.columns?.["B"]?.lines ?? found.table.columns.at(-1)?.header;
  };

  it("decides the line as a title does", () => {
    expect(columns("Komplexa behov")).toEqual(["lan-komplexa-behov"]);
    expect(columns("Suicidprevention 2025")).toEqual(["lan-suicidprevention"]);
    const asked = { ...claim, lines: ["lan-komplexa-behov"] };
    expect(columns("Suicidprevention", COUNTIES, asked)).toBe("Suicidprevention Belopp");
    expect(columns("Komplexa behov", COUNTIES, asked)).toBe("Belopp");
  });

  it("decides nothing where the sheet itself names a line", () => {
    expect(columns("Suicidprevention", [["Komplexa behov"], [], ...COUNTIES])).toEqual([
      "lan-komplexa-behov",
    ]);
    const headed = COUNTIES.map(([label = "", figure = ""], at) => [
      label,
      at === 0 ? "Komplexa behov" : figure,
    ]);
    expect(columns("Suicidprevention", headed)).toBe("Komplexa behov");
  });

  it.each([
    "Blad1",
    "Data",
    "Fördelning",
    "Län",
    "2025",
    "2023",
    "tkr",
    "Belopp (tkr)",
    "Bidrag psykisk hälsa",
    "Psykisk hälsa",
    "Kostnader",
  ])("%s: changes nothing", async (name) => {
    expect(columns(name)).toBe("Belopp");
    const about: About = {
      kind: "recipients",
      agreement: "2025",
      lines: ["lan-komplexa-behov"],
      partial: true,
    };
    const [named, plain] = [
      await verifyDescribed(about, sheet(name, COUNTIES)),
      await verifyDescribed(about, gridOf(COUNTIES)),
    ];
    expect(named.problems).toEqual(plain.problems);
    expect(named.verification?.account).toEqual(plain.verification?.account);
    expect(named.verification?.table.columns).toEqual(plain.verification?.table.columns);
    expect(plain.problems).toEqual([]);
  });

  it("is the first of the titles, at row 0", () => {
    const { titles } = tableFrom(sheet("Blad1", [["Angivet i tkr"], [], ...COUNTIES]));
    expect(titles.map(({ address }) => address)).toEqual(["A0", "A1"]);
  });
});

describe("the sheet that fits a description", () => {
  /** The names from the best to the worst, those that are equally good in their order. */
  async function ranked(about: About, sheets: Readonly<Record<string, readonly (readonly string[])[]>>) {
    const rank = await fitOfSheet(about, {});
    const ranks = Object.entries(sheets).map(([name, rows]) => [name, rank(gridOf(rows), name)] as const);
    return ranks.toSorted(([, one], [, other]) => other - one).map(([name]) => name);
  }

  it("has the agreement's year in its name, or none, and not another", async () => {
    const sheets = { "År 2023": COUNTIES, Data: COUNTIES, "Utfall 2025": COUNTIES, "Nr 20251": COUNTIES };
    expect(await ranked({ agreement: "2025" }, sheets)).toEqual([
      "Utfall 2025",
      "Data",
      "Nr 20251",
      "År 2023",
    ]);
    expect(await ranked({}, sheets)).toEqual(Object.keys({ ...sheets }));
  });

  it("is named after one of the lines asked for, or none, and not another", async () => {
    const sheets = { Suicidprevention: COUNTIES, Data: COUNTIES, "Komplexa behov": COUNTIES };
    expect(await ranked({ agreement: "2025", lines: ["lan-komplexa-behov"] }, sheets)).toEqual([
      "Komplexa behov",
      "Data",
      "Suicidprevention",
    ]);
    expect(await ranked({ agreement: "2025" }, sheets)).toEqual(Object.keys(sheets));
  });

  it("has recipients of the level asked for, before all else", async () => {
    const sheets = { "2025": MUNICIPALITIES, "2023": COUNTIES };
    expect(await ranked({ agreement: "2025" }, sheets)).toEqual(["2025", "2023"]);
    expect(await ranked({ agreement: "2025", level: "county" }, sheets)).toEqual(["2023", "2025"]);
    expect(await ranked({ agreement: "2025", lines: ["lan-komplexa-behov"] }, sheets)).toEqual([
      "2023",
      "2025",
    ]);
  });
});
