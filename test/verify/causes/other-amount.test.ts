import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/agreements/bundled/index.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { but, causesOf, differing, namedIn, sharesOf, tableOf } from "./printed-shares.ts";

const of2025 = agreementOf("2025");
const KOMPLEXA = "lan-komplexa-behov";
const CLAIM: Claim = { kind: "recipients", agreement: of2025, lines: [KOMPLEXA] };
const right = sharesOf(of2025, KOMPLEXA);
const shared = (amount: bigint) => sharesOf(of2025, KOMPLEXA, { change: (line) => ({ ...line, amount }) });
const agreements = [of2025, agreementOf("2023")];

describe("another amount than the line's", () => {
  it.each([
    ["another line's of the agreement", 250_000_000_00n, { of: "kommun-barn-unga" }],
    ["an area's", 93_000_000_00n, { of: "1" }],
    [
      "a line's of another agreement",
      377_000_000_00n,
      { of: "region-barn-unga", agreement: "psykisk-halsa-2023" },
    ],
    ["nobody's, such as the one before a cut", 198_000_001_00n, {}],
  ])("is named: %s", (_, amount, whose) => {
    const shares = shared(amount);
    expect(causesOf(tableOf({ Belopp: shares }), CLAIM, { agreements })).toContainEqual({
      code: "other-amount",
      details: { amount, ...whose },
      cells: differing(shares, right),
    });
  });

  it("is not named where one figure does not follow from it, or where only rows are wrong", () => {
    expect(
      namedIn(tableOf({ Belopp: but(shared(250_000_000_00n), { "Kalmar län": 7 }) }), CLAIM),
    ).not.toContain("other-amount");
    expect(namedIn(tableOf({ Belopp: but(right, { "Kalmar län": 7 }) }), CLAIM)).not.toContain(
      "other-amount",
    );
  });

  it("is not named for fixed amounts, which do not depend on the amount", () => {
    const medverkan = sharesOf(of2025, "lan-medverkan");
    const claim: Claim = { ...CLAIM, lines: ["lan-medverkan"] };
    expect(namedIn(tableOf({ Belopp: but(medverkan, { "Kalmar län": 1000 }) }), claim)).not.toContain(
      "other-amount",
    );
  });
});
