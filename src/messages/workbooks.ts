import type { InBoth, Language } from "../language/language.ts";
import { counted, listOf } from "../language/list-of.ts";
import { formatCount } from "../money/format-kr.ts";
import type { WorkbookProblems } from "../problems/workbooks.ts";
import { areKronor } from "../recipients/unit-in-use.ts";
import { inKr, type Messages, nearestEn, nearestSv, type To, type Words } from "./messages.ts";

type Unreadable = WorkbookProblems["workbook-unreadable"]["cause"];
type Stored = WorkbookProblems["cell-not-figure"]["stored"];

/** More hidden rows than this are counted, not listed. */
const MOST_ROWS = 12;

const UNREADABLE_SV: Readonly<Record<Unreadable, string>> = {
  password: "är låst med lösenord. Öppna den i kalkylprogrammet, ta bort lösenordet och spara en kopia.",
  damaged: "är skadad eller ofullständig och kan inte öppnas. Hämta eller spara den på nytt.",
  format: "är en arbetsbok i ett format som inte läses. Spara den som xlsx, ods, xls eller CSV.",
};

const UNREADABLE_EN: Readonly<Record<Unreadable, string>> = {
  password:
    "is locked with a password. Open it in the spreadsheet program, remove the password and save a copy.",
  damaged: "is damaged or incomplete and cannot be opened. Download or save it again.",
  format: "is a workbook in a format that is not read. Save it as xlsx, ods, xls or CSV.",
};

const STORED_SV: Readonly<Record<Stored, (text: string) => string>> = {
  error: (text) => `innehåller felet ${text}. Rätta formeln i arbetsboken och spara.`,
  uncomputed: (text) =>
    `har formeln ${text} men inget sparat värde. Öppna arbetsboken i kalkylprogrammet, låt den räknas om och spara.`,
  date: (text) =>
    `innehåller datumet ${text}, där ett tal väntas. Rätta cellen, eller ge den ett talformat om talet bara visas som datum.`,
  unrounded: (text) =>
    `lagrar talet ${text}, som är finare än ${areKronor() ? "ett öre" : inKr.sv(1n)} eller en person, vad talformatet än visar. Avrunda det i cellen, till exempel med AVRUNDA.`,
  boolean: (text) => `innehåller sanningsvärdet ${text}, där ett tal väntas. Rätta cellen.`,
};

const STORED_EN: Readonly<Record<Stored, (text: string) => string>> = {
  error: (text) => `holds the error ${text}. Correct the formula in the workbook and save it.`,
  uncomputed: (text) =>
    `has the formula ${text} but no stored value. Open the workbook in the spreadsheet program, let it recalculate and save it.`,
  date: (text) =>
    `holds the date ${text} where a number is expected. Correct the cell, or give it a number format if the number is only shown as a date.`,
  unrounded: (text) =>
    `stores the number ${text}, which is finer than ${areKronor() ? "one öre" : inKr.en(1n)} or one person, whatever its number format shows. Round it in the cell, for example with ROUND.`,
  boolean: (text) => `holds the truth value ${text} where a number is expected. Correct the cell.`,
};

/** Messages of workbooks; text-tables.ts has those of tables in texts, which share some codes. */
export const workbookSv: Words<Omit<WorkbookProblems, "lines-uneven">> = {
  "workbook-unreadable": ({ file, cause }) => `Arbetsboken ${file} ${UNREADABLE_SV[cause]}`,
  "workbook-too-large": ({ file, of, limit }) =>
    `Arbetsboken ${file} har mer än ${formatCount(limit, { lang: "sv" })} ${of === "cells" ? "celler" : "byte när den packats upp"}. Spara bladet med tabellen i en egen fil, utan tomma rader med format.`,
  "sheet-unknown": ({ file, sheet, known }) =>
    `Arbetsboken ${file} har inget blad "${sheet}". ${nearestSv(sheet, known, "Bladen är")}`,
  "sheet-chosen": (facts, to) => `Bladet "${facts.sheet}" har lästs.${othersToo(facts).sv(to)}`,
  "sheet-hidden": ({ sheet, hidden, ...parts }) =>
    `Dolt i arbetsboken men läst som allt annat: ${hiddenParts(hidden, parts, "sv")}${hidden ? "" : ` på bladet "${sheet}"`}. Kontrollera att det ska vara med.`,
  "cell-not-figure": ({ cell, sheet, text, stored }) =>
    `Cell ${cell} på bladet "${sheet}" ${STORED_SV[stored](text)}`,
  "cells-merged": ({ cell, sheet, range }) =>
    `Cell ${cell} på bladet "${sheet}" är sammanfogad med andra (${range}) och har ingen egen text. Dela upp cellerna och skriv texten i alla.`,
  "formula-range": ({ cell, formula, cells, labels }) =>
    `Formeln i ${cell}, ${formula}, når inte ${counted(cells.length, "rad", "rader")} som summan gäller: ${listOf(named(cells, labels), "sv", 5)}. Ändra formelns område.`,
};

export const workbookEn: Words<Omit<WorkbookProblems, "lines-uneven">> = {
  "workbook-unreadable": ({ file, cause }) => `The workbook ${file} ${UNREADABLE_EN[cause]}`,
  "workbook-too-large": ({ file, of, limit }) =>
    `The workbook ${file} has more than ${formatCount(limit, { lang: "en" })} ${of === "cells" ? "cells" : "bytes when unpacked"}. Save the sheet with the table in a file of its own, without formatted empty rows.`,
  "sheet-unknown": ({ file, sheet, known }) =>
    `The workbook ${file} has no sheet "${sheet}". ${nearestEn(sheet, known, "The sheets are")}`,
  "sheet-chosen": (facts, to) => `The sheet "${facts.sheet}" was read.${othersToo(facts).en(to)}`,
  "sheet-hidden": ({ sheet, hidden, ...parts }) =>
    `Hidden in the workbook, but read like everything else: ${hiddenParts(hidden, parts, "en")}${hidden ? "" : ` of the sheet "${sheet}"`}. Check that it belongs there.`,
  "cell-not-figure": ({ cell, sheet, text, stored }) =>
    `Cell ${cell} of the sheet "${sheet}" ${STORED_EN[stored](text)}`,
  "cells-merged": ({ cell, sheet, range }) =>
    `Cell ${cell} of the sheet "${sheet}" is merged with others (${range}) and has no text of its own. Split the cells and write the text in each.`,
  "formula-range": ({ cell, formula, cells, labels }) =>
    `The formula in ${cell}, ${formula}, does not reach ${counted(cells.length, "row", "rows")} that the sum is of: ${listOf(named(cells, labels), "en", 5)}. Change the range of the formula.`,
};

export const workbookMessages: Messages<Omit<WorkbookProblems, "lines-uneven">> = {
  sv: workbookSv,
  en: workbookEn,
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
