import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import type { ReadTableOptions } from "../../src/tables/read-table.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { comparedWith } from "../../src/verify/compared-with.ts";
import { printedNumbers, printedPeople } from "../../src/verify/printed-numbers.ts";
import { verify } from "../../src/verify/verify.ts";
import { places } from "./verified.ts";

const NOV_2024 = await loadRegister("scb-2024-11-01");
const AGED = await loadRegister("scb-2022-09-30");
const AGREEMENT = agreementOf("2025");
const table = (lines: readonly string[], options: ReadTableOptions = {}) =>
  tableFrom(new TextEncoder().encode(lines.join("\n")), options);

describe("a column of numbers beside what it may show", () => {
  /** What is found in a column of percentages by rows' exact shares, in thousandths of a percent; `null` is unknown. */
  function found(
    printed: readonly string[],
    exact: readonly (readonly (number | null)[])[],
    certain = false,
  ): ReturnType<typeof comparedWith> {
    const rows = printed.map((text, index) => `;rad ${index + 1};${text}`);
    const [numbers = []] = printedNumbers(
      table(["Nr;Del;Andel (%)", ...rows], { columns: { A: "label", B: "label", C: "percent" } }),
      "share",
    );
    const meanings = exact.map((values) => ({ row }: { readonly row: number }) => {
      const value = values[row - 2];
      return typeof value === "number" ? { numerator: BigInt(value), denominator: 1000n } : undefined;
    });
    return comparedWith(numbers, meanings, "share", certain);
  }
  const fits = (text: string, exact: number): boolean => {
    const { compared, problems } = found([text], [[exact]], true);
    expect(compared).toEqual(["C2"]);
    return problems?.length === 0;
  };

  it.each([
    // Rounded to tenths, half a step up or down.
    ["4,3", 4_300, true],
    ["4,3", 4_349, true],
    ["4,3", 4_350, true],
    ["4,3", 4_250, true],
    ["4,3", 4_249, false],
    // Cut after the tenths.
    ["4,3", 4_399, true],
    ["4,3", 4_400, false],
    ["4", 4_999, true],
    ["4", 5_000, false],
    ["4", 3_499, false],
    ["0,00", 5, true],
    ["0,00", 10, false],
    ["-1,5", -1_500, true],
    ["-1,5", -1_551, false],
  ])("%s for %d thousandths: %s", (text, exact, right) => {
    expect(fits(text, exact)).toBe(right);
  });

  it.each([
    ["9,9", 576, "0.6"],
    ["9,9", 549, "0.5"],
    ["9,9", 550, "0.6"],
    ["99", 4_499, "4"],
    ["99", 4_500, "5"],
    ["99,00", 50, "0.05"],
    ["99,00", 12_345, "12.35"],
    ["9,9 %", 300, "0.3"],
  ])("%s for %d thousandths should have been %s", (text, exact, expected) => {
    const details = { cell: "C2", header: "Andel (%)", label: "rad 1", what: "share", expected };
    const [only] = found([text], [[exact]], true).problems ?? [];
    expect(only).toMatchObject({
      code: "printed-differs",
      details,
      place: { cell: "C2", row: 2, column: "C" },
    });
    expect(only?.details).toHaveProperty("printed", text.replace(" %", ""));
  });

  it("is judged by what most of its numbers agree with", () => {
    const ofMoney = [1_000, 2_000, 3_000];
    const ofPeople = [1_000, 9_000, 9_000];
    for (const meanings of [
      [ofMoney, ofPeople],
      [ofPeople, ofMoney],
    ]) {
      const { compared, problems } = found(["1,0", "2,0", "3,1"], meanings);
      expect(compared).toEqual(["C2", "C3", "C4"]);
      expect(problems?.map(({ place }) => place?.cell)).toEqual(["C4"]);
    }
  });

  it("shows something else where fewer than half agree with any, unless its header names that", () => {
    expect(found(["1,0", "2,0"], [[1_000, 9_000]]).problems).toHaveLength(1);
    expect(found(["1,0", "2,0", "3,0"], [[1_000, 9_000, 9_000]])).toEqual({});
    expect(found(["1,0", "2,0", "3,0"], [[1_000, 9_000, 9_000]], true).problems).toHaveLength(2);
  });

  it("is wrong as a whole where several are compared and none is right", () => {
    const { compared, problems } = found(["1,0", "2,0"], [[9_000, 8_000]], true);
    expect(compared).toEqual(["C2", "C3"]);
    expect(problems).toMatchObject([
      {
        place: { cell: "C", row: null, column: "C" },
        details: { cell: "C2", printed: "1,0", expected: "9.0" },
      },
    ]);
  });

  it("is compared in the rows where it is known what it should be, and in none where no row is", () => {
    expect(found(["1,0", "2,0", "3,0"], [[1_000, null, 3_000]])).toEqual({
      compared: ["C2", "C4"],
      problems: [],
    });
    expect(found(["1,0"], [[null]], true)).toEqual({});
    expect(found(["1,0"], [], true)).toEqual({});
  });
});

describe("the numbers of a table", () => {
  it("have their value, and the step of their last decimal, by column", () => {
    const read = table([
      "Län;Andel (%);Folkmängd;Andel 2 (%)",
      "Gotlands län;0,6;61 029;",
      "Skåne län;13;1 428 626;5,25",
    ]);
    const steps = printedNumbers(read, "share").map((numbers) =>
      numbers.map(({ place, value, step }) => [place.cell, value, step.denominator]),
    );
    expect(steps).toEqual([
      [
        ["B2", { numerator: 3n, denominator: 5n }, 10n],
        ["B3", { numerator: 13n, denominator: 1n }, 1n],
      ],
      [["D3", { numerator: 21n, denominator: 4n }, 100n]],
    ]);
    expect(
      printedPeople(read).map((numbers) =>
        numbers.map(({ place, value, step }) => [place.cell, value, step]),
      ),
    ).toEqual([
      [
        ["C2", { numerator: 61_029n, denominator: 1n }, { numerator: 1n, denominator: 1n }],
        ["C3", { numerator: 1_428_626n, denominator: 1n }, { numerator: 1n, denominator: 1n }],
      ],
    ]);
  });
});

describe("people, shares and kronor per inhabitant beside amounts", () => {
  const CLAIM: Claim = { kind: "recipients", agreement: AGREEMENT, lines: ["lan-komplexa-behov"] };
  const [line] = allocate(AGREEMENT, {
    population: NOV_2024,
    lines: ["lan-komplexa-behov"],
    unit: "krona",
  }).lines;
  const RECIPIENTS = line?.recipients ?? [];
  const kronor = (index: number): number => Number(line?.amounts[index]) / 100;
  const people = (code: string): number => NOV_2024.count(code) ?? 0;
  const NATION = RECIPIENTS.reduce((all, { code }) => all + people(code), 0);

  /** Problems and figures that were compared with nothing, in a table with a column beside the amounts. */
  function beside(
    header: string,
    value: (index: number, code: string) => string,
    {
      claim = CLAIM,
      total,
      registers = [NOV_2024],
    }: { claim?: Claim; total?: string; registers?: (typeof AGED)[] } = {},
  ) {
    const rows = RECIPIENTS.map(({ name, code }, index) => `${name};${kronor(index)};${value(index, code)}`);
    const sums = total === undefined ? [] : [`Totalt;200000000;${total}`];
    const found = verify(table([`Län;Belopp (kr);${header}`, ...rows, ...sums]), claim, {
      registers,
      substitute: "nearest",
    });
    return { problems: places(found), unchecked: found.account.unchecked.map(({ reason }) => reason) };
  }
  const all = (reason: string): string[] => Array<string>(21).fill(reason);

  it("are those of the register, with their sum", () => {
    const right = beside("Folkmängd", (_, code) => String(people(code)), { total: String(NATION) });
    expect(right).toEqual({ problems: [], unchecked: [] });
    const wrong = beside("Folkmängd", (index, code) => String(people(code) + (index === 7 ? 1 : 0)));
    expect(wrong).toEqual({ problems: [["printed-differs", "C9"]], unchecked: [] });
    expect(
      beside("Folkmängd", (_, code) => String(people(code)), { total: String(NATION + 1) }).problems,
    ).toEqual([["printed-differs", "C23"]]);
  });

  it("are not compared with people of another day, which a header may name", () => {
    const more = (index: number, code: string): string => String(people(code) + index + 1);
    expect(beside("Folkmängd", more)).toEqual({ problems: [], unchecked: all("other-date") });
    for (const header of [
      "Folkmängd 2023",
      "Folkmängd 31 dec 2024",
      "31-dec 2024, invånare",
      "Folkmängd 2024-12-31",
    ])
      expect(beside(header, more).problems, header).toEqual([]);
    for (const header of [
      "Folkmängd 1 nov 2024",
      "Folkmängd 2024",
      "Folkmängd 2024-11-01",
      "Invånare november 2024",
    ])
      expect(beside(header, more).problems, header).toEqual([["printed-differs", "C"]]);
  });

  it("are shares of the amounts or of the people, in percent or as fractions", () => {
    const percent = (index: number): string =>
      ((kronor(index) / 2_000_000) as number).toFixed(3).replace(".", ",");
    expect(beside("Andel (%)", percent, { total: "100,000" })).toEqual({ problems: [], unchecked: [] });
    const wrong = beside("Andel (%)", (index) => (index === 3 ? "9,999" : percent(index)));
    expect(wrong.problems).toEqual([["printed-differs", "C5"]]);
    const fraction = (index: number): string => (kronor(index) / 200_000_000).toFixed(5).replace(".", ",");
    expect(beside("Andel", fraction).problems).toEqual([]);
    const ofPeople = (_: number, code: string): string =>
      ((people(code) / NATION) * 100).toFixed(2).replace(".", ",");
    expect(beside("Andel av folkmängden (%)", ofPeople)).toEqual({ problems: [], unchecked: [] });
    expect(beside("Andel (%)", (index) => String(index)).unchecked).toEqual(all("not-understood"));
  });

  it("are the amounts divided by the people", () => {
    const each = (index: number, code: string): string =>
      (kronor(index) / people(code)).toFixed(2).replace(".", ",");
    expect(beside("Kronor per invånare", each)).toEqual({ problems: [], unchecked: [] });
    expect(
      beside("Kronor per invånare", (index, code) => (index === 0 ? "99,99" : each(index, code))).problems,
    ).toEqual([["printed-differs", "C2"]]);
    expect(beside("Kronor per invånare", () => "99,99").problems).toEqual([["printed-differs", "C"]]);
  });

  it("are asked for in tables of recipients alone", () => {
    const claim: Claim = { kind: "split", agreement: AGREEMENT, recipient: "Gotlands län" };
    for (const header of ["Folkmängd 2024", "Andel (%)", "Kronor per invånare"])
      expect(
        beside(header, () => "99", { claim }).problems.filter(([code]) => code === "printed-differs"),
      ).toEqual([]);
  });
});

describe("people of some ages beside amounts by those ages", () => {
  it("may be those of the ages or all people, of the register that the line is shared by", () => {
    const claim: Claim = {
      kind: "recipients",
      agreement: AGREEMENT,
      lines: ["kommun-barn-unga"],
      partial: true,
    };
    const [line] = allocate(AGREEMENT, {
      registers: [AGED, NOV_2024],
      lines: ["kommun-barn-unga"],
      unit: "krona",
      substitute: "nearest",
    }).lines;
    const rows = (count: (code: string) => number | null | undefined): string[] =>
      (line?.recipients ?? [])
        .slice(0, 4)
        .map(({ name, code }, index) => `${name};${Number(line?.amounts[index]) / 100};${count(code)}`);
    const found = (header: string, count: (code: string) => number | null | undefined) =>
      verify(table([`Kommun;Belopp (kr);${header}`, ...rows(count)]), claim, {
        registers: [AGED, NOV_2024],
        substitute: "nearest",
      });
    const used = line?.registers[0]?.register;
    const register = [AGED, NOV_2024].find(({ id }) => id === used?.id);
    const year = used?.date.slice(0, 4);
    expect(places(found(`Barn ${year}`, (code) => register?.count(code, [0, 18])))).toEqual([]);
    expect(places(found(`Folkmängd ${year}`, (code) => register?.count(code)))).toEqual([]);
    expect(places(found(`Folkmängd ${year}`, (code) => (register?.count(code) ?? 0) + 5))).toEqual([
      ["printed-differs", "C"],
    ]);
  });
});
