import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { COUNTIES } from "../../src/recipients/counties.ts";
import { MUNICIPALITIES } from "../../src/recipients/municipalities.ts";
import type { Recipient } from "../../src/recipients/recipient.ts";
import { REGIONS } from "../../src/recipients/regions.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { places, verified } from "./verified.ts";

const AGREEMENT = agreementOf("2025");
const registers = [await loadRegister("scb-2024-11-01"), await loadRegister("scb-2022-09-30")];

/** Recipients of a line with what it gives each, in kronor. */
function amountsOf(line: string): (one: Recipient) => string {
  const [allocated] = allocate(AGREEMENT, {
    lines: [line],
    registers,
    substitute: "nearest",
    unit: "krona",
  }).lines;
  const found = new Map(
    allocated?.recipients.map(({ code }, at) => [code, (allocated.amounts[at] ?? 0n) / 100n]),
  );
  return ({ code }) => String(found.get(code));
}

const amount = amountsOf("kommun-barn-unga");
const ofRegion = amountsOf("region-suicidprevention");
const CLAIM: Claim = { kind: "recipients", agreement: AGREEMENT, lines: ["kommun-barn-unga"] };
const nameIn = (all: readonly Recipient[], { code }: Recipient): string =>
  all.find((one) => one.code === code.slice(0, 2))?.name ?? "";
const county = (one: Recipient): string => nameIn(COUNTIES, one);

/** Municipalities with what stands beside each, and another text beside Ale. */
function beside(header: string, cells: (one: Recipient) => string[]): string {
  return [header, ...MUNICIPALITIES.map((one) => cells(one).join(";"))].join("\n");
}

describe("a county or region beside a municipality", () => {
  const shown: readonly (readonly [string, string, (one: Recipient) => string[], string])[] = [
    ["county", "Län;Kommun;Belopp (kr)", (one) => [county(one), one.name, amount(one)], "Skåne län"],
    [
      "county without län",
      "Län;Kommun;Belopp (kr)",
      (one) => [county(one).replace(/s? län$/, ""), one.name, amount(one)],
      "Skåne",
    ],
    [
      "region",
      "Region;Kommun;Belopp (kr)",
      (one) => [nameIn(REGIONS, one), one.name, amount(one)],
      "Region Skåne",
    ],
    [
      "county's code",
      "Länskod;Kommun;Belopp (kr)",
      (one) => [one.code.slice(0, 2), one.name, amount(one)],
      "12",
    ],
  ];

  it.each(shown)("is as it lies: %s", (_, header, cells) => {
    expect(verified(beside(header, cells), CLAIM).problems).toEqual([]);
  });

  it.each(shown)("is another than it lies within: %s", (_, header, cells, other) => {
    const wrong = (one: Recipient): string[] => [
      one.name === "Ale" ? other : (cells(one)[0] ?? ""),
      ...cells(one).slice(1),
    ];
    const found = verified(beside(header, wrong), CLAIM);
    const row = MUNICIPALITIES.findIndex(({ name }) => name === "Ale") + 2;
    expect(places(found)).toEqual([["recipient-conflict", `A${row}`]]);
    expect(found.problems[0]?.details).toMatchObject({ code: "1440", coded: "Ale", named: "12" });
  });

  it("keeps what is printed of the people and the shares checked", () => {
    const rows = beside("Län;Kommun;Belopp (kr);Andel (%)", (one) => [
      county(one),
      one.name,
      amount(one),
      one.name === "Ale" ? "99,9" : (Number(amount(one)) / 2_500_000).toFixed(1).replace(".", ","),
    ]);
    expect(places(verified(rows, CLAIM))).toEqual([["printed-differs", expect.stringMatching(/^D\d+$/)]]);
  });

  it("is another than a region lies within", () => {
    const rows = [
      "Län;Region;Belopp (kr)",
      ...REGIONS.map((one) =>
        [one.code === "13" ? "Skåne län" : county(one), one.name, ofRegion(one)].join(";"),
      ),
    ];
    const claim: Claim = { ...CLAIM, lines: ["region-suicidprevention"] };
    expect(places(verified(rows.join("\n"), claim))).toEqual([["recipient-conflict", "A12"]]);
  });
});

describe("a municipality in a section", () => {
  const inSections = (order: readonly Recipient[], stray?: string): string => {
    let section = "";
    const rows = order.flatMap((one) => {
      const heading = one.name === stray ? section : county(one);
      const headed = heading === section ? [] : [`${heading};`];
      section = heading;
      return [...headed, `${one.name};${amount(one)}`];
    });
    return ["Kommun;Belopp (kr)", ...rows].join("\n");
  };

  it("of its own county is right, also where Gotland has no heading", () => {
    expect(verified(inSections(MUNICIPALITIES), CLAIM).problems).toEqual([]);
    expect(verified(inSections(MUNICIPALITIES, "Gotland"), CLAIM).problems).toEqual([]);
  });

  it("of another county is reported at its row", () => {
    const ale = MUNICIPALITIES.filter(({ name }) => name === "Ale");
    const moved = MUNICIPALITIES.filter(({ name }) => name !== "Ale").toSpliced(40, 0, ...ale);
    const text = inSections(moved, "Ale");
    const row = text.split("\n").findIndex((line) => line.startsWith("Ale;")) + 1;
    expect(places(verified(text, CLAIM))).toEqual([["recipient-conflict", `A${row}`]]);
  });
});
