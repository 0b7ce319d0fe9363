import { describe, expect, it } from "vitest";
import { resolvedLines } from "../../src/agreements/agreement.ts";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import type { ReadTableOptions } from "../../src/tables/read-table.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { summaryRows } from "../../src/verify/internals/summary-rows.ts";
import { summarySums } from "../../src/verify/internals/summary-sums.ts";
import { column, exactly } from "./made-sheet.ts";

const AGREEMENT = agreementOf("2025");
const LINES = resolvedLines(AGREEMENT);
const idsOf = (level: string): string[] => LINES.filter((line) => line.level === level).map(({ id }) => id);
const [COUNTY, REGION, ALL] = [idsOf("county"), idsOf("region"), LINES.map(({ id }) => id)];
const [LAN, KOMMUN] = [["lan-komplexa-behov"], ["kommun-barn-unga"]];
const KOMPLEXA = ["lan-komplexa-behov", "region-komplexa-behov"];

/** The lines that each row shows, in order; "heading" for one that shows none. Rows that are not known, by their cells. */
function rowsOf(lines: readonly string[], claim: Partial<Claim> = {}, options: ReadTableOptions = {}) {
  const table = tableFrom(new TextEncoder().encode(lines.join("\n")), options);
  const problems: Parameters<typeof summaryRows>[3] = [];
  const whole: Claim = { kind: "summary", agreement: AGREEMENT, ...claim };
  const found = summaryRows(table, whole, { ...AGREEMENT, lines: LINES }, problems);
  return {
    shown: table.rows.map((row) => found.get(row)?.map(({ id }) => id) ?? "heading"),
    unknown: problems.map(({ code, place, details }) => [code, place?.cell, details]),
  };
}

const HEAD = "Post;Belopp (kr)";
const OF_REGIONS = ["Regioner;", "Komplexa behov;500000000", "Suicidprevention;288000000"];
const REGIONS_SHOWN = ["heading", ["region-komplexa-behov"], ["region-suicidprevention"]];

describe("a row of a summary in sections", () => {
  it("is of its section's level, below a heading without an amount, whatever spaces are in it", () => {
    for (const heading of ["Regioner;", "Regioner; "]) {
      const rows = [HEAD, heading, ...OF_REGIONS.slice(1), "Länen;", "Komplexa behov;200000000"];
      expect(rowsOf(rows)).toEqual({ shown: [...REGIONS_SHOWN, "heading", LAN], unknown: [] });
    }
  });

  it("has every line again below a heading of the whole", () => {
    const rows = [HEAD, ...OF_REGIONS, "Hela överenskommelsen;", "Komplexa behov;700000000"];
    expect(rowsOf(rows).shown).toEqual([...REGIONS_SHOWN, "heading", KOMPLEXA]);
    // A heading that names nothing begins a section of everything too.
    expect(rowsOf([HEAD, ...OF_REGIONS, "Övrigt;", "Komplexa behov;700000000"]).shown.at(-1)).toEqual(
      KOMPLEXA,
    );
  });

  it("without an amount is a row whose amount is lacking, unless the row below is a part of it", () => {
    expect(rowsOf([HEAD, "Regioner;", "Barn och unga;250000000"]).shown).toEqual([REGION, KOMMUN]);
    expect(rowsOf([HEAD, "Regioner;", "Barnen;5", "Barn och unga;250000000"]).shown[0]).toBe("heading");
    // The first row below that has an amount tells, past headings of headings.
    const twice = rowsOf([HEAD, "Region;", "Regioner;", ...OF_REGIONS.slice(1)]);
    expect(twice.shown).toEqual(["heading", ...REGIONS_SHOWN]);
    const last = rowsOf([HEAD, "Komplexa behov;700000000", "Regioner;"]);
    expect(last.shown).toEqual([KOMPLEXA, REGION]);
  });
});

describe("a plain sum", () => {
  it("is of its section, and the last one of everything where the sections before have none", () => {
    expect(
      rowsOf([HEAD, ...OF_REGIONS, "Summa;788000000", "Länen;", "Komplexa behov;200000000", "Summa;1"]),
    ).toEqual({
      shown: [...REGIONS_SHOWN, REGION, "heading", LAN, COUNTY],
      unknown: [],
    });
    expect(rowsOf([HEAD, ...OF_REGIONS, "Totalt;1560000000"]).shown).toEqual([...REGIONS_SHOWN, ALL]);
    const third = ["Länen;", "Komplexa behov;200000000", "Summa;493000000", "Summa;1560000000"];
    expect(rowsOf([HEAD, ...OF_REGIONS, "Summa;788000000", ...third]).shown.slice(4)).toEqual([
      "heading",
      LAN,
      COUNTY,
      ALL,
    ]);
  });

  it("that says whose it is, is of that in any section", () => {
    const rows = [HEAD, ...OF_REGIONS, "Totalt län;493000000", "Totalt överenskommelsen;1560000000"];
    expect(rowsOf(rows).shown.slice(3)).toEqual([COUNTY, ALL]);
    const hela = [HEAD, ...OF_REGIONS, "Summa i allt;1560000000", "Komplexa behov;500000000", "Totalt;5"];
    expect(rowsOf(hela).shown[3]).toEqual(ALL);
  });

  it("without an amount begins a list of sums", () => {
    const rows = [
      HEAD,
      ...OF_REGIONS,
      "Totalt;",
      "Totalt regioner;788000000",
      "Totalt överenskommelsen;1560000000",
    ];
    expect(rowsOf(rows).shown).toEqual([...REGIONS_SHOWN, "heading", REGION, ALL]);
  });

  it("of any name at the end is of everything, and within the table of nothing known", () => {
    const rows = [
      HEAD,
      "Område 3;700000000",
      "Delsumma vård;700000000",
      "Område 2;250000000",
      "Totalt för riket;5",
    ];
    expect(rowsOf(rows)).toEqual({ shown: [KOMPLEXA, "heading", KOMMUN, ALL], unknown: [] });
  });
});

describe("the labels of a row", () => {
  const two = { columns: { A: "label", B: "label" } } as const;
  const shown = (labels: string, claim: Partial<Claim> = {}): unknown => {
    const { shown: found, unknown } = rowsOf(["Post;Till;Belopp (kr)", `${labels};5`], claim, two);
    return unknown.length > 0 ? unknown : found[0];
  };

  it("name together what both have, or what the one does that names something", () => {
    expect(shown("Komplexa behov;Länen")).toEqual(LAN);
    expect(shown("Komplexa behov;")).toEqual(KOMPLEXA);
    expect(shown(";Regioner")).toEqual(REGION);
    expect(shown("Komplexa behov;av något slag")).toEqual(KOMPLEXA);
    expect(shown("Suicidpreventivt;arbete")).toEqual(["lan-suicidprevention", "region-suicidprevention"]);
  });

  it("name nothing where a level alone is beside a text without a meaning", () => {
    for (const labels of ["Något;Regioner", "Något;annat"])
      expect(shown(labels)).toEqual([
        ["row-unmapped", "A2", { cell: "A2", label: labels.replace(";", " ") }],
      ]);
  });

  it("may be given, together, one by one or by the row's number", () => {
    for (const name of ["Något annat", "annat", "2"])
      expect(shown("Något;annat", { rows: { [name]: { areas: ["2"] } } })).toEqual(KOMMUN);
  });
});

describe("the sums of a summary", () => {
  const kr = (printed: bigint, role: "entry" | "subtotal" | "total" = "entry", expected?: bigint) => ({
    printed,
    role,
    ...(expected !== undefined && { expected }),
  });
  /** Columns with the lines of each figure given by its index. */
  function made(
    letter: string,
    own: readonly string[],
    figures: readonly ReturnType<typeof kr>[],
    of: readonly (readonly string[] | null)[],
  ) {
    const base = column(letter, own, figures);
    const linesOf = (row: number) => {
      const ids = of[row - 2];
      return ids ? { lines: LINES.filter(({ id }) => ids.includes(id)) } : {};
    };
    return {
      ...base,
      entries: base.entries.map((one) => ({ ...one, ...linesOf(one.row.row) })),
      sums: base.sums.map((one) => ({ ...one, ...linesOf(one.row.row) })),
    };
  }
  const sumsOf = (columns: Parameters<typeof summarySums>[0]): unknown[] =>
    summarySums(columns).flatMap(({ sums }) =>
      sums.map(({ place, over, added, grand }) => [
        place.cell,
        over.map(({ place: at }) => at.cell),
        added,
        grand,
      ]),
    );

  it("are over the rows whose lines are all theirs, wherever these are", () => {
    const rows = [
      kr(200n),
      kr(500n),
      kr(250n),
      kr(200n, "subtotal"),
      kr(500n, "subtotal"),
      kr(0n, "subtotal"),
    ];
    const lines = [LAN, ["region-komplexa-behov"], KOMMUN, COUNTY, REGION, ["skr-samverkan"]];
    const found = sumsOf([made("B", ALL, rows, lines)]);
    expect(found.slice(0, 2)).toEqual([
      ["B5", ["B2"], 200n, false],
      ["B6", ["B3"], 500n, false],
    ]);
    // A row of more than the sum's lines, or of none, is no part of it, and one without rows is left as it was.
    const other = [kr(700n), kr(9n), kr(200n), kr(200n, "subtotal"), kr(0n, "total")];
    expect(sumsOf([made("B", ALL, other, [KOMPLEXA, [], LAN, COUNTY, ["skr-samverkan"]])])).toEqual([
      ["B5", ["B4"], 200n, false],
      ["B6", ["B2", "B3", "B4"], 909n, true],
    ]);
  });

  it("of everything right below another sum are over all rows", () => {
    const rows = [kr(200n), kr(500n), kr(700n, "subtotal"), kr(701n, "subtotal")];
    expect(sumsOf([made("B", ALL, rows, [LAN, ["region-komplexa-behov"], ALL, ALL])])).toEqual([
      ["B4", ["B2", "B3"], 700n, false],
      ["B5", ["B2", "B3"], 700n, true],
    ]);
  });

  it("alone in their row are of all columns, with what the agreement gives their lines", () => {
    const columns = (total: bigint, other: bigint | null = null) => [
      made("B", LAN, [kr(200_000_000_00n), kr(total, "total", 0n)], [LAN, null]),
      {
        ...made("C", ["region-komplexa-behov"], [kr(500_000_000_00n)], [["region-komplexa-behov"]]),
        ...(other !== null && { sums: made("C", [], [kr(other, "total")], [null]).sums }),
      },
    ];
    const [first, second] = summarySums(columns(700_000_000_00n));
    expect(first?.sums[0]).toMatchObject({ added: 700_000_000_00n, expected: exactly(700_000_000_00n) });
    expect(first?.sums[0]?.over.map(({ place }) => place.cell)).toEqual(["B2", "C2"]);
    expect(first?.sums[0]?.lines?.map(({ id }) => id)).toEqual(KOMPLEXA);
    expect(second?.sums).toEqual([]);
    // One that is right for its own column is of that column; so is each of two.
    expect(sumsOf(columns(200_000_000_00n))).toEqual([["B3", ["B2"], 200_000_000_00n, true]]);
    expect(sumsOf(columns(700_000_000_00n, 5n))[0]).toEqual(["B3", ["B2"], 200_000_000_00n, true]);
    expect(sumsOf(columns(700_000_000_00n).slice(0, 1))).toEqual([["B3", ["B2"], 200_000_000_00n, true]]);
  });
});
