import { type Allocation, leftOut } from "../../allocate/allocation.ts";
import type { Uncertainty } from "../../allocate/uncertainty.ts";
import type { Language } from "../../language/language.ts";
import { HEADINGS, levelHeading } from "../../language/level-words.ts";
import { describe } from "../../messages/describe.ts";
import { formatKr } from "../../money/format-kr.ts";
import type { Problem } from "../../problems/problem.ts";
import { type Level, recipientId } from "../../recipients/recipient.ts";
import { krona } from "../../recipients/unit-in-use.ts";
import {
  allocationColumns,
  amountIn,
  amountText,
  recipientsOf,
  sumText,
} from "../../report/allocation/allocation-columns.ts";
import { allocationNotes } from "../../report/allocation/allocation-notes.ts";
import { printable } from "../../text/printable.ts";

/** A problem with the page's words, where it has its own. */
type InPageWords = (problem: Problem) => Problem;

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

/**
 * Lays out a level of an allocation: what each recipient gets of all its lines.
 *
 * @param inPageWords gives a problem the words of the page, where the command's name no way that the page has
 */
export function allocationView(
  allocation: Allocation,
  level: Level,
  uncertainty: Uncertainty,
  lang: Language,
  inPageWords: InPageWords,
): AllocationView {
  const total = allocationColumns(allocation, level, "total").at(-1);
  const about = total?.lines.some((line) => line.estimate) ? "~ " : "";
  const stated = total?.stated;
  const recipients = total ? recipientsOf(allocation, level) : [];
  // Every amount has decimals where one needs them, so that they line up.
  const decimals = recipients.some((one) => total && amountIn(total, one) % krona() !== 0n) ? 2 : "auto";
  return {
    level,
    headings: [
      levelHeading(level)[lang],
      `${about}${HEADINGS[total?.kind === "partial" ? "partial" : "total"][lang]}`,
    ],
    rows: total
      ? recipients.map((one) => ({
          id: recipientId(one),
          code: one.code,
          name: printable(one.name),
          amount: amountText(total, one, lang, decimals),
        }))
      : [],
    sums: total
      ? [
          [HEADINGS.everyone[lang], sumText(total, lang, decimals)],
          ...(stated === undefined
            ? []
            : [[HEADINGS.stated[lang], formatKr(stated, { lang, decimals })] as const]),
        ]
      : [],
    notes: notesOf(allocation, uncertainty, lang, inPageWords),
    estimable:
      leftOut(allocation).length > 0 &&
      allocation.problems.some(
        ({ code, details }) =>
          code === "register-missing" && "nearest" in details && details.nearest !== null,
      ),
  };
}

/** The notes of the command, where what is missing is told with the page's own way to it. */
function notesOf(
  allocation: Allocation,
  uncertainty: Uncertainty,
  lang: Language,
  inPageWords: InPageWords,
): string[] {
  const own = new Map(
    allocation.problems.map((found) => [
      printable(`✗ ${describe(found, { lang, for: "command" })}`),
      printable(`✗ ${describe(inPageWords(found), { lang, for: "command" })}`),
    ]),
  );
  return allocationNotes(allocation, lang, undefined, uncertainty).map((note) => own.get(note) ?? note);
}
