import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { formatCount } from "../../src/money/format-kr.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { agrees, sums } from "../../src/verify/internals/agrees.ts";
import { places, verified } from "./verified.ts";

const KOMPLEXA: Claim = {
  kind: "recipients",
  agreement: agreementOf("2025"),
  lines: ["lan-komplexa-behov"],
  partial: true,
};

describe("figures in thousands or millions", () => {
  it("may be rounded down or up, and no further: Jämtland's 2 506 966 kr is 2 506 or 2 507 tkr", () => {
    for (const [figure, fine] of [
      ["2 505", false],
      ["2 506", true],
      ["2 507", true],
      ["2 508", false],
    ] as const) {
      const { problems } = verified(`Län;Belopp (tkr)\nJämtlands län;${figure}\n`, KOMPLEXA);
      expect(problems.length === 0, figure).toBe(fine);
    }
  });

  it("in millions with a decimal are held to that decimal", () => {
    const millions = (figure: string): unknown[] =>
      places(verified(`Län;Belopp (mnkr)\nJämtlands län;${figure}\n`, KOMPLEXA));
    expect(millions("2,5")).toEqual([]);
    expect(millions("2,6")).toEqual([]);
    expect(millions("2,7")).toEqual([["amount-differs", "B2"]]);
    expect(millions("2,507")).toEqual([]);
    expect(millions("2,508")).toEqual([["amount-differs", "B2"]]);
  });

  it("in kronor are held to the krona, and in öre to the öre", () => {
    // Gotland's share is 1 152 341.43 kr.
    const gotland = (figure: string): unknown[] =>
      places(verified(`Län;Belopp (kr)\nGotlands län;${figure}\n`, KOMPLEXA));
    expect(gotland("1 152 341")).toEqual([]);
    expect(gotland("1 152 342")).toEqual([["amount-differs", "B2"]]);
    expect(gotland("1 152 341,43")).toEqual([]);
    expect(gotland("1 152 341,44")).toEqual([["amount-differs", "B2"]]);
  });

  it("of a line with öre are held to its öre, since it cannot be shared out in whole kronor", () => {
    const agreement = agreementOf("2025");
    const withOre = {
      ...agreement,
      stated: [],
      lines: agreement.lines.map((line) =>
        line.id === "lan-komplexa-behov" ? { ...line, amount: 20_000_000_090n } : line,
      ),
    };
    const claim = { ...KOMPLEXA, agreement: withOre };
    const placesOf = (unit: string, figure: string) =>
      places(verified(`Län;Belopp (${unit})\nJämtlands län;${figure}\n`, claim));
    expect(placesOf("tkr", "2 507")).toEqual([]);
    expect(placesOf("tkr", "2 508")).toEqual([["amount-differs", "B2"]]);
    expect(placesOf("kr", "2 506 967,00")).toHaveLength(1);
  });

  it("agree within the open interval of one step: the ends are out, exactly", () => {
    const exact = { amount: 250_050_000n, exact: { numerator: 2_500_500_001n, denominator: 10n } };
    expect(agrees(250_100_000n, 100_000n, exact, 0n)).toBe(true);
    expect(agrees(250_000_000n, 100_000n, exact, 0n)).toBe(true);
    expect(agrees(250_200_000n, 100_000n, exact, 0n)).toBe(false);
    const whole = { amount: 250_000_000n, exact: { numerator: 250_000_000n, denominator: 1n } };
    expect(agrees(250_100_000n, 100_000n, whole, 0n)).toBe(false);
    expect(agrees(249_900_000n, 100_000n, whole, 0n)).toBe(false);
  });

  it("may drift from their sum by a step a row, and in kronor by nothing", () => {
    expect(sums(1_000_000n, 700_000n, 3, 100_000n, 0n)).toBe(true);
    expect(sums(1_000_000n, 699_999n, 3, 100_000n, 0n)).toBe(false);
    expect(sums(1_000_000n, 999_900n, 3, 100n, 0n)).toBe(false);
  });

  it("in a sum beside its parts are the parts' sum or a rounding of the exact one", () => {
    const claim: Claim = { ...KOMPLEXA, lines: ["lan-komplexa-behov", "lan-suicidprevention"] };
    // 2 506 966 and 6 190 809: together 8 697 775.
    const row = (sum: number): unknown[] =>
      places(
        verified(
          `Angivet i tkr;;;\nLän;lan-komplexa-behov;lan-suicidprevention;Totalt\nJämtlands län;2 507;6 191;${formatCount(sum)}\n`,
          claim,
        ),
      );
    expect(row(8_697)).toEqual([]);
    expect(row(8_698)).toEqual([]);
    expect(row(8_699)).toEqual([["row-sum", "D3"]]);
    expect(row(8_696)).toEqual([["row-sum", "D3"]]);
    expect(row(8_700)).toEqual([
      ["amount-differs", "D3"],
      ["row-sum", "D3"],
    ]);
  });

  it("may be added up in kronor", () => {
    const claim: Claim = { ...KOMPLEXA, lines: ["lan-komplexa-behov", "lan-suicidprevention"] };
    const row = (sum: string): unknown[] =>
      places(
        verified(
          `Län;lan-komplexa-behov (tkr);lan-suicidprevention (kr);Totalt (kr)\nJämtlands län;2 507;6 190 809;${sum}\n`,
          claim,
        ),
      );
    expect(row("8 697 775")).toEqual([]);
    expect(row("8 697 774")).toEqual([["amount-differs", "D2"]]);
    expect(row("8 700 809")).toEqual([
      ["amount-differs", "D2"],
      ["row-sum", "D2"],
    ]);
  });
});
