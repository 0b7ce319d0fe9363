import { cellKind } from "./cells/cell-kind.ts";
import { withoutMarks } from "./cells/without-marks.ts";
import { unitInText } from "./columns/unit-in-text.ts";
import type { RowRole } from "./table.ts";

/**
 * The role of a row by its label alone. `sum` is a plain "Summa", which sums a part or the whole depending on later
 * rows.
 */
export type LabelSays = RowRole | "sum";

/**
 * A row that is part of none of the sums: a part of another row, computed from the others, or a sum carried from page to
 * page.
 */
const NO_PART =
  /^(medel(värde|tal)|median|(varav|därav|thereof|of which|(genom)?snitt|diff(erens)?|skillnad|kvar att|(tabell \S+ )?forts)\b|(summa |att )+(transport|överför)|överför[ast]*$|(transport|överför[ast]*) .*sida)/;
const ALL =
  /^(i allt|(alla|samtliga|all)( (län|regioner|kommuner|counties|regions|municipalities))?|(länen|\S+erna) tillsammans)$/;

const SUM = /^((total|slut|läns)?summa|sum(merat)?|tot(\.|alt?)?|sammanlagt)$/;
const PART = /^((del|sid)summ(a|or)|(sub ?|del)total)\b/;
const NATION = /^(riket|rikssumma|sveriges?|sweden|landet|grand|summarum)$/;
/** What a table's own sums are printed beside: those that the agreement states. */
const STATED = /^((belopp |summa )?enligt (överenskommelsen?|beslut(et)?)|as stated)$/;
const FILLER = /^(hela|i|allt?|för|samtliga|alla)$/;

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
  if (label.length > 200) return "entry";
  const text = withoutMarks(label)
    .normalize("NFC")
    .toLowerCase()
    .replace(/(?<!\p{L})s:a(?!\p{L})|[σ∑]/u, "summa");
  const words = text.match(/[\p{L}\d.]+/gu) ?? [];
  const plain = words.join(" ");
  if (STATED.test(plain)) return "total";
  if (ALL.test(plain)) return "sum";
  if (NO_PART.test(plain)) return "of-which";
  if (PART.test(plain)) return "subtotal";

  const isSum = (word: string): boolean => SUM.test(word) || NATION.test(word);
  if (!words.some(isSum)) return "entry";
  const telling = words.filter(
    (word) => !FILLER.test(word) && cellKind(word) !== "year" && !unitInText(`i ${word}`),
  );
  if (telling.every(isSum)) return telling.some((word) => NATION.test(word)) ? "total" : "sum";
  return SUM.test(words[0] ?? "") || SUM.test(telling.at(-1) ?? "") ? "subtotal" : "entry";
}

/** The name of a sum without the word for it: "Summa Skåne län" is of "Skåne län". */
export function withoutSum(labels: readonly string[]): string {
  return labels
    .join(" ")
    .trim()
    .replace(/^(summa|totalt?)\s+/i, "");
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
