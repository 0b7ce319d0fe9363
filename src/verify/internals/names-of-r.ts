import type { Table, TableColumn } from "../../tables/table.ts";
import type { Claim } from "../claim.ts";
import { givenFilter } from "./filter-lines.ts";
import { withColumns } from "./with-columns.ts";

/** A name: letters, digits, points and underscores, no digit first; R's column of row names has none. */
const NAME = /^(?:[\p{L}.][\p{L}\d._]*)?$/u;

/**
 * A table whose headings are names of a program, with what was printed as far as it can be known: R (read.csv, data.frame) writes
 * a point for every other sign and an X before a digit, janitor and many databases an underscore. "Belopp.2024..kr." is
 * "Belopp 2024 kr", "X2024" is "2024". Every other table is returned as it is, and so is a heading that is a line's id or that
 * the caller names.
 */
export function namesOfR(table: Table, claim: Claim): Table {
  if (!table.columns.every(({ header }) => NAME.test(header))) return table;
  const ids = new Set(claim.agreement?.lines.map(({ id }) => id));
  const columns = table.columns.map((column): TableColumn => {
    const { role, letter, header } = column;
    const printed = header
      .replace(/^x(?=\d)/i, "")
      .replace(/[._]+/g, " ")
      .trim();
    if (role !== "amount" || printed === header || printed === "" || ids.has(header)) return column;
    return givenFilter(claim.columns, letter, header) ? column : { ...column, header: printed };
  });
  return columns.every((column, at) => column === table.columns[at]) ? table : withColumns(table, columns);
}
