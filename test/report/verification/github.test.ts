import { describe, expect, it } from "vitest";
import { problem, type Severity } from "../../../src/problems/problem.ts";
import { verificationGithub } from "../../../src/report/verification/verification-github.ts";
import { failedTable, goodTable, hostileTable, wrongTable } from "./sample-reports.ts";

/** The commands that GitHub's runner would obey, by name. */
function commands(text: string): string[] {
  return text.split("\n").flatMap((line) => /^\s*::([a-z-]+)/.exec(line)?.[1] ?? []);
}

describe("verified tables as GitHub annotations", () => {
  it("have the verdicts as plain lines, then an annotation at each problem", async () => {
    const lines = verificationGithub({ tables: [await goodTable(), await wrongTable()] }).split("\n");
    expect(lines[0]).toBe(
      "✓ fixtures/good.csv: 21 tal jämförda, 1 summerade, 0 förklarade, 0 inte kontrollerade. Det som är kontrollerat följer av överenskommelsen.",
    );
    expect(lines[1]).toBe(
      "✗ fixtures/wrong.csv: 3 belopp stämmer inte, 1 annat problem. 21 tal jämförda, 0 summerade, 1 förklarade, 0 inte kontrollerade.",
    );
    expect(lines[3]).toMatch(
      /^::error file=fixtures\/wrong\.csv,line=2,title=B2 amount-differs::B2 Stockholms län: /,
    );
  });

  it("are at most ten of each severity, with a notice that counts the others", () => {
    const many = (severity: Severity, count: number) =>
      Array.from({ length: count }, (_, row) =>
        problem("row-ragged", [`A${row + 2}`], { row, cells: 3, columns: 2 }, severity),
      );
    const problems = [...many("note", 12), ...many("error", 12), ...many("warning", 3)];
    const text = verificationGithub({ tables: [{ ...failedTable(), problems }] }, { lang: "en" });
    const found = commands(text);
    const count = (name: string): number => found.filter((one) => one === name).length;
    expect([count("error"), count("warning"), count("notice")]).toEqual([10, 3, 10]);
    expect(text).toContain("::notice::… and 5 more problems, not shown here.");
  });

  it("count the same over several tables, and what the report's own limit left out", async () => {
    const tables = [await wrongTable("a.csv"), await wrongTable("b.csv"), await wrongTable("c.csv")];
    const text = verificationGithub({ tables, most: 4 }, { lang: "en" });
    expect(commands(text)).toEqual([...Array(10).fill("error"), "notice"]);
    expect(text).toContain("2 more problems");
    expect(verificationGithub({ tables, most: 1 }, { lang: "en" })).toContain("9 more problems");
  });

  it("obey nothing that a name says", async () => {
    const text = verificationGithub({ tables: [await hostileTable()] });
    expect(commands(text)).toEqual(["error", "error", "error"]);
    const [verdict] = text.split("\n");
    expect(verdict).not.toContain("##[");
    for (const line of text.trimEnd().split("\n").slice(1)) {
      expect(line).toMatch(/^::error file=C%3A\/[^,:]*(?:,line=\d+)?,title=[^,:]+::/);
      expect(line).not.toMatch(/%0A(?!…)/);
    }
  });
});
