import type { Agreement } from "../../agreements/agreement.ts";
import type { Directory } from "../../recipients/directory.ts";
import { likeliestLevel } from "../../tables/likeliest-level.ts";
import type { Table } from "../../tables/table.ts";
import type { Claim } from "../claim.ts";
import { filterLines } from "./filter-lines.ts";

/** The lines that a table of recipients is claimed to show, at the level of its rows. */
export function claimedLines(
  { rows, columns }: Table,
  claim: Claim,
  agreement: Agreement,
  directory: Directory,
): Agreement["lines"] {
  const entries = rows.filter(({ role }) => role === "entry");
  const ofClaim = filterLines(agreement.lines, claim);
  const levels = [...new Set(ofClaim.map((line) => line.level))];
  const level = claim.level ?? likeliestLevel(entries, levels, directory, columns);
  return filterLines(ofClaim, level ? { levels: [level] } : {});
}
