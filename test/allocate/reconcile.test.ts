import { expect, it } from "vitest";
import type { AgreedLine } from "../../src/agreements/agreement.ts";
import { allocateAmong } from "../../src/allocate/allocate-among.ts";
import { reconcile } from "../../src/allocate/reconcile.ts";
import { agreementWith } from "../support/agreed-line.ts";
import { smallDirectory } from "../support/small-directory.ts";

const [line] = agreementWith(1n, [{ rule: "equal" }]).lines as readonly [AgreedLine];
const agreement = {
  ...agreementWith(1n, []),
  areas: ["1", "2"].map((id) => ({ id, name: `Område ${id}` })),
  lines: [
    { ...line, id: "a", amount: 100n },
    { ...line, id: "b", amount: 20n, level: "county" },
    { ...line, id: "c", amount: 3n, area: "2" },
  ],
  stated: [
    { areas: ["1"], amount: 120n, source: "område 1" },
    { areas: ["2"], amount: 3n, source: "område 2" },
    { levels: ["county"], amount: 20n, source: "län" },
    { amount: 123n, source: "totalt" },
  ],
};
const two = smallDirectory(["01", "03"]);

/** Each stated sum with what is allocated of it, and the lines that are not. */
const found = (lines?: readonly string[]) =>
  reconcile(allocateAmong(agreement, two, lines ? { lines } : {})).map(({ stated, allocated, missing }) => [
    stated.source,
    allocated,
    ...missing,
  ]);

it("stated sums are reached by the lines under them, where all are allocated", () => {
  expect(found()).toEqual([
    ["område 1", 120n],
    ["område 2", 3n],
    ["län", 20n],
    ["totalt", 123n],
  ]);
});

it("the lines that are lacking are named, and a sum without any of its lines is left out", () => {
  expect(found(["a"])).toEqual([
    ["område 1", 100n, "b"],
    ["totalt", 100n, "b", "c"],
  ]);
  expect(found(["b", "c"])).toEqual([
    ["område 1", 20n, "a"],
    ["område 2", 3n],
    ["län", 20n],
    ["totalt", 23n, "a"],
  ]);
});

it("what is allocated is what is paid, which the rounding may make less than what is stated", () => {
  const rounded = allocateAmong(agreement, two, { lines: ["b"], unit: 7n, rounding: "floor" });
  expect(reconcile(rounded).map(({ allocated }) => allocated)).toEqual([14n, 14n, 14n]);
});
