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
import type { Problem } from "../../src/problems/problem.ts";
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

const agreement = main.agreementOf("2025");
const table = csv.tableFrom(new TextEncoder().encode("Län;Belopp (kr)\nJämtlands län;2 506 966\n"));
const claim = { kind: "recipients", agreement, lines: ["lan-komplexa-behov"], partial: true };
const [allocated] = main.allocate(agreement, { lines: ["lan-medverkan"] }).lines;
const figures = [{ code: "23", amount: 250_696_600n }];

/** Calls with sound arguments besides the inputs. */
const WITH_INPUTS: Readonly<Record<string, (inputs: Readonly<Record<string, unknown>>) => unknown>> = {
  allocate: (inputs) => (main.allocate as Called)("2025", inputs),
  allocateAmong: (inputs) => (main.allocateAmong as Called)(agreement, main.SWEDEN, inputs),
  allocateAgreedLine: (inputs) =>
    (main.allocateAgreedLine as Called)(agreement.lines[0], main.SWEDEN, inputs),
  loadRegisters: (inputs) => (main.loadRegisters as Called)("2025", inputs),
  weighByRegisters: (inputs) => (main.weighByRegisters as Called)(agreement, inputs),
  resolve: (inputs) => (main.resolve as Called)("Jämtland", undefined, inputs),
  tableFrom: (inputs) => (csv.tableFrom as Called)(new TextEncoder().encode("Län;Belopp\nX;1\n"), inputs),
  verify: (inputs) => (verify.verify as Called)(table, claim, inputs),
  verifyTable: (inputs) =>
    (verify.verifyTable as Called)(
      { agreement: "2025" },
      new TextEncoder().encode("Län;Belopp\nX;1\n"),
      inputs,
    ),
  infer: (inputs) => (forensics.infer as Called)({ level: "county", figures }, inputs),
  sensitivity: (inputs) => (forensics.sensitivity as Called)(allocated, inputs),
};

const WRONG_INPUTS: readonly (readonly [name: string, value: unknown, told: string])[] = [
  ["directory", {}, "directory is object, but must be an object with recipients, group"],
  ["directory", [], "directory is list"],
  ["directory", "Sverige", 'directory is "Sverige"'],
  ["registers", {}, "registers is object, but must be a list"],
  ["registers", "scb-2024-11-01", 'registers is "scb-2024-11-01", but must be a list'],
  ["registers", [{}], "registers.0 is object, but must be an object with id, date, levels"],
  ["registers", [null], "registers.0 is null"],
  ["registers", ["scb-2024-11-01"], 'registers.0 is "scb-2024-11-01"'],
  ["population", {}, "population is object, but must be an object with id, date, levels"],
  ["population", "scb-2024-11-01", 'population is "scb-2024-11-01"'],
  ["indicators", [], "indicators is list, but must be an object"],
  ["indicators", { x: 5 }, "indicators.x is 5, but must be an object"],
  ["indicators", { x: [] }, "indicators.x is list"],
  ["amounts", [], "amounts is list"],
  ["amounts", { "lan-medverkan": 5 }, "amounts.lan-medverkan is 5, but must be a bigint"],
];

describe("inputs of the wrong kind are refused by name, with the value and what it should be", () => {
  it.each(Object.entries(WITH_INPUTS))("by %s", async (name, call) => {
    const told: string[] = [];
    for (const [input, value, expected] of WRONG_INPUTS) {
      const error = await outcome(async () => {
        const result = await call({ [input]: value });
        const problems = (result as { problems?: readonly Problem[] } | undefined)?.problems ?? [];
        const refused = problems.filter(({ code }) => code.startsWith("argument-"));
        if (refused.length > 0) throw new AllocationError(refused);
      }, []);
      const words =
        error instanceof AllocationError
          ? error.problems.map((one) => inWords(one, "en")).join(" ")
          : `${error}`;
      if (words.includes(`has no "${input}"`) || words.includes(expected)) continue;
      told.push(`${name}({ ${input}: ${JSON.stringify(value)} }): ${words}`);
    }
    expect(told).toEqual([]);
  });

  it("and those of the right kind are taken", async () => {
    const registers = await main.loadRegisters(agreement, { levels: ["county"] });
    const inputs = { registers, directory: main.SWEDEN, indicators: { x: { "23": 5n } } };
    for (const [name, call] of Object.entries(WITH_INPUTS)) {
      const error = await outcome(() => call(inputs), []);
      const problems = error instanceof AllocationError ? error.problems : [];
      expect([name, problems.filter(({ code }) => code === "argument-invalid")]).toEqual([name, []]);
    }
  });
});

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
