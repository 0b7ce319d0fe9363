import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { headerSense } from "../../src/verify/internals/header-sense.ts";
import { titledColumns } from "../../src/verify/internals/titled-columns.ts";
import { yearsApart } from "../../src/verify/internals/years-apart.ts";

const CLAIM: Claim = { kind: "recipients", agreement: agreementOf("2025"), lines: ["lan-suicidprevention"] };
const ROWS = ["Län;Belopp (kr)", "Gotlands län;5547362", "Skåne län;17818172"];
const headers = (lines: readonly string[], claim: Claim = CLAIM) =>
  titledColumns(tableFrom(new TextEncoder().encode(lines.join("\n"))), claim, SWEDEN).table.columns.map(
    ({ header }) => header,
  );
const under = (title: string) => headers([title, "", ...ROWS])[1];

describe("a title of another year", () => {
  it.each([
    "Statsbidrag för suicidprevention 2023",
    "Suicidprevention 2023",
    "Fördelning av medel 2023 och 2024",
    "Grants 2023, SEK",
    "Statsbidrag per län (2023)",
    "Statsbidrag 2023/24",
    "Statsbidrag 2021–2022",
    "Statsbidrag enligt 2023 års fördelning",
    "Medel  2023",
    "Beslut 2025: medel 2023",
    "Folkmängd 2025, medel 2023",
    "Lagen 2025 om medel 2023",
  ])("is over the columns of amounts: %s", (title) => {
    expect(under(title)).toBe(`${title} Belopp (kr)`);
  });

  it.each([
    "Statsbidrag för suicidprevention 2025",
    "Statsbidrag 2023 och 2025",
    "Statsbidrag 2024/25",
    "Statsbidrag 2021–2026",
    "Psykisk hälsa 2021–2025, medel",
    "Medel enligt folkmängd 2023-11-01",
    "Medel enligt folkmängd 2023",
    "Medel efter befolkningen den 1 november 2024",
    "Medel, 1 november 2024",
    "Statsbidrag enligt beslut 2024",
    "Medel enligt prop. 2024/25:1",
    "Medel, dnr S2024/01234",
    "Socialstyrelsen 2024",
    "Bilaga 2 (2024)",
    "Belopp (kr)",
    "Medel enligt 2024 års folkmängd",
    "Medel enligt 2024 års senaste beslut",
    "Medel 2023 till 2025",
    "Medel 2023 - 2025",
    "Medel enligt folkmängd 2023 och 2024",
    "Medel 2023–26",
    "Medel enligt förordningen 2024",
    "Förändring av medel 2023",
  ])("is none where the year is the agreement's, or of something else: %s", (title) => {
    expect(under(title)).toBe("Belopp (kr)");
  });

  it("may name a line without a word for money, if it is no more than the line's name", () => {
    expect(under("Komplexa behov 2023")).toBe("Komplexa behov 2023 Belopp (kr)");
    expect(under("Om komplexa behov i allmänhet 2023")).toBe("Belopp (kr)");
  });

  it("gives way to a year that a heading of amounts begins with", () => {
    expect(headers(["Statsbidrag 2023", "", "Län;2025 Belopp (kr)", ...ROWS.slice(1)])[1]).toBe(
      "2025 Belopp (kr)",
    );
    const note = ["Län;Belopp (kr);Kommentar 2025", "Gotlands län;1;x", "Skåne län;2;y"];
    expect(headers(["Statsbidrag 2023", "", ...note])[1]).toBe("Statsbidrag 2023 Belopp (kr)");
  });

  it("is the lowest title about money that names a year", () => {
    expect(headers(["Statsbidrag 2023", "", "Medel 2025", "", ...ROWS])[1]).toBe("Belopp (kr)");
    expect(headers(["Statsbidrag 2025", "", "Medel 2023", "", ...ROWS])[1]).toBe("Medel 2023 Belopp (kr)");
  });

  it("gives way to a year in a heading, and to what the caller says of a column", () => {
    const rows = ["Län;Belopp 2025 (kr)", ...ROWS.slice(1)];
    expect(headers(["Statsbidrag 2023", "", ...rows])[1]).toBe("Belopp 2025 (kr)");
    const given: Claim = { ...CLAIM, columns: { B: { lines: ["lan-suicidprevention"] } } };
    expect(headers(["Statsbidrag 2023", "", ...ROWS], given)[1]).toBe("Belopp (kr)");
  });
});

describe("a column of years", () => {
  const rows = (...years: readonly string[]) => [
    "År;Län;Belopp",
    ...years.map((year, at) => `${year};${["Gotlands län", "Skåne län"][at]};5547362`),
  ];

  it("is over the amounts where every row has another year than the agreement's", () => {
    expect(headers(rows("2023", "2023"))).toEqual(["År", "Län", "2023 Belopp"]);
    expect(headers(["Year;County;Amount", ...rows("2023", "2024").slice(1)])[2]).toBe("2023 Amount");
  });

  it.each([
    ["År", ["2023", ""]],
    ["Budgetår", ["2023", "2024"]],
    ["Avser år", ["2023", "2023"]],
    ["Bidragsår", ["2023", "2023"]],
    ["Financial year", ["2023", "2023"]],
  ])("is so also for %s and %j", (header, years) => {
    expect(headers(rows(...years).with(0, `${header};Län;Belopp`))[2]).toBe("2023 Belopp");
  });

  it.each(["Beslutsår", "Befolkningsår", "Notår 2", "Startår", "Byggår", "Beslut år"])(
    "is no column of years: %s",
    (header) => {
      expect(headers(rows("2023", "2023").with(0, `${header};Län;Belopp`))[2]).toBe("Belopp");
    },
  );

  it.each([[["2025", "2025"]], [["2023", "2025"]], [["", "2023"]], [["2023", "x"]]])(
    "is not: %j",
    (years) => {
      expect(headers(rows(...years))[2]).toBe("Belopp");
    },
  );

  it("is read without the year of a sum", () => {
    expect(headers([...rows("2023", "2023"), "2025;Summa;2"])).toEqual(["År", "Län", "2023 Belopp"]);
    expect(headers(["Län; År ;Belopp", "Gotlands län; 2023 ;1"])[2]).toBe("2023 Belopp");
  });

  it("may be that of the people beside it", () => {
    const people = ["År;Län;Folkmängd;Belopp", "2024;Gotlands län;61 029;5547362"];
    expect(headers(people)[3]).toBe("Belopp");
  });
});

describe("a long table of several years", () => {
  const TWO = [
    "År;Län;Belopp;Andel",
    "2023;Gotlands län;1;1,5 %",
    "2023;Skåne län;2;",
    "2023;Summa;3;",
    "2025;Gotlands län;4;",
    "2025;Skåne län;5;",
    "2025;Summa;9;",
  ];
  const apart = (lines: readonly string[], claim: Claim = CLAIM) => {
    const table = tableFrom(new TextEncoder().encode(lines.join("\n")));
    const found = yearsApart(table, claim);
    const rows = found.rows.map(({ labels, cells }) => [
      labels[0],
      ...cells.map(({ column, place, value }) => [column.header, place.cell, Number(value) / 100]),
    ]);
    return { unchanged: found === table, rows, found };
  };

  it("has a column of amounts for each other year", () => {
    const { rows, found } = apart(TWO);
    expect(rows).toEqual([
      ["Gotlands län", ["Belopp", "C5", 4], ["2023 Belopp", "C2", 1]],
      ["Skåne län", ["Belopp", "C6", 5], ["2023 Belopp", "C3", 2]],
      ["Summa", ["Belopp", "C7", 9], ["2023 Belopp", "C4", 3]],
    ]);
    expect(found.columns.map(({ header, letter }) => [letter, header])).toEqual([
      ["A", "År"],
      ["B", "Län"],
      ["C", "Belopp"],
      ["D", "Andel"],
      ["C", "2023 Belopp"],
    ]);
    expect(found.rows[0]?.cells[1]?.column).toBe(found.columns[4]);
    expect(found.rows[0]?.texts.map(({ address }) => address)).toEqual(["A2", "B2", "D2", "A5", "B5"]);
  });

  it.each([
    ["two rows of another year", [...TWO, "2023;Skåne län;2;"]],
    ["two rows of its year", [...TWO, "2025;Skåne län;2;"]],
    ["rows of its year alone", [TWO[0] ?? "", ...TWO.slice(4)]],
    ["people", TWO.map((line, at) => `${line};${at === 0 ? "Folkmängd" : "61 029"}`)],
  ])("is left as it is with %s", (_, lines) => {
    expect(apart(lines).unchanged).toBe(true);
  });

  const ALL = ["2023;Gotlands län;1;", "2023;Skåne län;2;", "2025;Gotlands län;4;", "2025;Skåne län;5;"];
  const problemsOf = (...lines: readonly string[]) =>
    apart([TWO[0] ?? "", ...lines]).found.problems.map((one) => [
      one.code,
      one.place?.cell,
      ...(one.code === "column-sum" ? [one.details.printed, one.details.computed] : []).map(
        (ore) => Number(ore) / 100,
      ),
    ]);

  it("has a sum of all years in a column of another year, and its fault if it is wrong", () => {
    const { rows, found } = apart([TWO[0] ?? "", ...ALL, ";Summa;12;"]);
    expect(rows.at(-1)).toEqual(["Summa", ["2023 Belopp", "C6", 12]]);
    expect(found.columns.filter(({ header }) => header === "2023 Belopp")).toHaveLength(2);
    expect(problemsOf(...ALL, ";Summa;12;")).toEqual([]);
    expect(problemsOf(...ALL, ";Summa;9;")).toEqual([["column-sum", "C6", 9, 12]]);
    expect(problemsOf(...ALL, ";Summa;3;")).toEqual([["column-sum", "C6", 3, 12]]);
  });

  it("has a year once above its rows, and sums of one year below them", () => {
    const once = ALL.map((line, at) => (at % 2 === 0 ? line : line.slice(4)));
    expect(apart([TWO[0] ?? "", ...once]).rows).toEqual(apart([TWO[0] ?? "", ...ALL]).rows);
    const summed = once.toSpliced(2, 0, ";Summa;3;");
    expect(problemsOf(...summed, ";Summa;9;")).toEqual([]);
    expect(apart([TWO[0] ?? "", ...summed, ";Summa;9;"]).rows.at(-1)).toEqual([
      "Summa",
      ["Belopp", "C7", 9],
      ["2023 Belopp", "C4", 3],
    ]);
    expect(problemsOf(...summed, ";Summa;9;", ";Totalt;12;")).toEqual([]);
    expect(problemsOf(...summed, ";Summa;9;", ";Totalt;13;")).toEqual([["column-sum", "C8", 13, 12]]);
  });

  it("may name the year of a sum in its name", () => {
    const sums = [";Summa 2023;3", ";Summa 2025;9"];
    expect(apart([TWO[0] ?? "", ...ALL, ...sums]).rows.at(-1)).toEqual([
      "Summa 2025",
      ["Belopp", "C7", 9],
      ["2023 Belopp", "C6", 3],
    ]);
    expect(problemsOf(...ALL, ...sums, ";Totalt;12;")).toEqual([]);
    expect(problemsOf(...ALL, ...sums, ";Totalt;9;")).toEqual([["column-sum", "C8", 9, 12]]);
    expect(problemsOf(...ALL, ";Summa storstadslän;1;")).toEqual([]);
  });

  it("may have a sum below the rows of each recipient", () => {
    const turned = [ALL[0], ALL[2], ";Summa Gotland;5;", ALL[1], ALL[3], ";Summa Skåne;7;"] as string[];
    expect(problemsOf(...turned, ";Totalt;12;")).toEqual([]);
    expect(problemsOf(...turned.with(2, ";Summa;6;"))).toEqual([["column-sum", "C4", 6, 12]]);
  });

  it("has no figure of the agreement's year for a recipient with rows of others alone", () => {
    expect(apart(TWO.toSpliced(5, 1)).rows).toEqual([
      ["Gotlands län", ["Belopp", "C5", 4], ["2023 Belopp", "C2", 1]],
      ["Summa", ["Belopp", "C6", 9], ["2023 Belopp", "C4", 3]],
      ["Skåne län", ["2023 Belopp", "C3", 2]],
    ]);
  });

  it("takes an entry above every year for one of the agreement's", () => {
    const { rows } = apart([TWO[0] ?? "", ";Gotlands län;4;", "2023;Gotlands län;1;", ";Summa;5;"]);
    expect(rows).toEqual([
      ["Gotlands län", ["Belopp", "C2", 4], ["2023 Belopp", "C3", 1]],
      ["Summa", ["2023 Belopp", "C4", 5]],
    ]);
  });

  it("is left as it is where no entry is of the agreement's year", () => {
    expect(apart([...TWO.slice(0, 3), "2025;Summa;3;"]).unchanged).toBe(true);
  });

  it("is left as it is where a recipient has a figure in one column of a year twice", () => {
    const wide = [
      "År;Län;Belopp;Bidrag",
      "2023;Gotlands län;1;2",
      "2023;Gotlands län;;3",
      "2025;Gotlands län;4;5",
    ];
    expect(apart(wide).unchanged).toBe(true);
  });

  it("has a sum of all years in which a krona is allowed to be off", () => {
    const off = [TWO[0] ?? "", ...ALL, ";Summa;13;"];
    expect(apart(off, { ...CLAIM, tolerance: 100n }).found.problems).toEqual([]);
    expect(apart(off, { ...CLAIM, tolerance: 99n }).found.problems).toHaveLength(1);
  });

  it("keeps the code and the name of a recipient apart, and the year in a recipient's name", () => {
    const coded = ["Kod;År;Län;Belopp", "09;2023;Gotlands län;1", "9;2025;Gotlands län;4"];
    expect(apart(coded).rows).toHaveLength(2);
    const named = [TWO[0] ?? "", "2023;Projekt 2023;1;", "2025;Projekt 2025;4;"];
    expect(apart(named).rows).toHaveLength(2);
  });

  it("is one of recipients", () => {
    expect(apart(TWO, { ...CLAIM, kind: "summary" }).unchanged).toBe(true);
    const { agreement: _, ...none } = CLAIM;
    expect(apart(TWO, none).unchanged).toBe(true);
  });
});

describe("a year of two digits in a heading", () => {
  const sense = (header: string) => headerSense(header, ["2025"]);

  it("is a year as one in full", () => {
    expect(sense("Suicidprevention -23").apart).toBe("other-year");
    expect(sense("Suicidprevention –23 (kr)").apart).toBe("other-year");
    expect(sense("Suicidprevention -25").apart).toBeUndefined();
    expect(sense("2023/24").apart).toBe("other-year");
    expect(sense("Belopp 2024/25")).toEqual({ text: "Belopp" });
  });

  it.each([
    "Barn 0 -24 år",
    "Barn -24 år",
    "Belopp -10 %",
    "Belopp -10%",
    "Område A -3",
    "Skola 1-23",
    "Text -235",
  ])("is none: %s", (header) => {
    expect(sense(header)).toEqual({ text: header });
  });
});
