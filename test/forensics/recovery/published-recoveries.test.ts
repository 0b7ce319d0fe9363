import { describe, expect, it } from "vitest";
import { recoverBase } from "../../../src/forensics/recovery/recover-base.ts";
import {
  type PopulationRecoveryOptions,
  recoverPopulation,
} from "../../../src/forensics/recovery/recover-population.ts";
import type { Recovery } from "../../../src/forensics/recovery/recovery.ts";
import { kr } from "../../../src/money/kr.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";
import { published, REGISTERS } from "./per-capita-table.ts";

const recovered = (slug: string, options: PopulationRecoveryOptions = {}): Recovery =>
  recoverPopulation(published(slug), { ...options, registers: REGISTERS });
const registersOf = ({ matches }: Recovery): string[] =>
  matches.filter(({ exact }) => exact).map(({ register }) => register);
const countOf = (register: string, code: string): number | undefined =>
  REGISTERS.find(({ id }) => id === register)?.count(code);

describe("care capacity 2025", () => {
  const recovery = recovered("vardkapacitet-2025", { pot: kr("5 886 500 000"), base: kr("100 000 000") });

  it("gives back SCB's 1 November 2024 to the person, in all 21 counties", () => {
    expect(recovery).toMatchObject({ unique: true, nationalTotal: 10_587_140n, fits: 1, wrongRows: 0 });
    for (const { code } of SWEDEN.recipients("county")) {
      const weight = recovery.rows.find((row) => row.code === code)?.weight;
      expect(weight).toBe(BigInt(countOf("scb-2024-11-01", code) as number));
    }
    expect(registersOf(recovery)).toEqual(["scb-2024-11-01"]);
  });

  it("leaves every other national total 17 of 21 rows short, and coincidence out of the question", () => {
    expect(recovery.margin).toEqual({ rows: 17, nationalTotal: 9_341_966n, wrongRows: 17 });
    expect(recovery.chance.numerator * 10n ** 40n).toBeLessThan(recovery.chance.denominator);
  });

  it("needs no pot, for the rows are all there", () => {
    const summed = recovered("vardkapacitet-2025", { base: kr("100 000 000") });
    expect(summed).toMatchObject({ pot: kr("5 886 500 000"), potFrom: "rows", nationalTotal: 10_587_140n });
  });

  it("is not explained without its base", () => {
    const without = recovered("vardkapacitet-2025");
    expect(without).toMatchObject({ unique: false, nationalTotal: null, rows: [], fits: 0, wrongRows: 17 });
  });

  it("gives its base away: of the 122 whole millions only 100 explains it", () => {
    const { tried, found, undecided, partial } = recoverBase(published("vardkapacitet-2025"), {
      registers: REGISTERS,
    });
    expect(tried).toEqual([{ step: kr("1 000 000"), to: kr("121 000 000") }]);
    expect(found.map(({ base, nationalTotal }) => [base, nationalTotal])).toEqual([
      [kr("100 000 000"), 10_587_140n],
    ]);
    expect({ undecided, partial }).toEqual({ undecided: [], partial: false });
  });

  it("gives the same from six of its rows, when the pot and the number of recipients are known", () => {
    const options = {
      pot: kr("5 886 500 000"),
      base: kr("100 000 000"),
      recipients: 21,
      registers: REGISTERS,
    };
    const some = recoverPopulation(published("vardkapacitet-2025").slice(5, 11), options);
    expect(some).toMatchObject({ unique: true, nationalTotal: 10_587_140n, whole: false });
    expect(some.margin?.rows).toBeGreaterThanOrEqual(3);
    expect(registersOf(some)).toEqual(["scb-2024-11-01"]);
    expect(some.matches[0]?.nationalDifference).toBe(0n);
  });
});

describe("women's health", () => {
  const of2022 = recovered("kvinnors-halsa-2022");

  it("2022 gives the register of 1 November 2021", () => {
    expect(of2022).toMatchObject({ unique: true, nationalTotal: 10_443_100n, wrongRows: 0 });
    expect(of2022.margin?.rows).toBe(15);
    expect(registersOf(of2022)).toEqual(["recovered-2021-11-01"]);
  });

  it("2022 is confirmed by the populations that another table prints for seven counties", () => {
    const { rows } = of2022;
    const printed = { "06": 366_840n, "09": 60_972n, "10": 158_999n, "13": 339_903n };
    const alsoPrinted = { "20": 288_164n, "21": 287_873n, "23": 131_914n };
    for (const [code, persons] of Object.entries({ ...printed, ...alsoPrinted }))
      expect(rows.find((row) => row.code === code)?.weight).toBe(persons);
  });

  it("2024 gives the register of 1 November 2023", () => {
    const recovery = recovered("kvinnors-halsa-2024");
    expect(recovery).toMatchObject({ unique: true, nationalTotal: 10_557_682n, wrongRows: 0 });
    expect(recovery.margin?.rows).toBe(15);
    expect(registersOf(recovery)).toEqual(["recovered-2023-11-01"]);
  });

  it("2020 turns out to use 31 December 2018, though two of its amounts are more than a krona off", () => {
    const recovery = recovered("kvinnors-halsa-2020");
    expect(recovery).toMatchObject({ unique: true, nationalTotal: 10_230_185n, fits: 0, wrongRows: 2 });
    expect(recovery.margin).toEqual({ rows: 13, nationalTotal: 9_360_058n, wrongRows: 15 });
    expect(recovery.rowsThatDoNotFit.map(({ code, weight }) => [code, weight])).toEqual([
      ["12", null],
      ["22", null],
    ]);
    for (const { deviation } of recovery.rowsThatDoNotFit)
      expect(deviation.numerator).toBeGreaterThan(100n * deviation.denominator);
    expect(registersOf(recovery)).toEqual(["scb-2018-12-31"]);
  });

  it("2024 for rural areas was shared by weights that are no register's, Gotland's four times its population", () => {
    const recovery = recovered("kvinnors-halsa-2024-landsbygd", { range: [1_000_000, 6_000_000] });
    expect(recovery).toMatchObject({ unique: true, nationalTotal: 4_902_449n, commonFactor: 1n });
    expect(recovery.margin?.rows).toBe(11);
    expect(registersOf(recovery)).toEqual([]);
    const gotland = recovery.rows.find(({ code }) => code === "09")?.weight;
    expect(gotland).toBe(4n * BigInt(countOf("recovered-2023-11-01", "09") as number));
  });

  it("2024 for rural areas shows by a common factor that the total is half as large", () => {
    const recovery = recovered("kvinnors-halsa-2024-landsbygd");
    expect(recovery).toMatchObject({ nationalTotal: 9_804_898n, commonFactor: 2n });
  });
});

describe("other published tables", () => {
  it("cancer care 2025 gives the populations that it prints itself, which no known register has", () => {
    const recovery = recovered("cancervard-2025");
    expect(recovery).toMatchObject({ unique: true, nationalTotal: 9_699_964n, wrongRows: 0 });
    expect(recovery.margin?.rows).toBe(5);
    const weights = recovery.rows.map(({ weight }) => weight);
    expect(weights.slice(0, 4)).toEqual([2_485_275n, 410_601n, 300_990n, 472_755n]);
    expect(registersOf(recovery)).toEqual([]);
    expect(recovery.matches[0]).toMatchObject({ register: "scb-2024-12-31", rowsDiffering: 18 });
  });

  it("deferred care 2022 gives the nation from seven of its rows and its pot", () => {
    const recovery = recovered("uppskjuten-vard-2022", { pot: kr("4 423 200 000") });
    expect(recovery).toMatchObject({ unique: true, nationalTotal: 10_443_100n, whole: false });
    expect(recovery.margin?.rows).toBe(4);
    expect(registersOf(recovery)).toEqual(["recovered-2021-11-01"]);
  });

  it("summer jobs 2025, by ten thousands, follow from many totals, and none is claimed", () => {
    const recovery = recovered("sommarjobb-2025");
    expect(recovery).toMatchObject({ unique: false, nationalTotal: null, fits: 80, rows: [], matches: [] });
    expect(recovery.candidates).toHaveLength(20);
  });

  it("amounts squared follow from no population, and none is claimed", () => {
    const rows = published("kvinnors-halsa-2022").map((row) => ({
      ...row,
      amount: row.amount ** 2n / 10n ** 10n,
    }));
    expect(recoverPopulation(rows)).toMatchObject({ unique: false, nationalTotal: null, fits: 0 });
  });
});
