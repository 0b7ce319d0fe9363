import { formatDate } from "../language/format-date.ts";
import type { InBoth, Language } from "../language/language.ts";
import { STATUS_WORDS } from "../language/level-words.ts";
import { OLDEST } from "../population/counted.ts";
import type { Ages, CountedLevel, Register } from "../population/register.ts";
import type { DraftCell, WorkbookDraft } from "../workbooks/workbook-draft.ts";
import { numberCell } from "./allocation/workbook/number-cell.ts";

interface PopulationWords {
  readonly sheet: string;
  readonly title: (day: string) => string;
  readonly code: string;
  readonly name: string;
  readonly age: string;
  readonly total: string;
  readonly source: (source: string, id: string, status: string) => string;
}

const WORDS: InBoth<PopulationWords> = {
  sv: {
    sheet: "Folkmängd",
    title: (day) => `Folkmängd den ${day}`,
    code: "Kod",
    name: "Namn",
    age: "Ålder",
    total: "Folkmängd",
    source: (source, id, status) => `Källa: ${source} (${id}, ${status}).`,
  },
  en: {
    sheet: "Population",
    title: (day) => `Population on ${day}`,
    code: "Code",
    name: "Name",
    age: "Age",
    total: "Population",
    source: (source, id, status) => `Source: ${source} (${id}, ${status}).`,
  },
};

const ABOVE = 3;

/** The total and, for a register with ages, each single year as its files have it. */
function ages(aged: boolean): readonly (readonly [string, Ages | undefined])[] {
  const years = aged ? Array.from({ length: OLDEST + 1 }, (_, age) => age) : [];
  return [
    ["total", undefined],
    ...years.map((age) => [age === OLDEST ? `${OLDEST}+` : String(age), [age, age] as const] as const),
  ];
}

/** One level of a register, of all ages or of a band. */
export interface ShownPopulation {
  readonly level: CountedLevel;
  readonly ages: Ages | undefined;
  /** The band as a cell has it. */
  readonly label: string;
}

/**
 * A register as a workbook: a row for each code, or for each age of each code, codes as text. `readRegister` reads the
 * sheet.
 *
 * @param shown what to write of it; all, where it is left out
 */
export function populationWorkbook(
  register: Register,
  nameOf: (code: string) => string,
  lang: Language,
  shown?: ShownPopulation,
): WorkbookDraft {
  const words = WORDS[lang];
  const title = words.title(formatDate(register.date, lang));
  const head = (value: string): DraftCell => ({ value, look: "heading" });
  const aged = shown ? shown.ages !== undefined : register.ages.length > 0;
  const columns = shown ? [[shown.label, shown.ages] as const] : ages(aged);
  const counted = register.codes(shown?.level).flatMap((code) =>
    columns.flatMap(([age, band]): (DraftCell | null)[][] => {
      const count = register.count(code, band);
      const named = [{ value: code }, { value: nameOf(code) }, ...(aged ? [{ value: age }] : [])];
      return count === undefined ? [] : [[...named, numberCell(String(count))]];
    }),
  );
  const status = STATUS_WORDS[register.status][lang];
  return {
    title,
    sheets: [
      {
        name: words.sheet,
        widths: [8, 30, ...(aged ? [8] : []), 16],
        frozen: { rows: ABOVE, columns: 2 },
        rows: [
          [{ value: title, look: "title" }],
          [],
          [
            head(words.code),
            head(words.name),
            ...(aged ? [head(words.age)] : []),
            { value: words.total, look: "figure-heading" },
          ],
          ...counted,
          [],
          [{ value: words.source(register.source, register.id, status), look: "note" }],
        ],
      },
    ],
  };
}
