import type { Directory } from "../../recipients/directory.ts";
import type { Table } from "../../tables/table.ts";
import type { Claim } from "../claim.ts";
import { claimedLines } from "./claimed-lines.ts";
import { givenFilter } from "./filter-lines.ts";
import { isOfAmounts } from "./named-filter.ts";

/** Other words than "Belopp" for what a recipient gets. What was applied for or paid so far is something else. */
const GRANTED =
  /(?<!\p{L})(?:(?:medels)?tilldel(?:ning(?:en)?|at)|fördel(?:ning(?:en)?|at|ade)|ersättning(?:en)?|anslag(?:et)?|bevilja[td]e?)(?!\p{L})/giu;

/** The claim with the columns of such words, where it is about one line: "Tilldelning (kr)" beside "Belopp (kr)". */
export function grantedColumns(table: Table, claim: Claim, directory: Directory): Claim {
  const { agreement } = claim;
  if (!agreement || claim.kind !== "recipients") return claim;
  const [line, ...others] = claimedLines(table, claim, agreement, directory);
  if (!line || others.length > 0) return claim;
  const plain = (header: string): string => header.replace(GRANTED, "belopp");
  const amounts = table.columns.filter(
    ({ role, header, letter }) =>
      role === "amount" &&
      !givenFilter(claim.columns, letter, header) &&
      isOfAmounts(plain(header), agreement.year),
  );
  // Beside "Belopp" such a word without a unit may be over anything, such as shares.
  const hasPlain = amounts.some(({ header }) => plain(header) === header);
  const granted = amounts.filter(
    ({ header, headerUnit }) => !hasPlain || headerUnit || plain(header) === header,
  );
  if (granted.every(({ header }) => plain(header) === header)) return claim;
  const columns = Object.fromEntries(granted.map(({ letter }) => [letter, { lines: [line.id] }]));
  return { ...claim, columns: { ...columns, ...claim.columns } };
}
