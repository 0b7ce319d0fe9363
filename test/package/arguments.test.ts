import { describe, expect, it } from "vitest";
import * as charts from "../../src/doors/charts.ts";
import * as core from "../../src/doors/core.ts";
import * as csv from "../../src/doors/csv.ts";
import * as decimal from "../../src/doors/decimal.ts";
import * as flow from "../../src/doors/flow.ts";
import * as forensics from "../../src/doors/forensics.ts";
import * as main from "../../src/doors/index.ts";
import * as notebook from "../../src/doors/notebook.ts";
import * as publish from "../../src/doors/publish.ts";
import * as receipts from "../../src/doors/receipts.ts";
import * as registers from "../../src/doors/registers.ts";
import * as schema from "../../src/doors/schema.ts";
import * as verify from "../../src/doors/verify.ts";
import * as words from "../../src/doors/words.ts";
import * as workbook from "../../src/doors/workbook.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { describeAny as inWords } from "../support/describe-any.ts";

const DOORS = {
  charts,
  core,
  csv,
  decimal,
  flow,
  forensics,
  main,
  notebook,
  publish,
  receipts,
  registers,
  schema,
  verify,
  words,
  workbook,
};

type Called = (...args: readonly unknown[]) => unknown;

/** Every exported function, by door and name; classes are results, and only fordela makes them. */
const FUNCTIONS = Object.entries(DOORS).flatMap(([door, exports]) =>
  Object.entries(exports)
    .filter(([, value]) => typeof value === "function" && !/^class /u.test(String(value)))
    .map(([name, call]) => [`${door} ${name}`, call as unknown as Called] as const),
);

const WRONG: readonly (readonly unknown[])[] = [[], [undefined], [null], [5], ["x"], [{}], [[]]];

/** Calls a function and takes its result to the end: a promise awaited, steps run. */
async function outcome(call: Called, args: readonly unknown[]): Promise<unknown> {
  try {
    const result = await call(...args);
    if (typeof result === "object" && result !== null && "next" in result)
      [...(result as unknown as Iterable<unknown>)];
    return undefined;
  } catch (error) {
    return error;
  }
}

describe("wrong arguments end in an AllocationError, or in a result", () => {
  it("of many functions", () => expect(FUNCTIONS.length).toBeGreaterThan(90));

  it.each(FUNCTIONS)("of %s", async (name, call) => {
    const faults: string[] = [];
    for (const args of WRONG) {
      const error = await outcome(call, args);
      if (error === undefined) continue;
      if (!(error instanceof AllocationError))
        faults.push(`${name}(${JSON.stringify(args).slice(1, -1)}): ${error}`);
      else for (const problem of error.problems) expect(inWords(problem, "en").length).toBeGreaterThan(10);
    }
    expect(faults).toEqual([]);
  });
});
