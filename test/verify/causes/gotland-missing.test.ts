import { describe, expect, it } from "vitest";
import type { Agreement, ResolvedLine } from "../../../src/agreements/agreement.ts";
import { agreementOf } from "../../../src/agreements/bundled/index.ts";
import type { Rule } from "../../../src/rules/rule.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { agreementOfLine, lineOf } from "../../support/one-line.ts";
import { but, causesOf, differing, namedIn, plus, type Shares, sharesOf, tableOf } from "./printed-shares.ts";

const agreement = agreementOf("2025");
const GOTLAND = "Gotlands län";
const claimOf = (...lines: string[]): Claim => ({ kind: "recipients", agreement, lines });

/** A line shared among all but Gotland, which has no row. */
function without(line: string): Shares {
  return sharesOf(agreement, line, {
    change: (one) => ({
      ...one,
      eligibility: { except: ["09"], others: "reshared", source: "prov" },
    }),
  });
}

const KOMPLEXA = "lan-komplexa-behov";
const right = sharesOf(agreement, KOMPLEXA);
const others = without(KOMPLEXA);
/** Gotland's part of 200 million. */
const SHARE = 1_152_341_00n;

describe("Gotland left out", () => {
  it("is told by the shares of all the others, and what its own would have been", () => {
    const cells = differing(others, new Map([...right].filter(([name]) => name !== GOTLAND)));
    expect(cells).toHaveLength(20);
    expect(causesOf(tableOf({ "Belopp (kr)": others }), claimOf(KOMPLEXA))).toEqual([
      { code: "gotland-missing", details: { shared: SHARE }, cells },
    ]);
  });

  it.each(["", "0"])("is told too where its row stands there with „%s”", (figure) => {
    const csv = tableOf({ "Belopp (kr)": others }, { below: [`${GOTLAND};${figure}`] });
    expect(causesOf(csv, claimOf(KOMPLEXA))).toMatchObject([
      { code: "gotland-missing", details: { shared: SHARE } },
    ]);
  });

  it("is not told where it has an amount, or one of the others another", () => {
    const given = tableOf({ "Belopp (kr)": others }, { below: [`${GOTLAND};7`] });
    expect(namedIn(given, claimOf(KOMPLEXA))).toEqual([]);
    const off = tableOf({ "Belopp (kr)": but(others, { "Kalmar län": 7 }) });
    expect(namedIn(off, claimOf(KOMPLEXA))).toEqual([]);
  });

  it("is told of a sum, with the part of it that was shared: a fixed amount went to nobody else", () => {
    const medverkan = new Map([...sharesOf(agreement, "lan-medverkan")].filter(([name]) => name !== GOTLAND));
    const csv = tableOf({ "Belopp (kr)": plus(others, medverkan) });
    expect(causesOf(csv, claimOf(KOMPLEXA, "lan-medverkan"))).toMatchObject([
      { code: "gotland-missing", details: { shared: SHARE } },
    ]);
  });
});

describe("Gotland left out of several columns", () => {
  const SUICID = "lan-suicidprevention";
  const claim = claimOf(KOMPLEXA, SUICID);

  it("is one cause, with its share of each line counted once, though a sum stands beside them", () => {
    const [one, other] = [without(KOMPLEXA), without(SUICID)];
    const csv = tableOf({ [KOMPLEXA]: one, [SUICID]: other, Totalt: plus(one, other) });
    const own = sharesOf(agreement, SUICID).get(GOTLAND) ?? 0n;
    expect(causesOf(csv, claim)).toMatchObject([
      { code: "gotland-missing", details: { shared: SHARE + own } },
    ]);
    expect(causesOf(csv, claim)[0]?.cells).toHaveLength(60);
  });

  it("is told of the columns it was left out of, and not of one that is wrong otherwise", () => {
    const csv = tableOf({
      [KOMPLEXA]: but(without(KOMPLEXA), { "Kalmar län": 7 }),
      [SUICID]: without(SUICID),
    });
    expect(causesOf(csv, claim)).toMatchObject([
      { details: { shared: sharesOf(agreement, SUICID).get(GOTLAND) }, cells: { 0: "C2", 19: "C21" } },
    ]);
  });
});

it("Gotland left out as a municipality is told of money that comes by way of the counties", () => {
  const key: readonly Rule[] = [
    { rule: "twoStep", by: "county", first: [{ rule: "equal" }], within: [{ rule: "equal" }] },
  ];
  const line: ResolvedLine = { ...lineOf(420_000_000_00n, key), level: "municipality" };
  const counties: Agreement = agreementOfLine(line);
  const shares = sharesOf(counties, line.id, {
    change: (one) => ({ ...one, eligibility: { except: ["0980"], others: "reshared", source: "prov" } }),
  });
  // A twenty-first of 420 million: Gotland is a county of one municipality.
  expect(causesOf(tableOf({ Belopp: shares }), { kind: "recipients", agreement: counties })).toMatchObject([
    { code: "gotland-missing", details: { shared: 20_000_000_00n } },
  ]);
});
