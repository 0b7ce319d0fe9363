import type { Agreement } from "../agreements/agreement.ts";
import type { Register } from "../population/register.ts";
import { type BesidesDate, type Cause, type CauseSearch, suspects, wrongEntries } from "./causes/cause.ts";
import { CAUSES, KEYS } from "./causes/index.ts";
import { keyAndDate } from "./causes/key-and-date.ts";
import type { Verification } from "./verification.ts";

/** Where causes are searched for. */
export interface CauseOptions {
  /** Registers to try. */
  readonly registers?: readonly Register[] | undefined;
  /** Agreements whose keys and amounts are tried, besides the claim's own. */
  readonly agreements?: readonly Agreement[] | undefined;
}

/** The causes that reproduce a table's wrong figures exactly, the one that explains most first; empty where none does. */
export function findCauses(verification: Verification, options: CauseOptions = {}): Cause[] {
  const search = causeSearch(verification, options);
  if (!search) return [];
  const single = CAUSES.flatMap((find) => find(search));
  const found = together([...single, ...keyAndDate(KEYS)(unexplained(search, single))]);
  if (found.length === 0) return found;
  const wrong = wrongCells(verification);
  const weigh = ({ cells }: Cause): number => cells.filter((cell) => wrong.has(cell)).length;
  // Sorting is stable: of causes that explain equally much, the one with less changed, and then the likelier, is first.
  const ranked = found.toSorted(
    (a, b) => weigh(b) - weigh(a) || b.cells.length - a.cells.length || changes(a) - changes(b),
  );
  return ranked.filter((one) => !ranked.some((other) => covers(other, one) || isSimpler(other, one)));
}

/** The cells of figures with a problem, or in a row with one: a problem of a row is placed at its label. */
function wrongCells({ columns, problems }: Verification): ReadonlySet<string> {
  const figures = columns.flatMap(({ entries, sums }) => [...entries, ...sums]);
  const cells = new Set(figures.map(({ place }) => place.cell));
  const told = new Set(problems.flatMap(({ place }) => place?.cell ?? []));
  const rows = new Set(problems.flatMap(({ place }) => (place && !cells.has(place.cell) ? place.row : [])));
  const wrong = figures.filter(({ place }) => told.has(place.cell) || rows.has(place.row));
  return new Set(wrong.map(({ place }) => place.cell));
}

/** What causes of a table are searched for in; nothing where nothing was compared, or nothing is wrong. */
export function causeSearch(verification: Verification, options: CauseOptions): CauseSearch | undefined {
  const { recipe, problems, checked, claim, columns } = verification;
  if (!recipe || problems.length === 0 || checked === 0) return undefined;
  const { registers = recipe.registers ?? [], agreements = [] } = options;
  return { verification: { claim, columns }, recipe, registers, agreements };
}

/** The columns in which no single cause explains every wrong figure: only there may two mistakes have been made. */
function unexplained(search: CauseSearch, causes: readonly Cause[]): CauseSearch {
  const columns = suspects(search).filter((column) => {
    const wrong = wrongEntries(column).flatMap(({ printed, place }) => (printed === null ? [] : place.cell));
    return !causes.some(({ cells }) => wrong.every((cell) => cells.includes(cell)));
  });
  return { ...search, verification: { ...search.verification, columns } };
}

/** A cause that changes less and explains all that another does: the other adds what is not needed. */
function isSimpler(simple: Cause, other: Cause): boolean {
  return changes(simple) < changes(other) && isWithin(other, simple);
}

/** How much differs from the claim besides the cause itself. */
function changes({ code, details }: Cause): number {
  const { rounding, date } = details as BesidesDate;
  // An amount of no line or area shows less than what else gives it, such as fixed amounts added on top.
  const isNobodys = code === "other-amount" && !("of" in details);
  return (
    Number(isNobodys) + Number(rounding !== undefined) + Number(date !== undefined && code !== "other-date")
  );
}

/** One hypothesis that explains several columns is one cause, with all their cells. */
function together(causes: readonly Cause[]): Cause[] {
  const merged = new Map<string, Cause>();
  for (const one of causes) {
    const facts = Object.entries(one.details).map(([name, value]) => `${name}=${value}`);
    const key = [one.code, ...facts].join("\n");
    const cells = [...new Set([...(merged.get(key)?.cells ?? []), ...one.cells])];
    merged.set(key, { ...one, cells });
  }
  return [...merged.values()];
}

/**
 * A cause is left out when another explains all of its cells and more: of 290 figures that are a thousand times too
 * large, one also looks as if digits were missing.
 */
function covers(larger: Cause, smaller: Cause): boolean {
  return larger.cells.length > smaller.cells.length && isWithin(smaller, larger);
}

function isWithin(smaller: Cause, larger: Cause): boolean {
  const cells = new Set(larger.cells);
  return smaller.cells.every((cell) => cells.has(cell));
}
