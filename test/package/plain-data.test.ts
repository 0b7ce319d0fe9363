import { Worker } from "node:worker_threads";
import { beforeAll, describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import type { Allocation } from "../../src/allocate/allocation.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";
import { rowsOf } from "../../src/allocate/rows-of.ts";
import { shareOut } from "../../src/allocate/share-out.ts";
import {
  amountOf,
  isEstimate,
  registersOf,
  restOf,
  type TotalBy,
  totalBy,
  totalOf,
} from "../../src/allocate/total-by.ts";
import { allocationChart } from "../../src/charts/allocation-chart.ts";
import { compare } from "../../src/compare/compare.ts";
import { type Comparison, levelsOf, sumsOf } from "../../src/compare/comparison.ts";
import { infer } from "../../src/forensics/inference/infer.ts";
import { recoverPopulation } from "../../src/forensics/recovery/recover-population.ts";
import { sensitivity } from "../../src/forensics/sensitivity/sensitivity.ts";
import { codesIn, peopleIn } from "../../src/population/people-in.ts";
import type { CountedRegister } from "../../src/population/register.ts";
import { registerOf } from "../../src/population/register-of.ts";
import { allocationCsv } from "../../src/report/allocation/allocation-csv.ts";
import { allocationJson } from "../../src/report/allocation/allocation-json.ts";
import { allocationMarkdown } from "../../src/report/allocation/allocation-markdown.ts";
import { allocationText } from "../../src/report/allocation/allocation-text.ts";
import { comparisonCsv } from "../../src/report/comparison/comparison-csv.ts";
import { comparisonJson } from "../../src/report/comparison/comparison-json.ts";
import { comparisonMarkdown } from "../../src/report/comparison/comparison-markdown.ts";
import { comparisonText } from "../../src/report/comparison/comparison-text.ts";
import { repeatedLines } from "../../src/report/verification/repeated-lines.ts";
import type { VerificationReport } from "../../src/report/verification/verification-report.ts";
import { verificationText } from "../../src/report/verification/verification-text.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Verification } from "../../src/verify/verification.ts";
import { verify } from "../../src/verify/verify.ts";
import { DOORS } from "../support/doors.ts";
import { plainSpaces } from "../support/plain-spaces.ts";

/** The places in a value that hold a function of their own, or that can be changed. */
function places(value: unknown, wrong: (held: object, key: string | symbol) => boolean): string[] {
  const seen = new Set<unknown>();
  const found: string[] = [];
  const walk = (held: unknown, path: string): void => {
    if (typeof held !== "object" || held === null || seen.has(held)) return;
    seen.add(held);
    if (held instanceof Map) for (const [key, one] of held) walk(one, `${path}<${key}>`);
    for (const key of Reflect.ownKeys(held)) {
      if (wrong(held, key)) found.push(`${path}.${String(key)}`);
      else walk(Reflect.get(held, key), `${path}.${String(key)}`);
    }
  };
  walk(value, "");
  return found;
}
const functionsOf = (value: unknown): string[] =>
  places(value, (held, key) => {
    const own = Object.getOwnPropertyDescriptor(held, key);
    return typeof own?.value === "function" || own?.get !== undefined;
  });
const changeable = (value: unknown): string[] =>
  places([value], (held, key) => {
    const inner: unknown = Reflect.get(held, key);
    return typeof inner === "object" && inner !== null && !Object.isFrozen(inner);
  });

describe("exported data", () => {
  it.each(DOORS)("of $import is frozen all the way down", async ({ file }) => {
    const door = (await import(`../../${file}`)) as Record<string, unknown>;
    const data = Object.entries(door).filter(([, value]) => typeof value === "object");
    expect(data.flatMap(([name, value]) => changeable(value).map((at) => name + at))).toEqual([]);
  });

  it("is frozen in the lists that SWEDEN gives", async () => {
    const { SWEDEN, LEVELS } = await import("../../src/doors/index.ts");
    for (const level of LEVELS) expect(changeable(SWEDEN.recipients(level))).toEqual([]);
  });

  it("would not pass with a list inside that is not", () => {
    expect(changeable(Object.freeze({ a: Object.freeze({ b: [] }) }))).toEqual([".0.a.b"]);
  });
});

describe("a result", () => {
  let registers: CountedRegister[];
  let allocation: Allocation;
  let comparison: Comparison;
  let verification: Verification;
  const table = tableFrom(
    new TextEncoder().encode("Län;Belopp (kr)\nGotlands län;1 152 341\nJämtlands län;2 506 696\n"),
  );
  beforeAll(async () => {
    registers = await loadRegisters("psykisk-halsa-2025", { substitute: "nearest" });
    const [before, after] = (["ore", "krona"] as const).map((unit) =>
      allocate("psykisk-halsa-2025", { registers, unit, substitute: "nearest" }),
    ) as [Allocation, Allocation];
    allocation = after;
    comparison = compare(before, after);
    const agreement = agreementOf("2025");
    verification = verify(
      table,
      { kind: "recipients", agreement, level: "county", lines: ["lan-komplexa-behov"], partial: true },
      { registers },
    );
  });

  const amounts = (): { code: string; label: string; amount: bigint }[] =>
    rowsOf(allocation)
      .filter(({ line }) => line === "lan-komplexa-behov")
      .map(({ code, recipient, amount }) => ({ code, label: recipient, amount }));

  const results: Record<string, () => unknown> = {
    register: () => registers[0],
    allocation: () => allocation,
    comparison: () => comparison,
    table: () => table,
    verification: () => verification,
    "shared out": () => shareOut(100_00n, [1, 2, 3]),
    inference: () => infer({ level: "county", figures: amounts() }, { registers }),
    recovery: () => recoverPopulation(amounts(), { pot: 200_000_000_00n }),
    sensitivity: () => allocation.lines.map((line) => sensitivity(line)),
  };

  it.each(Object.entries(results))("has no function of its own, and is cloned as it is: %s", (_, make) => {
    const result = make();
    expect(functionsOf(result)).toEqual([]);
    expect(structuredClone(result)).toEqual(result);
  });

  it("goes to a worker and back", async () => {
    const echo =
      'const { parentPort: p } = require("node:worker_threads"); p.on("message", (m) => p.postMessage(m));';
    const worker = new Worker(echo, { eval: true });
    const back = new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
    worker.postMessage({ registers, allocation, comparison, verification });
    expect(await back).toEqual({ registers, allocation, comparison, verification });
    await worker.terminate();
  });

  it("has its methods as functions that take a copy: an allocation", () => {
    const copy = structuredClone(allocation);
    for (const by of ["line", "level", "area", "recipient", "body"] satisfies TotalBy[])
      expect(totalBy(copy, by)).toEqual(allocation.totals(by));
    expect(rowsOf(copy)).toEqual(allocation.rows());
    expect(amountOf(copy, "lan-komplexa-behov", "23")).toBe(allocation.amount("lan-komplexa-behov", "23"));
    expect(amountOf(copy, "lan-komplexa-behov", "23")).toBe(2506966_00n);
    expect([totalOf(copy), restOf(copy), isEstimate(copy)]).toEqual([
      allocation.total,
      allocation.rest,
      allocation.estimate,
    ]);
    expect(registersOf(copy)).toEqual(allocation.registers);
  });

  it("has its methods as functions that take a copy: a comparison, a register, a verification", () => {
    const copy = structuredClone(comparison);
    for (const level of [undefined, "county", "municipality"] as const)
      expect(sumsOf(copy, level)).toEqual(comparison.sums(level));
    expect(levelsOf(copy)).toEqual(comparison.levels);
    expect(isEstimate(copy)).toBe(comparison.estimate);
    for (const register of registers) {
      const sent = structuredClone(register);
      const made = registerOf(sent, sent.counts);
      expect(codesIn(sent)).toEqual(register.codes());
      expect(made.codes("county")).toEqual(register.codes("county"));
      for (const code of ["00", "23", "2380", "9999"])
        for (const ages of [undefined, [0, 18], [101, 3]] as const)
          for (const count of [peopleIn(sent, code, ages), made.count(code, ages)])
            expect(count).toBe(register.count(code, ages));
    }
    expect(repeatedLines(structuredClone(verification))).toEqual(repeatedLines(verification));
  });

  it("is reported from a copy as from the result itself", () => {
    const [allocated, compared] = [structuredClone(allocation), structuredClone(comparison)];
    for (const report of [allocationText, allocationMarkdown, allocationCsv, allocationJson])
      expect(report(allocated)).toBe(report(allocation));
    for (const report of [comparisonText, comparisonMarkdown, comparisonCsv, comparisonJson])
      expect(report(compared)).toBe(report(comparison));
    expect(allocationChart(allocated, { level: "county" })).toBe(
      allocationChart(allocation, { level: "county" }),
    );
    const report = (one: Verification): VerificationReport => ({
      tables: [{ file: "lan.csv", verification: one, problems: one.problems, causes: [] }],
    });
    expect(plainSpaces(verificationText(report(structuredClone(verification))))).toContain("2 506 966");
    expect(compare(structuredClone(comparison.before), allocated).rows.map((row) => row.difference)).toEqual(
      comparison.rows.map((row) => row.difference),
    );
  });
});
