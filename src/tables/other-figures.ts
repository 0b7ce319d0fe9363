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
 */
export function otherFigures({ columns, rows }: Table): OtherFigure[] {
  const contents = columns.map(contentsOf);
  return rows.flatMap((row) =>
    row.texts.flatMap((cell): OtherFigure[] => {
      const column = columns[cell.column - 1];
      if (!column || !holdsFigure(cell, column)) return [];
      const what = contents[cell.column - 1] ?? "other";
      return [
        { row, column, place: placeOf(cell), text: cell.text, contents: what, ...figureIn(cell.text, what) },
      ];
    }),
  );
}

function contentsOf({ header, role }: TableColumn): OtherContents {
  const text = header.normalize("NFC").toLowerCase();
  const said = WORDS.find(([, words]) => words.test(text))?.[0];
  return said ?? (role === "percent" ? "share" : "other");
}

/** Among names only what is certainly a figure counts: "3.1" may number an area. */
function holdsFigure({ text }: Cell, { role }: TableColumn): boolean {
  const kind = cellKind(text);
  if (kind === "figure" || kind === "percent") return role !== "code";
  if (role !== "percent" && role !== "other") return false;
  if (kind === "number" || kind === "year") return true;
  // A misprinted figure is one all the same.
  return (kind === "text" || kind === "misprint") && /^[-+(−–]?\s*\d/.test(text.trim());
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
