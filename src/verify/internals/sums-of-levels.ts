import type { AgreedLine, Agreement } from "../../agreements/agreement.ts";
import type { Table, TableColumn } from "../../tables/table.ts";
import type { Claim, LineFilter } from "../claim.ts";
import { wordsOf } from "./agreement-names.ts";
import { filterLines, givenFilter } from "./filter-lines.ts";
import { levelsIn, likelyFilter, namedFilter } from "./named-filter.ts";

const SUM = /summa$|^total|^sum$/;

type Lines = readonly AgreedLine[];

/**
 * The claim with columns such as "Summa komplexa behov" beside "Komplexa behov (län)" and "Komplexa behov (region)", or
 * beside "Länet" and "Regionen": the sum of what the others show of that name, at several levels. Where they do not show
 * every line of the name at those levels, it is left as it is.
 */
export function sumsOfLevels({ columns }: Table, claim: Claim): Claim {
  const { agreement } = claim;
  if (!agreement || claim.kind !== "recipients") return claim;
  const amounts = columns.filter(
    ({ role, letter, header }) => role === "amount" && !givenFilter(claim.columns, letter, header),
  );
  const parts = amounts.filter((column) => !isSum(column));
  const sums = amounts.filter((column) => isSum(column) && linesNamed(column, agreement).length > 0);
  const found = sums.flatMap((column) => {
    const named = linesNamed(column, agreement);
    const shown = parts.map((part): Lines => {
      const lines = linesNamed(part, agreement);
      const { levels } = namedFilter(part.header, agreement) ?? {};
      // Levels alone are those of the only name that there is.
      if (sums.length === 1 && levels) return filterLines(named, { levels });
      return lines.every((line) => named.includes(line)) ? lines : [];
    });
    return columnsOfSum(column, named, parts, shown, filterLines(agreement.lines, claim));
  });
  return found.length > 0 ? { ...claim, columns: { ...Object.fromEntries(found), ...claim.columns } } : claim;
}

/** The lines of a sum, and of the columns that it is of, if these are of several levels and show every line there. */
function columnsOfSum(
  sum: TableColumn,
  named: Lines,
  parts: readonly TableColumn[],
  shown: readonly Lines[],
  claimed: Lines,
): (readonly [string, LineFilter])[] {
  const lines = new Set(shown.flat());
  const levels = [...new Set([...lines].map(({ level }) => level))];
  const all = filterLines(named, { levels });
  const isOfSeveral = levels.length > 1 && all.length === lines.size;
  if (!isOfSeveral || !all.every((line) => claimed.includes(line))) return [];
  const columns = [...parts.map((part, at) => [part, shown[at] ?? []] as const), [sum, all] as const];
  return columns.flatMap(([{ letter }, of]) =>
    of.length > 0 ? [[letter, { lines: of.map(({ id }) => id) }] as const] : [],
  );
}

/** The lines that a header names: of the level in it, or of all levels where it has none. */
function linesNamed({ header }: TableColumn, agreement: Agreement): Lines {
  const filter = namedFilter(header, agreement) ?? likelyFilter(header, agreement);
  if (!filter?.lines && !filter?.areas) return [];
  const levels = levelsIn(wordsOf(header));
  return filterLines(agreement.lines, levels.length === 1 ? { ...filter, levels } : filter);
}

function isSum({ header }: TableColumn): boolean {
  return wordsOf(header).some((word) => SUM.test(word));
}
