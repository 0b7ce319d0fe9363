import { describe, expect, it } from "vitest";
import type { AgreedLine, Agreement } from "../../../src/agreements/agreement.ts";
import { AGREEMENTS, agreementOf } from "../../../src/agreements/bundled/index.ts";
import { tableFrom } from "../../../src/tables/table-from.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { findCauses } from "../../../src/verify/find-causes.ts";
import { verify } from "../../../src/verify/verify.ts";
import {
  AGES_2022,
  but,
  causesOf,
  differing,
  namedIn,
  OF_2022,
  OF_2024,
  plus,
  sharesOf,
  tableOf,
} from "./printed-shares.ts";

const of2025 = agreementOf("2025");
const of2023 = agreementOf("2023");
const SUICID = "lan-suicidprevention";
const CLAIM: Claim = { kind: "recipients", agreement: of2025, lines: [SUICID] };
const right = sharesOf(of2025, SUICID);

/** A line by another line's key. */
const byKeyOf =
  (id: string, agreement: Agreement = of2025) =>
  (line: AgreedLine): AgreedLine => ({
    ...line,
    key: (agreement.lines.find((one) => one.id === id) as AgreedLine).key,
  });

describe("the key of another line", () => {
  it("is named with its line: the same line's of the nearest year first, then of the same agreement", () => {
    const shares = sharesOf(of2025, SUICID, { change: byKeyOf("lan-komplexa-behov") });
    const named = (agreements: readonly Agreement[], line: string, agreement: string): void =>
      expect(causesOf(tableOf({ Belopp: shares }), CLAIM, { agreements })).toContainEqual({
        code: "key-of-other-line",
        details: { line, agreement },
        cells: differing(shares, right),
      });
    named([agreementOf("2021"), of2023, of2025], SUICID, "psykisk-halsa-2023");
    const without = { ...of2023, lines: of2023.lines.filter(({ id }) => id !== SUICID), stated: [] };
    named([without, of2025], "lan-komplexa-behov", "psykisk-halsa-2025");
    expect(namedIn(tableOf({ Belopp: but(shares, { "Kalmar län": 7 }) }), CLAIM)).toEqual([]);
  });

  it("may be the same line's in another agreement", () => {
    // In 2023 the line had no fixed amount; no other line of 2025 is left to have its key.
    const alone: Agreement = { ...of2025, lines: of2025.lines.filter(({ id }) => id === SUICID), stated: [] };
    const shares = sharesOf(alone, SUICID, { change: byKeyOf(SUICID, of2023) });
    const [only] = of2023.lines.filter(({ id }) => id === SUICID);
    const other: Agreement = { ...of2023, lines: [only as AgreedLine], stated: [] };
    expect(
      causesOf(tableOf({ Belopp: shares }), { ...CLAIM, agreement: alone }, { agreements: [alone, other] }),
    ).toContainEqual({
      code: "key-of-other-line",
      details: { line: SUICID, agreement: "psykisk-halsa-2023" },
      cells: differing(shares, right),
    });
  });

  it("is not its own, by people of another day", () => {
    const table = tableFrom(new TextEncoder().encode(tableOf({ Belopp: right })));
    const byOthers = verify(table, CLAIM, { registers: [AGES_2022], substitute: "nearest" });
    const causes = findCauses(byOthers, { registers: [OF_2024], agreements: [of2025] });
    expect(causes.map(({ code }) => code)).toEqual(["other-date"]);
  });

  it("is of the same level", () => {
    const kept = of2025.lines.filter(({ id }) => [SUICID, "region-komplexa-behov"].includes(id));
    const agreement: Agreement = { ...of2025, lines: kept, stated: [] };
    const shares = sharesOf(agreement, SUICID, { change: byKeyOf("region-komplexa-behov") });
    const codes = namedIn(tableOf({ Belopp: shares }), { ...CLAIM, agreement }, { agreements: [] });
    expect(codes.map(([code]) => code)).toEqual(["fixed-missing"]);
  });

  it("is not sought for a sum of lines", () => {
    const lines = [SUICID, "lan-komplexa-behov"];
    const shares = plus(
      sharesOf(of2025, SUICID, { change: byKeyOf("lan-komplexa-behov") }),
      sharesOf(of2025, "lan-komplexa-behov"),
    );
    const codes = namedIn(tableOf({ Belopp: shares }), { ...CLAIM, lines });
    expect(codes.map(([code]) => code)).toEqual(["fixed-missing"]);
  });
});

describe("another year's figures", () => {
  const shares = sharesOf(of2023, SUICID);
  const table = tableOf({ Belopp: shares });

  it("are named by the agreement, by its own key, amounts and people", () => {
    expect(causesOf(table, CLAIM)).toContainEqual({
      code: "last-year",
      details: { agreement: "psykisk-halsa-2023" },
      cells: differing(shares, right),
    });
    expect(namedIn(tableOf({ Belopp: but(shares, { "Kalmar län": 7 }) }), CLAIM)).toEqual([]);
  });

  it("are by the people of that year, whatever the table is said to be by", () => {
    const verification = verify(tableFrom(new TextEncoder().encode(table)), CLAIM, { population: OF_2024 });
    const causes = findCauses(verification, {
      registers: [OF_2022, OF_2024],
      agreements: Object.values(AGREEMENTS),
    });
    expect(causes.map(({ code }) => code)).toContain("last-year");
  });

  it("are not looked for in the table's own agreement, nor where there is no such line", () => {
    const codes = (agreement: Agreement): string[] =>
      namedIn(table, CLAIM, { agreements: [agreement] }).map(([code]) => code);
    expect(codes(of2025)).not.toContain("last-year");
    const without = { ...of2023, lines: of2023.lines.filter(({ id }) => id !== SUICID), stated: [] };
    expect(codes(without)).not.toContain("last-year");
  });

  it("are a sum's only if the other year has all of its lines", () => {
    const [brukar, samsjuk] = ["lan-brukarmedverkan", "lan-samsjuklighet"] as const;
    const change = (line: AgreedLine): AgreedLine =>
      line.amount === null
        ? line
        : { ...line, amount: line.amount + 2_100_000_00n, key: [...line.key, { rule: "equal" }] };
    const next: Agreement = {
      ...of2023,
      id: "nästa",
      lines: of2023.lines.map((line) => (line.id === brukar ? change(line) : line)),
      stated: [],
    };
    const claim: Claim = { kind: "recipients", agreement: next, lines: [brukar, samsjuk] };
    const both = plus(sharesOf(of2023, brukar), sharesOf(of2023, samsjuk));
    const named = (csv: string, agreement: Agreement): string[] =>
      namedIn(csv, claim, { agreements: [agreement] }).map(([code]) => code);
    expect(named(tableOf({ Belopp: both }), of2023)).toContain("last-year");
    const half = { ...of2023, lines: of2023.lines.filter(({ id }) => id !== brukar), stated: [] };
    expect(named(tableOf({ Belopp: both }), half)).toEqual([]);
    expect(named(tableOf({ Belopp: sharesOf(of2023, samsjuk) }), half)).toEqual([]);
  });
});
