import { describe, expect, it } from "vitest";
import { ageBand } from "../../../src/tables/registers/internals/age-band.ts";
import { ageOf } from "../../../src/tables/registers/internals/age-of.ts";
import { contentsOf } from "../../../src/tables/registers/internals/contents-of.ts";
import { isTotal } from "../../../src/tables/registers/internals/is-total.ts";
import { maritalStatus } from "../../../src/tables/registers/internals/marital-status.ts";
import { ofCodeAndLabel } from "../../../src/tables/registers/internals/of-code-and-label.ts";
import { personsIn } from "../../../src/tables/registers/internals/persons-in.ts";
import { sexOf } from "../../../src/tables/registers/internals/sex-of.ts";

/** What each of several texts means. */
const of = <T>(meaning: (text: string) => T, texts: readonly string[]) =>
  texts.map((text) => [text, meaning(text)]);
const all = <T>(texts: readonly string[], meaning: T) => texts.map((text) => [text, meaning]);

describe("everyone", () => {
  it.each([
    ["total", "Totalt", "totsa", "TOT", "sc", "samtliga", "alla", "all", "everyone", "both", "1+2"],
    [
      "totalt ålder",
      "båda könen",
      "all the ages",
      "samtliga åldrar",
      "totalt kön",
      "all sexes",
      "both genders",
    ],
    ["total sex", "total gender", "total age", "alla personer", "all persons", "samtliga, båda könen"],
    ["totalt, samtliga män och kvinnor", "tot - totalt ålder", "total  both sexes", "kvinnor och män"],
    ["men and women", "women and men", "males and females", "total men and women", "total people"],
    ["samtliga civilstånd", "all marital statuses", "total marital status", "all regions of birth"],
    ["total region of birth", "samtliga födelseregioner", "samtliga födelseregion", "total citizenship"],
    ["total citizenships", "totalt medborgarskap", "samtliga bakgrund", " totalt "],
  ])("are meant by %j and others", (...texts) => {
    expect(of(isTotal, texts)).toEqual(all(texts, true));
  });

  it("are not meant by a part, or by what there could be a total of", () => {
    const texts = [
      "samtliga kvinnor",
      "kvinnor",
      "kön",
      "ålder",
      "",
      " ",
      "totalt i län",
      "könen",
      "personer totalt",
    ];
    expect(of(isTotal, texts)).toEqual(all(texts, false));
  });
});

describe("the sex that a text names", () => {
  it.each([
    ["men", ["män", "Man", "men", "male", "MALES", "1", "1 - män", "1 män", " män "]],
    ["women", ["kvinnor", "kvinna", "women", "female", "females", "2", "2 - kvinnor"]],
    ["total", ["totalt", "1+2 - totalt", "båda könen"]],
    [undefined, ["3", "okänt", "2 - män", "", "1 - flickor"]],
  ])("is %s", (sex, texts) => {
    expect(of(sexOf, texts)).toEqual(all(texts, sex));
  });
});

describe("the civil status that a text names", () => {
  it.each([
    ["single", ["ogifta", "Ogift", "og", "single", "unmarried", "OG - ogifta"]],
    ["married", ["gifta", "gift", "g", "married", "G gifta"]],
    ["divorced", ["skilda", "skild", "sk", "divorced"]],
    ["widowed", ["änkor/änklingar", "änka/änkling", "änkor", "änklingar", "änkl", "ä", "widowed"]],
    ["widowed", ["widows/widowers", "widow/widower"]],
    ["total", ["samtliga", "SC - samtliga civilstånd"]],
    [undefined, ["registrerad partner", "OG - gifta", ""]],
  ])("is %s", (status, texts) => {
    expect(of(maritalStatus, texts)).toEqual(all(texts, status));
  });
});

describe("the age that a text names", () => {
  it.each([
    [0, ["0", "0 år", "0 years", "0 year", "0  år", "0 - 0 år", "0 0 år", "00 år"]],
    [7, ["7", "007", "7 ÅR", "7 - 7 years"]],
    [100, ["100", "100+", "100+ år", "100+1", "100+10 år", "100+5", "100+1 - 100+ år"]],
    ["total", ["totalt", "tot - totalt ålder", "samtliga åldrar"]],
    [
      undefined,
      ["101", "99+", "0-4 år", "-17 år", "7 månader", "7år", "x7", "7 år x", "", "1000", "100+2", "7+7"],
    ],
  ])("is %s", (age, texts) => {
    expect(of(ageOf, texts)).toEqual(all(texts, age));
  });
});

describe("the group of ages that a text names", () => {
  it.each([
    [
      [0, 9],
      ["0-9", "0–9 år", "0 - 9", "0-9 years", "0-9 - 0-9 år", "-9", "-9 år", "- 9 years", "000-009"],
    ],
    [
      [85, 100],
      ["85+", "85+ år", "85-", "85–100", "85 +", "85- år och äldre", "85+ years and over"],
    ],
    [
      [85, 100],
      ["85 år och äldre", "85 years or older", "85 years and over", "85+ years or older", "85  år och äldre"],
    ],
    [
      [5, 6],
      ["5-6", "5-6 year"],
    ],
    [
      [0, 100],
      ["-100", "0+", "0-100"],
    ],
    [
      [1, 2],
      ["1-2", "1–2 ÅR"],
    ],
    [
      undefined,
      ["5", "5 år", "9-5", "5-5", "0-101", "100+", "-", "+", "", "1+5", "5-9 månader", "x5-9", "5-9 åring"],
    ],
    [
      undefined,
      ["85 år och äldre kvinnor", "över 85 år och äldre", "5-9 - 10-19 år", "tot", "85 år och", "1000-2000"],
    ],
  ])("is %j", (band, texts) => {
    expect(of(ageBand, texts)).toEqual(all(texts, band));
  });
});

describe("what a heading says that its figures are", () => {
  it.each([
    [
      "total",
      ["Folkmängd", "Folkmängden", "folkmängder", "Folkmangd", "Folkmangden", "befolkning", "Befolkningen"],
    ],
    [
      "total",
      ["Population", "inhabitants", "Antal invånare", "invanare", "personer", "persons", "people", "values"],
    ],
    [
      "total",
      [
        "Number of persons",
        "count",
        "value",
        "total",
        "Totalt",
        "samtliga",
        "alla",
        "all",
        "Antal per kommun",
      ],
    ],
    [
      "total",
      ["Folkmängd efter region, ålder och år", "Population by region and sex", "2024", "2024M11", "BE0101N1"],
    ],
    [
      "total",
      ["BE0101A9", "000007SF", "000007ME", "Folkmängd den 1 november 2024", "Population on 1 November, 2024"],
    ],
    [
      "total",
      [
        "Folkmängd, per region och län i månad",
        "value (month)",
        "Folkmängd - 2024",
        "the people and persons",
      ],
    ],
    ["men", ["män", "Antal män", "Men 2024", "Folkmängd, män"]],
    ["women", ["Kvinnor", "Number of females"]],
    [
      "other",
      [
        "Folkökning",
        "Folkmängd och folkökning",
        "Minskning",
        "Förändring i folkmängd",
        "increase",
        "decrease",
      ],
    ],
    [
      "other",
      ["change", "Medelålder", "mean age", "average", "Areal", "area", "Befolkningstäthet", "density"],
    ],
    [
      "other",
      [
        "Invånare per km²",
        "Invånare/km2",
        "andel kvinnor",
        "procent",
        "percent",
        "share",
        "%",
        "Antal hushåll",
        "households",
      ],
    ],
    ["other", ["födda", "births", "döda", "deaths", "Inflyttning", "migration", "Födelseöverskott"]],
    ["unknown", ["", " ", "okänt", "Utfall", "män och pojkar", "Belopp (kr)", "Antal elever"]],
    // "Folkmängd" has no kilometres in it.
    ["unknown", ["män kvinnor", "Folkmängden i riket", "Folkmängd, utfall"]],
  ])("is %s", (contents, headings) => {
    expect(of(contentsOf, headings)).toEqual(all(headings, contents));
  });
});

describe("a number of persons", () => {
  it.each([
    ["0", 0],
    ["49 148", 49_148],
    [" 49148 ", 49_148],
    ["49148.0", 49_148],
    ["49148.00", 49_148],
    ["49148.000", undefined],
    ["49148.5", undefined],
    ["x49148.0", undefined],
    ["49.0x", undefined],
    ["9007199254740991", 9_007_199_254_740_991],
    ["9007199254740993", undefined],
    ["-", undefined],
    ["..", undefined],
    ["", undefined],
    ["-3", undefined],
  ])("%j is %s", (text, persons) => {
    expect(personsIn(text)).toBe(persons);
  });
});

it("a code and its label have one meaning, or none", () => {
  const meaning = (text: string) => ({ a: 1, b: 2, "a b": 3, c: 1 })[text];
  const texts = ["a", " b ", "a b", "a c", "a - c", "c\na", "b - a", "x a", "a x", "x", "", "a  c"];
  expect(of((text) => ofCodeAndLabel(text, meaning), texts)).toEqual([
    ...[
      ["a", 1],
      [" b ", 2],
      ["a b", 3],
      ["a c", 1],
      ["a - c", 1],
    ],
    ...["c\na", "b - a", "x a", "a x", "x", "", "a  c"].map((text) => [text, undefined]),
  ]);
});
