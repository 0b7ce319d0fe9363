import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/agreements/bundled/index.ts";
import type { Register } from "../../../src/population/register.ts";
import { amountsUnder, withRegisters } from "../../../src/verify/causes/amounts-under.ts";
import type { Recipe } from "../../../src/verify/recompute.ts";
import { countyTable, verified } from "../verified.ts";
import { AGES_2022, OF_2022, OF_2024 } from "./printed-shares.ts";

const agreement = agreementOf("2025");
const { recipe, columns } = verified(countyTable(), {
  kind: "recipients",
  agreement,
  lines: ["lan-komplexa-behov"],
});
const RECIPE = recipe as Recipe;
const lines = columns[0]?.lines ?? [];

describe("a hypothesis", () => {
  it("that cannot be computed is none: a register may lack what it needs", () => {
    const empty: Register = {
      ...OF_2024,
      id: "tomt",
      codes: (level) => OF_2024.codes(level),
      count: () => undefined,
    };
    expect(amountsUnder({ ...RECIPE, population: empty }, lines)).toBeUndefined();
    expect(amountsUnder({ ...RECIPE, population: OF_2024 }, lines)?.size).toBe(21);
  });

  it("in which the program itself fails is a fault that is not hidden", () => {
    const broken: Register = {
      ...OF_2024,
      id: "trasigt",
      count: () => {
        throw new RangeError("trasigt");
      },
    };
    expect(() => amountsUnder({ ...RECIPE, population: broken }, lines)).toThrow(RangeError);
  });
});

describe("a key that asks for other people", () => {
  it("may use every register at hand, each once, and the nearest of them", () => {
    const mine = { ...RECIPE, registers: [OF_2024, AGES_2022], substitute: "none" } as const;
    const { registers, substitute, known } = withRegisters(mine, [OF_2022, AGES_2022]);
    expect(registers?.map(({ id }) => id)).toEqual([OF_2024.id, AGES_2022.id, OF_2022.id]);
    expect(substitute).toBe("nearest");
    expect(known).toBeUndefined();
  });

  it("may use those to try where there are no others", () => {
    const { registers: _, ...bare } = RECIPE;
    expect(withRegisters(bare, [OF_2022]).registers).toEqual([OF_2022]);
  });
});
