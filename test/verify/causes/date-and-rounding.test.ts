import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/agreements/bundled/index.ts";
import { BUNDLED } from "../../../src/population/bundled/bundled-info.ts";
import { loadRegister } from "../../../src/population/bundled/load-register.ts";
import type { Register } from "../../../src/population/register.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { causesOf, sharesOf, tableOf } from "./printed-shares.ts";

const agreement = agreementOf("2025");
const REGISTERS: readonly Register[] = await Promise.all(BUNDLED.map(({ id }) => loadRegister(id)));
const OTHERS = REGISTERS.filter(({ date }) => date !== agreement.population.date);
const LINES = [
  "lan-komplexa-behov",
  "region-komplexa-behov",
  "lan-suicidprevention",
  "region-suicidprevention",
];
const claimOf = (line: string): Claim => ({ kind: "recipients", agreement, lines: [line] });

describe("another day's population, each row rounded by itself", () => {
  it.each(OTHERS.flatMap(({ id }) => LINES.map((line) => [id, line] as const)))(
    "is named: %s, %s",
    (id, line) => {
      const population = REGISTERS.find((one) => one.id === id) as Register;
      const printed = sharesOf(agreement, line, { population, rounding: "nearest" });
      const begun = performance.now();
      const causes = causesOf(tableOf({ Belopp: printed }), claimOf(line), { registers: REGISTERS });
      expect(performance.now() - begun).toBeLessThan(2_000);
      expect(causes[0]).toMatchObject({ code: "other-date", details: { register: id } });
    },
  );

  it("says how the rows are rounded only where it is not as claimed", () => {
    const [population] = OTHERS as [Register];
    const codesOf = (rounding: "nearest" | "largest-remainder"): object | undefined => {
      const printed = sharesOf(agreement, "lan-komplexa-behov", { population, rounding });
      return causesOf(tableOf({ Belopp: printed }), claimOf("lan-komplexa-behov"), {
        registers: REGISTERS,
      })[0]?.details;
    };
    const named = { register: population.id, date: population.date };
    expect(codesOf("largest-remainder")).toEqual(named);
    expect(codesOf("nearest")).toMatchObject(named);
  });
});

describe("another key by another day's population", () => {
  it("is named with both, where no single change gives the figures", () => {
    const [population] = OTHERS as [Register];
    const printed = sharesOf(agreement, "lan-suicidprevention", {
      population,
      rounding: "nearest",
      change: (line) => ({ ...line, key: line.key.filter(({ rule }) => rule !== "fixed") }),
    });
    const causes = causesOf(tableOf({ Belopp: printed }), claimOf("lan-suicidprevention"), {
      registers: REGISTERS,
    });
    expect(causes[0]).toMatchObject({
      code: "fixed-missing",
      details: { register: population.id, date: population.date },
    });
  });
});
