import type { Allocation } from "../../../allocate/allocation.ts";
import type { Uncertainty } from "../../../allocate/uncertainty.ts";
import { roundingPhrase } from "../../../explain/rounding-phrase.ts";
import type { InBoth, Language } from "../../../language/language.ts";
import { HEADINGS, levelHeading, levelWords } from "../../../language/level-words.ts";
import { lineName } from "../../../language/line-name.ts";
import { moneyWord } from "../../../language/money-word.ts";
import { toPlain } from "../../../money/format-kr.ts";
import type { Ore } from "../../../money/ore.ts";
import { sum } from "../../../numbers/sum.ts";
import { type Level, type Recipient, recipientId } from "../../../recipients/recipient.ts";
import { krona } from "../../../recipients/unit-in-use.ts";
import { columnLetters } from "../../../tables/csv/grid.ts";
import type { DraftCell, SheetDraft } from "../../../workbooks/workbook-draft.ts";
import { allocationColumns, amountIn, type Column, columnSum, recipientsOf } from "../allocation-columns.ts";
import { allocationNotes } from "../allocation-notes.ts";
import { type AmountFormula, amountFormula } from "./amount-formula.ts";
import { columnHeading } from "./column-heading.ts";
import { numberCell } from "./number-cell.ts";
import type { RegisterPlaces } from "./register-sheet.ts";
import type { WeightColumn } from "./weight-columns.ts";

/** What is written of an allocation. */
export interface LevelSheetOptions {
  readonly lang: Language;
  /** Only these, as `level:code`; sums are over all. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly weights: readonly WeightColumn[];
  /** Where the weights are on the sheet of the register. */
  readonly register: RegisterPlaces;
  readonly uncertainty?: Uncertainty | undefined;
}

interface SheetWords {
  readonly amounts: (rounding: string) => string;
  readonly extra: (line: string) => string;
  readonly how: string;
  readonly source: (source: string) => string;
}

const WORDS: InBoth<SheetWords> = {
  sv: {
    amounts: (rounding) => `Belopp i ${moneyWord().sv}. Avrundning: ${rounding}.`,
    extra: (line) => `Antal extra: ${line}`,
    how: "Så räknas ett belopp: det fasta beloppet, andelen av resten avrundad nedåt, och så många extra enheter som avrundningen gav mottagaren (kolumnerna Antal extra).",
    source: (source) => `Källa: ${source}.`,
  },
  en: {
    amounts: (rounding) => `Amounts in ${moneyWord().en}. Rounding: ${rounding}.`,
    extra: (line) => `Number of extra: ${line}`,
    how: "How an amount is computed: the fixed amount, the share of the rest rounded down, and as many extra units as the rounding gave the recipient (the columns Number of extra).",
    source: (source) => `Source: ${source}.`,
  },
};

/** The columns of codes and names. */
const NAMES = 2;
/** The rows above the recipients: title, unit, a blank one, the header. */
const ABOVE = 4;
const FIRST = ABOVE + 1;

/**
 * One level's amounts as a sheet: a column for each line by its name, sums of areas and of all, and beside them the
 * weights and the extra units that the formulas of the amounts use.
 */
export function levelSheet(allocation: Allocation, level: Level, options: LevelSheetOptions): SheetDraft {
  const { lang, only, register } = options;
  const words = WORDS[lang];
  const columns = allocationColumns(allocation, level, "lines");
  const all = recipientsOf(allocation, level);
  const shown = all.filter((one) => !only || only.has(recipientId(one)));
  const complete = shown.length === all.length;
  const last = ABOVE + shown.length;
  const letterOf = new Map(columns.map((column, index) => [column, columnLetters(NAMES + 1 + index)]));

  const ofLevel = columns.filter(({ kind }) => kind === "line").flatMap(({ lines }) => lines);
  const weights = options.weights.filter(({ steps }) =>
    ofLevel.some((line) => line.steps.some((step) => steps.has(step))),
  );
  // A column without a heading parts the amounts from what they are computed from.
  const firstWeight = NAMES + columns.length + 2;
  const firstExtra = firstWeight + weights.length;
  const weighed = ofLevel.filter((line) =>
    line.steps.some((step) => weights.some(({ steps }) => steps.has(step))),
  );
  const extraLetter = (index: number): string => columnLetters(firstExtra + index);

  const formulas = new Map<string, AmountFormula>();
  shown.forEach((recipient, at) => {
    const row = FIRST + at;
    weighed.forEach((line, lineIndex) => {
      const index = line.recipients.indexOf(recipient);
      if (index < 0) return;
      const found = amountFormula(line, index, {
        extra: `${extraLetter(lineIndex)}${row}`,
        weight: (step) => {
          const which = weights.findIndex(({ steps }) => steps.has(step));
          if (which < 0) return undefined;
          const letter = columnLetters(firstWeight + which);
          const everyone = line.recipients.length === all.length && complete;
          const range = `SUM(${letter}$${FIRST}:${letter}$${last})`;
          return { own: `${letter}${row}`, all: everyone ? range : String(sum(step.weights ?? [])) };
        },
      });
      formulas.set(`${line.line.id} ${recipient.code}`, found);
    });
  });

  const amountCell = (column: Column, recipient: Recipient, row: number): DraftCell | null => {
    const [line, ...others] = column.lines;
    const taking = column.lines.filter(({ recipients }) => recipients.includes(recipient));
    if (taking.length === 0) return null;
    const amount = kronorCell(amountIn(column, recipient), column);
    if (column.kind === "line" && line && others.length === 0)
      return { ...amount, formula: formulas.get(`${line.line.id} ${recipient.code}`)?.formula };
    return {
      ...amount,
      formula: partsOf(column, columns)
        .map((part) => `${letterOf.get(part)}${row}`)
        .join("+"),
    };
  };

  const rows = shown.map((recipient, at): (DraftCell | null)[] => {
    const row = FIRST + at;
    return [
      { value: recipient.code },
      { value: recipient.name },
      ...columns.map((column) => amountCell(column, recipient, row)),
      null,
      ...weights.map((column) => register.cell(column, recipient)),
      ...weighed.map(({ line }): DraftCell | null => {
        const found = formulas.get(`${line.id} ${recipient.code}`);
        return found ? { value: Number(found.extra), format: "whole" } : null;
      }),
    ];
  });

  const summed = (letter: string): string | undefined =>
    complete && rows.length > 0 ? `SUM(${letter}${FIRST}:${letter}${last})` : undefined;
  const total: (DraftCell | null)[] = [
    { value: "", look: "total" },
    { value: (complete ? HEADINGS.total : HEADINGS.everyone)[lang], look: "total" },
    ...columns.map((column): DraftCell => {
      const formula = summed(letterOf.get(column) as string);
      return { ...kronorCell(columnSum(column), column), formula, look: "total" };
    }),
    null,
    ...weights.map((column, index): DraftCell => {
      const value = sum(all.map((one) => column.weights.get(recipientId(one)) ?? 0n));
      return {
        ...numberCell(String(value)),
        formula: summed(columnLetters(firstWeight + index)),
        look: "total",
      };
    }),
    ...weighed.map((line, index): DraftCell => {
      const extras = all.map((one) => extraOf(line.line.id, one));
      return {
        value: extras.reduce((a, b) => a + b, 0),
        formula: summed(extraLetter(index)),
        format: "whole",
        look: "total",
      };
    }),
  ];
  function extraOf(line: string, { code }: Recipient): number {
    return Number(formulas.get(`${line} ${code}`)?.extra ?? 0n);
  }

  const { agreement } = allocation;
  const [settings] = ofLevel;
  const rounding = settings ? roundingPhrase(settings.rounding.method, settings.rounding.unit, lang) : "–";
  const head = (value: string): DraftCell => ({ value, look: "heading" });
  const figures = (value: string): DraftCell => ({ value, look: "figure-heading" });
  const notes = [
    ...(weighed.length > 0 ? [words.how] : []),
    words.source(agreement.source),
    ...allocationNotes(allocation, lang, only, options.uncertainty),
  ];
  return {
    name: sheetName(level, lang),
    widths: [
      7,
      26,
      ...columns.map((column) => widthFor(columnHeading(column, allocation, lang), 14)),
      2,
      ...weights.map(({ heading }) => widthFor(heading, 13)),
      ...weighed.map(({ line }) => widthFor(words.extra(lineName(line, allocation)), 10)),
    ],
    frozen: { rows: ABOVE, columns: NAMES },
    rows: [
      [{ value: `${agreement.title}: ${levelWords(level)[lang]}`, look: "title" }],
      [{ value: words.amounts(rounding), look: "note" }],
      [],
      [
        head(HEADINGS.code[lang]),
        head(levelHeading(level)[lang]),
        ...columns.map((column) => figures(columnHeading(column, allocation, lang))),
        null,
        ...weights.map(({ heading }) => figures(heading)),
        ...weighed.map(({ line }) => figures(words.extra(lineName(line, allocation)))),
      ],
      ...rows,
      total,
      [],
      ...notes.map((value): (DraftCell | null)[] => [{ value, look: "note" }]),
    ],
  };
}

/** Wide enough for the longest word of a heading. */
export function widthFor(heading: string, least: number): number {
  return heading.split(/(?<=[\s-])/).reduce((most, word) => Math.max(most, word.trim().length + 4), least);
}

/** The name of a level's sheet: "Län", "Kommuner". */
export function sheetName(level: Level, lang: Language): string {
  const word = levelWords(level)[lang];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The columns that a sum adds up: its lines, or areas in place of theirs. */
function partsOf(column: Column, columns: readonly Column[]): Column[] {
  const within = columns.filter(
    (one) =>
      one !== column &&
      (one.kind === "line" || (one.kind === "area" && column.kind !== "area")) &&
      one.lines.every((line) => column.lines.includes(line)),
  );
  const areas = within.filter(({ kind }) => kind === "area");
  return within.filter(
    (one) =>
      one.kind === "area" || !areas.some(({ lines }) => lines.some((line) => one.lines.includes(line))),
  );
}

function kronorCell(ore: Ore, { lines }: Column): DraftCell {
  const whole = lines.every(({ rounding }) => rounding.unit % krona() === 0n);
  return numberCell(toPlain(ore, whole ? 0 : 2));
}
