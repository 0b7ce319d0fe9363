import { describe, expect, it } from "vitest";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { readIndicator } from "../../src/tables/registers/read-indicator.ts";
import { problemsOf } from "../support/problems-of.ts";

const places = { file: "platser.csv", directory: SWEDEN };

describe("a table of figures as it is printed", () => {
  it("may have lines of text above its headings", () => {
    const text = "Vårdplatser per län\n\nkod;namn;antal\n01;Stockholms län;12300\n03;Uppsala län;950\n";
    expect(readIndicator(text, places)).toEqual({ "01": 12_300n, "03": 950n });
  });

  it.each(["Summa;13250,5", "Totalt;13250,50", "00;13250,5", "Hela riket;13250,5"])(
    "may have their sum below: %s",
    (sum) => {
      const text = `kod;antal\n01;12300\n03;950,5\n${sum}\n`;
      expect(readIndicator(text, places)).toEqual({
        "01": 12_300n,
        "03": { numerator: 1_901n, denominator: 2n },
      });
    },
  );

  it.each(["Summa;13250,4", "Summa;", "Summa område 1;13250,5", "Medel;6625,25", "Lund;13250,5x"])(
    "is refused with another row that is no recipient's: %s",
    (row) => {
      const text = `kod;antal\n01;12300\n03;950,5\n${row}\n`;
      expect(problemsOf(() => readIndicator(text, places)).map(({ code }) => code)).toContain(
        row.startsWith("Lund") ? "cell-malformed" : "recipient-unknown",
      );
    },
  );

  it("has no sum above its rows", () => {
    for (const sum of ["950", "0"]) {
      const problems = problemsOf(() => readIndicator(`kod;antal\nSumma;${sum}\n03;950\n`, places));
      expect(problems.map(({ code }) => code)).toEqual(["recipient-unknown"]);
    }
  });
});
