import { describe, expect, it } from "vitest";
import type { Agreement } from "../../src/agreements/agreement.ts";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { JUPYTER_DISPLAY, type Shown } from "../../src/display/jupyter-display.ts";
import "../../src/display/show.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { repeatedLines } from "../../src/report/verification/repeated-lines.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Claim } from "../../src/verify/claim.ts";
import type { Verification } from "../../src/verify/verification.ts";
import { type VerifyOptions, verify } from "../../src/verify/verify.ts";
import { agreementWith } from "../support/agreed-line.ts";
import { byWeights } from "../support/one-line.ts";
import { countyTable, MEDVERKAN, places, verified } from "./verified.ts";

const REGIONS = SWEDEN.recipients("region");
const PART: Claim = { ...MEDVERKAN, partial: true };

function verifiedWith(csv: string, claim: Claim, options: VerifyOptions): Verification {
  return verify(tableFrom(new TextEncoder().encode(csv)), claim, options);
}

/** Regions' amounts in kronor, by code. */
function regions(kronor: (code: string) => string | number): string {
  return ["Region;Belopp (kr)", ...REGIONS.map(({ code, name }) => `${name};${kronor(code)}`)].join("\n");
}

describe("what is told of a table as a whole", () => {
  it("is in the order of reading: the claim, the cells, the units, the rows, the columns, the amounts, the sums", () => {
    const csv = [
      "Angivet i tkr;;;",
      ";;;",
      "Län;lan-medverkan (kr);Annat (kr);Totalt (kr)",
      "Gotlands län;1000001;5;1000000",
      "Gottlands län;1000000;5;1000000",
      "Skåne län;två;5;4000000",
      "Totalt;9;15;6000001",
    ].join("\n");
    const claim: Claim = { ...PART, lines: ["lan-medverkan", "lan-vard-insatsprogram", "lan-ingen"] };
    expect(places(verified(csv, claim))).toEqual([
      ["line-unknown", "lines"],
      ["cell-malformed", "B6"],
      ["unit-clash", "B"],
      ["unit-clash", "C"],
      ["unit-clash", "D"],
      ["recipient-unknown", "A5"],
      ["column-unmapped", "C"],
      ["amount-differs", "B4"],
      ["amount-differs", "D4"],
      ["column-sum", "D7"],
    ]);
  });

  it("is that nothing was verified, with the file's name where it is known", () => {
    const csv = countyTable(undefined, { below: [] });
    const claim: Claim = { kind: "recipients", level: "county" };
    const nothing = (options: VerifyOptions): unknown =>
      verifiedWith(csv, claim, options).problems.map(({ code, path, details }) => [code, path, details]);
    expect(nothing({ file: "belopp.csv" })).toEqual([
      ["nothing-verified", [], { file: "belopp.csv", agreement: false }],
    ]);
    expect(nothing({})).toEqual([["nothing-verified", [], { file: "–", agreement: false }]]);
    // One figure is not nothing.
    expect(verifiedWith("Län;Belopp (kr)\nGotlands län;1000000", PART, { file: "x" }).problems).toEqual([]);
  });

  it("counts a figure once that is held against several things", () => {
    // Each of 21 amounts, their total (against the rows and the agreement), and the line's sum.
    expect(verified(countyTable(), MEDVERKAN).checked).toBe(22);
  });

  it("shows itself in a notebook, in either language, by the file's name", async () => {
    const shown = verifiedWith(countyTable(), MEDVERKAN, { file: "belopp.csv" }) as Verification & Shown;
    expect((await shown[JUPYTER_DISPLAY]())["text/plain"]).toContain("belopp.csv");
    const nameless = verifiedWith(countyTable(), MEDVERKAN, {}) as Verification & Shown;
    const [sv, en] = [await nameless[JUPYTER_DISPLAY]("sv"), await nameless[JUPYTER_DISPLAY]("en")];
    expect(sv["text/plain"]).toContain("–");
    expect(en["text/plain"]).not.toBe(sv["text/plain"]);
  });
});

describe("the step that amounts are recomputed to", () => {
  const KOMPLEXA: Claim = { ...PART, lines: ["lan-komplexa-behov"] };

  it("is the öre where any amount prints other öre than 00, though others are whole", () => {
    // Gotland's share is 1 152 341.43 kr: the krona is wrong beside another's öre, and right beside another's krona.
    const csv = (gotland: string, jämtland: string): string =>
      `Län;Belopp (kr)\nGotlands län;${gotland}\nJämtlands län;${jämtland}\n`;
    expect(verified(csv("1 152 341,43", "2 506 966"), KOMPLEXA).problems).toEqual([]);
    expect(places(verified(csv("1 152 341", "2 506 966,01"), KOMPLEXA))).toEqual([
      ["amount-differs", "B2"],
      ["amount-differs", "B3"],
    ]);
    expect(verified(csv("1 152 341", "2 506 966,00"), KOMPLEXA).problems).toEqual([]);
    expect(verified(csv("1 152 341", "2 506 966"), KOMPLEXA).problems).toEqual([]);
  });

  it("is the krona where one amount among many has a fraction, which alone is wrong", () => {
    const csv =
      "Län;Belopp (kr)\nGotlands län;1 152 341\nJämtlands län;2 506 966,4\nBlekinge län;2 972 758\nKronobergs län;3 843 248\n";
    expect(places(verified(csv, KOMPLEXA))).toEqual([["amount-differs", "B3"]]);
  });

  it("is the krona where other columns are finer, such as numbers of persons", () => {
    const csv = "Län;Folkmängd;Belopp (kr)\nGotlands län;61 029;1 152 341\n";
    expect(verified(csv, KOMPLEXA).problems).toEqual([]);
    const fine = csv.replace("1 152 341", "1 152 341,43");
    expect(verified(fine, KOMPLEXA).problems).toEqual([]);
  });
});

describe("a line whose amount the agreement does not state", () => {
  const shares = byWeights(Object.fromEntries(REGIONS.map(({ code }) => [code, 1n])));
  const open = agreementWith(null, shares);
  const claim: Claim = { kind: "recipients", agreement: open, level: "region" };

  it("is told to lack it, and its rows are held against nothing", () => {
    expect(
      places(
        verifiedWith(
          regions(() => 1000),
          claim,
          {},
        ),
      ),
    ).toEqual([["line-amount-missing", "amount"]]);
  });

  it("is verified by the one handed in", () => {
    const amounts = { exempel: 21_000_00n };
    expect(
      verifiedWith(
        regions(() => 1000),
        claim,
        { amounts },
      ).problems,
    ).toEqual([]);
    expect(
      places(
        verifiedWith(
          regions((code) => (code === "01" ? 1001 : 1000)),
          claim,
          { amounts },
        ),
      ),
    ).toEqual([
      ["amount-differs", "B2"],
      ["stated-differs", "B"],
    ]);
  });

  it("is verified by what its key comes to", () => {
    const each: readonly Rule[] = [{ rule: "fixed", each: 1_000_00n }];
    const agreement = agreementWith(null, each);
    expect(
      verifiedWith(
        regions(() => 1000),
        { kind: "recipients", agreement },
        {},
      ).problems,
    ).toEqual([]);
  });

  it("is no matter of a table of other lines", () => {
    const other: Agreement = {
      ...open,
      lines: [...open.lines, ...agreementWith(21_000_00n, shares, { id: "andra" }).lines],
    };
    const of = (lines: readonly string[]): unknown[] =>
      places(
        verifiedWith(
          regions(() => 1000),
          { ...claim, agreement: other, lines },
          {},
        ),
      );
    expect(of(["andra"])).toEqual([]);
    expect(of(["exempel", "andra"])).toEqual([["line-amount-missing", "amount"]]);
  });

  it("is not another line's that an amount is handed in for, and a stated amount is not changed", () => {
    const amounts = { exempel: 21_000_00n, okänd: 5n };
    expect(
      places(
        verifiedWith(
          regions(() => 1000),
          claim,
          { amounts },
        ),
      ),
    ).toEqual([["line-unknown", "amounts"]]);
    const stated = { ...claim, agreement: agreementWith(21_000_00n, shares) };
    expect(
      places(
        verifiedWith(
          regions(() => 1000),
          stated,
          { amounts: { exempel: 42_000_00n } },
        ),
      ),
    ).toEqual([["line-amount-stated", "amounts"]]);
  });
});

describe("figures that are handed in", () => {
  const key: readonly Rule[] = [
    { rule: "proportional", weight: { by: "indicator", name: "vårdplatser", source: "påhittat" } },
  ];
  const claim: Claim = { kind: "recipients", agreement: agreementWith(30_000_00n, key) };
  const beds = Object.fromEntries(REGIONS.map(({ code }, index) => [code, index < 9 ? 2n : 1n]));

  it("are what amounts are recomputed by", () => {
    const csv = regions((code) => (beds[code] === 2n ? 2000 : 1000));
    expect(verifiedWith(csv, claim, { indicators: { vårdplatser: beds } }).problems).toEqual([]);
    expect(places(verifiedWith(csv, claim, {}))).toEqual([["indicator-missing", "B.key.0"]]);
  });
});

describe("how amounts are said to be rounded", () => {
  // 100 kr among 21: 4.76 each. Largest remainders give 16 of them 5 kr, the nearest krona all of them.
  const agreement = agreementWith(
    100_00n,
    byWeights(Object.fromEntries(REGIONS.map(({ code }) => [code, 1n]))),
  );
  const wrong = (claim: Partial<Claim>): number =>
    verifiedWith(
      regions(() => 5),
      { kind: "recipients", agreement, ...claim },
      {},
    ).problems.filter(({ code }) => code === "amount-differs").length;

  it("is what they are held to, and largest remainders where nothing is said", () => {
    expect(wrong({})).toBe(5);
    expect(wrong({ rounding: "largest-remainder" })).toBe(5);
    expect(wrong({ rounding: "nearest" })).toBe(0);
  });
});

describe("a sum that is wrong in several ways", () => {
  it("is told once, as a sum or as a unit, and other figures are told all the same", () => {
    const claim: Claim = {
      kind: "split",
      agreement: agreementOf("2025"),
      recipient: "Gotlands län",
      lines: ["lan-medverkan"],
      rows: { Möten: { lines: ["lan-medverkan"] } },
    };
    const of = (first: number, total: number): unknown[] =>
      places(verified(`Aktivitet;Belopp (kr)\nMöten;${first}\nTotalt;${total}`, claim));
    expect(of(1_000_000, 1_000_000)).toEqual([]);
    expect(of(1_000_000, 1_000_001)).toEqual([["column-sum", "B3"]]);
    expect(of(1_000_000, 1_000)).toEqual([["total-unit", "B3"]]);
    expect(of(999_999, 999_999)).toEqual([
      ["amount-differs", "B2"],
      ["parent-differs", "B3"],
    ]);
    expect(of(999_999, 5)).toEqual([
      ["amount-differs", "B2"],
      ["column-sum", "B3"],
    ]);
  });
});

describe("lines whose amounts are repeated from a publication", () => {
  it("are told once each, and others are not", () => {
    const amounts = Object.fromEntries(REGIONS.map(({ code }) => [code, 1_000_00n]));
    const key: readonly Rule[] = [{ rule: "published", amounts, source: "tabell 1" }];
    const { lines, ...rest } = agreementWith(21_000_00n, key);
    const agreement: Agreement = {
      ...rest,
      lines: [
        ...lines,
        ...agreementWith(21_000_00n, [{ rule: "fixed", each: 1_000_00n }], { id: "andra" }).lines,
      ],
    };
    const csv = [
      "Region;exempel kr;andra kr;Totalt kr",
      ...REGIONS.map(({ name }) => `${name};1 000;1 000;2 000`),
    ].join("\n");
    const found = verifiedWith(csv, { kind: "recipients", agreement }, {});
    expect(found.problems).toEqual([]);
    expect(repeatedLines(found)).toEqual(["exempel"]);
  });
});
