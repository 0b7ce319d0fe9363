import { describe, expect, it } from "vitest";
import { resolvedLines } from "../../src/agreements/agreement.ts";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import type { Level } from "../../src/recipients/recipient.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { linesOfColumns } from "../../src/verify/internals/lines-of-columns.ts";

const AGREEMENT = agreementOf("2025");
const RESOLVED = { ...AGREEMENT, lines: resolvedLines(AGREEMENT) };
const AREA_1 = ["lan-nationell-strategi", "lan-medverkan", "lan-vard-insatsprogram"];
const EVERY = [...AREA_1, "lan-komplexa-behov", "lan-suicidprevention"];

/** The ids of the lines of each column of amounts, or why it has none; and the columns that are asked for. */
function held(
  header: string | readonly string[],
  claim: Partial<Claim> = {},
  { level = "county", agreement = RESOLVED }: { level?: Level; agreement?: typeof RESOLVED } = {},
) {
  const rows = typeof header === "string" ? [header] : header;
  const amounts = (rows[0] ?? "").split(";").map((_, index) => (index === 0 ? "Gotlands län" : "1152341"));
  const letters = amounts.map((_, index) => [
    String.fromCharCode(65 + index),
    index === 0 ? "label" : "amount",
  ]);
  const table = tableFrom(new TextEncoder().encode([...rows, amounts.join(";")].join("\n")), {
    columns: Object.fromEntries(letters),
  });
  const problems: Parameters<typeof linesOfColumns>[4] = [];
  const found = linesOfColumns(
    table.columns.filter(({ role }) => role === "amount"),
    { kind: "recipients", agreement, ...claim },
    agreement,
    level,
    problems,
    SWEDEN,
    (one) => one === level || (level === "county" && one !== "association"),
  );
  return {
    lines: found.map(({ lines, unchecked }) => unchecked ?? lines.map(({ id }) => id)),
    empty: found.every(({ lines, unchecked }) => unchecked === undefined || lines.length === 0),
    asked: problems.map(({ code, place, details }) => [code, place?.cell, details]),
  };
}

const asked = (column: string, header: string, lines: readonly string[] = EVERY): unknown => [
  "column-unmapped",
  column,
  { column, header, lines },
];

describe("the lines of a column that a claim gives", () => {
  it("are those given, of the rows' level or within it", () => {
    const columns = {
      B: { areas: ["3"] },
      C: { lines: ["region-komplexa-behov"] },
      D: { areas: ["2"], levels: ["municipality"] },
    } as const;
    expect(held("Län;Ett;Två;Tre", { columns })).toEqual({
      lines: [["lan-komplexa-behov"], ["region-komplexa-behov"], ["kommun-barn-unga"]],
      empty: true,
      asked: [],
    });
  });

  it("are asked for where there are none of the level, or one is not within it", () => {
    for (const filter of [
      { areas: ["2"] },
      { lines: ["lan-komplexa-behov", "skr-samverkan"] },
      { lines: [] },
    ])
      expect(held("Län;A", { columns: { B: filter } })).toEqual({
        lines: ["unmapped"],
        empty: true,
        asked: [asked("B", "A")],
      });
  });
});

describe("the lines of a column by its header", () => {
  it("are those of the lowest of its rows that names any", () => {
    expect(held(["Län;Område 3;Område 3", ";Suicidpreventivt arbete;Belopp (kr)"]).lines).toEqual([
      ["lan-suicidprevention"],
      ["lan-komplexa-behov"],
    ]);
    expect(
      held(["Län;Suicidprevention;Något", ";Område 3;Annat"], {
        lines: ["lan-medverkan", "lan-komplexa-behov"],
      }).lines[0],
    ).toEqual(["lan-komplexa-behov"]);
  });

  it("are of the level that it names, where that lies within the rows'", () => {
    expect(held("Län;Komplexa behov (länet);Komplexa behov (regionen)").lines).toEqual([
      ["lan-komplexa-behov"],
      ["region-komplexa-behov"],
    ]);
    expect(held("Län;Region (kr);Kommun (kr)").lines).toEqual([
      ["region-komplexa-behov", "region-suicidprevention"],
      ["kommun-barn-unga"],
    ]);
    // Two levels, or one without such a line, tell nothing.
    for (const header of ["Komplexa behov (region och kommun)", "Komplexa behov (kommun)"])
      expect(held(`Län;${header};lan-medverkan`)).toEqual({
        lines: ["unmapped", ["lan-medverkan"]],
        empty: true,
        asked: [asked("B", header)],
      });
    // The rows' own level alone is no name.
    expect(held("Län;Medel till länen;Komplexa behov").lines).toEqual([EVERY, ["lan-komplexa-behov"]]);
    expect(held("Region;Komplexa behov (länet)", {}, { level: "region" }).lines).toEqual(["unmapped"]);
  });

  it("are a part of the line, where it names one", () => {
    expect(held("Län;Grundbelopp;Rörlig del;Totalt", { lines: ["lan-suicidprevention"] }).lines).toEqual([
      ["lan-suicidprevention.fixed"],
      ["lan-suicidprevention.proportional"],
      ["lan-suicidprevention"],
    ]);
    expect(held("Län;Suicidprevention grundbelopp;Suicidprevention", { lines: EVERY }).lines).toEqual([
      ["lan-suicidprevention.fixed"],
      ["lan-suicidprevention"],
    ]);
  });

  it("are none where it is about another year, or about changes", () => {
    expect(held("Län;Komplexa behov 2025;Komplexa behov 2024;Skillnad (kr)").lines).toEqual([
      ["lan-komplexa-behov"],
      "other-year",
      "change",
    ]);
    // The years of the agreement's id and title are its own too.
    const titled = { ...RESOLVED, id: "stod-2023", title: "Stöd 2024 och framåt" };
    expect(
      held("Län;Komplexa behov 2024;Komplexa behov 2023;Komplexa behov 2022", {}, { agreement: titled })
        .lines,
    ).toEqual([["lan-komplexa-behov"], ["lan-komplexa-behov"], "other-year"]);
  });

  it("are those of the columns beside it, where it is a total beside columns of several levels", () => {
    expect(held("Län;lan-komplexa-behov;region-komplexa-behov;Totalt").lines[2]).toEqual([
      "lan-komplexa-behov",
      "region-komplexa-behov",
    ]);
    expect(held("Län;lan-komplexa-behov;lan-medverkan;Totalt").lines[2]).toEqual(EVERY);
  });
});

describe("the lines of a column whose header names none", () => {
  it("are all that are claimed, where it is the only one left", () => {
    expect(held("Län;Utfall")).toEqual({ lines: [EVERY], empty: true, asked: [] });
    expect(held("Län;Utfall;Komplexa behov 2024").lines).toEqual([EVERY, "other-year"]);
    expect(held("Län;Utfall;Budget")).toEqual({
      lines: ["unmapped", "unmapped"],
      empty: true,
      asked: [asked("B", "Utfall"), asked("C", "Budget")],
    });
    expect(held("Län;Utfall;Komplexa behov").asked).toEqual([asked("B", "Utfall")]);
  });

  it("of one line claimed are in every column, or in those of no more than amounts", () => {
    const lines = ["lan-komplexa-behov"];
    expect(held("Län;Beslutat;Utbetalt", { lines }).lines).toEqual([lines, lines]);
    expect(held("Län;Sökt;Belopp;Statsbidrag (kr)", { lines })).toEqual({
      lines: ["unmapped", lines, lines],
      empty: true,
      asked: [],
    });
    // Beside a column that names the line there is no other of it.
    expect(held("Län;Sökt;Komplexa behov", { lines })).toEqual({
      lines: ["not-claimed", lines],
      empty: true,
      asked: [],
    });
  });

  it("are none where each line that was asked for has a column, and else are asked for", () => {
    const lines = ["lan-medverkan", "lan-komplexa-behov"];
    expect(held("Län;Komplexa behov;lan-medverkan;Sökt;Suicidpreventivt arbete", { lines })).toEqual({
      lines: [["lan-komplexa-behov"], ["lan-medverkan"], "not-claimed", "not-claimed"],
      empty: true,
      asked: [],
    });
    expect(held("Län;Komplexa behov;Suicidpreventivt arbete;Totalt", { lines })).toEqual({
      lines: [["lan-komplexa-behov"], "unmapped", lines],
      empty: true,
      asked: [asked("C", "Suicidpreventivt arbete", lines)],
    });
    // Without lines that were asked for, none is known to be another.
    expect(held("Län;Nationella strategin;Sökt").asked).toEqual([asked("C", "Sökt")]);
  });
});
