import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import type { Allocation } from "../../src/allocate/allocation.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";
import { explain } from "../../src/explain/explain.ts";
import { REGIONS } from "../../src/recipients/regions.ts";
import { resolve } from "../../src/recipients/resolve.ts";
import { allocationCsv } from "../../src/report/allocation/allocation-csv.ts";
import { RULES } from "../../src/rules/index.ts";
import { weightsOfKey } from "../../src/rules/weights-of-key.ts";
import { expectGolden, traces } from "./golden.ts";

const agreement = readAgreement(
  readFileSync(new URL("./every-rule.agreement.json", import.meta.url), "utf8"),
);

/** Made-up figures, different for each region and the same every time. */
function figures(seed: bigint): Record<string, bigint> {
  return Object.fromEntries(REGIONS.map(({ code }, index) => [code, (BigInt(index) * seed) % 11n]));
}

describe("an agreement with every kind of rule and weight", () => {
  let allocation: Allocation;
  beforeAll(async () => {
    const indicators = {
      stora: figures(7n),
      sma: figures(3n),
      poster: Object.fromEntries(
        Object.entries(figures(5n)).map(([code, count]) => [
          code,
          { numerator: count * 2n + 1n, denominator: 2n },
        ]),
      ),
      intjanat: Object.fromEntries(
        Object.entries(figures(2n)).map(([code, count]) => [code, count * 100_000n]),
      ),
    };
    const registers = await loadRegisters(agreement);
    allocation = allocate(agreement, { registers, indicators });
  });

  it("has a line for each kind of rule", () => {
    const used = new Set(agreement.lines.flatMap(({ key }) => key.map(({ rule }) => rule)));
    expect(Object.keys(RULES).filter((rule) => !used.has(rule as never))).toEqual([]);
    expect(agreement.lines.flatMap(({ key }) => weightsOfKey(key)).length).toBeGreaterThan(10);
  });

  it("gives every amount as before", () => {
    expectGolden("./every-rule.csv", allocationCsv(allocation));
  });

  it("gives the traces of a region and a municipality as before", () => {
    expectGolden("./every-rule.json", traces(allocation));
  });

  it.each(["sv", "en"] as const)("explains each as before, in %s", (lang) => {
    const who = [resolve("Region Gotland", "region"), resolve("Kiruna", "municipality")];
    const text = who.flatMap((recipient) => explain(allocation, { recipient, lang })).join("\n\n");
    expectGolden(`./every-rule.${lang}.txt`, `${text.replaceAll("\u00a0", " ")}\n`);
  });
});
