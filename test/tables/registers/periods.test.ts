import { describe, expect, it } from "vitest";
import { daysOf } from "../../../src/tables/registers/internals/days-of.ts";
import { contradiction, covers, periodsIn } from "../../../src/tables/registers/internals/periods-in.ts";

const short = (text: string) =>
  periodsIn(text).periods.map(({ text: named, year, day }) => [named, `${year ?? "????"}${day ?? ""}`]);

describe("the times that a text names", () => {
  it.each([
    ["2024", "2024"],
    ["X2019", "2019"],
    ["1968", "1968"],
    ["2024-12-31", "2024-12-31"],
    ["2024-02", "2024-02-29"],
    ["2023-02", "2023-02-28"],
    ["2024M10", "2024-10-31"],
    ["2024m04", "2024-04-30"],
    ["2024K1", "2024-03-31"],
    ["2024Q4", "2024-12-31"],
    ["31 december 2024", "2024-12-31"],
    ["31 Dec, 2024", "2024-12-31"],
    ["november 2024", "2024-11-30"],
    ["1 november", "????-11-01"],
    ["1:e november", "????-11-01"],
    ["1st November", "????-11-01"],
    ["2nd nov", "????-11-02"],
    ["3rd nov", "????-11-03"],
    ["4th nov", "????-11-04"],
    ["1. nov", "????-11-01"],
    ["januari 2024", "2024-01-31"],
    ["January 2024", "2024-01-31"],
    ["feb 2024", "2024-02-29"],
    ["februari 2024", "2024-02-29"],
    ["february 2024", "2024-02-29"],
    ["mar 2024", "2024-03-31"],
    ["mars 2024", "2024-03-31"],
    ["march 2024", "2024-03-31"],
    ["april 2024", "2024-04-30"],
    ["maj 2024", "2024-05-31"],
    ["may 2024", "2024-05-31"],
    ["jun 2024", "2024-06-30"],
    ["juni 2024", "2024-06-30"],
    ["june 2024", "2024-06-30"],
    ["juli 2024", "2024-07-31"],
    ["july 2024", "2024-07-31"],
    ["augusti 2024", "2024-08-31"],
    ["august 2024", "2024-08-31"],
    ["sept 2024", "2024-09-30"],
    ["september 2024", "2024-09-30"],
    ["okt 2024", "2024-10-31"],
    ["oktober 2024", "2024-10-31"],
    ["october 2024", "2024-10-31"],
    ["dec 2024", "2024-12-31"],
  ])("of %j is %s", (text, time) => {
    expect(short(`Folkmängd ${text} (SCB)`)).toEqual([[text, time]]);
    expect(periodsIn(`Folkmängd ${text} (SCB)`).rest).toBe("Folkmängd   (SCB)");
  });

  it.each([
    ...[
      "per maj",
      "novembers 2024x",
      "a2024",
      "12024",
      "20240",
      "2024M13",

      "2024K5",
      "1850",
      "2124",
    ],
    ...["xmaj 2024a", "marsch", ""],
  ])("are none in %j", (text) => {
    expect(periodsIn(text)).toEqual({
      periods: short(text).length === 0 ? [] : expect.anything(),
      rest: text,
    });
  });

  it("are several, and those of a code of contents", () => {
    expect(short("31 december 2023–2024, 2025M01")).toEqual([
      ["31 december 2023", "2023-12-31"],
      ["2024", "2024"],
      ["2025M01", "2025-01-31"],
    ]);
    expect(short("BE0101A9 2024")).toEqual([
      ["BE0101A9", "????-11-01"],
      ["2024", "2024"],
    ]);
    expect([short("BE0101N1"), short("000007ME")]).toEqual([
      [["BE0101N1", "????-12-31"]],
      [["000007ME", "????-12-31"]],
    ]);
    expect(periodsIn("x BE0101N1 y").rest).toBe("x   y");
  });

  it("cover a date or not", () => {
    const [period] = periodsIn("1 november").periods;
    const [year] = periodsIn("2024").periods;
    const [day] = periodsIn("2024M11").periods;
    const covered = (date: string) => [period, year, day].map((one) => one && covers(one, date));
    expect(covered("2024-11-01")).toEqual([true, true, false]);
    expect(covered("2024-11-30")).toEqual([false, true, true]);
    expect(covered("2023-11-01")).toEqual([true, false, false]);
  });
});

describe("the time of a title that contradicts a date", () => {
  const found = (title: string, date = "2024-11-01") => contradiction(title, date)?.text;

  it.each([
    ["Folkmängd", undefined],
    ["Folkmängd 2024", undefined],
    ["Folkmängd 2023", "2023"],
    ["Folkmängd 2023, 2024 och 2025", undefined],
    ["Folkmängd 1968–2025", undefined],
    ["Folkmängd 2025, 1968", undefined],
    ["Folkmängd 1968–2023", "1968"],
    ["Folkmängd 2025–2026", "2025"],
    ["Folkmängd 2024–2025", undefined],
    ["Folkmängd 2023–2024", undefined],
    ["Folkmängd den 1 november 2024", undefined],
    ["Folkmängd den 31 december", "31 december"],
    ["Folkmängd den 31 december 2024", "31 december 2024"],
    ["Folkmängd den 1 november 2023", "1 november 2023"],
    ["Folkmängd den 31 december 2023 och 1 november 2024", undefined],
    ["Folkmängd den 31 december 1968–2025", undefined],
    ["Folkmängd den 31 december, 2024", "31 december, 2024"],
    ["Folkmängd 2022, den 1 november", "2022"],
  ])("%j is %j", (title, text) => {
    expect(found(title)).toBe(text);
  });
});

describe("the days that a table can be of", () => {
  it("are its days and the last days of its months, in order", () => {
    expect(daysOf(["2024M12", "2024M10", "region"], [])).toEqual({
      days: ["2024-10-31", "2024-12-31"],
      certain: true,
    });
    expect(daysOf(["2024-11-01", "2024-11-01"], [])).toEqual({ days: ["2024-11-01"], certain: true });
    expect(daysOf(["2024-02-31"], [])).toEqual({ days: [], certain: true });
    expect(daysOf([], [])).toEqual({ days: [], certain: true });
  });

  it("are the ends of its years, which are certain only where its titles are as Statistics Sweden's", () => {
    expect(daysOf(["2024", "2023"], ["Folkmängd"])).toEqual({
      days: ["2023-12-31", "2024-12-31"],
      certain: false,
    });
    expect(daysOf(["2024"], ["Folkmängd efter region"]).certain).toBe(true);
    expect(daysOf(["2024"], ["Population by region"]).certain).toBe(true);
    expect(daysOf(["2024"], ["Befolkning, därefter region"]).certain).toBe(false);
    expect(daysOf(["2024"], ["Folkmängd"], true).certain).toBe(true);
    expect(daysOf(["2024"], ["Folkmängd efter region"], false).certain).toBe(false);
  });

  it("are of the year with the day that any text names", () => {
    expect(daysOf(["2024", "2023"], ["Folkmängden den 1 november"])).toEqual({
      days: ["2023-11-01", "2024-11-01"],
      certain: true,
    });
    expect(daysOf(["2024 den 1 november"], ["den 31 december"]).days).toEqual(["2024-11-01", "2024-12-31"]);
  });

  it("are of the times, not of the titles, where the times name a year", () => {
    expect(daysOf(["2024"], ["Folkmängd 1968–2024 den 31 december"]).days).toEqual(["2024-12-31"]);
    expect(daysOf(["1 november"], ["Folkmängd 2024"]).days).toEqual(["2024-11-01"]);
    expect(daysOf(["1 november", "2025"], ["Folkmängd 2024"]).days).toEqual(["2025-11-01"]);
    expect(daysOf(["region"], ["Folkmängd 2024M11"]).days).toEqual(["2024-11-30"]);
  });

  it("are not the end of a year of which a day is named", () => {
    expect(daysOf(["2024M11", "2024", "2023"], [])).toEqual({
      days: ["2023-12-31", "2024-11-30"],
      certain: false,
    });
    expect(daysOf(["2024M11", "2024"], [])).toEqual({ days: ["2024-11-30"], certain: true });
  });
});
