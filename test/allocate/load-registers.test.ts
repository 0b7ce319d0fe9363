import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { type LoadRegistersOptions, loadRegisters } from "../../src/allocate/load-registers.ts";
import type { Directory } from "../../src/recipients/directory.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { agreementWith } from "../support/agreed-line.ts";

/** The registers that are loaded for a line to regions of 1 November 2024. */
async function loaded(key: readonly Rule[], options: LoadRegistersOptions = {}): Promise<string[]> {
  return (await loadRegisters(agreementWith(100n, key), options)).map(({ id }) => id);
}

const people = { by: "population" } as const;
const by = (weight: Extract<Rule, { rule: "proportional" }>["weight"]): Rule => ({
  rule: "proportional",
  weight,
});

describe("the registers that are loaded for a line", () => {
  it("are of the agreement's day, and of the days that weights have of their own, each once", async () => {
    expect(await loaded([by(people)])).toEqual(["scb-2024-11-01"]);
    expect(await loaded([by({ ...people, date: "2022-12-31" }), by(people), by(people)])).toEqual([
      "scb-2022-12-31",
      "scb-2024-11-01",
    ]);
    expect(await loaded([{ rule: "equal" }])).toEqual([]);
  });

  it("are of another day only where that is accepted", async () => {
    const young = by({ ...people, ages: [0, 25] });
    expect(await loaded([young])).toEqual([]);
    expect(await loaded([young], { substitute: "none" })).toEqual([]);
    expect(await loaded([young], { substitute: "nearest" })).toEqual(["scb-2022-09-30"]);
  });

  it("hold municipalities where a region's people are added up from theirs", async () => {
    const date = "2022-11-01";
    const summed = by({ by: "summed", over: "municipality", of: { ...people, date } });
    expect(await loaded([by({ ...people, date })])).toEqual(["recovered-2022-11-01"]);
    expect(await loaded([summed])).toEqual([]);
    expect(await loaded([summed], { substitute: "nearest" })).toEqual(["scb-2022-09-30"]);
  });

  it("hold figures that can be counted", async () => {
    const [register] = await loadRegisters(agreementWith(100n, [by(people)]));
    expect(register?.count("23")).toBe(132_708);
  });
});

describe("the lines that registers are loaded for", () => {
  const substitute = "nearest";
  const ids = async (options: LoadRegistersOptions) =>
    (await loadRegisters("psykisk-halsa-2025", { substitute, ...options })).map(({ id }) => id);
  /** Sweden without the recipients of some level. */
  const without = (gone: string): Directory => ({
    ...SWEDEN,
    recipients: (level) => (level === gone ? [] : SWEDEN.recipients(level)),
  });

  it("are those to levels that the directory has recipients of", async () => {
    // Only municipalities are counted by ages, for which there is no register of the day.
    expect(await ids({})).toEqual(["scb-2022-09-30", "scb-2024-11-01"]);
    expect(await ids({ directory: SWEDEN })).toEqual(["scb-2022-09-30", "scb-2024-11-01"]);
    expect(await ids({ directory: without("municipality") })).toEqual(["scb-2024-11-01"]);
    expect(await ids({ directory: without("county"), levels: ["county"] })).toEqual([]);
  });

  it("are told by the same options as those to share out", async () => {
    const options = { unit: "krona", rounding: "floor", directory: SWEDEN, lines: ["lan-komplexa-behov"] };
    expect(await ids(options as LoadRegistersOptions)).toEqual(["scb-2024-11-01"]);
  });

  it("may be those of an agreement as data", async () => {
    const registers = await loadRegisters(agreementOf("2025"), { levels: ["region"] });
    expect(registers.map(({ id }) => id)).toEqual(["scb-2024-11-01"]);
  });
});

describe("what loadRegisters is given", () => {
  it.each([
    ["agreement", [{ id: "a" }]],
    ["agreement", [undefined]],
    ["directory", ["psykisk-halsa-2025", { directory: {} }]],
    ["substitute", ["psykisk-halsa-2025", { substitute: "near" }]],
    ["levels", ["psykisk-halsa-2025", { levels: "county" }]],
  ])("is refused by its name where it is of another kind: %s", async (name, args) => {
    const call = loadRegisters as (...args: unknown[]) => Promise<unknown>;
    await expect(call(...args)).rejects.toMatchObject({
      problems: [{ code: "argument-invalid", details: { of: "loadRegisters", name } }],
    });
  });
});
