import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/agreements/bundled/index.ts";
import { formatKr } from "../../../src/money/format-kr.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { agreementOfLine, lineOf } from "../../support/one-line.ts";
import { countyTable, MEDVERKAN } from "../verified.ts";
import { causesOf, namedIn, sharesOf } from "./printed-shares.ts";

const agreement = agreementOf("2025");
const partly = (...lines: string[]): Claim => ({ kind: "recipients", agreement, lines, partial: true });
const SUICID = partly("lan-suicidprevention");
const KOMPLEXA = partly("lan-komplexa-behov");

/** Some regions of those who get so much each. */
function each(kronor: bigint): Claim {
  const line = lineOf(21n * kronor * 100n, [{ rule: "fixed", each: kronor * 100n }]);
  return { kind: "recipients", agreement: agreementOfLine(line), partial: true };
}

const kalmar = formatKr(sharesOf(agreement, "lan-suicidprevention").get("Kalmar län") ?? 0n);

/** What is said of one figure for Jämtland, which should be 6 190 809 kr, above a right one for Kalmar. */
function jamtland(figure: string): unknown[] {
  return causesOf(`Län;Belopp (kr)\nJämtlands län;${figure}\nKalmar län;${kalmar}`, SUICID);
}

describe("two neighbouring digits exchanged", () => {
  it.each(["1 690 809", "6 910 809", "6 109 809", "6 198 009", "6 190 089", "6 190 890"])(
    "are found at %s, wherever they stand",
    (figure) => {
      expect(jamtland(figure)).toEqual([
        { code: "digits-transposed", details: { right: 6_190_809_00n }, cells: ["B2"] },
      ]);
    },
  );

  it.each([
    ["6 190 880", "the second is where the first was, but the first is another"],
    ["6 190 898", "the first is where the second was, but the second is another"],
    ["6 910 808", "another digit is wrong besides"],
    ["6 190 908", "they do not stand beside each other"],
    ["61 908 090", "there is one digit more"],
    ["619 089", "there is one digit less"],
  ])("are not found at %s: %s", (figure) => {
    expect(jamtland(figure)).toEqual([]);
  });

  it("may stand at both sides of the decimal point", () => {
    // Gotland has 1 152 341.43 kr.
    const gotland = (figure: string): unknown[] =>
      causesOf(`Län;Belopp (kr)\nGotlands län;${figure}`, KOMPLEXA);
    const right = 1_152_341_43n;
    for (const figure of ["1 152 344,13", "1 152 314,43", "1 152 341,34"])
      expect(gotland(figure), figure).toEqual([
        { code: "digits-transposed", details: { right }, cells: ["B2"] },
      ]);
    expect(gotland("1 152 344,14")).toEqual([]);
  });

  it("are found in millions by the decimals that are printed", () => {
    // Jämtland has 2 506 966 kr: 2.507 or 2.506 million.
    const millions = (figure: string): unknown[] =>
      causesOf(`Län;Belopp (mnkr)\nJämtlands län;${figure}`, KOMPLEXA);
    expect(millions("2,057")).toEqual([
      { code: "digits-transposed", details: { right: 2_507_000_00n }, cells: ["B2"] },
    ]);
    expect(millions("2,056")).toEqual([
      { code: "digits-transposed", details: { right: 2_506_000_00n }, cells: ["B2"] },
    ]);
    expect(millions("2,075")).toEqual([]);
  });

  it("are found in a sum of several lines by every figure that the sum may have been rounded to", () => {
    // Two lines of Jämtland's are 8 697 775 kr: in thousands 8 696 to 8 699, as each is rounded.
    const thousands = (figure: string): unknown[] =>
      causesOf(
        `Län;Belopp (tkr)\nJämtlands län;${figure}`,
        partly("lan-komplexa-behov", "lan-suicidprevention"),
      );
    expect(thousands("8 966")).toMatchObject([{ details: { right: 8_696_000_00n } }]);
    expect(thousands("8 969")).toMatchObject([{ details: { right: 8_699_000_00n } }]);
    // 8 695 and 8 700 are beyond that.
    expect(thousands("8 965")).toEqual([]);
    expect(thousands("7 800")).toEqual([]);
  });

  it("are no explanation by a figure that would be wrong itself: exactly 1 000 is not rounded to 1 001", () => {
    const claim = { ...MEDVERKAN, partial: true };
    expect(causesOf("Län;Belopp (tkr)\nGotlands län;1 010", claim)).toEqual([]);
  });

  it("are found in a total over right rows, and not in one over a wrong row", () => {
    const total = { below: ["Totalt;42000000"] };
    expect(causesOf(countyTable(undefined, total), MEDVERKAN)).toEqual([
      { code: "digits-transposed", details: { right: 24_000_000_00n }, cells: ["B23"] },
      { code: "total-stale", details: { right: 24_000_000_00n }, cells: ["B23"] },
    ]);
    const wrongRow = countyTable((name, kr) => `${name};${name === "Gotlands län" ? kr + 7 : kr}`, {
      below: ["Totalt;42000007"],
    });
    expect(causesOf(wrongRow, MEDVERKAN)).toEqual([]);
  });
});

describe("a group of three digits left out", () => {
  it.each(["6 190", "6 809", "190 809"])("is found at %s, whichever it was", (figure) => {
    expect(jamtland(figure)).toEqual([
      { code: "thousands-cut", details: { right: 6_190_809_00n }, cells: ["B2"] },
    ]);
  });

  it.each(["6 908", "619 089", "190 808", "809", "6", "61 908"])("is not found at %s", (figure) => {
    expect(jamtland(figure)).toEqual([]);
  });

  it("leaves the decimals as they were", () => {
    const gotland = (figure: string): unknown[] =>
      causesOf(`Län;Belopp (kr)\nGotlands län;${figure}`, KOMPLEXA);
    expect(gotland("1 152,43")).toEqual([
      { code: "thousands-cut", details: { right: 1_152_341_43n }, cells: ["B2"] },
    ]);
    expect(gotland("1 152,44")).toEqual([]);
  });

  it("is not found where there is but one group: nothing is left of 500", () => {
    const cutIn = (kronor: bigint): string[] =>
      namedIn("Region;Belopp (kr)\nRegion Gotland;0", each(kronor)).map(([code]) => code);
    expect(cutIn(500n)).not.toContain("thousands-cut");
    expect(cutIn(1_000n)).toContain("thousands-cut");
  });
});

describe("slips in single figures", () => {
  /** Regions that should have 1 230 000 each: so many with digits exchanged, and so many wrong without a reason. */
  function slips(explained: number, unexplained: number): string[] {
    const rows = ["Uppsala", "Kronoberg", "Gotland", "Blekinge", "Skåne", "Halland", "Värmland"].map(
      (name, index) => {
        const wrong = index < explained ? 1_320_000 : 1_444_444 + index;
        return `Region ${name};${index < explained + unexplained ? wrong : 1_230_000}`;
      },
    );
    return namedIn(["Region;Belopp (kr)", ...rows].join("\n"), each(1_230_000n)).flat();
  }

  it("explain some of up to four wrong figures", () => {
    expect(slips(1, 3)).toEqual(["digits-transposed", "B2"]);
  });

  it("explain at least half of more wrong figures, or nothing: some look like slips by chance", () => {
    expect(slips(1, 4)).toEqual([]);
    expect(slips(2, 3)).toEqual([]);
    expect(slips(3, 3)).toEqual(["digits-transposed", "B2", "B3", "B4"]);
    expect(slips(3, 4)).toEqual([]);
  });
});
