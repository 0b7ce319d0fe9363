import { describe, expect, it } from "vitest";
import type { AgreedLine } from "../../../src/agreements/agreement.ts";
import { agreementOf } from "../../../src/agreements/bundled/index.ts";
import type { Ages } from "../../../src/population/register.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";
import type { Rule } from "../../../src/rules/rule.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { byWeights } from "../../support/one-line.ts";
import { countyTable, MEDVERKAN } from "../verified.ts";
import {
  AGES_2022,
  but,
  causesOf,
  differing,
  namedIn,
  OF_2024,
  plus,
  type Shares,
  sharesOf,
  tableOf,
} from "./printed-shares.ts";

const of2025 = agreementOf("2025");
const of2023 = agreementOf("2023");
const KOMPLEXA: Claim = { kind: "recipients", agreement: of2025, lines: ["lan-komplexa-behov"] };
const UNGA: Claim = { kind: "recipients", agreement: of2023, lines: ["region-barn-unga"] };
const registers = [OF_2024, AGES_2022];

/** A line by the people of some ages, or of all. */
const byAges =
  (ages?: Ages) =>
  (line: AgreedLine): AgreedLine => ({
    ...line,
    key: line.key.map(
      (rule): Rule =>
        rule.rule === "proportional"
          ? { ...rule, weight: { by: "population", ...(ages && { ages }) } }
          : rule,
    ),
  });

describe("the population of another day", () => {
  const right = sharesOf(of2025, "lan-komplexa-behov");
  const shares = sharesOf(of2025, "lan-komplexa-behov", { population: AGES_2022 });

  it("is named by its register and date, with every wrong figure", () => {
    expect(causesOf(tableOf({ Belopp: shares }), KOMPLEXA, { registers })).toEqual([
      {
        code: "other-date",
        details: { register: "scb-2022-09-30", date: "2022-09-30" },
        cells: differing(shares, right),
      },
    ]);
  });

  it("is named where a cell is empty and a row is of a stranger: they tell nothing", () => {
    const kept = new Map([...shares].filter(([name]) => name !== "Kalmar län"));
    const csv = tableOf({ Belopp: kept }, { below: ["Kalmar län;", "Atlantis;7"] });
    expect(causesOf(csv, KOMPLEXA, { registers })).toMatchObject([
      { code: "other-date", details: { register: AGES_2022.id } },
    ]);
    expect(causesOf(csv, KOMPLEXA, { registers })[0]?.cells).toEqual(differing(kept, right));
  });

  it("is not named where a figure is another, or the register is not at hand", () => {
    expect(namedIn(tableOf({ Belopp: but(shares, { "Kalmar län": 7 }) }), KOMPLEXA, { registers })).toEqual(
      [],
    );
    expect(namedIn(tableOf({ Belopp: shares }), KOMPLEXA, { registers: [OF_2024] })).toEqual([]);
  });
});

describe("everyone counted where the key asks for ages", () => {
  const right = sharesOf(of2023, "region-barn-unga");

  it("is named by the ages, on the agreement's own day or another", () => {
    for (const population of [undefined, AGES_2022, OF_2024]) {
      const shares = sharesOf(of2023, "region-barn-unga", {
        change: byAges(),
        ...(population && { population }),
      });
      expect(causesOf(tableOf({ Belopp: shares }), UNGA, { registers })[0], population?.id).toEqual({
        code: "ages-ignored",
        details: { ages: "0–25" },
        cells: differing(shares, right),
      });
    }
  });

  it("is not named where a figure is another, or where the key asks for everyone", () => {
    const shares = sharesOf(of2023, "region-barn-unga", { change: byAges() });
    expect(
      namedIn(tableOf({ Belopp: but(shares, { "Region Kalmar län": 7 }) }), UNGA, { registers }),
    ).toEqual([]);
  });

  it("is found in a sum of two lines, one of which asks for ages", () => {
    const shares = plus(
      sharesOf(of2023, "region-barn-unga", { change: byAges() }),
      sharesOf(of2023, "region-handlingsplaner"),
    );
    const claim = { ...UNGA, lines: ["region-barn-unga", "region-handlingsplaner"] };
    expect(causesOf(tableOf({ Belopp: shares }), claim, { registers })).toMatchObject([
      { code: "ages-ignored", details: { ages: "0–25" } },
    ]);
  });

  it("is found in a sum with a line that is shared by something else than people", () => {
    const [unga] = of2023.lines.filter(({ id }) => id === "region-barn-unga") as [AgreedLine];
    const weights = Object.fromEntries(
      SWEDEN.recipients("region").map(({ code }, index) => [code, BigInt(index + 1)]),
    );
    const other: AgreedLine = { ...unga, id: "efter-vikter", key: byWeights(weights) };
    const agreement = { ...of2023, lines: [unga, other], stated: [] };
    const claim: Claim = { kind: "recipients", agreement };
    const weighed = sharesOf(agreement, other.id);
    const shares = sharesOf(agreement, unga.id, { change: byAges(), population: AGES_2022 });
    expect(causesOf(tableOf({ Belopp: plus(shares, weighed) }), claim, { registers })).toMatchObject([
      { code: "ages-ignored", details: { ages: "0–25" } },
    ]);
    const everyone = { ...agreement, lines: [byAges()(unga), other] };
    const young = sharesOf(everyone, unga.id, { change: byAges([0, 18]), population: AGES_2022 });
    expect(
      causesOf(tableOf({ Belopp: plus(young, weighed) }), { ...claim, agreement: everyone }, { registers }),
    ).toMatchObject([{ code: "ages-used", details: { ages: "0–18" } }]);
  });

  it("names the ages of each line in a sum", () => {
    const two = (ages: Ages): AgreedLine => {
      const line = of2023.lines.find(({ id }) => id === "region-barn-unga") as AgreedLine;
      return { ...byAges(ages)(line), id: `unga-${ages.join("-")}` };
    };
    const lines = [two([0, 25]), two([65, 100])];
    const agreement = { ...of2023, lines, stated: [] };
    const [one, other] = lines.map(({ id }) => sharesOf(agreement, id, { change: byAges() }));
    const csv = tableOf({ Belopp: plus(one ?? new Map(), other ?? new Map()) });
    expect(causesOf(csv, { kind: "recipients", agreement }, { registers })).toMatchObject([
      { code: "ages-ignored", details: { ages: "0–25, 65–100" } },
    ]);
  });
});

describe("ages counted where the key asks for everyone", () => {
  it.each([
    [0, 25],
    [0, 18],
    [0, 17],
    [0, 24],
    [65, 100],
  ] as const)("are named with their register: %i to %i", (...ages) => {
    const right = sharesOf(of2025, "lan-suicidprevention");
    const shares = sharesOf(of2025, "lan-suicidprevention", { change: byAges(ages), population: AGES_2022 });
    const claim = { ...KOMPLEXA, lines: ["lan-suicidprevention"] };
    expect(causesOf(tableOf({ Belopp: shares }), claim, { registers })).toEqual([
      {
        code: "ages-used",
        details: { ages: ages.join("–"), register: "scb-2022-09-30" },
        cells: differing(shares, right),
      },
    ]);
  });

  it("are not named where the key asks for ages itself, if others, nor in a sum with such a line", () => {
    const [unga, alla] = ["region-barn-unga", "region-handlingsplaner"].map((line) =>
      sharesOf(of2023, line, { change: byAges([0, 18]), population: AGES_2022 }),
    ) as [Shares, Shares];
    expect(namedIn(tableOf({ Belopp: unga }), UNGA, { registers })).toEqual([]);
    const both = { ...UNGA, lines: ["region-barn-unga", "region-handlingsplaner"] };
    expect(namedIn(tableOf({ Belopp: plus(unga, alla) }), both, { registers })).toEqual([]);
  });
});

it("a key that counts nobody has none of these causes", () => {
  const csv = countyTable((name, kr) => `${name};${kr + 7}`, { below: [] });
  expect(namedIn(csv, MEDVERKAN, { registers })).toEqual([]);
});
