import { describe, expect, it } from "vitest";
import type { AgreedLine, Agreement } from "../../../src/agreements/agreement.ts";
import { agreementOf } from "../../../src/agreements/bundled/index.ts";
import type { Rule } from "../../../src/rules/rule.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { agreementOfLine, lineOf } from "../../support/one-line.ts";
import { but, causesOf, differing, namedIn, plus, type Shares, sharesOf, tableOf } from "./printed-shares.ts";

const agreement = agreementOf("2025");
const claimOf = (...lines: string[]): Claim => ({ kind: "recipients", agreement, lines });

/** A line by another key, and another amount. */
const by =
  (key: (key: readonly Rule[]) => readonly Rule[], amount?: bigint) =>
  (line: AgreedLine): AgreedLine => ({ ...line, key: key(line.key), amount: amount ?? line.amount });

const noExceptions = (key: readonly Rule[]): readonly Rule[] =>
  key.map((rule) => (rule.rule === "fixed" ? { ...rule, except: [] } : rule));
const noFixed = (key: readonly Rule[]): readonly Rule[] => key.filter(({ rule }) => rule !== "fixed");

/** A million to each region but two to the metropolitan ones, none to Gotland and Blekinge; the rest equally. */
const KEY: readonly Rule[] = [
  {
    rule: "fixed",
    each: 1_000_000_00n,
    except: [
      { group: "metropolitan", each: 2_000_000_00n },
      { codes: ["09", "10"], each: 0n },
      // Whoever is excepted twice gets the last.
      { codes: ["10"], each: 500_000_00n },
    ],
  },
  { rule: "proportional", weight: { by: "population" } },
];
const mixed: Agreement = agreementOfLine(lineOf(100_000_000_00n, KEY));
const MIXED: Claim = { kind: "recipients", agreement: mixed };
/** Sixteen million and three times two, and Blekinge's half. */
const FIXED = 22_500_000_00n;

const table = (shares: Shares): string => tableOf({ "Belopp (kr)": shares });

describe("exceptions to a fixed amount left out", () => {
  it("are named by their group, where the sum is less by them", () => {
    const medverkan = sharesOf(agreement, "lan-medverkan", { change: by(noExceptions, 21_000_000_00n) });
    const right = sharesOf(agreement, "lan-medverkan");
    expect(causesOf(table(medverkan), claimOf("lan-medverkan"))).toContainEqual({
      code: "exception-missing",
      details: { groups: "metropolitan" },
      cells: differing(medverkan, right),
    });
    expect(differing(medverkan, right)).toEqual(["B2", "B11", "B13"]);
  });

  it("are named by all their groups and codes, where what is left is shared out", () => {
    const shares = sharesOf(mixed, "exempel", { change: by(noExceptions) });
    expect(causesOf(table(shares), MIXED)).toEqual([
      {
        code: "exception-missing",
        details: { groups: "metropolitan, 09+10, 10" },
        cells: differing(shares, sharesOf(mixed, "exempel")),
      },
    ]);
    expect(namedIn(table(but(shares, { "Region Kalmar län": 7 })), MIXED)).toEqual([]);
  });

  it("are found in a sum with a line that has none", () => {
    const komplexa = sharesOf(agreement, "lan-komplexa-behov");
    const medverkan = sharesOf(agreement, "lan-medverkan", { change: by(noExceptions, 21_000_000_00n) });
    expect(
      namedIn(table(plus(medverkan, komplexa)), claimOf("lan-medverkan", "lan-komplexa-behov")),
    ).toContainEqual(["exception-missing", "B2", "B11", "B13"]);
  });

  it("are found where two amounts are fixed", () => {
    const two: readonly Rule[] = [
      { rule: "fixed", each: 1_000_000_00n, except: [{ group: "metropolitan", each: 2_000_000_00n }] },
      { rule: "fixed", each: 500_000_00n },
    ];
    const both = agreementOfLine(lineOf(34_500_000_00n, two));
    const shares = sharesOf(both, "exempel", { change: by(noExceptions, 31_500_000_00n) });
    expect(causesOf(table(shares), { kind: "recipients", agreement: both })).toContainEqual({
      code: "exception-missing",
      details: { groups: "metropolitan" },
      cells: ["B2", "B11", "B13"],
    });
  });
});

describe("a fixed amount left out", () => {
  it("is named with the amount that each should have had first", () => {
    const shares = sharesOf(agreement, "lan-suicidprevention", { change: by(noFixed) });
    expect(causesOf(table(shares), claimOf("lan-suicidprevention"))).toContainEqual({
      code: "fixed-missing",
      details: { each: 5_000_000_00n },
      cells: differing(shares, sharesOf(agreement, "lan-suicidprevention")),
    });
    const off = namedIn(table(but(shares, { "Kalmar län": 7 })), claimOf("lan-suicidprevention"));
    expect(off.map(([code]) => code)).not.toContain("fixed-missing");
  });

  it("is found in a sum with a line that has none, and not with one that has nothing else", () => {
    const shares = sharesOf(agreement, "lan-suicidprevention", { change: by(noFixed) });
    const codes = (line: string): string[] =>
      namedIn(table(plus(shares, sharesOf(agreement, line))), claimOf("lan-suicidprevention", line)).map(
        ([code]) => code,
      );
    expect(codes("lan-komplexa-behov")).toContain("fixed-missing");
    expect(codes("lan-medverkan")).toEqual([]);
  });
});

describe("a fixed amount on top of shares of the whole", () => {
  it("is named with the amount that each got", () => {
    const right = sharesOf(agreement, "lan-suicidprevention");
    const shares = sharesOf(agreement, "lan-suicidprevention", { change: by((key) => key, 305_000_000_00n) });
    expect(causesOf(table(shares), claimOf("lan-suicidprevention"))).toEqual([
      { code: "fixed-on-top", details: { each: 5_000_000_00n }, cells: differing(shares, right) },
    ]);
    expect(namedIn(table(but(shares, { "Kalmar län": 7 })), claimOf("lan-suicidprevention"))).toEqual([]);
  });

  it("counts whoever is excepted with the amount that is theirs, the last of several", () => {
    const shares = sharesOf(mixed, "exempel", { change: by((key) => key, 100_000_000_00n + FIXED) });
    expect(causesOf(table(shares), MIXED)).toEqual([
      {
        code: "fixed-on-top",
        details: { each: 1_000_000_00n },
        cells: differing(shares, sharesOf(mixed, "exempel")),
      },
    ]);
  });

  it("is found in a sum with a line of fixed amounts alone, which are on top of nothing", () => {
    const shares = sharesOf(agreement, "lan-suicidprevention", { change: by((key) => key, 305_000_000_00n) });
    const medverkan = sharesOf(agreement, "lan-medverkan");
    const claim = claimOf("lan-suicidprevention", "lan-medverkan");
    expect(causesOf(table(plus(shares, medverkan)), claim)).toMatchObject([
      { code: "fixed-on-top", details: { each: 5_000_000_00n } },
    ]);
  });

  it("is none of those who take no part in the line", () => {
    const some: AgreedLine = {
      ...lineOf(100_000_000_00n, KEY),
      eligibility: { except: ["08", "12"], others: "reshared", source: "påhittat" },
    };
    const shared: Agreement = { ...mixed, lines: [some] };
    // Without Kalmar's million and Skåne's two.
    const shares = sharesOf(shared, "exempel", {
      change: by((key) => key, 100_000_000_00n + FIXED - 3_000_000_00n),
    });
    expect(causesOf(table(shares), { kind: "recipients", agreement: shared })).toMatchObject([
      { code: "fixed-on-top", details: { each: 1_000_000_00n } },
    ]);
  });
});
