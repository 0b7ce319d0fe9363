import { describe, expect, it } from "vitest";
import { inferCommand } from "../../src/cli/infer-command.ts";
import { Arguments } from "../../src/cli/options/arguments.ts";
import { verifyTable } from "../../src/report/verification/verify-table.ts";
import type { TableReport } from "../../src/verify/table-report.ts";

const ROWS = "Jämtlands län;7000001\nSkåne län;7000002\nKalmar län;7000003\n";

function reportOf(csv: string, about: object = {}): Promise<TableReport> {
  const bytes = new TextEncoder().encode(csv);
  const described = { agreement: "2025", lines: ["lan-komplexa-behov"], partial: true, ...about };
  return verifyTable(described, bytes, { file: "mina tal.csv" });
}

describe("the command that searches for a key", () => {
  it("names the file, and the level in the language of the run", async () => {
    const table = await reportOf(`Län;Belopp (kr)\n${ROWS}`, { level: "county" });
    expect(inferCommand(table, "sv")).toBe('npx fordela infer "mina tal.csv" --level län');
    const given = new Arguments([], new Map([["population", ["folk.csv"]]]));
    expect(inferCommand(table, "sv", given)).toMatch(/ --level län --population folk\.csv$/);
    expect(inferCommand(table, "en")).toBe('npx fordela infer "mina tal.csv" --level county --lang en');
  });

  it("names the column where there are several, and the unit where it was given", async () => {
    const two = ROWS.replaceAll("\n", ";5000000\n");
    const about = { lines: ["lan-komplexa-behov", "lan-suicidprevention"], unit: "kr" };
    const table = await reportOf(`Län;lan-komplexa-behov;lan-suicidprevention\n${two}`, about);
    expect(inferCommand(table, "sv")).toBe('npx fordela infer "mina tal.csv" --column B --unit kr');
  });

  it("is none where a cause is known, where no row is wrong, and where there is no file to read again", async () => {
    const cut = await reportOf(
      "Län;Belopp (kr)\nJämtlands län;2507\nSkåne län;26985626\nKalmar län;4654855\n",
    );
    expect(cut.causes).not.toEqual([]);
    expect(inferCommand(cut, "sv")).toBeUndefined();
    const right = await reportOf(
      "Län;Belopp (kr)\nJämtlands län;2506966\nSkåne län;26985626\nKalmar län;4654855\n",
    );
    expect(inferCommand(right, "sv")).toBeUndefined();
    const wrong = await reportOf(`Län;Belopp (kr)\n${ROWS}`);
    expect(inferCommand({ ...wrong, file: "-" }, "sv")).toBeUndefined();
  });
});
