import type { ResolvedLine } from "../agreements/agreement.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Directory } from "../recipients/directory.ts";
import type { Recipient } from "../recipients/recipient.ts";
import { recipientMeant } from "../recipients/resolve.ts";
import type { Table } from "../tables/table.ts";
import type { Claim } from "./claim.ts";
import type { ColumnFigures, Expected } from "./column-figures.ts";
import { figuresOfColumn } from "./figures-of-column.ts";
import { filterLines, givenFilter } from "./internals/filter-lines.ts";
import { type Recipe, recompute } from "./recompute.ts";
import type { Sheet } from "./sheet.ts";

/**
 * The figures of one recipient's money, spread on activities: their sums must be the amounts that the agreement
 * gives.
 */
export function splitSheet(table: Table, claim: Claim, recipe: Recipe | null, directory: Directory): Sheet {
  const problems: Problem[] = [];
  const recipient = recipe ? whose(claim, problems, directory) : undefined;
  const registers: Sheet["registers"][number][] = [];
  const parentOf = (lines: readonly ResolvedLine[]): Expected | null => {
    if (!recipe || !recipient) return null;
    try {
      const { amounts, allocated } = recompute(recipe, lines);
      registers.push(...allocated.flatMap((line) => line.registers));
      return amounts.get(recipient.code) ?? null;
    } catch (error) {
      if (!(error instanceof AllocationError)) throw error;
      problems.push(...error.problems);
      return null;
    }
  };
  const ofLevel = filterLines(recipe?.agreement.lines ?? [], {
    ...(recipient && { levels: [recipient.level] }),
    ...(claim.lines && { lines: claim.lines }),
  });
  const columns = table.columns
    .filter((column) => column.role === "amount")
    .map((column): ColumnFigures => {
      const figures = figuresOfColumn(table, column, (row) => {
        const label = row.labels.join(" ");
        const given = givenFilter(claim.rows, label, String(row.row), ...row.labels);
        const lines = given ? filterLines(ofLevel, given) : row.role === "total" ? ofLevel : [];
        return { label, recipient: recipient ?? null, expected: parentOf(lines) };
      });
      return { ...figures, lines: ofLevel };
    });
  return { columns, problems, recipe, registers };
}

function whose(claim: Claim, problems: Problem[], directory: Directory): Recipient | undefined {
  if (claim.recipient === undefined) {
    problems.push(problem("claim-missing", ["recipient"], { what: "recipient" }));
    return undefined;
  }
  const reading = recipientMeant(claim.recipient, claim.level, directory);
  if (reading.recipient === undefined) problems.push({ ...reading.problem, path: ["recipient"] });
  return reading.recipient;
}
