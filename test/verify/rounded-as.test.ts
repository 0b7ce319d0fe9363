import { describe, expect, it } from "vitest";
import type { ResolvedLine } from "../../src/agreements/agreement.ts";
import { resolvedLines } from "../../src/agreements/agreement.ts";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import type { Claim } from "../../src/verify/claim.ts";
import type { Figure } from "../../src/verify/column-figures.ts";
import { roundedAs } from "../../src/verify/rounded-as.ts";
import { byWeights } from "../support/one-line.ts";
import { column } from "./made-sheet.ts";

const AGREEMENT = agreementOf("2025");
const RECIPE = {
  agreement: { ...AGREEMENT, lines: resolvedLines(AGREEMENT) },
  directory: SWEDEN,
  rounding: "largest-remainder",
  unit: 100n,
} as const;
const CODES = ["01", "03", "04"];
/** A line of so many öre, shared equally by three counties. */
const lineOf = (amount: bigint): ResolvedLine => ({
  id: "lika",
  area: "1",
  level: "county",
  amount,
  derived: false,
  source: "påhittat",
  key: byWeights(Object.fromEntries(CODES.map((code) => [code, 1n]))),
  eligibility: { only: CODES, others: "reshared", source: "påhittat" },
});

/** The unit that printed öre show, and how many kronor the first county then gets. */
function rounded(
  printed: readonly (bigint | null)[],
  {
    claim = {},
    amount = 1_000_00n,
    lines = [lineOf(amount)],
    codes = CODES as (string | null)[],
  }: {
    claim?: Partial<Claim>;
    amount?: bigint;
    lines?: readonly ResolvedLine[];
    codes?: (string | null)[];
  } = {},
) {
  const made = column(
    "B",
    [],
    printed.map((one) => ({ printed: one, step: 1n })),
  );
  const entries = made.entries.map((one, index): Figure => {
    const code = codes[index];
    return { ...one, recipient: code ? { level: "county", code, name: code, body: `county:${code}` } : null };
  });
  const found = roundedAs(RECIPE, lines, made.column, { kind: "recipients", ...claim }, { entries });
  return found.recomputed ? [found.unit, found.recomputed.amounts.get("01")?.amount] : found.problems;
}

describe("the unit that the amounts of a column were rounded to", () => {
  // 1 000 kr among three: 333.33 each.
  it.each([
    ["kronor", [334_00n, 333_00n, 333_00n], [100n, 334_00n]],
    ["öre", [333_34n, 333_33n, 333_33n], [1n, 333_34n]],
    ["tens of kronor", [340_00n, 330_00n, 330_00n], [1_000n, 340_00n]],
    ["hundreds of kronor", [400_00n, 300_00n, 300_00n], [10_000n, 400_00n]],
    ["kronor, where no unit gives them all", [350_00n, 330_00n, 330_00n], [100n, 334_00n]],
    ["kronor, where a coarser unit gives them no better", [334_00n, 333_00n, 330_00n], [100n, 334_00n]],
    ["tens of kronor, an empty cell aside", [340_00n, null, 330_00n], [1_000n, 340_00n]],
    ["kronor, of one amount alone", [340_00n, null, null], [100n, 334_00n]],
    ["kronor, where nothing is left but 0", [1_000_00n, 0n, 0n], [100n, 334_00n]],
    // Half of the amounts have öre, or those in öre are no fewer.
    ["öre, where half of them have öre", [333_34n, 333_33n, 333_00n], [1n, 333_34n]],
    [
      "kronor, where one has a fraction and the others are whole",
      [333_34n, 333_00n, 333_00n],
      [100n, 334_00n],
    ],
    ["öre, where one has a fraction and it gives as many", [333_34n, 300_00n, 300_00n], [1n, 333_34n]],
  ] as const)("is %s", (_, printed, expected) => {
    expect(rounded(printed)).toEqual(expected);
  });

  it("is the one that the claim states", () => {
    expect(rounded([334_00n, 333_00n, 333_00n], { claim: { roundTo: 1n } })).toEqual([1n, 333_34n]);
    expect(rounded([334_00n, 333_00n, 333_00n], { claim: { roundTo: 10_000n } })).toEqual([10_000n, 400_00n]);
  });

  it("is the öre, where the line cannot be shared out in kronor", () => {
    expect(rounded([334_00n, 333_00n, 333_00n], { amount: 1_000_01n })).toEqual([1n, 333_34n]);
  });

  it("passes over rows of no recipient, and takes nothing from one that takes no part", () => {
    expect(rounded([340_00n, 330_00n, 330_00n, 0n], { codes: [...CODES, "05"] })).toEqual([1_000n, 340_00n]);
    expect(rounded([340_00n, 330_00n, 330_00n, 10_00n], { codes: [...CODES, "05"] })).toEqual([
      100n,
      334_00n,
    ]);
    expect(rounded([340_00n, 330_00n, 330_00n, 10_00n], { codes: [...CODES, null] })).toEqual([
      100n,
      334_00n,
    ]);
  });

  it("is not known where the lines cannot be recomputed, which is a problem of the column", () => {
    const lines = RECIPE.agreement.lines.filter(({ id }) => id === "lan-komplexa-behov");
    expect(rounded([334_00n, 333_00n, 333_00n], { lines })).toMatchObject([
      {
        code: "register-missing",
        path: ["B", "key", 0, "population"],
        place: { cell: "B", row: null, column: "B" },
      },
    ]);
    const broken = [{ ...lineOf(100n), key: null as never }];
    expect(() => rounded([1n], { lines: broken })).toThrow(TypeError);
  });
});
