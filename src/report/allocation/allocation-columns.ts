import type { StatedSum } from "../../agreements/agreement.ts";
import { type AllocatedLine, exactShareOf } from "../../allocate/allocated-line.ts";
import type { Allocation } from "../../allocate/allocation.ts";
import type { Language } from "../../language/language.ts";
import { formatFraction } from "../../money/format-fraction.ts";
import { formatKr } from "../../money/format-kr.ts";
import type { Ore } from "../../money/ore.ts";
import { sum } from "../../numbers/sum.ts";
import type { Level, Recipient } from "../../recipients/recipient.ts";

/**
 * One column of amounts for a level: a line, an area's lines together, all lines, or all lines that could be
 * allocated.
 */
export interface Column {
  readonly kind: "line" | "area" | "total" | "partial";
  /** Line id, area id, or "". */
  readonly id: string;
  readonly lines: readonly AllocatedLine[];
  /** The sum that the agreement states for the column, in öre, if it prints one. */
  readonly stated?: Ore;
}

/** How much is shown: every line, areas only, or totals only. */
export type Density = "lines" | "areas" | "total";

/** The columns for one level, areas after their lines, the total last. */
export function allocationColumns(allocation: Allocation, level: Level, density: Density): Column[] {
  const lines = allocation.lines.filter((one) => one.line.level === level);
  const areas = [...new Set(lines.map((one) => one.line.area))];
  const columns = areas.flatMap((area) => {
    const inArea = lines.filter((one) => one.line.area === area);
    const single = inArea.map((one): Column => lineColumn(one));
    const joint = areaColumn(allocation, level, area, inArea);
    if (density === "total") return [];
    if (inArea.length === 1) return density === "lines" ? single : [joint];
    return density === "lines" ? [...single, joint] : [joint];
  });
  const whole = allocation.agreement.lines.filter((line) => line.level === level).length === lines.length;
  const kind = whole ? "total" : "partial";
  const total: Column = { kind, id: "", lines, ...statedFor(allocation, lines, level) };
  return lines.length > 1 || density === "total" ? [...columns, total] : columns;
}

/** Every recipient that takes part in some line of a level, in code order. */
export function recipientsOf(allocation: Allocation, level: Level): Recipient[] {
  const recipients = allocation.lines
    .filter((one) => one.line.level === level)
    .flatMap((one) => one.recipients);
  return [...new Set(recipients)].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The recipient's amount in a column, in öre. */
export function amountIn(column: Column, recipient: Recipient): Ore {
  return column.lines.reduce((sum, { recipients, amounts }) => {
    const index = recipients.indexOf(recipient);
    return sum + (amounts[index] ?? 0n);
  }, 0n);
}

/** A recipient's amount in a column as text: unrounded amounts show that more decimals follow. */
export function amountText(
  column: Column,
  recipient: Recipient,
  lang: Language,
  decimals: "auto" | 0 | 2,
): string {
  const lines = column.lines.filter(({ recipients }) => recipients.includes(recipient));
  if (lines.length === 0) return "–";
  if (!isExact(column)) return formatKr(amountIn(column, recipient), { lang, decimals });
  const shares = lines.map((line) => exactShareOf(line, line.recipients.indexOf(recipient)));
  const denominator = shares.reduce((product, share) => product * share.denominator, 1n);
  const numerator = sum(shares.map((share) => share.numerator * (denominator / share.denominator)));
  return formatFraction({ numerator, denominator }, { lang });
}

/** The column's sum as text; unrounded shares add up to the lines themselves. */
export function sumText(column: Column, lang: Language, decimals: "auto" | 0 | 2): string {
  const exact = sum(column.lines.map(({ line }) => line.amount));
  return formatKr(isExact(column) ? exact : columnSum(column), { lang, decimals });
}

function isExact({ lines }: Column): boolean {
  return lines.some(({ rounding }) => rounding.method === "exact");
}

/** The column's sum, in öre. */
export function columnSum(column: Column): Ore {
  return sum(column.lines.map(({ total }) => total));
}

function lineColumn(allocated: AllocatedLine): Column {
  const { id, derived, amount } = allocated.line;
  return { kind: "line", id, lines: [allocated], ...(derived ? {} : { stated: amount }) };
}

function areaColumn(
  allocation: Allocation,
  level: Level,
  area: string,
  lines: readonly AllocatedLine[],
): Column {
  return { kind: "area", id: area, lines, ...statedFor(allocation, lines, level, area) };
}

/** The stated sum over exactly these lines: only such a sum can be compared with the column. */
function statedFor(
  { agreement }: Allocation,
  lines: readonly AllocatedLine[],
  level: Level,
  area?: string,
): { stated?: Ore } {
  const ids = new Set(lines.map((one) => one.line.id));
  const whole = agreement.lines.filter(
    (line) => line.level === level && (area === undefined || line.area === area),
  );
  if (whole.length !== ids.size) return {};
  const sameLines = ({ areas, levels }: StatedSum): boolean =>
    agreement.lines.filter(
      (line) => (areas?.includes(line.area) ?? true) && (levels?.includes(line.level) ?? true),
    ).length === ids.size &&
    whole.every((line) => (areas?.includes(line.area) ?? true) && (levels?.includes(line.level) ?? true));
  const found = agreement.stated.find(sameLines);
  if (found) return { stated: found.amount };
  const [only] = whole;
  return whole.length === 1 && only && only.amount !== null && !only.derived ? { stated: only.amount } : {};
}
