import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ResolvedLine } from "../../src/agreements/agreement.ts";
import { checkAgreement } from "../../src/agreements/checks/check-agreement.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { allocateAgreedLine } from "../../src/allocate/allocate-agreed-line.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";
import { sensitivity } from "../../src/forensics/sensitivity/sensitivity.ts";
import type { Fraction } from "../../src/numbers/fraction.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import type { Rule } from "../../src/rules/rule.ts";
import type { Weight } from "../../src/rules/weight.ts";
import { agreementWith } from "../support/agreed-line.ts";
import { problemsOf } from "../support/problems-of.ts";
import { smallDirectory } from "../support/small-directory.ts";

const MUNICIPALITIES = SWEDEN.recipients("municipality");
const REGIONS = SWEDEN.recipients("region");

function figure(name: string): Weight {
  return { by: "indicator", name, source: "påhittat" };
}

function by(weight: Weight): Rule {
  return { rule: "proportional", weight };
}

const rural: Weight = {
  by: "summed",
  over: "municipality",
  of: { by: "product", of: [{ by: "population" }, figure("glesbygd")] },
};

/** Each municipality's factor: 2 in Dorotea (2425) and Åsele (2463), 1/2 in Umeå (2480), otherwise 1. */
const glesbygd: Readonly<Record<string, bigint | Fraction>> = Object.fromEntries(
  MUNICIPALITIES.map(({ code }): [string, bigint | Fraction] => [
    code,
    code === "2480" ? { numerator: 1n, denominator: 2n } : code === "2425" || code === "2463" ? 2n : 1n,
  ]),
);

describe("a weight summed over a level below", () => {
  it("is the region's municipalities' people, each by its own factor", async () => {
    const agreement = agreementWith(10_000_000_00n, [by(rural)]);
    expect(checkAgreement(agreement, SWEDEN)).toEqual([]);
    const registers = await loadRegisters(agreement);
    const [line] = allocate(agreement, { registers, indicators: { glesbygd } }).lines;
    const register = registers[0];
    const expected = REGIONS.map(({ code }) =>
      MUNICIPALITIES.filter((one) => one.code.startsWith(code)).reduce((all, one) => {
        const people = 2n * BigInt(register?.count(one.code) ?? 0);
        return (
          all +
          (one.code === "2480" ? people / 2n : ["2425", "2463"].includes(one.code) ? 2n * people : people)
        );
      }, 0n),
    );
    const [step] = line?.steps ?? [];
    expect(step?.weights?.map((weight) => (weight * 2n) / (step.scale ?? 1n))).toEqual(expected);
    expect(step?.uses).toHaveLength(1);
    expect(line?.total).toBe(10_000_000_00n);
  });

  it("loads a register of the level below, which the line's own level would not need", async () => {
    const people: Weight = { by: "summed", over: "municipality", of: { by: "population" } };
    const dated = { ...agreementWith(100n, [by(people)]), population: POPULATION };
    expect((await loadRegisters(dated)).map(({ id }) => id)).toEqual([]);
    const own = { ...dated, lines: agreementWith(100n, [by({ by: "population" })]).lines };
    expect((await loadRegisters(own)).map(({ id }) => id)).toEqual(["recovered-2021-11-01"]);
  });

  it("is the level's own count, if the figures are", async () => {
    const people: Weight = { by: "summed", over: "municipality", of: { by: "population" } };
    const summed = agreementWith(1_000_000_00n, [by(people)]);
    const own = agreementWith(1_000_000_00n, [by({ by: "population" })]);
    const registers = await loadRegisters(summed);
    expect(allocate(summed, { registers }).lines[0]?.amounts).toEqual(
      allocate(own, { registers }).lines[0]?.amounts,
    );
  });

  it("needs a figure for every municipality, and one at least in each region", () => {
    const { "0980": _, ...without } = glesbygd;
    const agreement = agreementWith(100n, [
      by({ by: "summed", over: "municipality", of: figure("glesbygd") }),
    ]);
    expect(problemsOf(() => allocate(agreement, { indicators: { glesbygd: without } }))).toMatchObject([
      { code: "weight-missing", details: { codes: ["0980"] } },
    ]);
    const apart = smallDirectory(["01", "03"]);
    const line = agreement.lines[0] as ResolvedLine;
    const indicators = { glesbygd: { "01": 1n, "03": 1n } };
    expect(problemsOf(() => allocateAgreedLine(line, apart, { indicators }))).toMatchObject([
      { code: "weight-missing", details: { codes: ["01", "03"] } },
    ]);
  });

  it("has no distance to another head count, for a person is in one municipality", async () => {
    const agreement = agreementWith(10_000_000_00n, [by(rural)]);
    const registers = await loadRegisters(agreement);
    const [line] = allocate(agreement, { registers, indicators: { glesbygd } }).lines;
    expect(line && sensitivity(line, { indicators: { glesbygd } }).recipients?.[0]?.more).toBeNull();
  });
});

const POPULATION = { date: "2021-11-01", by: "stated", reason: "påhittat" } as const;

const CODES = ["01", "03", "12", "14"];
const small = smallDirectory(CODES);

function series(values: readonly bigint[]): Readonly<Record<string, bigint>> {
  return Object.fromEntries(CODES.map((code, index) => [code, values[index] as bigint]));
}

function shared(amount: bigint, key: readonly Rule[], figures: Readonly<Record<string, readonly bigint[]>>) {
  const indicators = Object.fromEntries(Object.entries(figures).map(([name, list]) => [name, series(list)]));
  const line = agreementWith(amount, key).lines[0] as ResolvedLine;
  return allocateAgreedLine(line, small, { indicators });
}

describe("a weight between limits", () => {
  const from = (count: bigint): Fraction => ({ numerator: count, denominator: 1n });

  it("is that of those whose count is from one limit and below the other", () => {
    const weight: Weight = { by: "between", of: figure("elever"), from: from(30n), below: from(40n) };
    expect(shared(100n, [by(weight)], { elever: [29n, 30n, 39n, 40n] }).amounts).toEqual([0n, 43n, 57n, 0n]);
  });

  it("may be of another weight than what is counted", () => {
    const weight: Weight = { by: "between", of: figure("larare"), count: figure("elever"), below: from(30n) };
    const figures = { elever: [29n, 30n, 2n, 500n], larare: [3n, 100n, 1n, 100n] };
    expect(shared(100n, [by(weight)], figures).amounts).toEqual([75n, 0n, 25n, 0n]);
  });

  it("is not tried with made-up counts", () => {
    const weight: Weight = { by: "between", of: { by: "population" }, from: from(30n) };
    expect(checkAgreement(agreementWith(100n, [by(weight)]), SWEDEN)).toEqual([]);
    const inside: Rule = { rule: "percent", percent: from(100n), key: [by({ by: "mean", of: [weight] })] };
    expect(checkAgreement(agreementWith(100n, [inside]), SWEDEN)).toEqual([]);
  });

  it("of nobody shares nothing", () => {
    const weight: Weight = { by: "between", of: figure("elever"), from: from(30n) };
    expect(problemsOf(() => shared(100n, [by(weight)], { elever: [1n, 2n, 3n, 4n] }))).toMatchObject([
      { code: "weights-zero" },
    ]);
  });
});

describe("the least of several weights", () => {
  it("is a cap that differs between recipients", () => {
    const count: Weight = { by: "least", of: [figure("operationer"), figure("tak")] };
    const key: readonly Rule[] = [{ rule: "perUnit", units: [{ price: 100n, count }] }, { rule: "returned" }];
    const figures = { operationer: [10n, 5n, 0n, 7n], tak: [4n, 9n, 2n, 7n] };
    const line = shared(10_000n, key, figures);
    expect([line.amounts, line.kept]).toEqual([[400n, 500n, 0n, 700n], 8_400n]);
  });

  it("is never more than any of them", () => {
    const counts = fc.array(fc.bigInt({ min: 0n, max: 50n }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(counts, counts, counts, (a, b, c) => {
        const count: Weight = { by: "least", of: [figure("a"), figure("b"), figure("c")] };
        const key: readonly Rule[] = [
          { rule: "perUnit", units: [{ price: 1n, count }] },
          { rule: "returned" },
        ];
        const least = a.map(
          (one, index) => [one, b[index] as bigint, c[index] as bigint].sort((x, y) => Number(x - y))[0],
        );
        expect(shared(1_000n, key, { a, b, c }).amounts).toEqual(least);
      }),
    );
  });
});

describe("an indicator with figures for all", () => {
  const elever = Object.fromEntries(REGIONS.map(({ code }) => [code, BigInt(code)]));
  const three = { only: ["01", "12", "14"], others: "reshared", source: "påhittat" } as const;

  it("serves lines to all, to some and to all but some", () => {
    const all = agreementWith(1_000n, [by(figure("elever"))]);
    const lines = [
      ...all.lines,
      { ...(all.lines[0] as ResolvedLine), id: "tre", eligibility: three },
      {
        ...(all.lines[0] as ResolvedLine),
        id: "fastland",
        eligibility: { except: ["09"], others: "reshared", source: "påhittat" } as const,
      },
    ];
    const { problems, lines: allocated } = allocate({ ...all, lines }, { indicators: { elever } });
    expect(problems).toEqual([]);
    expect(allocated.map(({ amounts }) => amounts.length)).toEqual([21, 3, 20]);
    // 1 000 by 1, 12 and 14.
    expect(allocated[1]?.amounts).toEqual([37n, 444n, 519n]);
  });

  it("still refuses figures for codes that are no recipients at all", () => {
    const agreement = agreementWith(1_000n, [by(figure("elever"))], { eligibility: three });
    const wrong = { ...elever, "99": 1n };
    expect(problemsOf(() => allocate(agreement, { indicators: { elever: wrong } }))).toMatchObject([
      { code: "weight-extra", details: { codes: ["99"] } },
    ]);
  });
});

describe("a two-step share with stated amounts within", () => {
  const twoStep = (each: bigint): Rule => ({
    rule: "twoStep",
    by: "county",
    first: [by({ by: "population" })],
    within: [{ rule: "fixed", each }, by({ by: "population" })],
  });

  it("is not refused before the counties' shares are known, and is where one is too small", async () => {
    const agreement = (each: bigint) =>
      agreementWith(210_000_000_00n, [twoStep(each)], { level: "municipality" });
    for (const each of [250_000_00n, 1_000_000_00n])
      expect(checkAgreement(agreement(each), SWEDEN)).toEqual([]);
    const registers = await loadRegisters(agreement(0n));
    expect(allocate(agreement(250_000_00n), { registers }).lines[0]?.total).toBe(210_000_000_00n);
    expect(problemsOf(() => allocate(agreement(1_000_000_00n), { registers }))).toMatchObject([
      { code: "fixed-exceeds" },
    ]);
  });
});
