import { type Allocation, leftOut } from "../../allocate/allocation.ts";
import type { Uncertainty } from "../../allocate/uncertainty.ts";
import type { Language } from "../../language/language.ts";
import { HEADINGS, levelHeading } from "../../language/level-words.ts";
import { formatKr } from "../../money/format-kr.ts";
import { type Level, recipientId } from "../../recipients/recipient.ts";
import {
  allocationColumns,
  amountText,
  recipientsOf,
  sumText,
} from "../../report/allocation/allocation-columns.ts";
import { allocationNotes } from "../../report/allocation/allocation-notes.ts";
import { printable } from "../../text/printable.ts";

/** What the recipients of a level get, as the page shows it. */
export interface AllocationView {
  readonly level: Level;
  /** The name of the level, and of the column of amounts. */
  readonly headings: readonly [recipient: string, amount: string];
  readonly rows: readonly {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly amount: string;
  }[];
  readonly sums: readonly (readonly [name: string, amount: string])[];
  readonly notes: readonly string[];
  /** Whether a line lacks only a register of its day, so that the nearest could stand in. */
  readonly estimable: boolean;
}

/** Lays out a level of an allocation: what each recipient gets of all its lines. */
export function allocationView(
  allocation: Allocation,
  level: Level,
  uncertainty: Uncertainty,
  lang: Language,
): AllocationView {
  const total = allocationColumns(allocation, level, "total").at(-1);
  const about = total?.lines.some((line) => line.estimate) ? "~ " : "";
  const stated = total?.stated;
  return {
    level,
    headings: [
      levelHeading(level)[lang],
      `${about}${HEADINGS[total?.kind === "partial" ? "partial" : "total"][lang]}`,
    ],
    rows: total
      ? recipientsOf(allocation, level).map((one) => ({
          id: recipientId(one),
          code: one.code,
          name: printable(one.name),
          amount: amountText(total, one, lang, "auto"),
        }))
      : [],
    sums: total
      ? [
          [HEADINGS.everyone[lang], sumText(total, lang, "auto")],
          ...(stated === undefined ? [] : [[HEADINGS.stated[lang], formatKr(stated, { lang })] as const]),
        ]
      : [],
    notes: allocationNotes(allocation, lang, undefined, uncertainty),
    estimable:
      leftOut(allocation).length > 0 &&
      allocation.problems.some(
        ({ code, details }) =>
          code === "register-missing" && "nearest" in details && details.nearest !== null,
      ),
  };
}
