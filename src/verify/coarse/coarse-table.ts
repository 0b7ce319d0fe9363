import type { Ore } from "../../money/ore.ts";
import { absolute } from "../../numbers/absolute.ts";
import { nearestOf } from "../../numbers/floor-of.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { sum } from "../../numbers/sum.ts";
import { krona } from "../../recipients/unit-in-use.ts";
import { partsOf } from "../checks/row-sums.ts";
import type { ColumnFigures, Expected, Figure } from "../column-figures.ts";
import { known, plus } from "../recompute.ts";
import type { BrokenSum, RoundedFigure, RoundedHow, TableRounding } from "./rounding-kind.ts";

/** A printed sum with the figures that it is the sum of. */
export interface Relation {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  readonly of: "row" | "column";
}

/** The coarse columns of a table, and the sums among their figures. */
export class CoarseTable {
  readonly unit: Ore;
  readonly relations: readonly Relation[];
  /** Every figure that has an exact amount. */
  readonly figures: readonly Figure[];
  readonly #exact: ReadonlyMap<Figure, Expected>;
  readonly #wholes: ReadonlySet<Figure>;

  constructor(columns: readonly ColumnFigures[], unit: Ore) {
    this.unit = unit;
    const inColumns = columns.flatMap(({ sums }) =>
      sums
        .filter(({ over, printed }) => over.length > 0 && printed !== null)
        .map((whole): Relation => ({ whole, parts: whole.over, of: "column" })),
    );
    this.relations = [...columns.flatMap((whole) => rowRelations(whole, columns)), ...inColumns];
    this.#wholes = new Set(this.relations.map(({ whole }) => whole));
    const exact = new Map<Figure, Expected>();
    for (const { entries } of columns)
      for (const one of entries) if (one.expected) exact.set(one, one.expected);
    for (const { whole } of inColumns) {
      const own = "over" in whole ? exactSum(whole.over as readonly Figure[], exact) : undefined;
      const expected = own ?? whole.expected;
      if (expected) exact.set(whole, expected);
    }
    this.#exact = exact;
    this.figures = [...exact.keys()].filter(({ printed }) => printed !== null);
  }

  /** The exact amount of a figure. */
  exactOf(figure: Figure): Expected | undefined {
    return this.#exact.get(figure);
  }

  rounded(figure: Figure): RoundedFigure {
    const { numerator, denominator } = (this.#exact.get(figure) ?? known(0n)).exact;
    return {
      cell: figure.place.cell,
      label: figure.label,
      printed: figure.printed,
      exact: nearestOf(numerator, denominator),
      nearest: nearestOf(numerator, denominator * this.unit) * this.unit,
    };
  }

  rounding(): TableRounding | undefined {
    const { relations, figures, unit } = this;
    const wholes = this.#wholes;
    const addsUp = new Set(relations.filter((one) => isSum(one)));
    const broken = relations.filter((one) => !addsUp.has(one));
    const moved = figures.filter((one) => !this.#is(one, "nearest"));
    const far = figures.filter((one) => !this.#isNeighbour(one));
    const facts = {
      unit,
      sums: relations.length,
      moved: moved.map((one) => this.rounded(one)),
      broken: broken.map((one) => this.#brokenSum(one)),
      far: far.map((one) => this.rounded(one)),
      missing: [],
    };
    if (broken.length === 0 && far.length === 0) return { kind: "together", ...facts };
    const cells = figures.filter((one) => !wholes.has(one));
    // A figure of several lines that are not printed may be the sum of figures that were each rounded.
    if (far.some((one) => !wholes.has(one))) return undefined;
    const added = new Set([...addsUp].map(({ whole }) => whole));
    const isAdded = (whole: Figure): boolean => added.has(whole);
    const mayBe = (how: RoundedHow): boolean =>
      [...wholes].every((one) => isAdded(one) || this.#isOrUnknown(one, how)) &&
      broken.every((one) => this.#isKnown(one) || (how === "nearest" && this.#drifts(one)));
    const method = HOW.find((how) => cells.every((one) => this.#isApart(one, how)) && mayBe(how));
    if (method) {
      const unproven = broken.some((one) => !this.#isKnown(one));
      return { kind: "apart", method, ...(unproven && { unproven }), ...facts };
    }
    for (const [kind, along] of [
      ["by-column", "column"],
      ["by-row", "row"],
    ] as const) {
      // Sums of amounts only: those of the total column add up across.
      const keeps = relations.filter(
        ({ of, parts }) => of === along && !parts.some((one) => wholes.has(one)),
      );
      if (
        keeps.length > 0 &&
        keeps.every((one) => addsUp.has(one) && this.#isNeighbour(one.whole)) &&
        mayBe("nearest")
      )
        return { kind, ...facts };
    }
    const against = HOW.flatMap((how) => {
      const other = [...cells, ...wholes].find((one) => !isAdded(one) && !this.#isOrUnknown(one, how));
      return other ? [[how, this.rounded(other)] as const] : [];
    });
    return { kind: "none", ...facts, against: Object.fromEntries(against) };
  }

  #brokenSum({ whole, parts, of }: Relation): BrokenSum {
    return {
      cell: whole.place.cell,
      label: whole.label,
      printed: whole.printed as Ore,
      computed: computed(parts),
      exact: this.#exact.has(whole) ? this.rounded(whole).exact : null,
      of,
    };
  }

  #isOrUnknown(figure: Figure, how: RoundedHow): boolean {
    return !this.#exact.has(figure) || this.#isApart(figure, how);
  }

  #isKnown({ parts }: Relation): boolean {
    return parts.every((one) => this.#exact.has(one));
  }

  /** Whether a sum of unknown amounts, each rounded to the nearest, can be as far from the sum of its figures as it is. */
  #drifts({ whole, parts }: Relation): boolean {
    const off = (whole.printed as Ore) - computed(parts);
    return 2n * absolute(off) <= this.unit * BigInt(parts.length + 1);
  }

  /**
   * Whether a figure can be rounded for itself: to the nearest perhaps to kronor or thousands first, and line by line where
   * it has several lines of which none is printed.
   */
  #isApart(figure: Figure, how: RoundedHow): boolean {
    if (how !== "nearest") return this.#is(figure, how);
    const { parts = 1 } = this.#wholes.has(figure) ? {} : (this.#exact.get(figure) as Expected);
    const before = this.unit > THOUSAND ? THOUSAND : krona();
    return this.#from(figure).some(
      ({ numerator, denominator }) =>
        2n * absolute((figure.printed as Ore) * denominator - numerator) <=
        (this.unit + before) * BigInt(parts) * denominator,
    );
  }

  /** Whether a figure is the exact amount, or the amount as it was paid out, rounded in a way. */
  #is(figure: Figure, how: RoundedHow): boolean {
    return this.#from(figure).some((exact) => {
      const off = (figure.printed as Ore) * exact.denominator - exact.numerator;
      const unit = this.unit * exact.denominator;
      if (how === "nearest") return 2n * absolute(off) <= unit;
      return how === "down" ? off <= 0n && -off < unit : off >= 0n && off < unit;
    });
  }

  #isNeighbour(figure: Figure): boolean {
    return !this.#exact.has(figure) || this.#is(figure, "down") || this.#is(figure, "up");
  }

  #from(figure: Figure): Fraction[] {
    const { exact, amount } = this.#exact.get(figure) as Expected;
    return [exact, known(amount).exact];
  }
}

const THOUSAND = 100_000n;

const HOW: readonly RoundedHow[] = ["nearest", "down", "up"];

/** The sums across a row: a column that has the lines of others together. */
function rowRelations(whole: ColumnFigures, columns: readonly ColumnFigures[]): Relation[] {
  const parts = partsOf(whole, columns);
  if (parts.length < 2) return [];
  const byRow = parts.map((part) => new Map([...part.entries, ...part.sums].map((one) => [one.row, one])));
  return [...whole.entries, ...whole.sums].flatMap((figure): Relation[] => {
    const beside = byRow.flatMap((figures) => figures.get(figure.row) ?? []);
    if (figure.printed === null || beside.length < parts.length) return [];
    return [{ whole: figure, parts: beside, of: "row" }];
  });
}

function exactSum(parts: readonly Figure[], exact: ReadonlyMap<Figure, Expected>): Expected | undefined {
  let total: Expected | undefined;
  for (const one of parts) {
    const expected = exact.get(one) ?? (one.printed === null || one.printed === 0n ? known(0n) : undefined);
    if (!expected) return undefined;
    total = total ? plus(total, expected) : expected;
  }
  return total;
}

function isSum({ whole, parts }: Relation): boolean {
  return whole.printed === computed(parts);
}

function computed(parts: readonly Figure[]): Ore {
  return sum(parts.map(({ printed }) => printed ?? 0n));
}
