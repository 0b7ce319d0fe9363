import { expect, it } from "vitest";
import { allocateLine } from "../../src/allocate/allocate-line.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { lineOf } from "../support/one-line.ts";
import { problemsOf } from "../support/problems-of.ts";
import { smallDirectory } from "../support/small-directory.ts";

const key: readonly Rule[] = [{ rule: "equal" }];

it("shares 100 000 000 öre over 21 so that the first sixteen by code get one more", () => {
  const { amounts, tie } = allocateLine(lineOf(100_000_000n, key), SWEDEN);
  expect(amounts).toEqual([...Array(16).fill(4_761_905n), ...Array(5).fill(4_761_904n)]);
  expect(tie?.tied).toHaveLength(21);
  expect(tie?.winners).toHaveLength(16);
});

it("shares 100 000 000 kronor over 21 in whole kronor, and the shares sum to the line", () => {
  const { amounts, total, rest } = allocateLine(lineOf(100_000_000_00n, key), SWEDEN, { unit: "krona" });
  expect(amounts).toEqual([...Array(16).fill(4_761_905_00n), ...Array(5).fill(4_761_904_00n)]);
  expect([total, rest]).toEqual([100_000_000_00n, 0n]);
});

it("reports no tie where the line divides evenly", () => {
  const line = allocateLine(lineOf(2_100n, key), SWEDEN);
  expect(line.amounts).toEqual(Array(21).fill(100n));
  expect(line.tie).toBeUndefined();
});

it("gives one recipient everything", () => {
  expect(allocateLine(lineOf(101n, key), smallDirectory(["01"])).amounts).toEqual([101n]);
});

it("refuses to share among nobody", () => {
  expect(problemsOf(() => allocateLine(lineOf(101n, key), smallDirectory([])))).toHaveLength(1);
});
