import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { placeNamed } from "../../src/tables/csv/grid.ts";
import type { Claim } from "../../src/verify/claim.ts";
import type { Verification } from "../../src/verify/verification.ts";
import { agreementOfLine, lineOf } from "../support/one-line.ts";
import { countyTable, MEDVERKAN, places, verified } from "./verified.ts";

const PART: Claim = { ...MEDVERKAN, partial: true };

/** What the one amount column expects, row by row: the recipient found and its kronor. */
function expected({ columns }: Verification): unknown[] {
  return (columns[0]?.entries ?? []).map(({ recipient, expected }) => [
    recipient && `${recipient.level} ${recipient.name}`,
    expected && expected.amount / 100n,
  ]);
}

describe("a row's recipient", () => {
  it.each([
    ["name", "Län;Belopp (kr)\nSkåne län;2000000"],
    ["name of the region, in a county's table", "Län;Belopp (kr)\nRegion Skåne;2000000"],
    ["code", "Länskod;Belopp (kr)\n12;2000000"],
    ["code, beside its name", "Kod;Län;Belopp (kr)\n012;Skåne län;2000000"],
    ["name, beside a code that nobody has", "Kod;Län;Belopp (kr)\n099;Skåne län;2000000"],
    ["name in the first of two columns", "Län;Ort;Belopp (kr)\nSkåne län;söder;2000000"],
    ["name in the second of two columns", "Område;Län;Belopp (kr)\nsöder;Skåne län;2000000"],
  ])("is found by its %s", (_, csv) => {
    const found = verified(csv, PART, { columns: csv.startsWith("Länskod") ? { A: "code" } : {} });
    expect(found.problems).toEqual([]);
    expect(expected(found)).toEqual([["county Skåne län", 2_000_000n]]);
  });

  it("is found by a name that two columns hold together", () => {
    const roles = { columns: { A: "label", B: "label" } } as const;
    const found = verified("Väderstreck;Län;Belopp (kr)\nVästra;Götalands län;2000000", PART, roles);
    expect(found.problems).toEqual([]);
    expect(expected(found)).toEqual([["county Västra Götalands län", 2_000_000n]]);
  });

  it("is neither the code's nor the name's where they are two recipients'", () => {
    const found = verified("Kod;Län;Belopp (kr)\n09;Skåne län;1000000", PART);
    expect(expected(found)).toEqual([[null, null]]);
    expect(found.problems.map(({ code, place }) => [code, place?.cell])).toContainEqual([
      "recipient-conflict",
      "A2",
    ]);
  });

  it("is nobody where no text of the row is a name, and the name is then what is told", () => {
    const roles = { columns: { A: "code", B: "label", C: "label" } } as const;
    const of = (row: string): unknown =>
      verified(`Kod;Län;Ort;Belopp (kr)\n${row};5\n09;Gotlands län;;1000000`, PART, roles).problems.map(
        ({ code, place, details }) => [code, place?.cell, (details as { name: string }).name],
      );
    expect(of("99;Skånne län;söder")).toEqual([["recipient-unknown", "A2", "Skånne län söder"]]);
    expect(of("99;;Skånne län")).toEqual([["recipient-unknown", "A2", "Skånne län"]]);
    expect(of(";Skånne län;")).toEqual([["recipient-unknown", "A2", "Skånne län"]]);
    expect(of("99;;")).toEqual([["recipient-unknown", "A2", "99"]]);
  });

  it("that is not found is told at the first column of names or codes, with the names that are near", () => {
    const { problems } = verified(
      "Nr;Län;Belopp (kr)\n7;Gottlands län;5",
      { ...PART, level: "county" },
      {
        columns: { A: "other", B: "label", C: "amount" },
      },
    );
    expect(problems).toMatchObject([
      {
        code: "recipient-unknown",
        place: placeNamed("B2"),
        details: {
          name: "Gottlands län",
          level: "county",
          suggestions: ["Gotlands län", "Jämtlands län", "Hallands län"],
        },
      },
    ]);
  });

  it("in a table of amounts alone is nobody, told at the row's beginning", () => {
    const found = verified("Belopp (kr)\n1000000\n2000000", PART);
    expect(places(found)).toEqual([
      ["recipient-unknown", "A2"],
      ["recipient-unknown", "A3"],
    ]);
  });

  it("of another level is unknown, and nothing of it is checked", () => {
    const found = verified("Län;Belopp (kr)\nGotlands län;1000000\nÖstersunds kommun;5", PART);
    expect(places(found)).toEqual([["recipient-unknown", "A3"]]);
    expect(found.problems[0]?.details).toMatchObject({ name: "Östersunds kommun", level: "county" });
    expect(expected(found)).toEqual([
      ["county Gotlands län", 1_000_000n],
      [null, null],
    ]);
    expect(found.checked).toBe(1);
  });

  it("is sought by name, and by names near it, for a thousand names; further unknown ones are only told", () => {
    const near = (index: number): string => `Gotlans län ${index.toString(36)}`;
    const nobody = Array.from({ length: 1000 }, (_, index) => `${near(index)};5`);
    const rows = [...nobody, "Gotlans län;5", "Skåne län;2000000", `${"x".repeat(90)};5`];
    const { problems, columns } = verified(["Län;Belopp (kr)", ...rows].join("\n"), PART);
    const details = problems.map((one) => one.details);
    const suggestions = expect.arrayContaining(["Gotlands län"]);
    for (const index of [0, 998, 999])
      expect(details[index]).toEqual({ name: near(index), level: "county", suggestions });
    expect(details[1000]).toEqual({ name: "Gotlans län", level: "county", suggestions: [] });
    expect(details[1001]).toEqual({ name: "x".repeat(80), level: "county", suggestions: [] });
    expect(problems[1001]?.place).toEqual({ cell: "A1004", row: 1004, column: "A" });
    expect(columns[0]?.entries[1001]?.recipient?.name).toBe("Skåne län");
    // Alone it has the suggestion.
    expect(verified("Län;Belopp (kr)\nGotlans län;5", PART).problems[0]?.details).toMatchObject({
      suggestions,
    });
  });
});

describe("a recipient that stands three times", () => {
  it("is told twice, each time with its first row, and every row is held against its amount", () => {
    const { problems, checked } = verified(
      "Kod;Län;Belopp (kr)\n09;Gotlands län;1000000\n;Gotland;1000000\n09;;5",
      PART,
    );
    expect(problems).toMatchObject([
      {
        code: "recipient-duplicate",
        place: placeNamed("A3"),
        details: { cell: "A3", name: "Gotlands län", first: "A2" },
      },
      {
        code: "recipient-duplicate",
        place: placeNamed("A4"),
        details: { cell: "A4", name: "Gotlands län", first: "A2" },
      },
      { code: "amount-differs", place: placeNamed("C4"), details: { label: "Gotlands län" } },
    ]);
    expect(problems).toHaveLength(3);
    expect(checked).toBe(3);
  });
});

describe("the level of a table's rows", () => {
  const AGREEMENT = agreementOf("2025");
  const PARTIAL: Claim = { kind: "recipients", agreement: AGREEMENT, partial: true };
  const ofLines = (lines: readonly string[], csv: string): unknown[] =>
    expected(verified(csv, { ...PARTIAL, lines }));

  it("is that of the lines: Gotland is a county, a region and a municipality", () => {
    const csv = "Mottagare;Belopp (kr)\nGotland;1000000";
    // Per inhabitant regions get two and a half times what counties do: 1 152 341.43 kr times that.
    expect(ofLines(["lan-komplexa-behov"], csv)).toEqual([["county Gotlands län", 1_152_341n]]);
    expect(ofLines(["region-komplexa-behov"], csv)).toEqual([["region Region Gotland", 2_880_854n]]);
    expect(ofLines(["kommun-barn-unga"], csv)).toMatchObject([["municipality Gotland", expect.anything()]]);
  });

  it("is the one that is claimed, before that of the lines", () => {
    const found = verified("Mottagare;Belopp (kr)\nGotland;5", {
      ...PARTIAL,
      level: "region",
      lines: ["lan-medverkan"],
    });
    // No line of the claim is the regions'.
    expect(expected(found)).toEqual([["region Region Gotland", null]]);
  });

  it("is the one that most names are of: Kalmar is a county too, Nybro is not", () => {
    const csv = "Mottagare;Belopp (kr)\nKalmar;1\nNybro;1\nGotland;1";
    expect(expected(verified(csv, PARTIAL)).map((one) => (one as string[])[0])).toEqual([
      "municipality Kalmar",
      "municipality Nybro",
      "municipality Gotland",
    ]);
  });

  it("is told by names of few, whatever else the table holds", () => {
    const csv = "Mottagare;Belopp (kr)\nOkänd;1\nOkänd också;1\nNybro;1";
    expect(places(verified(csv, PARTIAL)).slice(0, 2)).toEqual([
      ["recipient-unknown", "A2"],
      ["recipient-unknown", "A3"],
    ]);
  });

  it("is not told by totals: a sum of Kalmar is no municipality", () => {
    const csv =
      "Typ;Mottagare;Belopp (kr)\nett;Blekinge;1\ntvå;Kalmar;1\nsumma;Nybro;1\nvarav;Emmaboda;1\nvarav;Torsås;1";
    const roles = { columns: { A: "label", B: "label" } } as const;
    expect(expected(verified(csv, PARTIAL, roles)).map((one) => (one as string[])[0])).toEqual([
      "county Blekinge län",
      "county Kalmar län",
    ]);
  });

  it("is one that the agreement has lines of: a grant to regions alone makes counties' names regions'", () => {
    const agreement = agreementOfLine(lineOf(21_000_00n, [{ rule: "fixed", each: 1_000_00n }]));
    const found = verified("Län;Belopp (kr)\nGotlands län;1000\nBlekinge län;1001", {
      kind: "recipients",
      agreement,
      partial: true,
    });
    expect(places(found)).toEqual([["amount-differs", "B3"]]);
    expect(expected(found)).toEqual([
      ["region Region Gotland", 1_000n],
      ["region Region Blekinge", 1_000n],
    ]);
  });

  it("without an agreement is told by the names all the same, and lines then say nothing", () => {
    const found = verified(countyTable(), { kind: "recipients", lines: ["lan-medverkan"] });
    expect(found.problems).toEqual([]);
    expect(found.checked).toBe(22);
    expect(found.columns[0]?.entries[7]?.recipient?.name).toBe("Gotlands län");
  });

  it("may be the association, which is one recipient", () => {
    const found = verified("Mottagare;Belopp (kr)\nSveriges Kommuner och Regioner;29000000", {
      kind: "recipients",
      agreement: AGREEMENT,
    });
    expect(found.problems).toEqual([]);
    expect(found.checked).toBe(1);
  });

  it("is none that an agreement without lines has", () => {
    const agreement = { ...AGREEMENT, lines: [], stated: [] };
    const found = verified("Mottagare;Belopp (kr)\nGotlands län;1", { ...PARTIAL, agreement });
    expect(found.columns[0]?.entries[0]?.expected).toBeNull();
    expect(places(found)).toEqual([["level-without-line", ""]]);
  });

  it("of names that nobody has is none, and nothing is verified", () => {
    expect(places(verified("Mottagare;Belopp (kr)\nOkänd;1\nNågon annan;2", PARTIAL))).toEqual([
      ["nothing-verified", ""],
    ]);
  });
});
