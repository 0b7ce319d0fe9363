import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldLedger } from "../../src/flow/fold-ledger.ts";
import { BROKEN } from "./broken-folds.ts";
import { type Fold, LAWS } from "./ledger-laws.ts";
import { randomLedger } from "./random-ledger.ts";

// How many random ledgers each law is tried on; `.ci/nightly ledgers` takes 100 000.
const RUNS = Number(process.env["FORDELA_LEDGERS"] ?? 10_000);

/** Whether a law is found broken within some hundred random ledgers. */
function fails(law: (typeof LAWS)[string], fold: Fold): boolean {
  const tried = fc.check(
    fc.property(randomLedger, (events) => law(fold, events) === undefined),
    { numRuns: 500, seed: 1 },
  );
  return tried.failed;
}

describe.each(Object.entries(LAWS))("%s", (_, law) => {
  it("holds of random ledgers", () => {
    fc.assert(
      fc.property(randomLedger, (events) => {
        expect(law(foldLedger, events)).toBeUndefined();
      }),
      { numRuns: RUNS },
    );
  });

  it("fails on some fold that is broken on purpose", () => {
    expect(Object.values(BROKEN).some((fold) => fails(law, fold))).toBe(true);
  });
});

it.each(Object.entries(BROKEN))("a fold that %s is found out", (_, fold) => {
  expect(Object.values(LAWS).some((law) => fails(law, fold))).toBe(true);
});
