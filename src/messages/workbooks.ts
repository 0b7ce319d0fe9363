import type { InBoth, Language } from "../language/language.ts";
import { counted, listOf } from "../language/list-of.ts";
import { formatCount } from "../money/format-kr.ts";
import type { WorkbookProblems } from "../problems/workbooks.ts";
import { areKronor } from "../recipients/unit-in-use.ts";
import { inKr, type Messages, nearestOr, type To } from "./messages.ts";

type Unreadable = WorkbookProblems["workbook-unreadable"]["cause"];
type Stored = WorkbookProblems["cell-not-figure"]["stored"];

/** More hidden rows than this are counted, not listed. */
const MOST_ROWS = 12;

const UNREADABLE: Readonly<Record<Unreadable, InBoth<string>>> = {
  password: {
    sv: "är låst med lösenord. Öppna den i kalkylprogrammet, ta bort lösenordet och spara en kopia.",
    en: "is locked with a password. Open it in the spreadsheet program, remove the password and save a copy.",
  },
  damaged: {
    sv: "är skadad eller ofullständig och kan inte öppnas. Hämta eller spara den på nytt.",
    en: "is damaged or incomplete and cannot be opened. Download or save it again.",
  },
  format: {
    sv: "är en arbetsbok i ett format som inte läses. Spara den som xlsx, ods, xls eller CSV.",
    en: "is a workbook in a format that is not read. Save it as xlsx, ods, xls or CSV.",
  },
};

const STORED: Readonly<Record<Stored, InBoth<(text: string) => string>>> = {
  error: {
    sv: (text) => `innehåller felet ${text}. Rätta formeln i arbetsboken och spara.`,
    en: (text) => `holds the error ${text}. Correct the formula in the workbook and save it.`,
  },
  uncomputed: {
    sv: (text) =>
      `har formeln ${text} men inget sparat värde. Öppna arbetsboken i kalkylprogrammet, låt den räknas om och spara.`,
    en: (text) =>
      `has the formula ${text} but no stored value. Open the workbook in the spreadsheet program, let it recalculate and save it.`,
  },
  date: {
    sv: (text) =>
      `innehåller datumet ${text}, där ett tal väntas. Rätta cellen, eller ge den ett talformat om talet bara visas som datum.`,
    en: (text) =>
      `holds the date ${text} where a number is expected. Correct the cell, or give it a number format if the number is only shown as a date.`,
  },
  unrounded: {
    sv: (text) =>
      `lagrar talet ${text}, som är finare än ${areKronor() ? "ett öre" : inKr.sv(1n)} eller en person, vad talformatet än visar. Avrunda det i cellen, till exempel med AVRUNDA.`,
    en: (text) =>
      `stores the number ${text}, which is finer than ${areKronor() ? "one öre" : inKr.en(1n)} or one person, whatever its number format shows. Round it in the cell, for example with ROUND.`,
  },
  boolean: {
    sv: (text) => `innehåller sanningsvärdet ${text}, där ett tal väntas. Rätta cellen.`,
    en: (text) => `holds the truth value ${text} where a number is expected. Correct the cell.`,
  },
};

/** Messages of workbooks; text-tables.ts has those of tables in texts, which share some codes. */
export const workbookMessages: Messages<Omit<WorkbookProblems, "lines-uneven">> = {
  "workbook-unreadable": {
    sv: ({ file, cause }) => `Arbetsboken ${file} ${UNREADABLE[cause].sv}`,
    en: ({ file, cause }) => `The workbook ${file} ${UNREADABLE[cause].en}`,
  },
  "workbook-too-large": {
    sv: ({ file, of, limit }) =>
      `Arbetsboken ${file} har mer än ${formatCount(limit, { lang: "sv" })} ${of === "cells" ? "celler" : "byte när den packats upp"}. Spara bladet med tabellen i en egen fil, utan tomma rader med format.`,
    en: ({ file, of, limit }) =>
      `The workbook ${file} has more than ${formatCount(limit, { lang: "en" })} ${of === "cells" ? "cells" : "bytes when unpacked"}. Save the sheet with the table in a file of its own, without formatted empty rows.`,
  },
  "sheet-unknown": {
    sv: ({ file, sheet, known }) =>
      `Arbetsboken ${file} har inget blad "${sheet}". ${nearestOr(sheet, known, "sv", "Bladen är")}`,
    en: ({ file, sheet, known }) =>
      `The workbook ${file} has no sheet "${sheet}". ${nearestOr(sheet, known, "en", "The sheets are")}`,
  },
  "sheet-chosen": {
    sv: (facts, to) => `Bladet "${facts.sheet}" har lästs.${othersToo(facts).sv(to)}`,
    en: (facts, to) => `The sheet "${facts.sheet}" was read.${othersToo(facts).en(to)}`,
  },
  "sheet-hidden": {
    sv: ({ sheet, hidden, ...parts }) =>
      `Dolt i arbetsboken men läst som allt annat: ${hiddenParts(hidden, parts, "sv")}${hidden ? "" : ` på bladet "${sheet}"`}. Kontrollera att det ska vara med.`,
    en: ({ sheet, hidden, ...parts }) =>
      `Hidden in the workbook, but read like everything else: ${hiddenParts(hidden, parts, "en")}${hidden ? "" : ` of the sheet "${sheet}"`}. Check that it belongs there.`,
  },
  "cell-not-figure": {
    sv: ({ cell, sheet, text, stored }) => `Cell ${cell} på bladet "${sheet}" ${STORED[stored].sv(text)}`,
    en: ({ cell, sheet, text, stored }) => `Cell ${cell} of the sheet "${sheet}" ${STORED[stored].en(text)}`,
  },
  "cells-merged": {
    sv: ({ cell, sheet, range }) =>
      `Cell ${cell} på bladet "${sheet}" är sammanfogad med andra (${range}) och har ingen egen text. Dela upp cellerna och skriv texten i alla.`,
    en: ({ cell, sheet, range }) =>
      `Cell ${cell} of the sheet "${sheet}" is merged with others (${range}) and has no text of its own. Split the cells and write the text in each.`,
  },
  "formula-range": {
    sv: ({ cell, formula, cells, labels }) =>
      `Formeln i ${cell}, ${formula}, når inte ${counted(cells.length, "rad", "rader")} som summan gäller: ${listOf(named(cells, labels), "sv", 5)}. Ändra formelns område.`,
    en: ({ cell, formula, cells, labels }) =>
      `The formula in ${cell}, ${formula}, does not reach ${counted(cells.length, "row", "rows")} that the sum is of: ${listOf(named(cells, labels), "en", 5)}. Change the range of the formula.`,
  },
};

/** What else can be read, with the option that chooses it. */
export function othersToo({
  others,
}: Pick<WorkbookProblems["sheet-chosen"], "others">): InBoth<(to: To) => string> {
  const named = others.map((text) => `"${text}"`);
  const or = (text: string): string => (others.length === 0 ? "" : text);
  return {
    sv: (to) => or(` Också ${listOf(named, "sv")} går att läsa; välj med ${to("--sheet", "sheet")}.`),
    en: (to) => or(` ${listOf(named, "en")} can be read too; choose with ${to("--sheet", "sheet")}.`),
  };
}

interface HiddenWords {
  readonly sheet: string;
  readonly rows: (count: number) => string;
  readonly columns: (count: number) => string;
}

const HIDDEN: InBoth<HiddenWords> = {
  sv: {
    sheet: "bladet självt",
    rows: (count) => (count === 1 ? "rad" : "raderna"),
    columns: (count) => (count === 1 ? "kolumn" : "kolumnerna"),
  },
  en: {
    sheet: "the sheet itself",
    rows: (count) => (count === 1 ? "row" : "rows"),
    columns: (count) => (count === 1 ? "column" : "columns"),
  },
};

/** What is hidden: a sheet, rows and columns. */
export function hiddenParts(
  hidden: boolean,
  { rows, columns }: Pick<WorkbookProblems["sheet-hidden"], "rows" | "columns">,
  lang: Language,
): string {
  const words = HIDDEN[lang];
  const list = (all: readonly (number | string)[]): string =>
    all.length > MOST_ROWS ? `${all.slice(0, MOST_ROWS).join(", ")} … (${all.length})` : all.join(", ");
  const parts = [
    ...(hidden ? [words.sheet] : []),
    ...(rows.length > 0 ? [`${words.rows(rows.length)} ${list(rows)}`] : []),
    ...(columns.length > 0 ? [`${words.columns(columns.length)} ${list(columns)}`] : []),
  ];
  return listOf(parts, lang);
}

function named(cells: readonly string[], labels: readonly string[]): string[] {
  return cells.map((cell, index) => (labels[index] ? `${cell} (${labels[index]})` : cell));
}
