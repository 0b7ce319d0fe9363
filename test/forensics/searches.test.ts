import { expect, it } from "vitest";
import { infer, inferSteps } from "../../src/forensics/inference/infer.ts";
import type { Progress } from "../../src/forensics/progress.ts";
import { recoverBase, recoverBaseSteps } from "../../src/forensics/recovery/recover-base.ts";
import {
  recoverPopulation,
  recoverPopulationSteps,
} from "../../src/forensics/recovery/recover-population.ts";
import type { SearchOptions, SearchSteps } from "../../src/forensics/run-search.ts";
import { kr } from "../../src/money/kr.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";

const registers = [await loadRegister("scb-2024-11-01")];
const published = { level: "county", figures: [{ code: "23", amount: kr("2506966") }] } as const;
const known = { pot: kr("200 mnkr"), registers };
const rows = ["a", "b", "c"].map((code) => ({ code, label: code, amount: kr(120_000_000) }));

interface Partial {
  readonly partial: boolean;
}

/** Every search, called whole and in steps. */
const SEARCHES: readonly [
  name: string,
  whole: (options: SearchOptions) => Partial,
  steps: () => SearchSteps<Partial>,
][] = [
  ["infer", (options) => infer(published, { ...known, ...options }), () => inferSteps(published, known)],
  ["recoverPopulation", (options) => recoverPopulation(rows, options), () => recoverPopulationSteps(rows)],
  ["recoverBase", (options) => recoverBase(rows, options), () => recoverBaseSteps(rows)],
];

it.each(SEARCHES)("%s gives its progress and goes on to the end unless it is stopped", (_, whole) => {
  const seen: Progress[] = [];
  const { partial } = whole({ onProgress: (progress) => seen.push(progress), shouldStop: () => false });
  expect(partial).toBe(false);
  expect(seen.length).toBeGreaterThan(0);
  // A pass over finer steps begins anew, with another number to try.
  const backwards = seen.filter(({ done, of }, index) => {
    const before = seen[index - 1];
    return before !== undefined && before.of === of && done < before.done;
  });
  expect(backwards).toEqual([]);
  expect(seen.filter(({ done, of = done }) => done > of)).toEqual([]);
});

it.each(SEARCHES)("%s gives a partial result when shouldStop says so", (_, whole) => {
  let asked = 0;
  const { partial } = whole({ shouldStop: () => ++asked === 1 });
  expect([partial, asked]).toEqual([true, 1]);
});

it.each(SEARCHES)("%s in steps is stopped by next(true)", (_, __, start) => {
  const steps = start();
  expect(steps.next().done).toBe(false);
  expect(steps.next(true)).toMatchObject({ done: true, value: { partial: true } });
});
