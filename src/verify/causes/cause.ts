import type { Agreement } from "../../agreements/agreement.ts";
import type { Register } from "../../population/register.ts";
import type { ColumnFigures, Expected, Figure } from "../column-figures.ts";
import { agrees } from "../internals/agrees.ts";
import type { Recipe } from "../recompute.ts";
import type { Verification } from "../verification.ts";

/** What differs from the claim besides the cause itself; absent facts are as claimed. */
export interface Besides {
  /** The method that each amount was rounded by. */
  readonly rounding?: string;
  /** The unit that each amount was rounded to, in öre. */
  readonly unit?: bigint;
}

/** What differs besides for a cause that names no register of its own: also the register counted in, and its date. */
export interface BesidesDate extends Besides {
  readonly register?: string;
  readonly date?: string;
}

/** In which order the amounts are listed, where the names are not in that order. */
export type OrderOfAmounts = "code" | "size" | "shifted" | "other";

/** The facts of each cause that can be named. */
export interface CauseDetails {
  /** The figures are in another unit: multiply the printed ones by `times`, a whole number or `1/1000`. */
  "other-unit": { times: string };
  "other-rounding": { method: string; unit: bigint };
  "other-date": { register: string; date: string } & Besides;
  /** Everyone was counted where the key asks for ages. */
  "ages-ignored": { ages: string } & Besides;
  /** Ages were counted where the key asks for everyone. */
  "ages-used": { ages: string; register: string } & Besides;
  "key-of-other-line": { line: string; agreement: string } & BesidesDate;
  "exception-missing": { groups: string } & BesidesDate;
  "fixed-missing": { each: bigint } & BesidesDate;
  "fixed-on-top": { each: bigint } & BesidesDate;
  /** The fixed amount is missing in some rows only. */
  "fixed-missing-in-row": { names: readonly string[]; each: bigint };
  /** Each share was rounded to so many decimals of a percent before it was multiplied. */
  "shares-rounded": { decimals: number } & BesidesDate;
  /**
   * The figures follow counts that differ from the register's by at most `most` persons. `published` where the register
   * is perturbed itself: then they are not wrong.
   */
  "register-perturbed": { register: string; most: number; published?: boolean } & Besides;
  "rows-swapped": { names: readonly string[] };
  /** The amounts are right but on the wrong rows. */
  "names-off-amounts": { order: OrderOfAmounts };
  "columns-swapped": { columns: readonly string[] };
  /** Single rows are in another unit: multiply the printed figures by `times`, a whole number or `1/1000`. */
  "row-in-other-unit": { names: readonly string[]; times: string };
  "digits-transposed": { right: bigint };
  "thousands-cut": { right: bigint };
  /** Everyone got a share, also these recipients, which take no part. */
  "eligibility-ignored": { codes: readonly string[] } & BesidesDate;
  "gotland-missing": { shared: bigint } & BesidesDate;
  "row-duplicated": { names: readonly string[] };
  /** These recipients have no row: what they get is what the rows lack of the total, or the total of the line. */
  "row-missing": { names: readonly string[]; amount: bigint; lacking: "rows" | "total" };
  /** These rows do not belong to the line, and the total exceeds it by their amounts. */
  "row-extra": { names: readonly string[]; amount: bigint };
  /** The total is the sum of all rows but this one. */
  "row-not-in-total": { name: string; amount: bigint };
  "total-stale": { right: bigint };
  "residual-on-row": { residual: bigint; name: string; method: string };
  "last-year": { agreement: string } & BesidesDate;
  /** The key was applied to another amount: that of a line or an area, `of`, of this or another agreement, or of none. */
  "other-amount": { amount: bigint; of?: string; agreement?: string } & BesidesDate;
}

/** The name of a kind of cause: what may have gone wrong when a table was made. */
export type CauseCode = keyof CauseDetails;

/** A tested explanation: under it, every figure in `cells` is exactly as printed. */
export type Cause<C extends CauseCode = CauseCode> = {
  [K in C]: {
    readonly code: K;
    readonly details: CauseDetails[K];
    /** The wrong figures that it explains, by cell. */
    readonly cells: readonly string[];
  };
}[C];

/** What the search for causes uses. */
export interface CauseSearch {
  readonly verification: Pick<Verification, "claim" | "columns">;
  readonly recipe: Recipe;
  /** Registers to try, already loaded. */
  readonly registers: readonly Register[];
  /** Agreements whose keys and amounts are tried. */
  readonly agreements: readonly Agreement[];
}

/** Looks for one kind of cause and names it only where it reproduces the printed figures. */
export type FindCause = (search: CauseSearch) => readonly Cause[];

/** Makes one cause. */
export function cause<C extends CauseCode>(
  code: C,
  cells: readonly string[],
  details: CauseDetails[C],
): Cause<C> {
  return { code, details, cells } as Cause<C>;
}

/** The entries of a column that are not what was expected. */
export function wrongEntries({ entries }: ColumnFigures): Figure[] {
  return entries.filter(
    ({ printed, expected, cell }) =>
      expected !== null &&
      (printed === null || !agrees(printed, cell.step, expected, 0n)) &&
      !cell.unreadable,
  );
}

/**
 * The wrong cells of a column, if other amounts reproduce every one of its printed figures, right and wrong; else none.
 */
export function reproduced(column: ColumnFigures, amounts: ReadonlyMap<string, Expected>): string[] {
  const wrong = wrongEntries(column);
  const fits = column.entries.every(({ recipient, printed, cell }) => {
    if (recipient === null || printed === null) return true;
    const amount = amounts.get(recipient.code);
    return amount !== undefined && agrees(printed, cell.step, amount, 0n);
  });
  return fits ? wrong.filter(({ printed }) => printed !== null).map(({ place }) => place.cell) : [];
}

/** Wrong figures few enough to be typing mistakes, each with its own cause. */
export const FEW = 4;

/**
 * Whether mistakes in single figures explain enough of a column: among hundreds of wrong figures, some look like a
 * mistake by chance.
 */
export function isTelling(explained: number, wrong: number): boolean {
  return wrong <= FEW || explained * 2 >= wrong;
}

/** The largest step that an entry of the column is printed in, in öre. */
export function coarsestStep({ entries }: ColumnFigures): bigint {
  return entries.reduce((step, { cell }) => (cell.step > step ? cell.step : step), 1n);
}

/** Columns of recipients with something wrong in them. */
export function suspects({ verification }: CauseSearch): ColumnFigures[] {
  if (verification.claim.kind !== "recipients") return [];
  return verification.columns.filter((column) => wrongEntries(column).length > 0);
}
