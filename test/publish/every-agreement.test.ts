import { describe, expect, it } from "vitest";
import { AGREEMENTS } from "../../src/agreements/bundled/index.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import type { Allocation } from "../../src/allocate/allocation.ts";
import { publishAllocation } from "../../src/allocate/publish-allocation.ts";
import { BUNDLED } from "../../src/population/bundled/bundled-info.ts";
import { LEVELS, type Level } from "../../src/recipients/recipient.ts";
import { allocationColumns } from "../../src/report/allocation/allocation-columns.ts";
import { publicationCsv } from "../../src/report/publication/publication-csv.ts";
import { type PublicationTable, publicationTables } from "../../src/report/publication/publication-tables.ts";
import { verifyTable } from "../../src/report/verification/verify-table.ts";
import type { About } from "../../src/verify/about.ts";
import { REGISTERS } from "../verify/damage/good-table.ts";
import { isNeighbour, whole } from "./tables.ts";

const UNITS = { tkr: 100_000n, mnkr: 100_000_000n, "0,1 mnkr": 10_000_000n, mdkr: 100_000_000_000n } as const;
const CASES = Object.values(AGREEMENTS).flatMap((agreement) =>
  [undefined, ...LEVELS.filter((level) => agreement.lines.some((line) => line.level === level))].map(
    (level) => [agreement.id, level] as const,
  ),
);

function allocated(agreement: string, level?: Level): Allocation {
  return allocate(agreement as "psykisk-halsa-2025", {
    registers: REGISTERS,
    known: BUNDLED,
    substitute: "nearest",
    ...(level && { levels: [level] }),
  });
}

describe.each(CASES)("%s published, level %s", (agreement, level) => {
  const allocation = allocated(agreement, level);

  it.each(Object.entries(UNITS))("adds up as printed in %s", async (name, unit) => {
    const publication = publishAllocation(allocation, unit);
    expect(publication.found.kind).toBe("rounded");
    for (const { exact, printed } of publication.figures)
      expect(printed !== null && isNeighbour(printed, exact, unit)).toBe(true);
    for (const table of publicationTables(publication, "sv")) {
      expectSums(table, allocation);
      // Whole milliards of a few areas are as short as numbers of areas.
      if (table.level === null && name === "mdkr") continue;
      const kind = table.level === null ? ({ kind: "summary" } as const) : { level: table.level };
      const about: About = { agreement, ...kind, substitute: "nearest" };
      const unitName = name === "0,1 mnkr" ? "mnkr" : name;
      const report = await verifyTable(about, asCsv(table, unitName as "tkr"), { registers: REGISTERS });
      expect(report.problems).toEqual([]);
      expect(report.verification?.rounding?.kind).toBe("together");
      expect(report.verification?.account.unchecked).toEqual([]);
    }
  });

  it("verifies as CSV", async () => {
    const csv = publicationCsv(publishAllocation(allocation, UNITS.mnkr));
    const about: About = { agreement, substitute: "nearest" };
    const lines = allocation.lines.map(({ line }) => line.id);
    const report = await verifyTable({ ...about, lines }, new TextEncoder().encode(csv));
    expect(report.problems).toEqual([]);
    expect(report.verification?.account.unchecked).toEqual([]);
  });
});

/** Adds up every row and column of a table as it is printed. */
function expectSums({ level, rows, sums }: PublicationTable, allocation: Allocation): void {
  const figures = rows.map(([, , ...row]) => row.map(whole));
  const [, , ...total] = sums[0] ?? [];
  for (const [column, text] of total.entries())
    expect(figures.reduce((sum, row) => sum + (row[column] ?? 0), 0)).toBe(whole(text));
  if (level === null) {
    for (const row of [...figures, total.map(whole)])
      expect(row.slice(0, -1).reduce((sum, figure) => sum + figure, 0)).toBe(row.at(-1));
    return;
  }
  const columns = allocationColumns(allocation, level, "lines");
  for (const row of [...figures, ...(total.length > 0 ? [total.map(whole)] : [])])
    for (const [at, { kind, lines }] of columns.entries()) {
      if (kind === "line") continue;
      const ids = lines.map(({ line }) => line.id);
      const parts = row.filter(
        (_, index) => columns[index]?.kind === "line" && ids.includes(columns[index]?.id ?? ""),
      );
      expect(parts.reduce((sum, figure) => sum + figure, 0)).toBe(row[at]);
    }
}

function asCsv({ headings, rows, sums }: PublicationTable, unit: keyof typeof UNITS): Uint8Array {
  const [code, name, ...columns] = headings.map((parts) => parts.join(" ").replace("~ ", ""));
  const lines = [
    `Belopp i ${unit}`,
    [code, name, ...columns].join(";"),
    ...[...rows, ...sums].map((row) => row.join(";")),
  ];
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}
