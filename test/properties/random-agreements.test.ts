import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agreement } from "../../src/agreements/agreement.ts";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { writeAgreement } from "../../src/agreements/shape/write-agreement.ts";
import { allocateAmong } from "../../src/allocate/allocate-among.ts";
import type { Allocation } from "../../src/allocate/allocation.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import type { ProblemCode } from "../../src/problems/problem.ts";
import { anyAgreement, DIRECTORY, OPTIONS } from "./any-agreement.ts";

const RUNS = process.env["CI"] ? 3_000 : 500;

/** What a well-formed agreement may still be refused for: figures that do not fit together, always told. */
const HONEST: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "fixed-exceeds",
  "percent-exceeds",
  "minimum-infeasible",
  "rest-left",
  "level-negative",
  "rate-undefined",
  "residual-exceeds",
  "weights-zero",
  "weight-extra",
  "weight-missing",
  "exception-unknown",
  "unit-indivisible",
]);

/** The allocation, or `undefined` where the agreement is refused; anything else that is thrown goes through. */
function tried(agreement: Agreement): Allocation | undefined {
  try {
    return allocateAmong(agreement, DIRECTORY, OPTIONS);
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    for (const { code } of error.problems) expect(HONEST).toContain(code);
    return undefined;
  }
}

describe("any agreement that is well formed", () => {
  it("allocates and reconciles to the öre, with no share of the other sign, or is refused with its figures", () => {
    let [shared, refused] = [0, 0];
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        const allocation = tried(agreement);
        if (!allocation) refused++;
        else shared++;
        for (const {
          line,
          amounts,
          total,
          rest,
          kept = 0n,
          added = 0n,
          withheld = 0n,
        } of allocation?.lines ?? []) {
          expect(total).toBe(amounts.reduce((a, b) => a + b, 0n));
          expect(total + rest + kept + withheld - added).toBe(line.amount);
          expect(amounts.filter((amount) => amount < 0n)).toEqual([]);
          expect([kept < 0n, added < 0n, withheld < 0n]).toEqual([false, false, false]);
        }
      }),
      { numRuns: RUNS },
    );
    expect(shared).toBeGreaterThan(refused);
  });

  it("comes back equal from its file, and gives the same amounts", () => {
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        const read = readAgreement(writeAgreement(agreement));
        expect(read.lines.map(({ amount }) => amount)).toEqual(agreement.lines.map(({ amount }) => amount));
        expect(JSON.parse(writeAgreement(read))).toEqual(JSON.parse(writeAgreement(agreement)));
        expect(tried(read)?.rows()).toEqual(tried(agreement)?.rows());
      }),
      { numRuns: RUNS / 5 },
    );
  });
});

describe("an agreement file that is ill formed", () => {
  it("is read or refused, shared out or refused, and never crashes", () => {
    let refused = 0;
    fc.assert(
      fc.property(
        anyAgreement,
        fc.array(fc.tuple(fc.nat(), fc.jsonValue()), { minLength: 1, maxLength: 3 }),
        (agreement, changes) => {
          const json = JSON.parse(writeAgreement(agreement));
          for (const [at, value] of changes) spoil(json, at, value);
          try {
            allocateAmong(readAgreement(JSON.stringify(json)), DIRECTORY, OPTIONS);
          } catch (error) {
            if (!(error instanceof AllocationError)) throw error;
            refused++;
          }
        },
      ),
      { numRuns: RUNS },
    );
    expect(refused).toBeGreaterThan(RUNS / 4);
  });

  it("is refused when it nests without end", () => {
    const deep = `${'{"by":"product","of":['.repeat(20_000)}{"by":"population"}${"]}".repeat(20_000)}`;
    const text = `{"schemaVersion":1,"lines":[{"key":[{"rule":"proportional","weight":${deep}}]}]}`;
    expect(() => readAgreement(text)).toThrow(AllocationError);
  });
});

/** Replaces one value somewhere in the JSON: the place is counted through the tree. */
function spoil(json: Record<string, unknown>, at: number, value: unknown): void {
  const places: [holder: Record<string, unknown>, key: string][] = [];
  const walk = (holder: Record<string, unknown>): void => {
    for (const [key, inner] of Object.entries(holder)) {
      places.push([holder, key]);
      if (inner !== null && typeof inner === "object") walk(inner as Record<string, unknown>);
    }
  };
  walk(json);
  const [holder, key] = places[at % places.length] as [Record<string, unknown>, string];
  holder[key] = value;
}
