import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/agreements/bundled/index.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { but, causesOf, namedIn, sharesOf, tableOf } from "./printed-shares.ts";

const agreement = agreementOf("2025");
const [MEDVERKAN, KOMPLEXA, SUICID] = [
  "lan-medverkan",
  "lan-komplexa-behov",
  "lan-suicidprevention",
] as const;
const CLAIM: Claim = { kind: "recipients", agreement, lines: [MEDVERKAN, KOMPLEXA, SUICID] };
const [medverkan, komplexa, suicid] = [MEDVERKAN, KOMPLEXA, SUICID].map((line) =>
  sharesOf(agreement, line),
) as [ReadonlyMap<string, bigint>, ReadonlyMap<string, bigint>, ReadonlyMap<string, bigint>];

/** Every row of a column, the first in row 2. */
function whole(column: string): string[] {
  return [...medverkan].map((_, index) => `${column}${index + 2}`);
}

describe("two columns with each other's headers", () => {
  it("are named by their letters, with every figure of both", () => {
    expect(
      causesOf(tableOf({ [MEDVERKAN]: suicid, [KOMPLEXA]: komplexa, [SUICID]: medverkan }), CLAIM),
    ).toEqual([
      { code: "columns-swapped", details: { columns: ["B", "D"] }, cells: [...whole("B"), ...whole("D")] },
    ]);
  });

  it("are found with a stranger among the rows", () => {
    const csv = `${tableOf({ [MEDVERKAN]: komplexa, [KOMPLEXA]: medverkan, [SUICID]: suicid })}\nAtlantis;1;2;3`;
    expect(namedIn(csv, CLAIM)).toEqual([["columns-swapped", ...whole("B"), ...whole("C")]]);
  });

  it("are not found where only one of them has the other's figures", () => {
    const twice = { [MEDVERKAN]: suicid, [KOMPLEXA]: komplexa, [SUICID]: suicid };
    expect(namedIn(tableOf(twice), CLAIM).map(([code]) => code)).not.toContain("columns-swapped");
    const offInOne = { ...twice, [SUICID]: but(medverkan, { "Kalmar län": 7 }) };
    expect(namedIn(tableOf(offInOne), CLAIM).map(([code]) => code)).not.toContain("columns-swapped");
    const offInOther = { ...twice, [MEDVERKAN]: but(suicid, { "Kalmar län": 7 }), [SUICID]: medverkan };
    expect(namedIn(tableOf(offInOther), CLAIM).map(([code]) => code)).not.toContain("columns-swapped");
  });

  it("are not found where three columns have changed places in a ring", () => {
    const ring = { [MEDVERKAN]: komplexa, [KOMPLEXA]: suicid, [SUICID]: medverkan };
    expect(namedIn(tableOf(ring), CLAIM).map(([code]) => code)).not.toContain("columns-swapped");
  });
});
