import { krona } from "../../recipients/unit-in-use.ts";
import type { Verification } from "../../verify/verification.ts";
import { OWN_COLUMNS } from "./own-columns.ts";

/** A verification with what only some tables need: how coarse figures were rounded, and the columns of an own workbook. */
export async function finished(verification: Verification): Promise<Verification> {
  const isCoarse = verification.columns.some(({ entries }) =>
    entries.some(({ cell }) => cell.step > krona()),
  );
  const rounded = isCoarse
    ? (await import("./described-rounding.ts")).describedRounding(verification)
    : verification;
  if (!rounded.account.unchecked.some(({ header }) => OWN_COLUMNS.test(header))) return rounded;
  return (await import("./with-own-columns.ts")).withOwnColumns(rounded);
}
