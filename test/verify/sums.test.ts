import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { countyTable, places, verified } from "./verified.ts";

/** Three lines with the same key in columns, and their sum beside them. */
const CLAIM: Claim = {
  kind: "recipients",
  agreement: agreementOf("2025"),
  lines: ["lan-medverkan", "lan-vard-insatsprogram"],
};
const HEADER = "Län;lan-medverkan;lan-vard-insatsprogram;Totalt";
const TOTAL = "Totalt;24000000;24000000;48000000";

describe("sums within a table", () => {
  it("hold in every row and column of a good table", () => {
    const csv = countyTable((name, kr) => `${name};${kr};${kr};${2 * kr}`, {
      header: HEADER,
      below: [TOTAL],
    });
    const { problems, checked } = verified(csv, CLAIM);
    expect(problems).toEqual([]);
    expect(checked).toBe(3 * 22);
  });

  it("that fail in a row are told apart from amounts that differ", () => {
    const csv = countyTable(
      (name, kr) => `${name};${kr};${kr};${name === "Gotlands län" ? 2 * kr + 5 : 2 * kr}`,
      { header: HEADER, below: [TOTAL] },
    );
    expect(places(verified(csv, CLAIM))).toEqual([
      ["amount-differs", "D9"],
      ["row-sum", "D9"],
      ["column-sum", "D23"],
    ]);
  });

  it("of the totals' own row are checked across as well as down", () => {
    const csv = countyTable((name, kr) => `${name};${kr};${kr};${2 * kr}`, {
      header: HEADER,
      below: ["Totalt;24000000;24000000;48000001"],
    });
    expect(places(verified(csv, CLAIM))).toEqual([
      ["row-sum", "D23"],
      ["column-sum", "D23"],
    ]);
  });

  it("of groups are checked one by one: a subtotal is over its group and the total over everything", () => {
    const csv = (first: number, second: number, all: number): string =>
      [
        "Post;Belopp (kr)",
        "a;1000",
        "b;2000",
        `Delsumma x;${first}`,
        "c;4000",
        `Delsumma y;${second}`,
        `Totalt;${all}`,
      ].join("\n");
    const claim: Claim = { kind: "split" };
    expect(verified(csv(3000, 4000, 7000), claim).problems).toEqual([]);
    expect(places(verified(csv(3001, 4000, 7000), claim))).toEqual([["column-sum", "B4"]]);
    expect(places(verified(csv(3000, 4001, 7000), claim))).toEqual([["column-sum", "B6"]]);
    expect(places(verified(csv(3000, 4000, 7001), claim))).toEqual([["column-sum", "B7"]]);
  });

  it("that are right in another unit are told to be so", () => {
    const csv = countyTable((name, kr) => `${name};${kr / 1000}`, {
      header: "Län;Belopp (tkr)",
      below: ["Totalt;24000000"],
    });
    const { problems } = verified(csv, { ...CLAIM, lines: ["lan-medverkan"] });
    expect(places({ problems })).toEqual([["total-unit", "B23"]]);
    expect(problems[0]?.details).toMatchObject({ factor: "1000" });
  });
});
