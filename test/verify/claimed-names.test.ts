import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import type { Directory } from "../../src/recipients/directory.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { agrees } from "../../src/verify/internals/agrees.ts";
import { claimedLines } from "../../src/verify/internals/claimed-lines.ts";
import { levelOfRows } from "../../src/verify/internals/level-of-rows.ts";
import { namesNotFound } from "../../src/verify/internals/names-not-found.ts";
import { partOfLine } from "../../src/verify/internals/part-of-line.ts";

const AGREEMENT = agreementOf("2025");
const CLAIM: Claim = { kind: "recipients", agreement: AGREEMENT };
const tableOf = (...lines: readonly string[]) => tableFrom(new TextEncoder().encode(lines.join("\n")));
const COUNTIES = ["Län;Belopp (kr)", "Gotlands län;1", "Skåne län;2", "Totalt;3"];
const REGIONS = ["Region;Belopp (kr)", "Region Gotland;1", "Region Skåne;2", "Totalt;3"];

describe("the columns and rows that a claim names", () => {
  const missing = (claim: Partial<Claim>): unknown[] =>
    namesNotFound(
      { kind: "summary", ...claim },
      tableOf("Post;Belopp (kr);", "Komplexa behov;5;1", ";6;2"),
    ).map(({ code, path, details }) => [code, path, details]);

  it("may be headers, letters, labels or numbers of rows, whatever their case", () => {
    const columns = { "belopp (KR)": {}, c: {}, A: {} };
    expect(missing({ columns, rows: { "KOMPLEXA behov": {}, "3": {} } })).toEqual([]);
    expect(missing({})).toEqual([]);
  });

  it("and that the table does not have are listed with those that it has", () => {
    expect(missing({ columns: { D: {}, B: {} }, rows: { Annat: {}, "4": {} } })).toEqual([
      ["column-unknown", ["columns", "D"], { column: "D", known: ["Post", "Belopp (kr)", "C"] }],
      ["row-unknown", ["rows", "4"], { row: "4", known: ["Komplexa behov"] }],
      ["row-unknown", ["rows", "Annat"], { row: "Annat", known: ["Komplexa behov"] }],
    ]);
  });
});

describe("the lines that a table is claimed to show", () => {
  const ids = (lines: readonly string[], claim: Partial<Claim> = {}): string[] =>
    claimedLines(tableOf(...lines), { ...CLAIM, ...claim }, AGREEMENT, SWEDEN).map(({ id }) => id);

  it("are those at the level that the recipients' names show, or that the claim states", () => {
    const lines = ["lan-komplexa-behov", "region-komplexa-behov"];
    expect(ids(COUNTIES, { lines })).toEqual(["lan-komplexa-behov"]);
    expect(ids(REGIONS, { lines })).toEqual(["region-komplexa-behov"]);
    expect(ids(COUNTIES, { lines, level: "region" })).toEqual(["region-komplexa-behov"]);
    // The name of a sum says nothing of the recipients.
    expect(ids(["Namn;Belopp (kr)", "Region Gotland;1", "Totalt länen;3"], { lines })).toEqual([
      "region-komplexa-behov",
    ]);
  });

  it("are all of those claimed where no name shows a level", () => {
    const lines = ["lan-komplexa-behov", "region-komplexa-behov"];
    expect(ids(["Namn;Belopp (kr)", "Någon;1", "Annan;2"], { lines })).toEqual(lines);
  });
});

describe("the level of the rows", () => {
  const levelOf = (lines: readonly string[], claim: Partial<Claim> = {}, directory: Directory = SWEDEN) => {
    const table = tableOf(...lines);
    const entries = table.rows.filter(({ role }) => role === "entry");
    return levelOfRows(table, entries, { ...CLAIM, ...claim }, directory);
  };

  it("is shown by the names, and is that of the lines where there are lines of it", () => {
    expect(levelOf(COUNTIES)).toEqual({ level: "county", of: "county" });
    expect(levelOf(REGIONS)).toEqual({ level: "region", of: "region" });
    expect(levelOf(REGIONS, { level: "county" })).toEqual({ level: "county", of: "county" });
    const { agreement: _, ...without } = CLAIM;
    const table = tableOf(...REGIONS);
    expect(levelOfRows(table, table.rows, without, SWEDEN)).toEqual({ level: "region", of: "region" });
  });

  it("has the sums of the recipients within the rows, where no line is of the rows' level", () => {
    expect(levelOf(COUNTIES, { lines: ["kommun-barn-unga"] })).toEqual({
      level: "county",
      of: "municipality",
    });
    // Regions are as many as counties: none is the sum of several.
    expect(levelOf(REGIONS, { lines: ["lan-medverkan"], level: "region" })).toEqual({
      level: "region",
      of: undefined,
    });
    // Municipalities lie within counties, not counties within municipalities.
    expect(levelOf(["Kommun;Belopp (kr)", "Östersund;1"], { lines: ["lan-medverkan"] })).toEqual({
      level: "municipality",
      of: undefined,
    });
    const { above: __, ...flat } = SWEDEN;
    expect(levelOf(COUNTIES, { lines: ["kommun-barn-unga"] }, flat)).toEqual({
      level: "county",
      of: undefined,
    });
  });
});

describe("a part of a line", () => {
  const lines = AGREEMENT.lines;
  const part = (header: string, ...ids: readonly string[]) => {
    const found = partOfLine(
      header,
      lines.filter(({ id }) => ids.includes(id)),
      SWEDEN,
    );
    return found && [found.id, found.amount];
  };

  it.each(
    [
      "Grundbelopp grundbidrag Grunddel fixed base".split(" "),
      ["Fast del", "fasta belopp", "Fasta delen", "fast belopp", "a base"],
    ].flat(),
  )("%s: is what is fixed", (header) => {
    expect(part(header, "lan-suicidprevention")).toEqual(["lan-suicidprevention.fixed", 105_000_000_00n]);
  });

  it.each([
    "Rörlig del",
    "Befolkningsdel",
    "Folkmängdsdel",
    "Efter folkmängd",
    "Efter befolkning",
    "Efter invånare",
    "variable",
    "By population",
  ])("%s: is the rest", (header) => {
    expect(part(header, "lan-suicidprevention")).toEqual([
      "lan-suicidprevention.proportional",
      95_000_000_00n,
    ]);
  });

  it.each([
    "Grunder",
    "Fast del för del",
    "Bredbase",
    "prefixed",
    "fastadel",
    "Folkmängd",
    "Fastighetsbelopp",
    "Belopp",
  ])("%s: is %s where no word says so", (header) => {
    const named = header === "Fast del för del" ? ["lan-suicidprevention.fixed", 105_000_000_00n] : undefined;
    expect(part(header, "lan-suicidprevention")).toEqual(named);
  });

  it("is one of the only line that has both", () => {
    expect(part("Grundbelopp", "lan-suicidprevention", "kommun-barn-unga")).toBeUndefined();
    expect(part("Grundbelopp", "lan-suicidprevention", "lan-medverkan", "lan-komplexa-behov")).toEqual([
      "lan-suicidprevention.fixed",
      105_000_000_00n,
    ]);
    expect(part("Grundbelopp", "lan-komplexa-behov")).toBeUndefined();
    expect(part("Grundbelopp", "lan-medverkan")).toBeUndefined();
  });
});

describe("a printed figure in thousands of kronor", () => {
  const STEP = 100_000n;

  it("agrees with a share less than a step away, for each line that is added up", () => {
    const share = (kronor: bigint, parts?: number) => ({
      amount: kronor * 100n,
      exact: { numerator: kronor * 300n, denominator: 3n },
      ...(parts && { parts }),
    });
    expect(agrees(5_000_000_00n, STEP, share(5_000_999n))).toBe(true);
    expect(agrees(5_000_000_00n, STEP, share(5_001_001n))).toBe(false);
    expect(agrees(5_000_000_00n, STEP, share(5_001_999n, 2))).toBe(true);
    expect(agrees(5_000_000_00n, STEP, share(5_002_001n, 2))).toBe(false);
  });

  it("agrees with the amount that the share was rounded to, and within a tolerance", () => {
    const rounded = { amount: 5_002_000_00n, exact: { numerator: 5_000_400_00n, denominator: 1n } };
    expect(agrees(5_002_000_00n, STEP, rounded)).toBe(true);
    expect(agrees(5_003_000_00n, STEP, rounded)).toBe(false);
    expect(agrees(4_998_000_00n, STEP, rounded, 2_400_00n)).toBe(true);
    expect(agrees(4_998_000_00n, STEP, rounded, 2_399_99n)).toBe(false);
  });
});
