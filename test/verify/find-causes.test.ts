import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { findCauses } from "../../src/verify/find-causes.ts";
import { verify } from "../../src/verify/verify.ts";
import { causesOf, namedIn, OF_2022, sharesOf, tableOf } from "./causes/printed-shares.ts";
import { countyTable, MEDVERKAN, verified } from "./verified.ts";

const agreement = agreementOf("2025");
const swapped = (name: string, kr: number): number =>
  name === "Stockholms län" ? 1_000_000 : name === "Uppsala län" ? 2_000_000 : kr;

describe("causes are sought", () => {
  it("of what is recomputed and wrong, and of nothing else", () => {
    const csv = countyTable((name, kr) => `${name};${swapped(name, kr)}`);
    expect(namedIn(csv, MEDVERKAN)).toEqual([["rows-swapped", "B2", "B3"]]);
    const byNothing = verified(countyTable(undefined, { below: ["Totalt;23456789"] }), {
      kind: "recipients",
      level: "county",
    });
    expect(byNothing.problems).not.toEqual([]);
    expect(findCauses(byNothing)).toEqual([]);
    const known = { code: "amount-differs", reason: "känt" };
    const deviations = [
      { ...known, cell: "B2", printed: 1_000_000_00n, expected: 2_000_000_00n },
      { ...known, cell: "B3", printed: 2_000_000_00n, expected: 1_000_000_00n },
    ];
    expect(namedIn(csv, { ...MEDVERKAN, deviations })).toEqual([]);
  });

  it("among the registers and agreements at hand, where no others are given", () => {
    const claim: Claim = { kind: "recipients", agreement, lines: ["lan-komplexa-behov"] };
    const csv = tableOf({ Belopp: sharesOf(agreement, "lan-komplexa-behov", { population: OF_2022 }) });
    expect(namedIn(csv, claim).map(([code]) => code)).toEqual(["other-date"]);
    expect(namedIn(csv, claim, { registers: [] })).toEqual([]);
    const earlier = agreementOf("2023");
    const old = tableOf({ Belopp: sharesOf(earlier, "lan-suicidprevention") });
    const ofOld: Claim = { ...claim, lines: ["lan-suicidprevention"] };
    expect(namedIn(old, ofOld).map(([code]) => code)).toContain("last-year");
    expect(namedIn(old, ofOld, { agreements: [] }).map(([code]) => code)).not.toContain("last-year");
    expect(namedIn(old, ofOld, { agreements: [], registers: [] })).toEqual([]);
  });

  it("without any register, where the key asks for none", () => {
    const csv = countyTable((name, kr) => `${name};${swapped(name, kr)}`);
    const table = tableFrom(new TextEncoder().encode(csv));
    expect(findCauses(verify(table, MEDVERKAN)).map(({ code }) => code)).toEqual(["rows-swapped"]);
  });
});

describe("causes are named", () => {
  const TWO: Claim = { ...MEDVERKAN, lines: ["lan-medverkan", "lan-vard-insatsprogram"] };
  const HEADER = "Län;lan-medverkan (kr);lan-vard-insatsprogram (kr)";
  const total = (one: string, other: string): { header: string; below: string[] } => ({
    header: HEADER,
    below: [`Totalt;${one};${other}`],
  });

  it("by how much they explain, the largest first", () => {
    const first = countyTable((name, kr) => `${name};${swapped(name, kr)};${kr}`, total("24000000", "24000"));
    expect(namedIn(first, TWO).slice(0, 2)).toEqual([
      ["rows-swapped", "B2", "B3"],
      ["other-unit", "C23"],
    ]);
    // Swapped rows are looked for before rows that stand twice.
    const three = countyTable((name, kr) => `${name};${swapped(name, kr)};${kr}`, {
      header: HEADER,
      below: ["Kalmar län;1000000;7", "Kalmar län;1000000;7", "Kalmar län;1000000;7"],
    });
    expect(namedIn(three, TWO)[0]).toEqual(["row-duplicated", "B23", "B24", "B25"]);
  });

  it("the likelier first, where they explain as much", () => {
    const csv = countyTable(undefined, { below: ["Totalt;24000"] });
    expect(namedIn(csv, MEDVERKAN)).toEqual([
      ["other-unit", "B23"],
      ["thousands-cut", "B23"],
      ["total-stale", "B23"],
    ]);
  });

  it("once for all columns they explain, and by themselves where the facts are others", () => {
    const both = countyTable((name, kr) => `${name};${kr / 1000};${kr / 1000}`, total("24000", "24000"));
    expect(causesOf(both, TWO)).toMatchObject([{ code: "other-unit", details: { times: "1000" } }]);
    expect(causesOf(both, TWO)[0]?.cells).toHaveLength(42);
    const each = countyTable(
      (name, kr) => `${name};${kr / 1000};${kr * 1000}`,
      total("24000", "24000000000"),
    );
    expect(causesOf(each, TWO)).toMatchObject([
      { code: "other-unit", details: { times: "1000" } },
      { code: "other-unit", details: { times: "1/1000" } },
    ]);
  });

  it("not where a larger one explains all of it, but where it explains something else besides", () => {
    const doubled = (...below: string[]): string =>
      countyTable((name, kr) => `${name};${kr / 1000};${kr}`, { header: HEADER, below });
    const codes = (csv: string): string[] => namedIn(csv, TWO).map(([code]) => code);
    // The figure that stands twice is in thousands like all of its column; in the other column it is right.
    expect(namedIn(doubled("Kalmar län;1000;1000000"), TWO)).toEqual([
      ["other-unit", ...Array.from({ length: 22 }, (_, index) => `B${index + 2}`)],
      ["row-duplicated", "B23", "C23"],
    ]);
    expect(codes(doubled("Kalmar län;1000;1000007"))).toEqual(["other-unit"]);
  });
});
