import { beforeAll, describe, expect, it } from "vitest";
import type { Agreement, ResolvedLine } from "../../../src/agreements/agreement.ts";
import { infer, inferSteps } from "../../../src/forensics/inference/infer.ts";
import { kr } from "../../../src/money/kr.ts";
import type { Ore } from "../../../src/money/ore.ts";
import { BUNDLED } from "../../../src/population/bundled/bundled-info.ts";
import { loadRegister } from "../../../src/population/bundled/load-register.ts";
import type { Register } from "../../../src/population/register.ts";
import { inferenceVerdict } from "../../../src/report/inference/inference-words.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";
import { amountsBy } from "./shared-out.ts";

describe("amounts in millions, a few to each, of which finer units tell more", () => {
  let registers: readonly Register[];
  beforeAll(async () => {
    registers = await Promise.all(BUNDLED.map(({ id }) => loadRegister(id)));
  });

  const million = kr("1 mnkr");
  const line: ResolvedLine & { amount: Ore } = {
    id: "a",
    area: "1",
    level: "county",
    amount: kr("45 mnkr"),
    derived: false,
    key: [{ rule: "proportional", weight: { by: "population", date: "2024-11-01" } }],
    source: "påhittat",
  };
  const published = (sign = 1n) => {
    const amounts = amountsBy([line], registers, { rounding: "largest-remainder", unit: million });
    return {
      level: "county" as const,
      figures: [...amounts].map(([code, amount]) => ({ code, amount: sign * amount })),
    };
  };

  it.each([1n, -1n])(
    "are too small to tell anything, times %s: no key is denied, and none told as the nearest",
    (sign) => {
      const inference = infer(published(sign), { registers });
      expect(inference).toMatchObject({ exact: [], near: [], uninformative: "small", smallUnits: [million] });
      expect(plainSpaces(inferenceVerdict(inference, "sv"))).toBe(
        "✗ I enheten 1 000 000 kr är beloppen för små eller för få för att visa en nyckel: många vikter ger dem, och inga har prövats där. Inget annat prövat ger alla belopp.",
      );
      expect(plainSpaces(inferenceVerdict(inference, "en"))).toMatch(
        /^✗ In the unit SEK 1,000,000 the amounts are too small or too few to identify a key:/,
      );
    },
  );

  it("are told of in every unit that says nothing", () => {
    const figures = ["01", "03", "04"].map((code, index) => ({ code, amount: BigInt(index + 2) * million }));
    const inference = infer({ level: "county", figures }, { registers });
    expect(inference.smallUnits.map(Number)).toEqual([
      100_000_000, 10_000_000, 5_000_000, 1_000_000, 100_000, 10_000,
    ]);
    expect(plainSpaces(inferenceVerdict(inference, "sv"))).toMatch(
      /^✗ I enheterna 1 000 000 kr, 100 000 kr, 50 000 kr, 10 000 kr, 1 000 kr, 100 kr är beloppen/,
    );
  });

  it("say what they always said where no unit tells anything, also the one that is given", () => {
    const inference = infer(published(), { registers, unit: million });
    expect(inference).toMatchObject({ exact: [], near: [], uninformative: "small", smallUnits: [] });
    const verdict = plainSpaces(inferenceVerdict(inference, "sv"));
    expect(verdict).toMatch(/^✗ Beloppen är för små för att visa vilken nyckel som använts:/);
    // Gotland has 0, and so no fixed amounts are tried.
    expect(verdict).toContain("Bara fasta belopp utom 0 kr och överenskommelsernas poster är prövade");
  });

  it("are no riddle where an agreement's line gives them", () => {
    const agreement: Agreement = {
      id: "sma",
      year: 2025,
      title: "Små",
      source: "påhittat",
      population: { date: "2024-11-01", by: "chosen", reason: "påhittat" },
      areas: [{ id: "1", name: "Ett" }],
      stated: [],
      lines: [line],
    };
    const { exact, uninformative, smallUnits } = infer(published(), { registers, agreements: [agreement] });
    expect(exact.map((key) => key.agreement)).toContain("sma");
    expect({ uninformative, smallUnits }).toEqual({ uninformative: null, smallUnits: [] });
  });

  it("are not said to tell nothing where the search was stopped", () => {
    const steps = inferSteps(published(), { registers });
    steps.next();
    expect(steps.next(true)).toMatchObject({
      done: true,
      value: { partial: true, uninformative: null, smallUnits: [] },
    });
  });

  it("of two amounts no nearest key has a base and a pot: they would fit any weight", () => {
    const figures = [
      { code: "01", amount: kr("123 456 789") },
      { code: "12", amount: kr("98 765 431") },
    ];
    const { exact, near } = infer({ level: "county", figures }, { registers });
    expect(exact).toEqual([]);
    expect(near.length).toBeGreaterThan(0);
    expect(near.flatMap(({ fit }) => fit.lines[0]?.key.map(({ rule }) => rule))).not.toContain("fixed");
  });
});
