import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OracleCase, randomCase, sharedByUs } from "../support/oracle-case.ts";
import { askR, R_EXISTS } from "../support/r-oracle.ts";

it("has an R with gmp to ask, in CI", () => {
  expect(R_EXISTS || process.env["CI"] !== "true").toBe(true);
});

const reason = R_EXISTS ? "" : " (1 oracle left out: there is no Rscript with gmp; .ci/oracles installs it)";
if (reason) console.warn(`test/differential:${reason}`);

describe.skipIf(!R_EXISTS)(`R's gmp${reason}`, () => {
  it("gives the same for 200 random lines, weights to 2^53 and amounts to 2^60", () => {
    const cases = fc.sample(randomCase, 200);
    expect(askR(cases)).toEqual(cases.map(sharedByUs));
  });

  it("keeps what doubles would lose", () => {
    const beyond: OracleCase = {
      pot: 2n ** 80n + 1n,
      unit: 1n,
      codes: ["01", "03"],
      fixed: [1n, 0n],
      weights: [2n ** 53n + 1n, 2n ** 53n - 1n],
    };
    // 2^80 by halves that differ by 1 part in 2^53 each way: 2^79 ± 2^26.
    expect(askR([beyond])).toEqual([[2n ** 79n + 2n ** 26n + 1n, 2n ** 79n - 2n ** 26n]]);
  });

  it("would notice one öre in the wrong place", () => {
    const tied: OracleCase = { pot: 5n, unit: 1n, codes: ["01", "03"], fixed: [0n, 0n], weights: [1n, 1n] };
    expect(askR([tied, { ...tied, weights: [1n, 3n] }])).toEqual([
      [3n, 2n],
      [1n, 4n],
    ]);
  });
});
