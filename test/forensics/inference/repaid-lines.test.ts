import { beforeAll, describe, expect, it } from "vitest";
import type { Agreement, ResolvedLine } from "../../../src/agreements/agreement.ts";
import { infer } from "../../../src/forensics/inference/infer.ts";
import type { Inference } from "../../../src/forensics/inference/inference.ts";
import { kr } from "../../../src/money/kr.ts";
import type { Ore } from "../../../src/money/ore.ts";
import { loadRegister } from "../../../src/population/bundled/load-register.ts";
import type { Register } from "../../../src/population/register.ts";
import type { Rule } from "../../../src/rules/rule.ts";
import { amountsBy } from "./shared-out.ts";

describe("an agreement's line that is paid back", () => {
  let register: Register;
  beforeAll(async () => {
    register = await loadRegister("scb-2024-11-01");
  });

  const lineOf = (id: string, amount: Ore, rule: Rule): ResolvedLine & { amount: Ore } => ({
    id,
    area: "1",
    level: "county",
    amount,
    derived: false,
    key: [rule],
    source: "påhittat",
  });
  const byPeople = (max?: Ore): Rule => ({
    rule: "proportional",
    weight: { by: "population", date: "2024-11-01" },
    ...(max !== undefined && { max }),
  });
  const agreed = (lines: readonly (ResolvedLine & { amount: Ore })[]): Agreement => ({
    id: "ater",
    year: 2025,
    title: "Återbetalning",
    source: "påhittat",
    population: { date: register.date, by: "chosen", reason: "påhittat" },
    areas: [{ id: "1", name: "Ett" }],
    stated: [],
    lines,
  });
  const inferred = (
    lines: readonly (ResolvedLine & { amount: Ore })[],
    unit: Ore,
    told: (code: string) => boolean = () => true,
  ): Inference => {
    const amounts = amountsBy(lines, [register], { rounding: "largest-remainder", unit });
    const figures = [...amounts].flatMap(([code, amount]) => (told(code) ? [{ code, amount }] : []));
    return infer({ level: "county", figures }, { registers: [register], agreements: [agreed(lines)] });
  };
  const fromAgreement = ({ exact }: Inference) => exact.find(({ agreement }) => agreement === "ater");

  it("is found with its money below 0, and so is its key with the greatest amount that it has", () => {
    const found = inferred([lineOf("ater", kr("-45 mnkr"), byPeople(kr("-4 mnkr")))], 100n);
    expect(found.exact.map(({ agreement }) => agreement)).toEqual(["ater", undefined]);
    expect(found.exact[1]?.fits[0]?.lines[0]?.key).toEqual([byPeople(kr("-4 mnkr"))]);
    const [fit] = fromAgreement(found)?.fits ?? [];
    expect(fit).toMatchObject({ pot: kr("-45 mnkr"), lines: [{ id: "ater", amount: kr("-45 mnkr") }] });
  });

  it("is found where rows are missing", () => {
    const line = lineOf("ater", kr("-45 mnkr"), byPeople(kr("-4 mnkr")));
    expect(fromAgreement(inferred([line], 100n, (code) => code !== "01"))?.among).toBe("level");
  });

  it("is found alone and with another that pays out, where rows are missing", () => {
    const lines = [
      lineOf("ater", kr("-45 mnkr"), byPeople()),
      lineOf("ut", kr("10 mnkr"), {
        rule: "fixed",
        each: 0n,
        except: [{ codes: ["09"], each: kr("10 mnkr") }],
      }),
    ];
    const found = inferred(lines, 100n, (code) => code !== "09");
    const own = found.exact.filter(({ agreement }) => agreement === "ater");
    expect(own.map(({ fits }) => fits[0]?.lines.map(({ id }) => id))).toEqual([["ater"], ["ater", "ut"]]);
  });

  it("is found in amounts too small for any weight", () => {
    const found = inferred([lineOf("ater", -30n, byPeople())], 1n);
    expect(found.uninformative).toBe("small");
    expect(fromAgreement(found)?.fits[0]?.pot).toBe(-30n);
  });

  it("is not found in the same amounts paid out", () => {
    const line = lineOf("ater", kr("-45 mnkr"), byPeople());
    const amounts = amountsBy([line], [register], { rounding: "largest-remainder", unit: 100n });
    const figures = [...amounts].map(([code, amount]) => ({ code, amount: -amount }));
    const found = infer(
      { level: "county", figures },
      { registers: [register], agreements: [agreed([line])] },
    );
    expect(found.exact).not.toEqual([]);
    expect(fromAgreement(found)).toBeUndefined();
  });
});
