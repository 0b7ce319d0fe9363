import { parseCsv } from "../../../src/tables/csv/parse-csv.ts";
import type { Random } from "./random.ts";

/** What may happen to the text of any table, whatever stands in it. */
export interface Slip {
  readonly name: string;
  slip(csv: string, random: Random): string;
}

type Rows = readonly (readonly string[])[];

const IN_ROWS: readonly { readonly name: string; readonly slip: (rows: Rows, random: Random) => Rows }[] = [
  { name: "as it is", slip: (rows) => rows },
  {
    name: "a digit changed",
    slip: changed((cell) => cell.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))),
  },
  {
    name: "a first digit changed",
    slip: changed((cell) => cell.replace(/\d/, (digit) => String((Number(digit) % 9) + 1))),
  },
  { name: "a figure a thousandth", slip: changed((cell) => cell.replace(/[\s\u00a0]?000$/, "")) },
  { name: "a figure that is none", slip: changed(() => "12x4") },
  { name: "a figure gone", slip: changed(() => "") },
  { name: "a row gone", slip: (rows, random) => rows.toSpliced(inside(rows, random), 1) },
  {
    name: "a row twice",
    slip: (rows, random) => {
      const at = inside(rows, random);
      return rows.toSpliced(at, 0, rows[at] ?? []);
    },
  },
  {
    name: "two rows' figures swapped",
    slip: (rows, random) => {
      const [one, other] = [inside(rows, random), inside(rows, random)];
      return rows
        .with(one, [rows[one]?.[0] ?? "", ...(rows[other] ?? []).slice(1)])
        .with(other, [rows[other]?.[0] ?? "", ...(rows[one] ?? []).slice(1)]);
    },
  },
  {
    name: "a stranger",
    slip: (rows, random) => {
      const at = inside(rows, random);
      return rows.with(at, ["Kristianstads län", ...(rows[at] ?? []).slice(1)]);
    },
  },
  { name: "the last row gone", slip: (rows) => rows.slice(0, -1) },
  {
    name: "two columns swapped",
    slip: (rows) =>
      rows.map((row) => (row.length < 3 ? row : [row[0] ?? "", row[2] ?? "", row[1] ?? "", ...row.slice(3)])),
  },
  { name: "no header", slip: (rows) => rows.slice(1) },
  { name: "the last column gone", slip: (rows) => rows.map((row) => row.slice(0, -1)) },
];

/** A figure of some row changed. */
function changed(change: (cell: string) => string) {
  return (rows: Rows, random: Random): Rows => {
    const at = inside(rows, random);
    const row = rows[at] ?? [];
    const column = row.findLastIndex((cell, index) => index > 0 && /\d/.test(cell));
    return column < 1 ? rows : rows.with(at, row.with(column, change(row[column] ?? "")));
  };
}

/** A row that is neither of the first nor the last. */
function inside(rows: Rows, random: Random): number {
  return Math.min(rows.length - 2, 3 + random.below(Math.max(1, rows.length - 5)));
}

function parted(text: string): Rows {
  return parseCsv(text).rows.map((row) => row.map((cell) => cell.text));
}

function joined(rows: Rows): string {
  return rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")).join("\n");
}

/** Every slip. */
export const SLIPS: readonly Slip[] = IN_ROWS.map(({ name, slip }) => ({
  name,
  slip: (csv, random) => joined(slip(parted(csv), random)),
}));
