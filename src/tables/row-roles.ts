import { withoutMarks } from "./cells/printed-text.ts";
import { unitInText } from "./columns/unit-in-text.ts";
import type { RowRole } from "./table.ts";

/** What a label says by itself; `sum` is a plain "Summa", which closes a part or the whole depending on what follows. */
export type LabelSays = RowRole | "sum";

/** Cheap to ask of every row; the rest is asked of few. */
const MAYBE = /sum|tot|riket|sverige|landet|sammanlagt|varav|därav|of which|thereof/i;

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
const FILLERS: ReadonlySet<string> = new Set(["hela", "i", "allt", "för", "samtliga", "alla", "all"]);

/**
 * What a label says of its row. Entries that merely begin alike ("Totalförsvar") are entries.
 *
 * @example
 * ```ts
 * labelSays("Summa område 1"); // "subtotal"
 * labelSays("Hela riket"); // "total"
 * ```
 */
export function labelSays(label: string): LabelSays {
  if (label.length > 200 || !MAYBE.test(label)) return "entry";
  const text = withoutMarks(label).normalize("NFC").toLowerCase();
  const words = text.match(/[\p{L}\d.]+/gu) ?? [];
  const [first = "", second = ""] = words;
  if (first === "varav" || first === "därav" || first === "thereof" || (first === "of" && second === "which"))
    return "of-which";
  if (PARTS.has(first) || (first === "sub" && second === "total")) return "subtotal";

  const telling = words.filter((word) => !FILLERS.has(word) && !isYear(word) && !saysUnit(word));
  if (telling.length === 0) return "entry";
  if (telling.every((word) => SUMS.has(word) || NATION.has(word))) {
    return telling.some((word) => NATION.has(word)) ? "total" : "sum";
  }
  return SUMS.has(first) || SUMS.has(telling.at(-1) ?? "") ? "subtotal" : "entry";
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}

function saysUnit(word: string): boolean {
  return unitInText(word) !== undefined || word === "tusental" || word === "miljoner";
}

/** What a row says by its official code and all its labels: "00" is the nation, and a sum named within something is a part. */
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
 * Decides what each plain "Summa" closes: everything, when it is the last sum of the table, else a part. One that no entry precedes stands above
 * what it sums and is the whole.
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
