import type { Ore } from "../money/ore.ts";
import { sum } from "../numbers/sum.ts";
import { checkArgument, type Known } from "../problems/check-argument.ts";
import { checkInputs } from "../problems/check-inputs.ts";
import { refuse } from "../problems/refuse.ts";
import { roundTogether } from "../publish/round-together.ts";
import type { Together } from "../publish/together.ts";
import { amongOwn } from "../recipients/among-own.ts";
import type { Directory } from "../recipients/directory.ts";
import { directoryInUse } from "../recipients/directory-in-use.ts";
import { levelsInUse } from "../recipients/in-use.ts";
import type { Level, Recipient } from "../recipients/recipient.ts";
import type { AllocatedLine } from "./allocated-line.ts";
import type { Allocation } from "./allocation.ts";

/** How an allocation is published. */
export interface PublishOptions {
  /** A level whose recipients get subtotals over those that lie within them, such as `county` over municipalities. */
  readonly subtotals?: Level | undefined;
  /** The recipients; Sweden's by default. */
  readonly directory?: Directory | undefined;
  /** How many flows to solve at most, as `roundTogether` has it. */
  readonly effort?: number | undefined;
}

/** An allocation with every amount and sum in thousands or millions, so that the tables add up as printed. */
export interface Publication {
  readonly allocation: Allocation;
  /** What the figures are printed in, in öre. */
  readonly unit: Ore;
  /** The amounts in the order of the lines, then the sums. */
  readonly figures: readonly PublicationFigure[];
  /** How many of the figures are amounts; the others are sums. */
  readonly amounts: number;
  /** The recipients that have a subtotal together; empty without subtotals. */
  readonly groups: readonly PublicationGroup[];
  /** How the figures were rounded, by their index, or why they cannot be: sum 0 is the first figure after the amounts. */
  readonly found: Together;
  /** The amounts that each sum is over, by index. */
  readonly sums: readonly (readonly number[])[];
}

/** Recipients of a level that lie within one of a higher level, and have a subtotal. */
export interface PublicationGroup {
  readonly level: Level;
  readonly above: Recipient;
  readonly codes: readonly string[];
}

/** One figure: an amount, or a sum over all lines, areas or recipients where these are `null`. */
export interface PublicationFigure {
  /** `null` for a sum over several levels. */
  readonly level: Level | null;
  /** The code of the recipient. */
  readonly code: string | null;
  /** For a subtotal: the code of the recipient that it is for, at the level of the subtotals. */
  readonly within: string | null;
  readonly area: string | null;
  readonly line: string | null;
  /** What was allocated, in öre. */
  readonly exact: Ore;
  /** What is printed, in öre; `null` where the figures cannot be rounded together. */
  readonly printed: Ore | null;
}

/** Whose money a figure is. */
export type FigureScope = Omit<PublicationFigure, "exact" | "printed">;

const EVERYTHING: FigureScope = { level: null, code: null, within: null, area: null, line: null };

/**
 * Rounds an allocation to a coarser unit for print, so that every table adds up as printed: each amount, and each sum by
 * line, area, recipient and level, becomes its floor or ceiling in the unit. What is paid out is unchanged.
 *
 * Throws `AllocationError` with `argument-invalid` for a unit that is not above 0, and for unrounded allocations
 * (`rounding: "exact"`).
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { publishAllocation } from "fordela/publish";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" });
 * const { figures, found } = publishAllocation(allocation, 100_000_000n);
 * figures[0]?.printed; // 200000000n
 * found.kind === "rounded" && found.moved; // []
 * ```
 */
export function publishAllocation(
  allocation: Allocation,
  unit: Ore,
  options: PublishOptions = {},
): Publication {
  checkArgument("publishAllocation", "allocation", allocation, "{agreement lines problems}");
  checkArgument("publishAllocation", "unit", unit, "bigint");
  return amongOwn(allocation.agreement.recipients, () => {
    checkInputs("publishAllocation", options, {
      subtotals: levelsInUse(),
      directory: true,
      effort: true,
    } satisfies Known<PublishOptions>);
    const { lines } = allocation;
    if (lines.some(({ rounding }) => rounding.method === "exact"))
      refuse("argument-invalid", ["allocation"], {
        of: "publishAllocation",
        name: "allocation",
        given: "exact",
        expected: ["largest-remainder"],
      });
    const groups = groupsOf(lines, options);
    const cells = lines.flatMap((one) => cellsOf(one, groups));
    const sums = sumsOf(cells);
    const found = roundTogether(
      { cells: cells.map(({ exact }) => exact), sums: sums.map(({ of }) => of), unit },
      { effort: options.effort },
    );
    const [ofCells, ofSums] = found.kind === "rounded" ? [found.cells, found.sums] : [[], []];
    return {
      allocation,
      unit,
      amounts: cells.length,
      figures: [
        ...cells.map(({ above: _, ...cell }, index) => ({ ...cell, printed: ofCells[index] ?? null })),
        ...sums.map(({ scope, of }, index) => ({
          ...scope,
          exact: sum(of.map((cell) => cells[cell]?.exact ?? 0n)),
          printed: ofSums[index] ?? null,
        })),
      ],
      groups,
      sums: sums.map(({ of }) => of),
      found,
    };
  });
}

/** What identifies a figure among those of a publication. */
export function scopeKey({ level, code, within, area, line }: FigureScope): string {
  return JSON.stringify([level, code, within, area, line]);
}

/** An amount, and the code of the recipient above it that has a subtotal. */
interface Cell extends FigureScope {
  readonly level: Level;
  readonly code: string;
  readonly area: string;
  readonly line: string;
  readonly above: string | null;
  readonly exact: Ore;
}

function cellsOf(
  { line: { id, area, level }, recipients, amounts }: AllocatedLine,
  groups: readonly PublicationGroup[],
): Cell[] {
  const above = new Map(
    groups
      .filter((group) => group.level === level)
      .flatMap(({ above: { code }, codes }) => codes.map((one) => [one, code] as const)),
  );
  return recipients.map(({ code }, index) => ({
    ...EVERYTHING,
    level,
    code,
    area,
    line: id,
    above: above.get(code) ?? null,
    exact: amounts[index] as Ore,
  }));
}

function groupsOf(
  lines: readonly AllocatedLine[],
  { subtotals, directory = directoryInUse() }: PublishOptions,
): PublicationGroup[] {
  if (!subtotals) return [];
  const byCode = new Map(directory.recipients(subtotals).map((one) => [one.code, one]));
  const found = new Map<Recipient, Map<Level, Set<string>>>();
  for (const { line, recipients } of lines)
    for (const { code } of recipients) {
      const above = byCode.get(directory.above?.(code, line.level, subtotals) ?? "");
      if (!above || line.level === subtotals) continue;
      const levels = found.get(above) ?? new Map<Level, Set<string>>();
      levels.set(line.level, (levels.get(line.level) ?? new Set()).add(code));
      found.set(above, levels);
    }
  return [...found].flatMap(([above, levels]) =>
    [...levels].map(([level, codes]) => ({ level, above, codes: [...codes] })),
  );
}

/** Every printed sum with the amounts it is over: by recipient, subtotal and level, over lines, areas and everything. */
function sumsOf(cells: readonly Cell[]): { scope: FigureScope; of: readonly number[] }[] {
  const found = new Map<string, { scope: FigureScope; of: number[] }>();
  const several = new Set(cells.map(({ level }) => level)).size > 1;
  for (const [index, { level, code, area, line, above }] of cells.entries()) {
    const rows: Pick<FigureScope, "level" | "code" | "within">[] = [
      { level, code, within: null },
      ...(above === null ? [] : [{ level, code: null, within: above }]),
      { level, code: null, within: null },
      ...(several ? [{ level: null, code: null, within: null }] : []),
    ];
    for (const row of rows)
      for (const column of [
        { area, line },
        { area, line: null },
        { area: null, line: null },
      ]) {
        // A single amount is no sum, and a line is of one level.
        if (column.line !== null && (row.code !== null || row.level === null)) continue;
        const scope = { ...row, ...column };
        const key = scopeKey(scope);
        const one = found.get(key);
        if (one) one.of.push(index);
        else found.set(key, { scope, of: [index] });
      }
  }
  return [...found.values()];
}
