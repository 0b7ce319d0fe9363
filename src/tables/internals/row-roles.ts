import { cellKind } from "../cells/cell-kind.ts";
import { withoutMarks } from "../cells/without-marks.ts";
import { unitInText } from "../columns/unit-in-text.ts";
import type { RowRole } from "../table.ts";

/**
 * The role of a row by its label alone. `sum` is a plain "Summa", which sums a part or the whole depending on later
 * rows.
 */
export type LabelSays = RowRole | "sum";

/** A cheap test for every row; few rows need the rest. */
const MAYBE =
  /sum|s:a|Σ|tot|riket|sverige|landet|sammanlagt|varav|därav|of which|thereof|enligt|stated|alla |samtliga |medel|snitt|median|diff|skillnad|kvar/i;
/** What begins a row that is part of none of the sums: a part of another row, or computed from the others. */
const NO_PART =
  /^(?:medel(?:värde|tal)|median|(?:varav|därav|thereof|of which|(?:genom)?snitt|diff(?:erens)?|skillnad|kvar att)\b)/;
const ALL = /^(?:alla|samtliga) (?:län|regioner|kommuner)$/;

const SUMS: ReadonlySet<string> = new Set([
  "summa",
  "sum",
  "totalt",
  "total",
  "totalsumma",
  "slutsumma",
  "sammanlagt",
]);
const PARTS: ReadonlySet<string> = new Set(["delsumma", "delsummor", "subtotal", "deltotal"]);
const NATION: ReadonlySet<string> = new Set(["riket", "sverige", "sveriges", "landet", "grand", "summarum"]);
/** What a table's own sums are printed beside: those that the agreement states. */
const STATED = /^(?:(?:belopp |summa )?enligt (?:överenskommelsen?|beslut(?:et)?)|as stated)$/;
const FILLERS: ReadonlySet<string> = new Set(["hela", "i", "allt", "för", "samtliga", "alla", "all"]);

/**
 * The role of a row by its label. Entries with a similar beginning ("Totalförsvar") are entries.
 *
 * @example
 * ```ts
 * labelSays("Summa område 1"); // "subtotal"
 * labelSays("Hela riket"); // "total"
 * ```
 */
export function labelSays(label: string): LabelSays {
  if (label.length > 200 || !MAYBE.test(label)) return "entry";
  const text = withoutMarks(label)
    .normalize("NFC")
    .toLowerCase()
    .replace(/(?<!\p{L})s:a(?!\p{L})|σ/u, "summa");
  if (STATED.test(text)) return "total";
  if (ALL.test(text)) return "sum";
  const words = text.match(/[\p{L}\d.]+/gu) ?? [];
  const [first = "", second = ""] = words;
  if (NO_PART.test(words.join(" "))) return "of-which";
  if (PARTS.has(first) || (first === "sub" && second === "total")) return "subtotal";

  const telling = words.filter((word) => !FILLERS.has(word) && cellKind(word) !== "year" && !saysUnit(word));
  if (telling.length === 0) return "entry";
  if (telling.every((word) => SUMS.has(word) || NATION.has(word))) {
    return telling.some((word) => NATION.has(word)) ? "total" : "sum";
  }
  return SUMS.has(first) || SUMS.has(telling.at(-1) ?? "") ? "subtotal" : "entry";
}

function saysUnit(word: string): boolean {
  return unitInText(`i ${word}`) !== undefined;
}

/** The role of a row by its code and all its labels. "00" is the nation, and a sum with another label is of a part. */
export function rowSays(code: string, labels: readonly string[]): LabelSays {
  if (code === "00") return "total";
  let filled = 0;
  let says: LabelSays = "entry";
  for (const label of labels) {
    if (label === "") continue;
    filled++;
    if (says === "entry") says = labelSays(label);
  }
  return says === "sum" && filled > 1 ? "subtotal" : says;
}

/**
 * Decides what each plain "Summa" sums: everything if it is the last sum of the table, otherwise a part. A sum with no
 * entry before it is above the rows that it sums, and is the whole.
 */
export function rowRoles(says: readonly LabelSays[]): RowRole[] {
  const lastSum = Math.max(says.lastIndexOf("sum"), says.lastIndexOf("total"));
  let entries = 0;
  return says.map((one, index) => {
    if (one === "entry") entries++;
    if (one !== "sum") return one;
    return index < lastSum && entries > 0 ? "subtotal" : "total";
  });
}
