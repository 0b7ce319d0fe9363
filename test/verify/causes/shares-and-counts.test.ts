import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/agreements/bundled/index.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { perturbed } from "../damage/combined.ts";
import {
  but,
  causesOf,
  namedIn,
  OF_2022,
  OF_2024,
  type Shares,
  sharesOf,
  tableOf,
} from "./printed-shares.ts";

const agreement = agreementOf("2025");
const claimOf = (line: string): Claim => ({ kind: "recipients", agreement, lines: [line] });

/** The line's amounts with each share rounded to some decimals of a percent first. */
function rounded(line: string, decimals: number, each: bigint, shares = sharesOf(agreement, line)): Shares {
  const all = [...shares.values()].reduce((sum, one) => sum + one, 0n);
  const rest = all - each * BigInt(shares.size);
  const steps = 10n ** BigInt(decimals + 2);
  return new Map(
    [...shares].map(([name, amount]) => {
      const share = (2n * (amount - each) * steps + rest) / (2n * rest);
      return [name, each + ((2n * share * rest + 100n * steps) / (200n * steps)) * 100n];
    }),
  );
}

describe("shares rounded before they are multiplied", () => {
  it.each([0, 1, 2, 3, 4])("are named by their decimals: %i", (decimals) => {
    const csv = tableOf({ Belopp: rounded("lan-komplexa-behov", decimals, 0n) });
    expect(causesOf(csv, claimOf("lan-komplexa-behov"))).toContainEqual(
      expect.objectContaining({ code: "shares-rounded", details: { decimals } }),
    );
  });

  it.each([5_000_000_00n, 0n])("may be of the rest or of the whole line: base %i", (each) => {
    const csv = tableOf({ Belopp: rounded("lan-suicidprevention", 2, each) });
    expect(causesOf(csv, claimOf("lan-suicidprevention"))[0]).toMatchObject({
      code: "shares-rounded",
      details: { decimals: 2 },
    });
  });

  it("may be by another day's population", () => {
    const shares = sharesOf(agreement, "lan-komplexa-behov", { population: OF_2022 });
    const csv = tableOf({ Belopp: rounded("lan-komplexa-behov", 3, 0n, shares) });
    expect(causesOf(csv, claimOf("lan-komplexa-behov"))[0]).toMatchObject({
      code: "shares-rounded",
      details: { decimals: 3, register: OF_2022.id },
    });
  });

  it("are not named where one row does not follow", () => {
    const csv = tableOf({ Belopp: but(rounded("lan-komplexa-behov", 2, 0n), { "Kalmar län": 4_660_001 }) });
    expect(namedIn(csv, claimOf("lan-komplexa-behov"))).toEqual([]);
  });
});

describe("a register published with noise", () => {
  it.each(["lan-komplexa-behov", "lan-suicidprevention", "region-komplexa-behov"])("is named: %s", (line) => {
    for (const rounding of ["largest-remainder", "nearest"] as const) {
      const shares = sharesOf(agreement, line, { population: perturbed(OF_2024, 7), rounding });
      expect(causesOf(tableOf({ Belopp: shares }), claimOf(line))).toMatchObject([
        { code: "register-perturbed", details: { register: OF_2024.id, most: 3 } },
      ]);
    }
  });

  it("is not named where a count is off by more, or hardly any is", () => {
    const shares = sharesOf(agreement, "lan-komplexa-behov", { population: perturbed(OF_2024, 7) });
    const far = but(shares, { "Kalmar län": Number((shares.get("Kalmar län") ?? 0n) / 100n) + 200 });
    expect(namedIn(tableOf({ Belopp: far }), claimOf("lan-komplexa-behov"))).toEqual([]);
    const right = sharesOf(agreement, "lan-komplexa-behov");
    const one = but(right, { "Kalmar län": Number((right.get("Kalmar län") ?? 0n) / 100n) + 19 });
    expect(namedIn(tableOf({ Belopp: one }), claimOf("lan-komplexa-behov"))).toEqual([]);
  });
});
