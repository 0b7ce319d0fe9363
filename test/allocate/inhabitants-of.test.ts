import { describe, expect, it } from "vitest";
import type { AgreedLine, Line } from "../../src/agreements/agreement.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import type { AllocatedLine } from "../../src/allocate/allocated-line.ts";
import { Allocation } from "../../src/allocate/allocation.ts";
import { inhabitantsOf } from "../../src/allocate/inhabitants-of.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import type { Register } from "../../src/population/register.ts";
import { registerOf } from "../../src/population/register-of.ts";
import type { Rule } from "../../src/rules/rule.ts";
import type { PopulationWeight } from "../../src/rules/weights/population.ts";
import { allocated } from "../support/allocated.ts";
import { agreementOfLine, byWeights, lineOf } from "../support/one-line.ts";

const official = await loadRegister("scb-2024-11-01");
const aged = await loadRegister("scb-2022-09-30");

/** A line to regions by one kind of population weight, counted in a register with ages. */
function byPopulation(weight: Omit<PopulationWeight, "by">, more: Partial<Line> & object = {}) {
  const line = {
    ...lineOf(1_000_000_00n, [{ rule: "proportional", weight: { by: "population", ...weight } }]),
    ...more,
  };
  return allocate(agreementOfLine(line), { population: aged });
}

describe("the inhabitants that an allocation tells of itself", () => {
  it("are those that a line by the whole population was shared by, with register and date", async () => {
    const found = inhabitantsOf(await allocated("psykisk-halsa-2025", { levels: ["county"] }), "county");
    expect([found?.counts.size, found?.counts.get("23"), found?.counts.get("01")]).toEqual([
      21,
      132_708n,
      BigInt(official.count("01") as number),
    ]);
    expect(found?.use).toMatchObject({
      register: { id: "scb-2024-11-01" },
      asked: "2024-11-01",
      estimate: false,
    });
  });

  it("are an estimate where the register is of another day", () => {
    expect(inhabitantsOf(byPopulation({}), "region")?.use).toMatchObject({
      register: { id: "scb-2022-09-30" },
      asked: "2024-11-01",
      estimate: true,
    });
  });

  it("are not those of some ages, nor those of another day than the agreement's", () => {
    expect(inhabitantsOf(byPopulation({ ages: [0, 100] }), "region")).toBeUndefined();
    expect(inhabitantsOf(byPopulation({ date: "2022-09-30" }), "region")).toBeUndefined();
  });

  it("are not weights of another kind, though they may look the same", () => {
    const line = lineOf(
      100n,
      byWeights(Object.fromEntries(official.codes("county").map((code) => [code, 5n]))),
    );
    expect(inhabitantsOf(allocate(agreementOfLine(line)), "region")).toBeUndefined();
  });

  it("are not weights that people are only a part of, nor what each of them brings", () => {
    const people = { by: "population" } as const;
    const half = { numerator: 50n, denominator: 1n };
    const young = { ...people, ages: [0, 25] } as const;
    const of = [people, young].map((weight) => ({ percent: half, weight }));
    const keys: Rule[][] = [
      [{ rule: "proportional", weight: { by: "mixed", of } }],
      [{ rule: "perUnit", units: [{ price: 1n, count: people }] }, { rule: "equal" }],
    ];
    for (const key of keys) {
      const allocation = allocate(agreementOfLine(lineOf(1_000_000_000n, key)), { population: aged });
      expect(allocation.registers).toHaveLength(1);
      expect(inhabitantsOf(allocation, "region")).toBeUndefined();
    }
  });

  it("are not taken from lines to another level", () => {
    expect(inhabitantsOf(byPopulation({}), "county")).toBeUndefined();
  });

  it("are only those who take part, where the line leaves others out", () => {
    for (const others of ["reshared", "withheld"] as const) {
      const eligibility = { except: ["01", "23"], others, source: "påhittat" };
      const found = inhabitantsOf(byPopulation({}, { eligibility } as Partial<Line>), "region");
      expect([found?.counts.size, found?.counts.has("23"), found?.counts.get("24")]).toEqual([
        19,
        false,
        BigInt(aged.count("24") as number),
      ]);
    }
  });

  it("are of one register, the first that a line was counted in, and never of two together", () => {
    const people: Rule = { rule: "proportional", weight: { by: "population" } };
    const only = (id: string, codes: readonly string[]): AgreedLine => ({
      ...lineOf(1_000n, [people]),
      id,
      eligibility: { only: codes, others: "reshared", source: "påhittat" },
    });
    const shared = (some: readonly AgreedLine[], population: Register) => {
      const agreement = agreementOfLine(lineOf(1_000n, [people]));
      return allocate({ ...agreement, lines: some, stated: [] }, { population }).lines;
    };
    const { agreement } = byPopulation({});
    const first = shared([only("a", ["01", "03"]), only("b", ["03", "04"])], official);
    const other = shared([only("c", ["04", "05"])], aged);
    const found = (lines: readonly AllocatedLine[]) =>
      [...(inhabitantsOf(new Allocation(agreement, lines, []), "region")?.counts ?? [])].map(
        ([code, count]) => [code, Number(count)],
      );
    const by = (register: Register, ...codes: readonly string[]) =>
      codes.map((code) => [code, register.count(code)]);
    expect(found([...first, ...other])).toEqual(by(official, "01", "03", "04"));
    expect(found([...other, ...first])).toEqual(by(aged, "04", "05"));
  });

  it("are those of the rule that shares by the whole population, whatever goes before it", () => {
    const of = (...ages: readonly [number, number][]): Rule[] =>
      ages.map(([from, to]) => ({
        rule: "percent",
        percent: { numerator: 10n, denominator: 1n },
        key: [{ rule: "proportional", weight: { by: "population", ages: [from, to] } }],
      }));
    const key: Rule[] = [
      { rule: "fixed", each: 1n },
      ...of([0, 25], [26, 50]),
      { rule: "proportional", weight: { by: "population" } },
    ];
    const found = inhabitantsOf(
      allocate(agreementOfLine(lineOf(1_000_000n, key)), { population: aged }),
      "region",
    );
    expect([found?.counts.size, found?.counts.get("23")]).toEqual([21, BigInt(aged.count("23") as number)]);
  });

  it("are found within each county of a key in two steps", () => {
    const people: Rule = { rule: "proportional", weight: { by: "population" } };
    const line = {
      ...lineOf(1_000_000_00n, [{ rule: "twoStep", by: "county", first: [people], within: [people] }]),
      level: "municipality",
    } as const;
    const found = inhabitantsOf(allocate(agreementOfLine(line), { population: official }), "municipality");
    expect([found?.counts.size, found?.counts.get("2303"), found?.counts.get("0180")]).toEqual([
      290,
      BigInt(official.count("2303") as number),
      BigInt(official.count("0180") as number),
    ]);
  });
});

describe("inhabitants by a register handed in", () => {
  it("come before the allocation's own, and are an estimate where the day is another", async () => {
    const allocation = await allocated("psykisk-halsa-2025", { levels: ["county"] });
    const found = inhabitantsOf(allocation, "county", aged);
    expect(found?.counts.get("23")).toBe(BigInt(aged.count("23") as number));
    expect(found?.use).toMatchObject({ register: { id: "scb-2022-09-30" }, estimate: true });
    expect(inhabitantsOf(allocation, "county", official)?.use.estimate).toBe(false);
  });

  it("leave out whom the register does not hold, and are nothing where it holds nobody", async () => {
    const allocation = await allocated("psykisk-halsa-2025", { levels: ["county", "association"] });
    const about = {
      id: "eget",
      date: "2024-11-01",
      table: "egen",
      status: "supplied",
      source: "egen",
    } as const;
    const one = registerOf(about, new Map([["23", { total: 7 }]]));
    expect([...(inhabitantsOf(allocation, "county", one)?.counts ?? [])]).toEqual([["23", 7n]]);
    expect(inhabitantsOf(allocation, "association", one)).toBeUndefined();
  });
});
