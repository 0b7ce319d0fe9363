import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { AGREEMENTS } from "../../../src/agreements/bundled/index.ts";
import { infer, inferSteps } from "../../../src/forensics/inference/infer.ts";
import type { Inference } from "../../../src/forensics/inference/inference.ts";
import {
  type PublishedAmounts,
  publishedAmounts,
} from "../../../src/forensics/inference/published-amounts.ts";
import { kr } from "../../../src/money/kr.ts";
import { BUNDLED } from "../../../src/population/bundled/bundled-info.ts";
import { loadRegister } from "../../../src/population/bundled/load-register.ts";
import type { Register } from "../../../src/population/register.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";
import { tableFrom } from "../../../src/tables/table-from.ts";
import { problemsOf } from "../../support/problems-of.ts";

describe("a real table, held against every bundled register", () => {
  let registers: readonly Register[];
  beforeAll(async () => {
    registers = await Promise.all(BUNDLED.map(({ id }) => loadRegister(id)));
  });

  const figuresOf = (name: string, column?: string) => {
    const table = tableFrom(readFileSync(`fixtures/published/${name}/table.csv`));
    return publishedAmounts(table, { level: "region", column });
  };
  const inferred = (name: string, column?: string): Inference =>
    infer(figuresOf(name, column), { registers, agreements: Object.values(AGREEMENTS) });
  const best = ({ exact: [first] }: Inference) => ({
    register: first?.registers[0]?.id,
    among: first?.among,
    pot: first?.fits[0]?.pot,
    rules: first?.fits[0]?.lines[0]?.key.map(({ rule }) => rule),
    roundings: first?.fits.map(({ rounding }) => rounding),
  });

  it("of figures that are 0, tiny or of both signs nothing is claimed, and it is said why", () => {
    for (const [why, amounts] of [
      [null, [-100_000_001, -50_000_000, -70_000_000]],
      ["signs", [100, -500, -700]],
      ["zero", [0, 0, 0]],
      ["small", [1, 2, 3]],
      ["small", [-1, -2, -3]],
    ] as const) {
      const figures = amounts.map((amount, index) => ({
        code: ["01", "03", "04"][index]!,
        amount: kr(amount),
      }));
      const { near, partial, uninformative: untold } = infer({ level: "county", figures }, { registers });
      expect({ partial, untold }).toEqual({ partial: false, untold: why });
      expect(near.every(({ deviating }) => deviating.length > 0)).toBe(true);
      if (untold !== null) expect(near).toEqual([]);
    }
  });

  const repaid = ({ level, figures }: PublishedAmounts): PublishedAmounts => ({
    level,
    figures: figures.map(({ code, amount }) => ({ code, amount: -amount })),
  });

  it("repayments have the key of the same amounts paid out, with the money in it below 0", () => {
    const paid = figuresOf("vardkapacitet-2025");
    const { exact, sum } = infer(repaid(paid), { registers, agreements: Object.values(AGREEMENTS) });
    const mirror = infer(paid, { registers, agreements: Object.values(AGREEMENTS) });
    expect(sum).toBe(-mirror.sum);
    expect(exact).toHaveLength(1);
    const [fit] = exact[0]?.fits ?? [];
    expect(fit).toMatchObject({
      pot: kr("-5 886 500 000"),
      found: { of: "base", chosen: kr("-100 000 000") },
      lines: [
        {
          amount: kr("-5 886 500 000"),
          key: [{ rule: "fixed", each: kr("-100 000 000") }, { rule: "proportional" }],
        },
      ],
    });
    const found = mirror.exact[0]?.fits[0]?.found;
    expect(fit?.found?.least).toBe(-(found?.most ?? 0n));
    expect(fit?.found?.most).toBe(-(found?.least ?? 0n));
    expect(exact[0]?.fits.map(({ rounding }) => rounding)).toEqual(
      mirror.exact[0]?.fits.map(({ rounding }) => rounding),
    );
    expect(exact[0]?.chance).toEqual(mirror.exact[0]?.chance);
  });

  it("repayments of fixed amounts with another to a group, and of a pot that is given, are found too", () => {
    const figures = (registers[0]?.codes("county") ?? []).map((code) => ({
      code,
      amount: kr(["01", "12", "14"].includes(code) ? "-3 000 000" : "-2 000 000"),
    }));
    const { exact } = infer(
      { level: "county", figures },
      { registers, agreements: [AGREEMENTS["psykisk-halsa-2025"]] },
    );
    expect(exact.map(({ agreement }) => agreement)).not.toContain("psykisk-halsa-2025");
    expect(exact.map(({ fits }) => fits[0]?.lines[0]?.key)).toContainEqual([
      { rule: "fixed", each: kr("-2 000 000"), except: [{ group: "metropolitan", each: kr("-3 000 000") }] },
    ]);
    const one = { level: "county" as const, figures: [{ code: "23", amount: kr("-2 506 966") }] };
    const of = (pot: string) =>
      infer(one, { registers, pot: kr(pot), base: 0n }).exact.map((key) => key.registers[0]?.id);
    expect(of("-200 000 000")).toEqual(["scb-2024-11-01"]);
    expect(of("200 000 000")).toEqual([]);
  });

  it("the nearest keys of repayments deviate as those of the same amounts paid out, with the other sign", () => {
    const paid = figuresOf("kvinnors-halsa-2020");
    const [near] = infer(repaid(paid), { registers }).near;
    const [mirror] = infer(paid, { registers }).near;
    expect(near?.fit.pot).toBe(-(mirror?.fit.pot ?? 0n));
    expect(near?.deviating).toEqual(
      mirror?.deviating.map(({ code, printed, expected }) => ({
        code,
        printed: -printed,
        expected: -expected,
      })),
    );
  });

  it("vårdkapacitet 2025 is 100 000 000 kr each and the rest by people on 1 November 2024, largest remainder", () => {
    const found = inferred("vardkapacitet-2025");
    expect(found.exact).toHaveLength(1);
    expect(best(found)).toMatchObject({
      register: "scb-2024-11-01",
      pot: kr("5 886 500 000"),
      rules: ["fixed", "proportional"],
    });
    expect(found.exact[0]?.fits[0]?.found?.chosen).toBe(kr("100 000 000"));
    expect(best(found).roundings).toContain("largest-remainder");
    expect(best(found).roundings).not.toContain("nearest");
  });

  it("kvinnors hälsa 2022 and 2024 are by the people of 1 November the year before", () => {
    expect(best(inferred("kvinnors-halsa-2022"))).toMatchObject({ register: "recovered-2021-11-01" });
    const of2024 = best(inferred("kvinnors-halsa-2024"));
    expect(of2024).toMatchObject({ register: "recovered-2023-11-01", pot: kr("1 367 000 000") });
    expect(of2024.roundings).toEqual(expect.arrayContaining(["largest-remainder", "nearest"]));
  });

  it("kvinnors hälsa 2020 is by the people of 31 December 2018 with no single rounding: 2 rows deviate, or 4", () => {
    const { exact, near } = inferred("kvinnors-halsa-2020");
    expect(exact).toEqual([]);
    const rows = near.map(({ registers: [register], fit, deviating }) => [
      register?.id,
      fit.rounding,
      deviating.map(({ code }) => code),
    ]);
    expect(rows[0]).toEqual(["scb-2018-12-31", "nearest", ["12", "22"]]);
    expect(rows).toContainEqual(["scb-2018-12-31", "largest-remainder", ["10", "12", "18", "22"]]);
  });

  it("cancervård 2025 is by the head counts printed in it, among those listed", () => {
    expect(best(inferred("cancervard-2025"))).toMatchObject({ among: "listed", pot: kr("182 500 000") });
  });

  it("uppskjuten vård 2022 leads from 7 rows of 21 to the whole pot, 4 423 200 000 kr", () => {
    const found = best(inferred("uppskjuten-vard-2022"));
    expect(found).toMatchObject({
      among: "level",
      register: "recovered-2021-11-01",
      pot: kr("4 423 200 000"),
    });
  });

  it("tables by performance, eligibility or an unknown key get no key at all", () => {
    for (const [name, column] of [
      ["kvinnors-halsa-2024-landsbygd", undefined],
      ["sommarjobb-2025", undefined],
      ["tillganglighet-2023-december", "D"],
    ] as const)
      expect(inferred(name, column), name).toMatchObject({ exact: [], near: [], partial: false });
  });

  it("Jämtland 2025 fits the people of 1 November 2024 and of no other bundled day", () => {
    const of = (amount: string, pot: string, base = "0") =>
      infer(
        { level: "county", figures: [{ code: "23", amount: kr(amount) }] },
        { registers, pot: kr(pot), base: kr(base) },
      ).exact.map((key) => key.registers.map(({ id }) => id));
    expect(of("2 506 966", "200 000 000")).toEqual([["scb-2024-11-01"]]);
    expect(of("1 190 809", "95 000 000")).toEqual([["scb-2024-11-01"]]);
    expect(of("6 190 809", "200 000 000", "5 000 000")).toEqual([["scb-2024-11-01"]]);
  });

  it("one figure without a pot gets no key: any would give all to the one", () => {
    const { exact } = infer(
      { level: "county", figures: [{ code: "23", amount: kr("2 506 966") }] },
      { registers },
    );
    expect(exact).toEqual([]);
  });

  it("the same to each municipality, the residual on the first, is that and nothing by ages", () => {
    const codes = SWEDEN.recipients("municipality").map(({ code }) => code);
    const figures = codes.map((code, index) => ({ code, amount: kr(index === 0 ? "795 771" : "795 871") }));
    const { exact } = infer({ level: "municipality", figures }, { registers });
    expect(exact.map((key) => key.fits[0]?.lines[0]?.key.map(({ rule }) => rule))).toEqual([["equal"]]);
    const equal = exact[0]?.fits.map(({ rounding, unit }) => `${rounding} ${unit}`);
    expect(equal).toContain("nearest-residual-to-largest 100");
  });

  it("a search that is stopped says so, and gives what it had found", () => {
    const steps = inferSteps(figuresOf("vardkapacitet-2025"), { registers });
    steps.next();
    const stopped = steps.next(true);
    expect(stopped).toMatchObject({ done: true, value: { partial: true, near: [] } });
  });

  it("fixed amounts with another to a group are found as that", () => {
    const figures = registers[0]?.codes("county").map((code) => ({
      code,
      amount: kr(["01", "12", "14"].includes(code) ? "3 000 000" : "2 000 000"),
    }));
    const { exact } = infer(
      { level: "county", figures: figures ?? [] },
      { registers, agreements: [AGREEMENTS["psykisk-halsa-2025"]] },
    );
    expect(exact.find(({ agreement }) => agreement)?.fits[0]?.lines[0]?.id).toBe("lan-nationell-strategi");
    expect(exact.find(({ agreement }) => !agreement)?.fits[0]?.lines[0]?.key).toEqual([
      { rule: "fixed", each: kr("2 000 000"), except: [{ group: "metropolitan", each: kr("3 000 000") }] },
    ]);
  });

  it("figures of nobody, of one twice, and of another unit are refused together", () => {
    const figures = [
      { code: "01", amount: 150n },
      { code: "01", amount: 100n },
      { code: "99", amount: 100n },
    ];
    const codes = problemsOf(() => infer({ level: "county", figures }, { unit: 100n })).map(
      ({ code }) => code,
    );
    expect(codes.sort()).toEqual(["recipient-duplicate", "recipient-unknown", "unit-indivisible"]);
  });
});
