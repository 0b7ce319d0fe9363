import { describe, expect, it } from "vitest";
import { allocateLine } from "../../src/allocate/allocate-line.ts";
import { traceOf } from "../../src/allocate/trace.ts";
import { ROUNDINGS } from "../../src/rounding/index.ts";
import type { RoundingMethod } from "../../src/rounding/rounding-method.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { byWeights, lineOf } from "../support/one-line.ts";
import { problemsOf } from "../support/problems-of.ts";
import { smallDirectory } from "../support/small-directory.ts";

const directory = smallDirectory(["01", "03", "12"]);
const rest: readonly Rule[] = byWeights({ "01": 5n, "03": 3n, "12": 3n });

describe("a negative line mirrors the positive one", () => {
  it.each(Object.keys(ROUNDINGS) as RoundingMethod[])("amount by amount, rounding by %s", (rounding) => {
    const key = (each: bigint): readonly Rule[] => [{ rule: "fixed", each }, ...rest];
    const up = allocateLine(lineOf(1_000n, key(7n)), directory, { rounding, roundings: ROUNDINGS });
    const down = allocateLine(lineOf(-1_000n, key(-7n)), directory, { rounding, roundings: ROUNDINGS });
    expect(down.amounts).toEqual(up.amounts.map((amount) => -amount));
    expect([down.total, down.rest]).toEqual([-up.total, -up.rest]);
  });

  it("in its trace: the exact share and floor are negative, the remainder is a part of a unit", () => {
    const up = traceOf(allocateLine(lineOf(1_000n, rest), directory), "03");
    const down = traceOf(allocateLine(lineOf(-1_000n, rest), directory), "03");
    expect(up).toMatchObject({ exact: { numerator: 3_000n, denominator: 11n }, floor: 272n, extraUnits: 1 });
    expect(down).toMatchObject({
      exact: { numerator: -3_000n, denominator: 11n },
      floor: -272n,
      extraUnits: 1,
    });
    expect(down?.remainder).toEqual(up?.remainder);
  });
});

it("a line of nothing gives nothing to each", () => {
  expect(allocateLine(lineOf(0n, rest), directory)).toMatchObject({
    amounts: [0n, 0n, 0n],
    total: 0n,
    rest: 0n,
  });
});

it("shares of both signs in one line are refused: they have no floor and no remainder", () => {
  const key: readonly Rule[] = [
    { rule: "fixed", each: 0n, except: [{ codes: ["01"], each: -100n }] },
    { rule: "equal" },
  ];
  expect(problemsOf(() => allocateLine(lineOf(10n, key), directory))).toHaveLength(1);
});
