import { describe, expect, it } from "vitest";
import { directoryOf } from "../../../src/recipients/directory-of.ts";
import { whileInUse } from "../../../src/recipients/in-use.ts";
import type { OwnLevel } from "../../../src/recipients/own-recipients.ts";
import type { Level, Recipient } from "../../../src/recipients/recipient.ts";
import { placeAt } from "../../../src/tables/csv/grid.ts";
import { parseCsv } from "../../../src/tables/csv/parse-csv.ts";
import { codeIn, codesIn, withZero } from "../../../src/tables/registers/internals/code-in.ts";
import { codesOfColumn } from "../../../src/tables/registers/internals/codes-of-column.ts";
import {
  codeHeadings,
  columnHeaded,
  headingOf,
  levelHeaded,
} from "../../../src/tables/registers/internals/column-headed.ts";
import { RowNames } from "../../../src/tables/registers/internals/row-names.ts";
import { unknownCode } from "../../../src/tables/registers/internals/unknown-code.ts";

const level = (id: string, sv: string, en: string, recipients: readonly Partial<Recipient>[]): OwnLevel => ({
  id: id as Level,
  one: { sv, en },
  several: { sv, en },
  definite: { sv, en },
  all: { sv, en },
  heading: { sv: `${sv}ar`, en: `${en}s` },
  recipients: recipients.map(
    (one) => ({ level: id as Level, body: `${id}:${one.code}`, ...one }) as Recipient,
  ),
});
/** Schools within two areas. */
const SCHOOLS = directoryOf({
  levels: [
    level("area", "Område", "Area", [
      { code: "N", name: "Norra" },
      { code: "S", name: "Södra" },
    ]),
    level("school", "Skola", "School", [
      { code: "N 1", name: "Bergskolan", within: { area: "N" } as never },
      { code: "7", name: "Dalskolan", within: { area: "S" } as never },
      { code: "D12", name: "Dammskolan" },
    ]),
  ],
  groups: [],
});
const amongSchools = <T>(compute: () => T): T => whileInUse(SCHOOLS, compute);

describe("the code that a text begins with", () => {
  it.each([
    ["0114 Upplands Väsby", "0114", "Upplands Väsby"],
    ["01 - Stockholms län", "01", "Stockholms län"],
    ["01  -  Stockholms län", "01", "Stockholms län"],
    ["01   Stockholms län", "01", "Stockholms län"],
    ["01 -Stockholms län", "01", "-Stockholms län"],
    ["01-Stockholm", undefined, undefined],
    [" 0114 ", "0114", ""],
    ["0114\nUpplands\nVäsby", "0114", "Upplands\nVäsby"],
    ["SE110 Stockholms län", "01", "Stockholms län"],
    ["SE322", "23", ""],
    ["SE999 Okänt", undefined, undefined],
    ["SE11 Östra Mellansverige", undefined, undefined],
    ["011 Stockholm", undefined, undefined],
    ["1 Stockholm", undefined, undefined],
    ["01140 Väsby", undefined, undefined],
    ["Väsby 0114", undefined, undefined],
    ["x01 Stockholm", undefined, undefined],
    ["", undefined, undefined],
  ])("of %j is %s", (text, code, name) => {
    expect(codeIn(text)).toEqual(code === undefined ? undefined : { code, name });
  });

  it("is the county's in the European Union's division, for each of them", () => {
    const nuts = "110 121 122 123 211 212 213 214 221 224 231 232 311 124 125 312 313 321 322 331 332".split(
      " ",
    );
    const codes = "01 03 04 05 06 07 08 09 10 12 13 14 17 18 19 20 21 22 23 24 25".split(" ");
    expect(nuts.map((one) => codeIn(`SE${one}`)?.code)).toEqual(codes);
  });

  it("has the zero that it lost", () => {
    const texts = ["1", "1 Stockholm", "114 Väsby", "1.0", "114.0", "11", "1140", "1.05", "1x", "x1"];
    expect(texts.map(withZero)).toEqual([
      ...["01", "01 Stockholm", "0114 Väsby", "01.0", "0114.0", "11", "1140", "1.05", "1x", "x1"],
    ]);
    expect(amongSchools(() => withZero("7"))).toBe("7");
  });

  it("is an own recipient's, alone or before a name", () => {
    const found = (text: string) => amongSchools(() => codeIn(text));
    expect(found("N 1")).toEqual({ code: "N 1", name: "" });
    expect(found(" 7 ")).toEqual({ code: "7", name: "" });
    expect(found("D12 Dammskolan")).toEqual({ code: "D12", name: "Dammskolan" });
    expect(found("7 Dalskolan")).toEqual({ code: "7", name: "Dalskolan" });
    expect(found("7  -  Dal\nskolan")).toEqual({ code: "7", name: "Dal\nskolan" });
    expect(found("7  Dalskolan")).toEqual({ code: "7", name: "Dalskolan" });
    expect(["x7 Dalskolan", "01 Stockholms län", "Dalskolan 7", "9"].map(found)).toEqual(
      new Array(4).fill(undefined),
    );
  });
});

describe("codes of a column", () => {
  const codes = (...column: readonly string[]) => column.map((text) => codesIn(column)(text)?.code);

  it("are read without their first zeros, where the whole column lost them", () => {
    expect(codes("1", "3 Uppsala", "10", "")).toEqual(["01", "03", "10", undefined]);
    expect(codes("114 Upplands Väsby", " 115 ", "1440")).toEqual(["0114", "0115", "1440"]);
    expect(codes("1.0", "10.0", "")).toEqual(["01", "10", undefined]);
    expect(codes("1.0", "")).toEqual(["01", undefined]);
    expect(codes(" 10.0 ")).toEqual(["10"]);
  });

  it("are mistakes where one is without its zero, or others have theirs", () => {
    expect(codes("1", "10", "12")).toEqual([undefined, "10", "12"]);
    expect(codes("1", "3", "01")).toEqual([undefined, undefined, "01"]);
    expect(codes("1.0", "10")).toEqual([undefined, "10"]);
    expect(codes("10.0", "12.05")).toEqual([undefined, undefined]);
    expect(codes("10.0", "x12.0")).toEqual([undefined, undefined]);
    expect(codes("1", "3", "10 01")).toEqual(["01", "03", "10"]);
    expect(amongSchools(() => codes("7", "8", "7 Dalskolan"))).toEqual(["7", undefined, "7"]);
  });
});

describe("how the code of a row is found", () => {
  const found = (header: string, ...rows: readonly string[]) => {
    const [head = [], ...body] = parseCsv([header, ...rows].join("\n"), ";").rows;
    const codeOf = codesOfColumn({ header: head, body, code: 0 }, new RowNames(undefined));
    return rows.map((row) => codeOf(row));
  };

  it("is by its code, and else by the only recipient that its name can mean", () => {
    expect(found("Region", "01 Stockholms län", "Ragunda", "Atlantis", "Jämtlands län", "")).toEqual([
      ...["01", "2303", undefined, "23", undefined],
    ]);
  });

  it("is by the level in the heading where a name is of several", () => {
    const names = ["Uppsala", "Stockholm"] as const;
    expect(found("Län", ...names)).toEqual(["03", "01"]);
    expect(found("Länsnamn", ...names)).toEqual(["03", "01"]);
    expect(found("County", ...names)).toEqual(["03", "01"]);
    expect(found("Kommun", ...names)).toEqual(["0380", "0180"]);
    expect(found("Municipality", ...names)).toEqual(["0380", "0180"]);
    expect(found("Region", ...names)).toEqual([undefined, undefined]);
    expect(found("Skolans kommun", ...names)).toEqual([undefined, undefined]);
    // A name of another level than the heading's is still a name.
    expect(found("Kommun", "Uppsala", "Jämtlands län", "Riket")).toEqual(["0380", "23", "00"]);
  });

  it("is by the only level of which every name in the column is", () => {
    expect(found("Region", "Uppsala", "Ragunda")).toEqual(["0380", "2303"]);
    expect(found("Region", "Uppsala", "Skåne")).toEqual(["03", "12"]);
    expect(found("Region", "Uppsala", "Ragunda", "0180 Stockholm")).toEqual(["0380", "2303", "0180"]);
    expect(found("Region", "Uppsala", "Ragunda", "Skåne")).toEqual([undefined, "2303", "12"]);
  });

  it("is by own recipients' names and codes", () => {
    const rows = ["Bergskolan", "7", "Norra", "N 1", "Uppsala"];
    expect(amongSchools(() => found("Skola", ...rows))).toEqual(["N 1", "7", "N", "N 1", undefined]);
  });
});

describe("a heading", () => {
  const [header = []] = parseCsv(" Kod ;Län;NAMN;Skolar", ";").rows;

  it("is compared without blanks and capital letters", () => {
    expect([...header.map(headingOf), headingOf(undefined)]).toEqual(["kod", "län", "namn", "skolar", ""]);
  });

  it("is the first of some words that there is", () => {
    expect(columnHeaded(header, ["län", "kod"])).toBe(1);
    expect(columnHeaded(header, ["kommun", "kod"])).toBe(0);
    expect(columnHeaded(header, ["kommun"])).toBeUndefined();
  });

  it("of codes is one of these, or an own level's, those within another before it", () => {
    const words = ["code", "kod", "regionkod", "kommunkod", "länskod", "region", "kommun", "län"];
    const sweden = [...words, "municipality", "county"];
    expect(codeHeadings()).toEqual(sweden);
    const own = (one: string, other: string, several: string, others: string, id: string) => [
      id,
      one,
      other,
      several,
      others,
    ];
    const school = own("skola", "school", "skolaar", "schools", "school");
    const area = own("område", "area", "områdear", "areas", "area");
    expect(amongSchools(codeHeadings)).toEqual([...sweden, ...school, ...area, ...school]);
  });

  it("says the level", () => {
    const said = [
      "län",
      "länsnamn",
      "county",
      "kommun",
      "kommunkod",
      "municipality",
      "region",
      "skola",
      "utlän",
    ];
    expect(said.map(levelHeaded)).toEqual([
      ...["county", "county", "county", "municipality", "municipality", "municipality"],
      ...[undefined, undefined, undefined],
    ]);
    const own = ["skola", "schools", "school", "områdear", "area", "län", "elev"];
    expect(amongSchools(() => own.map(levelHeaded))).toEqual([
      ...["school", "school", "school", "area", "area", undefined, undefined],
    ]);
  });
});

describe("the codes that a name can mean", () => {
  const names = new RowNames(undefined);

  it.each([
    ["Riket", ["00"]],
    [" hela riket ", ["00"]],
    ["Hela landet", ["00"]],
    ["SVERIGE", ["00"]],
    ["Sweden", ["00"]],
    ["the nation", ["00"]],
    ["nation", ["00"]],
    ["Rikets", []],
    ["i riket", []],
    ["Uppsala", ["03", "0380"]],
    ["Region Skåne", ["12"]],
    ["10", ["10"]],
    ["1.0", []],
    ["10.25", []],
    ["1.00", []],
    ["Ragunda 1.0", []],
    ["Atlantis", []],
  ])("%j: %j", (name, codes) => {
    expect(names.codes(name)).toEqual(codes);
    expect(names.codes(name)).toEqual(codes);
  });

  it("are those of one level, if one is asked for", () => {
    expect([names.codes("Uppsala", "municipality"), names.codes("Uppsala", "county")]).toEqual([
      ["0380"],
      ["03"],
    ]);
  });

  it("are own recipients', of which none is the nation", () => {
    const own = amongSchools(() => {
      const schools = new RowNames(undefined);
      return ["Riket", "Norra", "Dalskolan", "Skåne"].map((name) => schools.codes(name));
    });
    expect(own).toEqual([[], ["N"], ["7"], []]);
  });

  it("mean a code, or what it lies within", () => {
    const within = (name: string, code: string) => names.isWithin(name, code);
    expect([within("Uppsala", "0380"), within("Uppsala", "0305"), within("Uppsala", "0114")]).toEqual([
      ...[true, true, false],
    ]);
    expect([within("Riket", "0001"), within("Ragunda", "23031"), within("Atlantis", "0114")]).toEqual([
      ...[false, false, false],
    ]);
    const own = amongSchools(() => {
      const schools = new RowNames(undefined);
      return [
        ...[
          schools.isWithin("Norra", "N 1"),
          schools.isWithin("Södra", "N 1"),
          schools.isWithin("Norra", "N"),
        ],
        ...[schools.isWithin("Norra", "x"), schools.isWithin("Bergskolan", "N 1")],
      ];
    });
    expect(own).toEqual([true, false, true, false, true]);
  });

  it("contradict another code, but not one that they can mean, or lie around", () => {
    const conflict = (code: string, name: string, beside?: boolean) =>
      names.conflict(code, name, placeAt(2, 3), beside).map(({ place, details }) => [place?.cell, details]);
    expect(conflict("0114", " Vallentuna ")).toEqual([
      ["C2", { code: "0114", name: "Vallentuna", named: "0115" }],
    ]);
    expect(conflict("0305", "Uppsala")).toEqual([["C2", { code: "0305", name: "Uppsala", named: "03" }]]);
    expect(conflict("0305", "Uppsala", true)).toEqual([]);
    expect(conflict("0114", "Uppsala", true)).toHaveLength(1);
    expect([conflict("0380", "Uppsala"), conflict("0114", "Atlantis")]).toEqual([[], []]);
  });
});

describe("a code that no recipient has", () => {
  it("is told", () => {
    expect(unknownCode("0199", placeAt(4, 1))).toMatchObject({
      code: "population-code",
      place: { cell: "A4" },
      details: { code: "0199" },
    });
    expect(unknownCode("0199", placeAt(4, 1)).words).toBeUndefined();
  });

  it("is told among own recipients with the one that is meant, if one is", () => {
    const words = (code: string) => amongSchools(() => unknownCode(code, placeAt(4, 1)).words);
    expect(words("Bergskola")).toEqual({
      sv: '"Bergskola" finns inte bland mottagarna. Menade du Bergskolan? Skriv mottagarens kod eller namn.',
      en: '"Bergskola" is not among the recipients. Did you mean Bergskolan? Write the recipient\'s code or name.',
    });
    const long = "x".repeat(90);
    expect(words(long)?.sv).toBe(
      `"${"x".repeat(80)}" finns inte bland mottagarna. Skriv mottagarens kod eller namn.`,
    );
    expect(words("x")?.en).toBe('"x" is not among the recipients. Write the recipient\'s code or name.');
  });
});
