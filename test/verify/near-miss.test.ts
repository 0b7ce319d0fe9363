import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { type FoundCauses, searchCauses } from "../../src/verify/search-causes.ts";
import { verify } from "../../src/verify/verify.ts";
import { but, OF_2022, OF_2024, type Shares, sharesOf, tableOf } from "./causes/printed-shares.ts";

const agreement = agreementOf("2025");
const CLAIM: Claim = { kind: "recipients", agreement, lines: ["lan-suicidprevention"] };

function found(shares: Shares): Promise<FoundCauses> {
  const table = tableFrom(new TextEncoder().encode(tableOf({ Belopp: shares })));
  return searchCauses(verify(table, CLAIM, { registers: [OF_2024] }), { registers: [OF_2024, OF_2022] });
}

const byOld = sharesOf(agreement, "lan-suicidprevention", { population: OF_2022, rounding: "nearest" });

describe("the cause that comes nearest", () => {
  it("is named with the rows that it misses, and is no cause", async () => {
    const { causes, nearest } = await found(but(byOld, { "Kalmar län": 7_000_001, "Skåne län": 17_000_001 }));
    expect(causes).toEqual([]);
    expect(nearest).toMatchObject({
      cause: { code: "other-date", details: { register: OF_2022.id } },
      misses: ["B8", "B11"],
    });
    expect(nearest?.cause.cells).toHaveLength(19);
  });

  it("may be two things at once", async () => {
    const onTop = sharesOf(agreement, "lan-suicidprevention", {
      population: OF_2022,
      change: (line) => ({ ...line, amount: (line.amount ?? 0n) + 105_000_000_00n }),
    });
    const { nearest } = await found(but(onTop, { "Kalmar län": 7_000_001 }));
    expect(nearest).toMatchObject({
      cause: { code: "fixed-on-top", details: { register: OF_2022.id } },
      misses: ["B8"],
    });
  });

  it("is not named where a cause fits, where most figures are right, or where less than half would be", async () => {
    expect((await found(byOld)).nearest).toBeNull();
    const right = sharesOf(agreement, "lan-suicidprevention");
    expect((await found(but(right, { "Kalmar län": 7_000_001 }))).nearest).toBeNull();
    const wild = [...byOld].map(([name, amount], index): [string, bigint] => [
      name,
      index < 11 ? amount + 77_700n * BigInt(index + 1) : amount,
    ]);
    expect((await found(new Map(wild))).nearest).toBeNull();
  });
});
