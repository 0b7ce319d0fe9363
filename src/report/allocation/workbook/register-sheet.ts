import type { Allocation } from "../../../allocate/allocation.ts";
import { registerSentences } from "../../../explain/register-notes.ts";
import type { InBoth, Language } from "../../../language/language.ts";
import { HEADINGS, wordOfLevel } from "../../../language/level-words.ts";
import { type Recipient, recipientId } from "../../../recipients/recipient.ts";
import { columnLetters } from "../../../tables/csv/grid.ts";
import type { DraftCell, SheetDraft } from "../../../workbooks/workbook-draft.ts";
import { numberCell } from "./number-cell.ts";
import type { WeightColumn } from "./weight-columns.ts";

/** Where weights are on the sheet of the register. */
export interface RegisterPlaces {
  /** A cell of another sheet that has a recipient's weight, as a formula with its value. */
  readonly cell: (column: WeightColumn, recipient: Recipient) => DraftCell | null;
}

/** The sheet of the register, and where its cells are. */
export interface RegisterSheet extends RegisterPlaces {
  readonly sheet: SheetDraft;
}

const NAME: InBoth<string> = { sv: "Register", en: "Register" };
const TITLE: InBoth<string> = { sv: "Det som beloppen fördelas efter", en: "What the amounts are shared by" };
const NAMES = 3;
const ABOVE = 3;

/** The weights of every recipient, once for all levels: what the formulas of the amounts begin with. */
export function registerSheet(
  allocation: Allocation,
  recipients: readonly Recipient[],
  columns: readonly WeightColumn[],
  lang: Language,
): RegisterSheet {
  const counted = recipients.filter((one) => columns.some(({ weights }) => weights.has(recipientId(one))));
  const rowOf = new Map(counted.map((one, index) => [recipientId(one), ABOVE + 1 + index]));
  const weightCell = (column: WeightColumn, recipient: Recipient): DraftCell | null => {
    const weight = column.weights.get(recipientId(recipient));
    return weight === undefined ? null : numberCell(String(weight));
  };
  const head = (value: string): DraftCell => ({ value, look: "heading" });
  const headings = [HEADINGS.code, HEADINGS.level, HEADINGS.recipient].map((words) => head(words[lang]));
  const sheet: SheetDraft = {
    name: NAME[lang],
    widths: [7, 10, 26, ...columns.map(() => 18)],
    frozen: { rows: ABOVE, columns: NAMES },
    rows: [
      [{ value: TITLE[lang], look: "title" }],
      [],
      [...headings, ...columns.map(({ heading }): DraftCell => ({ value: heading, look: "figure-heading" }))],
      ...counted.map((one): (DraftCell | null)[] => [
        { value: one.code },
        { value: wordOfLevel(one.level)[lang] },
        { value: one.name },
        ...columns.map((column) => weightCell(column, one)),
      ]),
      [],
      ...registerSentences(allocation, lang).map((value): DraftCell[] => [{ value, look: "note" }]),
    ],
  };
  return {
    sheet,
    cell: (column, recipient) => {
      const value = weightCell(column, recipient);
      const row = rowOf.get(recipientId(recipient));
      const letter = columnLetters(NAMES + 1 + columns.indexOf(column));
      return value && { ...value, formula: `${NAME[lang]}!${letter}${row}` };
    },
  };
}
