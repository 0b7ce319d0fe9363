import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Agreement } from "../../src/agreements/agreement.ts";
import { AGREEMENTS } from "../../src/agreements/bundled/index.ts";
import { neededFigures } from "../../src/agreements/needed-figures.ts";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import type { Allocation } from "../../src/allocate/allocation.ts";
import { publishAllocation } from "../../src/allocate/publish-allocation.ts";
import type { Ore } from "../../src/money/ore.ts";
import { BUNDLED } from "../../src/population/bundled/bundled-info.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { allocationCsv } from "../../src/report/allocation/allocation-csv.ts";
import { publicationCsv } from "../../src/report/publication/publication-csv.ts";
import type { RoundingMethod } from "../../src/rounding/rounding-method.ts";
import type { Series } from "../../src/rules/weights/series.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import { tableRounding } from "../../src/verify/coarse/table-rounding.ts";
import { verify } from "../../src/verify/verify.ts";
import { REGISTERS } from "./damage/good-table.ts";

// What allocate prints, verify accepts, with the agreement and what was supplied: registers, indicators, amounts, a
// method other than the agreement's.

const FOLDER = new URL("../../fixtures/agreements/", import.meta.url);
/** Prices times made-up figures are more than these have to share. */
const PRICED = ["at-tjanster-2024.json", "operationer-2025.json"];
const EXAMPLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json") && !PRICED.includes(name))
  .map((name) => readAgreement(readFileSync(new URL(name, FOLDER), "utf8")));
const METHODS: readonly RoundingMethod[] = [
  "largest-remainder",
  "nearest",
  "floor",
  "divisor",
  "nearest-residual-to-largest",
];
const UNITS: readonly Ore[] = [1n, 100n, 1_000_00n, 10_000_00n];

/** Made-up figures for every indicator and amount that an agreement needs from outside. */
function supplied(agreement: Agreement): {
  indicators: Record<string, Series>;
  amounts: Record<string, Ore>;
} {
  const { indicators, amounts } = neededFigures(agreement);
  const figures = (name: string): Series => {
    const line = agreement.lines.find(({ key }) => usesFigures(key, name));
    const recipients = line ? SWEDEN.recipients(line.level) : [];
    return Object.fromEntries(recipients.map(({ code }, index) => [code, BigInt(1 + index)]));
  };
  return {
    indicators: Object.fromEntries(indicators.map(({ name }) => [name, figures(name)])),
    amounts: Object.fromEntries(amounts.map((id) => [id, 123_456_789_00n])),
  };
}

/** Whether a key, or anything within it, names these figures. */
function usesFigures(key: unknown, name: string): boolean {
  if (typeof key !== "object" || key === null) return key === name;
  return Object.values(key).some((part) => usesFigures(part, name));
}

function allocated(agreement: Agreement, unit: Ore, rounding: RoundingMethod): Allocation | undefined {
  try {
    return allocate(agreement, {
      ...supplied(agreement),
      registers: REGISTERS,
      substitute: "nearest",
      unit,
      rounding,
      accept: agreement.unsupported?.map(({ id }) => id) ?? [],
    });
  } catch (error) {
    // A line that is no multiple of the unit, and a rest larger than the largest share, are refused.
    if (error instanceof AllocationError) return undefined;
    throw error;
  }
}

describe.each([...Object.values(AGREEMENTS), ...EXAMPLES].map((one) => [one.id, one] as const))(
  "what is allocated of %s",
  (_, agreement) => {
    const tables = UNITS.flatMap((unit) =>
      METHODS.flatMap((rounding) => {
        const allocation = allocated(agreement, unit, rounding);
        return allocation ? [{ unit, rounding, allocation }] : [];
      }),
    );

    it("is something", () => {
      expect(tables.length).toBeGreaterThan(0);
    });

    it("verifies as published in thousands and in millions", () => {
      for (const { unit, rounding, allocation } of tables.filter((one) => one.unit <= 100n))
        for (const coarse of [1_000_00n, 100_000_00n, 1_000_000_00n]) {
          const publication = publishAllocation(allocation, coarse);
          const name = `${rounding} to ${unit} öre, published in ${coarse}`;
          expect({ name, kind: publication.found.kind }).toEqual({ name, kind: "rounded" });
          const claim = {
            kind: "recipients" as const,
            agreement,
            rounding,
            accept: agreement.unsupported?.map(({ id }) => id) ?? [],
          };
          const found = verify(tableFrom(new TextEncoder().encode(publicationCsv(publication))), claim, {
            ...supplied(agreement),
            registers: REGISTERS,
            known: BUNDLED,
            substitute: "nearest",
          });
          expect({ name, problems: found.problems }).toEqual({ name, problems: [] });
          expect(found.account.unchecked, name).toEqual([]);
          const kind = tableRounding(found)?.kind;
          expect({ name, kind }).toEqual({ name, kind: "together" });
        }
    });

    it.each(["sv", "en"] as const)("verifies as a table, headings in %s", (lang) => {
      for (const { unit, rounding, allocation } of tables) {
        const bytes = new TextEncoder().encode(allocationCsv(allocation, { lang }));
        const claim = {
          kind: "recipients" as const,
          agreement,
          rounding,
          accept: agreement.unsupported?.map(({ id }) => id) ?? [],
        };
        const found = verify(tableFrom(bytes), claim, {
          ...supplied(agreement),
          registers: REGISTERS,
          known: BUNDLED,
          substitute: "nearest",
        });
        const name = `${rounding} to ${unit} öre`;
        expect({ name, problems: found.problems }).toEqual({ name, problems: [] });
        expect(found.account.unchecked, name).toEqual([]);
      }
    });
  },
);
