import { describe, expect, it } from "vitest";
import { shareOut } from "../../src/allocate/share-out.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";

const register = await loadRegister("scb-2024-12-31");

// Every share is whole öre then, and a product is past 2^53: where it is rounded, an öre is lost.
describe("an amount of whole kronor per inhabitant", () => {
  it.each(["county", "municipality"] as const)(
    "gives every %s its inhabitants times the rate, at 1 to 1 000 kr",
    (level) => {
      const people = SWEDEN.recipients(level).map(({ code }) => register.count(code) as number);
      const all = people.reduce((sum, count) => sum + count, 0);
      for (let rate = 1; rate <= 1000; rate++) {
        const shared = shareOut(BigInt(rate) * 100n * BigInt(all), people);
        expect(shared.amounts(), `${rate} kr`).toEqual(
          people.map((count) => BigInt(rate) * 100n * BigInt(count)),
        );
      }
    },
  );
});
