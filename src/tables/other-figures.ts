import { scanFigure } from "../numbers/scan-figure.ts";
import { cellKind } from "./cells/cell-kind.ts";
import { withoutMarks } from "./cells/without-marks.ts";
import { type Cell, placeOf } from "./csv/grid.ts";
import type { OtherContents, OtherFigure, Table, TableColumn } from "./table.ts";

/** Header words of each kind of column, most telling first. */
const WORDS: readonly (readonly [OtherContents, RegExp])[] = [
  ["other", /f[öo]r[äa]ndr|[öo]kning|minskning|skillnad|change|differen/],
  ["per-inhabitant", /(\bper |\/) *(inv|capita|person|inhabitant)/],
  ["share", /%|procent|percent|andel|share/],
  ["rank", /^(#|(nr|n:o|no|plats|plac(ering)?|rang|rank(ing)?|ordning|löp(ande )?n(umme)?r|position)\b)/],
  ["year", /^(år|year)/],
  ["count", /^antal|^number|^count|\bplatser\b/],
];

/**
 * The figures of a table outside its columns of amounts and populations, row by row: shares, kronor per inhabitant,
 * ranks, counts and whatever else is printed with digits. With the `cells` of each row they are every figure of the
 * table. Codes are not figures.
 *
 * @param wanted only those of the columns with these contents
 */
export function otherFigures({ columns, rows }: Table, wanted?: OtherContents): OtherFigure[] {
  const contents = columns.map(contentsOf);
  const found: OtherFigure[] = [];
  for (const row of rows)
    for (const cell of row.texts) {
      const { text, column: at } = cell;
      const column = columns[at - 1];
      const what = contents[at - 1] ?? "other";
      if (column && what === (wanted ?? what) && holdsFigure(cell, column))
        found.push({ row, column, place: placeOf(cell), text, contents: what, ...figureIn(text, what) });
    }
  return found;
}

function contentsOf({ header, role }: TableColumn): OtherContents {
  const text = header.normalize("NFC").toLowerCase();
  const said = WORDS.find(([, words]) => words.test(text))?.[0];
  return said ?? (role === "percent" ? "share" : "other");
}

/** Among names only what is certainly a figure counts: "3.1" may number an area. */
function holdsFigure({ text }: Cell, { role }: TableColumn): boolean {
  // A unit before a figure has at most four letters. Most texts are names, and end here.
  if (role === "code" || /^[a-zåäö]{5}/i.test(text)) return false;
  const kind = cellKind(text);
  if (kind === "figure" || kind === "percent") return true;
  // A misprinted figure is one all the same. A dash with a footnote, "– 1)", is none.
  return kind !== "nothing" && (role === "percent" || role === "other") && /^[-+(−–]?\s*\d/.test(text.trim());
}

function figureIn(text: string, contents: OtherContents): Pick<OtherFigure, "value" | "decimals"> {
  const plain = withoutMarks(text).replace(/^\((.*)\)$/, "-$1");
  const signed = /^[-+\u2212\u2013]/.test(plain);
  const figure = scanFigure(plain, signed ? 1 : 0);
  if ("reason" in figure || /\d/.test(plain.slice(figure.end))) return { value: null, decimals: 0 };
  // "540O" is not 540, but "540 st" is.
  if (cellKind(text) === "misprint" && /\d[a-z]/i.test(plain)) return { value: null, decimals: 0 };
  const { digits, decimals } = figure;
  // "12,300" persons may be thousands. A share of "12,300 %" is not.
  const doubted = decimals.length === 3 && digits.length <= 3 && !digits.startsWith("0");
  if (doubted && contents !== "share" && contents !== "per-inhabitant") return { value: null, decimals: 0 };
  const size = BigInt(digits + decimals);
  return { value: signed && !plain.startsWith("+") ? -size : size, decimals: decimals.length };
}
