import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import type { Register } from "../../src/population/register.ts";
import { placeNamed } from "../../src/tables/csv/grid.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { verify } from "../../src/verify/verify.ts";
import { places, verified } from "./verified.ts";

// Gotland's county gets 2, 1 and 1 million kronor of area 1.
const GOTLAND: Claim = {
  kind: "split",
  agreement: agreementOf("2025"),
  recipient: "Gotlands län",
  lines: ["lan-nationell-strategi", "lan-medverkan"],
};

function spent(...amounts: readonly number[]): string {
  const rows = amounts.slice(0, -1).map((kr, index) => `Insats ${index + 1};${kr}`);
  return ["Aktivitet;Belopp (kr)", ...rows, `Totalt;${amounts.at(-1)}`].join("\n");
}

describe("one recipient's money spread on activities", () => {
  it("adds up to what the lines give it, and no activity is held against anything", () => {
    const found = verified(spent(1_000_000, 1_999_000, 1_000, 3_000_000), GOTLAND);
    expect(found.problems).toEqual([]);
    // The total is held against its rows and against the agreement: one figure.
    expect(found.checked).toBe(4);
    expect(found.columns[0]?.entries).toHaveLength(3);
    for (const entry of found.columns[0]?.entries ?? []) expect(entry.expected).toBeNull();
    expect(found.columns[0]?.lines.map(({ id }) => id)).toEqual(GOTLAND.lines);
  });

  it("that adds up to something else is told at the total, with whose money it is", () => {
    const { problems } = verified(spent(1_000_000, 1_000_000, 2_000_000), GOTLAND);
    expect(problems).toEqual([
      expect.objectContaining({
        code: "parent-differs",
        place: placeNamed("B4"),
        details: {
          cell: "B4",
          header: "Belopp (kr)",
          label: "Totalt",
          printed: 2_000_000_00n,
          expected: 3_000_000_00n,
          recipient: "Gotlands län",
        },
      }),
    ]);
  });

  it("is all the level's money where no lines are said, and the level is the recipient's", () => {
    const all = (recipient: string): unknown =>
      verified(spent(5_000_000, 5_000_000), {
        kind: "split",
        agreement: agreementOf("2025"),
        recipient,
      }).columns[0]?.lines.map(({ id }) => id);
    expect(all("Region Skåne")).toEqual(["region-komplexa-behov", "region-suicidprevention"]);
    expect(all("municipality:0980")).toEqual(["kommun-barn-unga"]);
    expect(all("county:09")).toHaveLength(5);
  });

  it("may be held row by row against the lines that rows are said to be", () => {
    const claim: Claim = {
      ...GOTLAND,
      rows: { "Insats 1": { lines: ["lan-medverkan"] }, "3": { lines: ["lan-nationell-strategi"] } },
    };
    expect(verified(spent(1_000_000, 2_000_000, 3_000_000), claim).checked).toBe(3);
    expect(verified(spent(1_000_000, 2_000_000, 3_000_000), claim).problems).toEqual([]);
    expect(places(verified(spent(2_000_000, 1_000_000, 3_000_000), claim))).toEqual([
      ["amount-differs", "B2"],
      ["amount-differs", "B3"],
    ]);
  });

  it("has a part's sum held against the lines given for it, and other parts' sums against their rows alone", () => {
    const csv = (second: number): string =>
      [
        "Del;Aktivitet;Belopp (kr)",
        "A;möten;400000",
        "A;kurser;600000",
        "A;Delsumma A;1000000",
        `B;resor;${second}`,
        `B;Delsumma B;${second}`,
        `;Totalt;${1_000_000 + second}`,
      ].join("\n");
    const claim: Claim = { ...GOTLAND, rows: { "Delsumma A": { lines: ["lan-medverkan"] } } };
    const roles = { columns: { A: "label", B: "label" } } as const;
    const good = verified(csv(2_000_000), claim, roles);
    expect(good.problems).toEqual([]);
    expect(good.checked).toBe(6);
    for (const label of ["A Delsumma A", "Delsumma A"]) {
      const bad = verified(csv(2_000_000), { ...claim, rows: { [label]: { areas: ["1"] } } }, roles);
      expect(places(bad), label).toEqual([["parent-differs", "C4"]]);
    }
    expect(places(verified(csv(2_000_001), claim, roles))).toEqual([["parent-differs", "C7"]]);
  });

  it("is held against no line of another level, given or not", () => {
    const claim: Claim = { ...GOTLAND, lines: ["lan-medverkan", "region-komplexa-behov"] };
    expect(verified(spent(1_000_000, 1_000_000), claim).problems).toEqual([]);
    const rows = { "Insats 1": { lines: ["region-komplexa-behov"] } };
    const given = verified(spent(1_000_000, 1_000_000), { ...claim, rows });
    expect(given.problems).toEqual([]);
    expect(given.columns[0]?.entries[0]?.expected).toBeNull();
  });

  it("leaves what is counted already out of its sums", () => {
    const found = verified(
      "Aktivitet;Belopp (kr)\nMöten;3000000\nvarav resor;500000\nTotalt;3000000",
      GOTLAND,
    );
    expect(found.problems).toEqual([]);
    expect(found.columns[0]?.entries).toHaveLength(1);
  });

  it("in several columns has each held against the same money", () => {
    const found = verified(
      "Aktivitet;Budget (kr);Utfall (kr)\nMöten;3000000;2000000\nTotalt;3000000;2000000",
      GOTLAND,
    );
    expect(places(found)).toEqual([["parent-differs", "C3"]]);
  });

  it("cannot be held against anything without knowing whose it is", () => {
    const csv = spent(3_000_000, 3_000_000);
    const { recipient: _, ...nobody } = GOTLAND;
    const missing = verified(csv, nobody);
    expect(missing.problems).toEqual([
      expect.objectContaining({ code: "claim-missing", path: ["recipient"], details: { what: "recipient" } }),
    ]);
    expect(missing.columns[0]?.sums[0]).toMatchObject({ recipient: null, expected: null });
    const unknown = verified(csv, { ...GOTLAND, recipient: "Gottlands län" });
    expect(places(unknown)).toEqual([["recipient-unknown", "recipient"]]);
    const several = verified(csv, { ...GOTLAND, recipient: "Gotland" });
    expect(places(several)).toEqual([["recipient-ambiguous", "recipient"]]);
    // Which one is told by the level.
    expect(verified(csv, { ...GOTLAND, recipient: "Gotland", level: "county" }).problems).toEqual([]);
  });

  it("without an agreement asks for nobody", () => {
    const found = verified(spent(1, 2, 4), { kind: "split" });
    expect(places(found)).toEqual([["column-sum", "B4"]]);
    expect(found.columns[0]?.lines).toEqual([]);
  });

  it("by lines that cannot be recomputed is told why; by those that can, by which register", () => {
    const claim: Claim = { ...GOTLAND, lines: ["lan-komplexa-behov"] };
    const csv = spent(1_152_341, 1_152_341);
    const without = verify(tableFrom(new TextEncoder().encode(csv)), claim, { registers: [] });
    expect(without.problems).toMatchObject([
      { code: "register-missing", details: { line: "lan-komplexa-behov" } },
    ]);
    expect(without.registers).toEqual([]);
    const found = verified(csv, claim);
    expect(found.problems).toEqual([]);
    expect(found.registers.map(({ register }) => register.id)).toEqual(["scb-2024-11-01"]);
  });

  it("for a fault that is not the table's lets the fault through", () => {
    const count = (): never => {
      throw new RangeError("broken");
    };
    const broken = {
      population: { id: "prov", date: "2024-11-01", levels: [], count } as unknown as Register,
    };
    const table = tableFrom(new TextEncoder().encode(spent(1, 1)));
    expect(() => verify(table, { ...GOTLAND, lines: ["lan-komplexa-behov"] }, broken)).toThrow("broken");
  });
});
