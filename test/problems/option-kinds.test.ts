import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";
import { infer } from "../../src/forensics/inference/infer.ts";
import { recoverPopulation } from "../../src/forensics/recovery/recover-population.ts";
import { describe as inWords } from "../../src/messages/describe.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import { verify } from "../../src/verify/verify.ts";

const agreement = agreementOf("2025");
const registers = await loadRegisters(agreement, { levels: ["county"] });
const table = tableFrom(new TextEncoder().encode("Län;Belopp (kr)\nJämtlands län;2 506 966\n"));
const claim = { kind: "recipients", agreement, lines: ["lan-komplexa-behov"], partial: true } as const;
const published = { level: "county", figures: [] };
const rows = [
  { label: "Jämtlands län", amount: 2_506_966_00n },
  { label: "Gotlands län", amount: 1_152_341_00n },
];

/** What a call is refused with. A caller without types gives any values. */
function refused(call: () => unknown): unknown {
  try {
    call();
    return undefined;
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    return error.problems.map(({ code, path }) => [code, ...path]);
  }
}

describe("options of another kind are refused by name", () => {
  it.each(["lines", "levels", "accept"])("allocate: %s as text", (name) => {
    const options: object = { registers, [name]: "lan-komplexa-behov" };
    expect(refused(() => allocate(agreement, options))).toEqual([["argument-invalid", name]]);
  });

  it.each([
    ["registers", "scb-2024-11-01"],
    ["pot", 5],
    ["unit", 100],
    ["base", 0],
    ["rounding", "Floor"],
  ])("recoverPopulation: %s %j", (name, value) => {
    const options: object = { [name]: value };
    expect(refused(() => recoverPopulation(rows as never, options))).toEqual([["argument-invalid", name]]);
  });

  it.each(["registers", "agreements"])("infer: %s as text", (name) => {
    const options: object = { registers, [name]: "2025" };
    expect(refused(() => infer(published as never, options as never))).toEqual([["argument-invalid", name]]);
  });

  it("in words: a list, not its sign", () => {
    const options: object = { levels: "county" };
    try {
      allocate(agreement, options);
    } catch (error) {
      const [problem] = (error as AllocationError).problems;
      if (problem) expect(inWords(problem, { lang: "en" })).toMatch(/levels.*"county".*list/);
    }
    expect.assertions(1);
  });

  it("and may be undefined", () => {
    const absent: object = { registers, levels: ["county"], lines: undefined, accept: undefined };
    expect(allocate(agreement, absent).lines).toHaveLength(5);
  });
});

describe("a claim with a key that it does not have", () => {
  it.each(["levl", "line", "parital", "round"])("is refused: %s", (name) => {
    const misspelt = { ...claim, [name]: "county" };
    expect(refused(() => verify(table, misspelt, { registers }))).toEqual([["argument-unknown", name]]);
  });

  it.each([
    ["lines", "lan-komplexa-behov"],
    ["deviations", {}],
    ["tolerance", 5],
  ])("or a value of another kind: %s", (name, value) => {
    expect(refused(() => verify(table, { ...claim, [name]: value } as never, { registers }))).toEqual([
      ["argument-invalid", name],
    ]);
  });
});
