import { describe, expect, it } from "vitest";
import { printProblems } from "../../src/cli/print-problems.ts";
import { equalProblems } from "../../src/problems/equal-problems.ts";
import { type Problem, problem, problemAt } from "../../src/problems/problem.ts";
import { verificationJson } from "../../src/report/verification/verification-json.ts";
import { verificationMarkdown } from "../../src/report/verification/verification-markdown.ts";
import { verificationText } from "../../src/report/verification/verification-text.ts";
import { placeAt } from "../../src/tables/csv/grid.ts";

function malformed(row: number, text: string, column = 2): Problem {
  const place = placeAt(row, column);
  const facts = { cell: place.cell, header: "Belopp", label: `Rad ${row}`, text, position: 0 };
  return problemAt("cell-malformed", place, { ...facts, expected: "amount" });
}
const ninety = Array.from({ length: 90 }, (_, index) => malformed(index + 2, "####"));
const reportOf = (problems: readonly Problem[]) => ({
  tables: [{ file: "lan.csv", verification: null, problems, causes: [] }],
});

describe("equal faults", () => {
  it("are one message in text and Markdown, with the first cells and how many more", () => {
    for (const report of [verificationText, verificationMarkdown]) {
      const printed = report(reportOf(ninety), { lang: "en" });
      expect(printed.match(/cannot be read/g)).toHaveLength(1);
      expect(printed).toContain("Cell B2");
      expect(printed).toContain("The same fault in cells B3, B4, B5, B6, B7 and 84 more.");
      expect(printed).not.toContain("B8");
    }
    expect(verificationText(reportOf(ninety.slice(0, 2)))).toContain("Samma fel i cellen B3.");
    expect(verificationText(reportOf(ninety.slice(0, 1)))).not.toContain("Samma fel");
  });

  it("are one line of the command's errors", async () => {
    const err: string[] = [];
    const say = (text: string): void => void err.push(text);
    await printProblems(ninety, { out: say, err: say, progress: say, width: undefined }, "en");
    expect(err.join("")).toMatch(/^✗ Cell B2 .* B3, B4, B5, B6, B7 and 84 more\.\n$/);
  });

  it("are all in JSON", () => {
    const { problems } = JSON.parse(verificationJson(reportOf(ninety))).tables[0];
    expect(problems).toHaveLength(90);
  });

  it("are those of one column whose facts are equal but for digits", () => {
    const groups = (problems: readonly Problem[]): number[] =>
      equalProblems(problems, (one) => one).map((group) => group.length);
    expect(groups([malformed(2, "4,67E+07"), malformed(3, "####"), malformed(4, "1,2E+06")])).toEqual([2, 1]);
    expect(groups([malformed(2, "####"), malformed(3, "####", 3)])).toEqual([1, 1]);
    expect(groups([malformed(2, "se not"), malformed(3, "saknas")])).toEqual([1, 1]);
    const nowhere = (): Problem => problem("file-empty", [], { file: "lan.csv" });
    expect(groups([nowhere(), nowhere()])).toEqual([1, 1]);
  });
});
