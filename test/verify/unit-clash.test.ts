import { describe, expect, it } from "vitest";
import { countyTable, MEDVERKAN, places, verified } from "./verified.ts";

/** A title in thousands over a header in kronor. */
function clashing(row: (name: string, kronor: number) => string, total: string): string {
  return `Angivet i tusental kronor;\n;\n${countyTable(row, { below: [`Totalt;${total}`] })}`;
}

describe("a title and a header that name different units", () => {
  it("are one problem, and the figures are read in the unit that fits: the title's", () => {
    const { problems } = verified(
      clashing((name, kr) => `${name};${kr / 1000}`, "24000"),
      MEDVERKAN,
    );
    expect(places({ problems })).toEqual([["unit-clash", "B"]]);
    expect(problems[0]?.details).toMatchObject({ headerUnit: "kr", titleUnit: "tkr", used: "tkr" });
  });

  it("are one problem, and the figures are read in the unit that fits: the header's", () => {
    const { problems } = verified(
      clashing((name, kr) => `${name};${kr}`, "24000000"),
      MEDVERKAN,
    );
    expect(places({ problems })).toEqual([["unit-clash", "B"]]);
    expect(problems[0]?.details).toMatchObject({ used: "kr" });
  });

  it("clash all the same where the unit is given, which then stands", () => {
    const csv = clashing((name, kr) => `${name};${kr / 1000}`, "24000");
    const right = verified(csv, { ...MEDVERKAN, unit: "tkr" }, { unit: "tkr" });
    expect(places(right)).toEqual([["unit-clash", "B"]]);
    const wrong = verified(csv, { ...MEDVERKAN, unit: "kr" }, { unit: "kr" });
    expect(places(wrong).filter(([code]) => code === "amount-differs")).toHaveLength(21);
    expect(wrong.problems.find(({ code }) => code === "unit-clash")?.details).toMatchObject({ used: "kr" });
  });

  it("do not clash where they agree", () => {
    const csv = `Angivet i tusental kronor;\n;\n${countyTable((name, kr) => `${name};${kr / 1000}`, {
      header: "Län;Belopp (tkr)",
      below: [],
    })}`;
    expect(verified(csv, MEDVERKAN).problems).toEqual([]);
  });
});
