import { describe, expect, it } from "vitest";
import { type Problem, problem, problemAt } from "../../../src/problems/problem.ts";
import { placeNamed } from "../../../src/tables/csv/grid.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { CoarseTable } from "../../../src/verify/coarse/coarse-table.ts";
import type { TableRounding } from "../../../src/verify/coarse/rounding-kind.ts";
import { tableRounding } from "../../../src/verify/coarse/table-rounding.ts";
import { withMissing } from "../../../src/verify/coarse/with-missing.ts";
import { withRounding } from "../../../src/verify/coarse/with-rounding.ts";
import type { ColumnFigures } from "../../../src/verify/column-figures.ts";
import { Verification, type VerificationFacts } from "../../../src/verify/verification.ts";
import { column, exactly, type MadeFigure } from "../made-sheet.ts";

/** A million kronor, and a tenth of it. */
const [MILLION, TENTH] = [100_000_000n, 10_000_000n];
const [ROADS, BRIDGES] = ["lan-medverkan", "lan-komplexa-behov"];

type Cell = number | null;
/** Printed millions: what two lines give, and their sum; the last row is the total. */
type Printed = readonly (readonly Cell[])[];

/** The exact amounts in tenths of a million: 1.4, 1.4 and 1.4 to roads, 2.6, 2.6 and 2.7 to bridges. */
const EXACT = [
  [14, 26],
  [14, 26],
  [14, 27],
] as const;

function columnsOf(
  printed: Printed,
  exact: readonly (readonly number[])[] = EXACT,
  unit = MILLION,
): ColumnFigures[] {
  const widths = printed[0]?.length ?? 0;
  return Array.from({ length: widths }, (_, at) => {
    const figures = printed.map((cells, row): MadeFigure => {
      const cell = cells[at] ?? null;
      const own = exact[row];
      const tenths = own && (at < 2 ? own[at] : (own[0] ?? 0) + (own[1] ?? 0));
      const amount = BigInt(Math.round((tenths ?? 0) * Number(TENTH)));
      const whole =
        tenths === undefined ? undefined : { amount, exact: { numerator: 3n * amount, denominator: 3n } };
      return {
        printed: cell === null ? null : BigInt(cell) * unit,
        step: unit,
        role: row === printed.length - 1 ? "total" : "entry",
        ...(whole && { expected: { ...whole, ...(at === 2 && { parts: 2 }) } }),
      };
    });
    const lines = at === 0 ? [ROADS] : at === 1 ? [BRIDGES] : [ROADS, BRIDGES];
    return column("BCD"[at] as string, lines as string[], figures);
  });
}
const tableOf = (printed: Printed, exact?: readonly (readonly number[])[]): CoarseTable =>
  new CoarseTable(columnsOf(printed, exact), MILLION);
const rounding = (printed: Printed, exact?: readonly (readonly number[])[]): TableRounding | undefined =>
  tableOf(printed, exact).rounding();
/** A rounding in short: its kind and method, the figures that are not the nearest, the sums that do not add up. */
function short(found: TableRounding | undefined) {
  return (
    found && {
      kind: [found.kind, found.method, found.unproven].filter((one) => one !== undefined).join(" "),
      moved: found.moved.map(({ cell }) => cell).join(" "),
      broken: found.broken.map(({ cell, of }) => `${cell} ${of}`).join(", "),
      far: found.far.map(({ cell }) => cell).join(" "),
    }
  );
}

describe("the sums of a coarse table", () => {
  it("are its total columns, row by row, and its totals", () => {
    const table = tableOf([
      [2, 2, 4],
      [1, 3, 4],
      [1, 3, 4],
      [4, 8, 12],
    ]);
    expect(
      table.relations.map(({ whole, parts, of }) => [
        whole.place.cell,
        parts.map(({ place }) => place.cell).join(" "),
        of,
      ]),
    ).toEqual([
      ["D2", "B2 C2", "row"],
      ["D3", "B3 C3", "row"],
      ["D4", "B4 C4", "row"],
      ["D5", "B5 C5", "row"],
      ["B5", "B2 B3 B4", "column"],
      ["C5", "C2 C3 C4", "column"],
      ["D5", "D2 D3 D4", "column"],
    ]);
    expect(table.figures).toHaveLength(12);
    expect(table.relations.map(({ whole }) => table.exactOf(whole)?.amount)).toEqual(
      [40n, 40n, 41n, 121n, 42n, 79n, 121n].map((tenths) => tenths * TENTH),
    );
  });

  it("are not where a sum is empty, or a part has no figure in the row", () => {
    const [full, empty] = [
      [
        [2, 2, 4],
        [4, 8, 12],
      ],
      [
        [2, 2, null],
        [null, 8, 12],
      ],
    ];
    expect(tableOf(full as Printed).relations).toHaveLength(5);
    expect(tableOf(empty as Printed).relations.map(({ whole, of }) => [whole.place.cell, of])).toEqual([
      ["D3", "row"],
      ["C3", "column"],
      ["D3", "column"],
    ]);
    expect(tableOf([[2], [4]]).relations.map(({ of }) => of)).toEqual(["column"]);
  });

  it("have the exact sum where every part is known, a part of nothing too, and else what is expected of them", () => {
    const table = tableOf([[2], [0], [3], [5]], [[14], [], [26]]);
    const [sum] = table.relations;
    expect(sum && table.exactOf(sum.whole)?.amount).toBe(40n * TENTH);
    const unknown = tableOf([[2], [1], [3], [6]], [[14], [], [26]]);
    const [other] = unknown.relations;
    expect(other && unknown.exactOf(other.whole)).toBeUndefined();
    const stated = tableOf([[2], [1], [3], [6]], [[14], [], [26], [55]]);
    expect(stated.relations[0] && stated.exactOf(stated.relations[0].whole)?.amount).toBe(55n * TENTH);
  });
});

describe("how the figures of a coarse table were rounded", () => {
  it("together: each is next to the exact one, and every sum adds up", () => {
    const found = rounding([
      [2, 2, 4],
      [1, 3, 4],
      [1, 3, 4],
      [4, 8, 12],
    ]);
    expect(found).toEqual({
      kind: "together",
      unit: MILLION,
      sums: 7,
      moved: [
        { cell: "B2", label: "rad 2", printed: 2n * MILLION, exact: 14n * TENTH, nearest: MILLION },
        { cell: "C2", label: "rad 2", printed: 2n * MILLION, exact: 26n * TENTH, nearest: 3n * MILLION },
      ],
      broken: [],
      far: [],
      missing: [],
    });
  });

  it("each for itself, to the nearest: sums that do not add up are listed with what they come to", () => {
    const found = rounding([
      [1, 3, 4],
      [1, 3, 4],
      [1, 3, 4],
      [4, 8, 12],
    ]);
    expect(short(found)).toEqual({
      kind: "apart nearest",
      moved: "",
      broken: "B5 column, C5 column",
      far: "",
    });
    expect(found?.broken[0]).toEqual({
      cell: "B5",
      label: "rad 5",
      printed: 4n * MILLION,
      computed: 3n * MILLION,
      exact: 42n * TENTH,
      of: "column",
    });
  });

  it.each([
    [
      "down",
      [
        [1, 2, 4],
        [1, 2, 4],
        [1, 2, 4],
        [4, 7, 12],
      ],
    ],
    [
      "up",
      [
        [2, 3, 4],
        [2, 3, 4],
        [2, 3, 5],
        [5, 8, 13],
      ],
    ],
  ] as const)("each for itself, always %s", (how, printed) => {
    expect(short(rounding(printed))?.kind).toBe(`apart ${how}`);
    // One figure the other way is no such rounding.
    const other = printed.map((cells, row) =>
      row === 0 ? [how === "down" ? 2 : 1, ...cells.slice(1)] : cells,
    );
    expect(short(rounding(other))?.kind).not.toBe(`apart ${how}`);
  });

  it("each column for itself, or each row", () => {
    const columns = rounding([
      [2, 3, 4],
      [1, 3, 4],
      [1, 2, 4],
      [4, 8, 12],
    ]);
    expect(short(columns)).toEqual({ kind: "by-column", moved: "B2 C4", broken: "D2 row, D4 row", far: "" });
    const rows = rounding([
      [1, 3, 4],
      [2, 2, 4],
      [1, 3, 4],
      [4, 8, 12],
    ]);
    expect(short(rows)?.kind).toBe("together");
    const turned = rounding([
      [2, 2, 4],
      [2, 2, 4],
      [1, 3, 4],
      [4, 8, 12],
    ]);
    expect(short(turned)).toEqual({
      kind: "by-row",
      moved: "B2 B3 C2 C3",
      broken: "B5 column, C5 column",
      far: "",
    });
  });

  it("by none, with a figure that each way would print otherwise", () => {
    const found = rounding([
      [2, 2, 4],
      [1, 3, 4],
      [1, 2, 4],
      [4, 8, 12],
    ]);
    expect(short(found)).toEqual({ kind: "none", moved: "B2 C2 C4", broken: "D4 row, C5 column", far: "" });
    expect(Object.entries(found?.against ?? {}).map(([how, { cell }]) => [how, cell])).toEqual([
      ["nearest", "B2"],
      ["down", "B2"],
      ["up", "B3"],
    ]);
  });

  it("is not judged where an amount is a unit or more from the exact one, and by none where a sum is", () => {
    expect(
      rounding([
        [3, 3, 6],
        [1, 3, 4],
        [1, 3, 4],
        [5, 9, 14],
      ]),
    ).toBeUndefined();
    const sum = rounding([
      [1, 3, 4],
      [1, 3, 4],
      [1, 3, 4],
      [4, 8, 14],
    ]);
    expect(short(sum)).toMatchObject({ kind: "none", far: "D5" });
  });

  it("may be of amounts that were rounded to thousands first", () => {
    // 1 499 500 kr is 1 500 tkr, and then 2 mnkr; 1 499 499 kr is not. The three are 4 399 000 kr.
    const printed = [[2], [2], [1], [4]];
    expect(short(rounding(printed, [[14.995], [14.995], [14]]))?.kind).toBe("apart nearest");
    expect(short(rounding(printed, [[14.994], [14.995], [14]]))?.kind).toBe("none");
  });

  it("may be of totals of lines that are not printed, each rounded first", () => {
    const totals = (third: number, exact: readonly number[] = [40, 40, 41]) => {
      const millions = [4, 4, third].map((one, row) => ({
        printed: BigInt(one) * MILLION,
        step: MILLION,
        expected: { ...exactly(BigInt(exact[row] as number) * TENTH), parts: 2 },
      }));
      const total = { printed: 12n * MILLION, step: MILLION, role: "total" } as const;
      return new CoarseTable([column("B", [ROADS, BRIDGES], [...millions, total])], MILLION).rounding();
    };
    expect(short(totals(5))).toEqual({ kind: "apart nearest", moved: "B4", broken: "B5 column", far: "" });
    expect(totals(6)).toBeUndefined();
  });

  it("each for itself, where a sum is added from the printed figures though another is nearer", () => {
    const added = rounding([
      [1, 3, 4],
      [1, 3, 4],
      [1, 3, 4],
      [3, 8, 12],
    ]);
    expect(short(added)).toEqual({
      kind: "apart nearest",
      moved: "B5",
      broken: "D5 row, C5 column",
      far: "B5",
    });
  });

  it("each column for itself, though the totals do not add up downwards", () => {
    const exact = [
      [14, 26],
      [14, 26],
      [14, 31],
    ] as const;
    const found = rounding(
      [
        [2, 3, 4],
        [1, 2, 4],
        [1, 3, 4],
        [4, 8, 13],
      ],
      exact,
    );
    expect(short(found)).toEqual({
      kind: "by-column",
      moved: "B2 C3",
      broken: "D2 row, D3 row, D5 row, D5 column",
      far: "",
    });
  });

  it("always down or up, with amounts that need no rounding", () => {
    expect(short(rounding([[1], [2], [1], [5]], [[14], [20], [17]]))?.kind).toBe("apart down");
    expect(short(rounding([[2], [2], [2], [5]], [[14], [20], [12]]))?.kind).toBe("apart up");
  });

  it("to the nearest, of which a half has two", () => {
    expect(short(rounding([[1], [2], [3]], [[15], [15]]))).toEqual({
      kind: "together",
      moved: "",
      broken: "",
      far: "",
    });
    for (const far of [
      [[2], [2], [4]],
      [[4], [2], [6]],
    ])
      expect(rounding(far, [[30], [20]])).toBeUndefined();
  });

  it("is of several sums, each by what is known of it", () => {
    // The first column is known, the second is not.
    const two = (bridges: number, roads: Printed = [[1], [1], [1], [4]]) =>
      short(
        rounding(
          roads.map(([one = null], row) => [one, [12, 13, 0, bridges][row] as number]),
          [[14], [14], [14]],
        ),
      )?.kind;
    expect(two(26)).toBe("apart nearest true");
    expect(two(28)).toBe("none");
    expect(two(26, [[2], [2], [2], [5]])).toBe("none");
    expect(two(25, [[2], [2], [2], [5]])).toBe("apart up");
  });

  it("is of no sum over nothing, nor of empty cells", () => {
    expect(tableOf([[4]], []).relations).toEqual([]);
    expect(tableOf([[null], [2], [2]], [[4], [14]]).figures.map(({ place }) => place.cell)).toEqual([
      "B3",
      "B4",
    ]);
    const empty = tableOf([[2], [null], [3], [5]], [[14], [], [26]]);
    expect(empty.relations[0] && empty.exactOf(empty.relations[0].whole)?.amount).toBe(40n * TENTH);
  });

  it("in thousands may be of kronor that were rounded first, and of no more", () => {
    const thousands = (first: bigint) => {
      const step = 100_000n;
      const [printed, exact] = [
        [2n, 2n, 1n, 4n],
        [first, 149_950n, 140_000n],
      ];
      const figures = printed.map((one, row): MadeFigure => {
        const expected = exact[row];
        return {
          printed: one * step,
          step,
          role: row === 3 ? "total" : "entry",
          ...(expected !== undefined && { expected }),
        };
      });
      return new CoarseTable([column("B", [ROADS as string], figures)], step).rounding()?.kind;
    };
    expect(thousands(149_950n)).toBe("apart");
    expect(thousands(149_940n)).toBe("none");
  });

  it("is not proven where the exact amounts of a sum are not known, and no rounding where it is too far off", () => {
    const sum = (total: number, more: readonly (readonly number[])[] = []) =>
      short(rounding([[12], [13], [total]], more));
    expect(sum(25)).toEqual({ kind: "together", moved: "", broken: "", far: "" });
    expect(sum(26)?.kind).toBe("apart nearest true");
    expect(sum(24)?.kind).toBe("apart nearest true");
    expect(sum(27)).toMatchObject({ kind: "none", broken: "B4 column" });
    expect(rounding([[12], [13], [26]], [])?.broken[0]?.exact).toBeNull();
    expect(sum(27, [[120]])?.kind).toBe("none");
    expect(short(rounding([[12], [13], [14], [41]], []))?.kind).toBe("apart nearest true");
    expect(sum(26, [[120], [134]])?.kind).toBe("none");
    expect(sum(26, [[124], [134]])?.kind).toBe("apart nearest");
  });
});

describe("a coarse table in which figures are missing", () => {
  it("can have them where some figures make every sum right", () => {
    const found = withMissing(
      tableOf([
        [null, 2, 4],
        [1, 3, 4],
        [1, 3, 4],
        [4, 8, 12],
      ]),
    );
    expect(found).toEqual({
      kind: "together",
      unit: MILLION,
      sums: 7,
      moved: [],
      broken: [],
      far: [],
      missing: [{ cell: "B2", label: "rad 2", printed: null, exact: 14n * TENTH, nearest: MILLION }],
    });
  });

  it("cannot where none do, with the figures that contradict", () => {
    const found = withMissing(
      tableOf([
        [null, 2, 4],
        [1, 3, 4],
        [2, 3, 4],
        [4, 8, 12],
      ]),
    );
    expect(found?.kind).toBe("none");
    expect(found?.missing.map(({ cell }) => cell)).toEqual(["B2"]);
    const figures = found?.contradiction?.figures ?? [];
    expect(figures.map(({ cell }) => cell).join(" ")).toBe("B2 C2 B3 C3 B4 C4 D2 D3 D4 D5 B5 C5 D5");
    expect(figures.slice(0, 6).map(({ printed, of }) => [printed, of])).toEqual(
      [null, 2n, 1n, 3n, 2n, 3n].map((printed) => [printed === null ? null : printed * MILLION, undefined]),
    );
    // The indexes of the amounts of each sum: rows, then columns; the grand total is over the columns' sums.
    expect(figures.slice(6).map(({ of }) => of)).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
      [0, 2, 4, 1, 3, 5],
      [0, 2, 4],
      [1, 3, 5],
      [0, 1, 2, 3, 4, 5],
    ]);
    expect(figures.map(({ exact }) => exact / TENTH)).toEqual([
      14n,
      26n,
      14n,
      26n,
      14n,
      27n,
      40n,
      40n,
      41n,
      121n,
      42n,
      79n,
      121n,
    ]);
  });
});

const TOGETHER: Printed = [
  [2, 2, 4],
  [1, 3, 4],
  [1, 3, 4],
  [4, 8, 12],
];

/** A verified table with these columns. */
function verification(
  columns: readonly ColumnFigures[],
  facts: Partial<VerificationFacts> = {},
): Verification {
  const account = { compared: 0, summed: 0, explained: 0, unchecked: [] };
  const table = { titles: [], columns: [], rows: [], notes: [], problems: [] };
  const whole = {
    claim: { kind: "recipients" },
    table,
    file: "–",
    problems: [],
    accepted: [],
    account,
    checked: 1,
    columns,
    registers: [],
  };
  return new Verification({ ...whole, ...facts } as VerificationFacts, null);
}
const missing = problemAt("amount-missing", placeNamed("B2"), {
  cell: "B2",
  header: "rubrik B",
  label: "rad 2",
  expected: 14n * TENTH,
  line: "lan-medverkan",
});
const gone = problem("deviation-gone", ["deviations"], { deviation: "row-sum", cell: "D4", reason: "känt" });

describe("whether the rounding of a table is judged", () => {
  const kind = (columns: readonly ColumnFigures[], facts: Partial<VerificationFacts> = {}) =>
    tableRounding(verification(columns, facts))?.kind;
  const kronor = column("E", [ROADS as string], [{ printed: 1_400_000_00n, expected: 1_400_000_00n }]);
  const thousands = column(
    "F",
    [ROADS as string],
    [{ printed: 1_400_000_00n, expected: 1_400_000_00n, step: 100_000n }],
  );

  it("is so where figures are coarse, beside kronor too, in one unit", () => {
    expect(kind(columnsOf(TOGETHER))).toBe("together");
    expect(kind([...columnsOf(TOGETHER), kronor])).toBe("together");
    expect(kind([kronor])).toBeUndefined();
    expect(kind([])).toBeUndefined();
    expect(kind([...columnsOf(TOGETHER), thousands])).toBeUndefined();
    expect(tableRounding(verification([thousands]))?.unit).toBe(100_000n);
    // One figure in thousands among millions: the column is in thousands.
    const mixed = column(
      "B",
      [ROADS as string],
      [
        { printed: 2n * MILLION, expected: 2n * MILLION, step: MILLION },
        { printed: 14n * TENTH, expected: 14n * TENTH, step: 100_000n },
        { printed: 3n * MILLION, expected: 3n * MILLION, step: MILLION },
      ],
    );
    expect(tableRounding(verification([mixed]))?.unit).toBe(100_000n);
  });

  it("is not so where figures are wrong, or differences are accepted", () => {
    const wrong = { ...missing, code: "amount-differs" } as unknown as Problem;
    const warning: Problem = { ...wrong, severity: "warning" };
    expect(kind(columnsOf(TOGETHER), { problems: [wrong] })).toBeUndefined();
    expect(kind(columnsOf(TOGETHER), { problems: [warning, gone] })).toBe("together");
    expect(
      kind(columnsOf(TOGETHER), { accepted: [{ problem: wrong, deviation: { code: "x", reason: "y" } }] }),
    ).toBeUndefined();
    expect(kind(columnsOf(TOGETHER), { claim: { kind: "recipients", tolerance: 1n } })).toBeUndefined();
    expect(kind(columnsOf(TOGETHER), { claim: { kind: "recipients", tolerance: 0n } })).toBe("together");
  });

  it("asks whether amounts that are missing can be there", () => {
    const [[, ...first] = [], ...rest] = TOGETHER;
    const found = tableRounding(
      verification(columnsOf([[null, ...first], ...rest]), { problems: [missing] }),
    );
    expect(found?.missing.map(({ cell }) => cell)).toEqual(["B2"]);
    expect(kind(columnsOf([[12], [13], [25]], []), { problems: [missing] })).toBeUndefined();
  });

  it("has nothing to say of sums alone that add up", () => {
    expect(kind(columnsOf([[12], [13], [25]], []))).toBeUndefined();
    expect(kind(columnsOf([[12], [13], [26]], []))).toBe("apart");
  });
});

describe("a verification with the rounding of its table", () => {
  const found = (
    printed: Printed,
    exact: readonly (readonly number[])[] = EXACT,
    facts: Partial<VerificationFacts> = {},
  ) => withRounding(verification(columnsOf(printed, exact), facts));
  const NONE: Printed = [
    [2, 2, 4],
    [1, 3, 4],
    [1, 2, 4],
    [4, 8, 12],
  ];

  it("has no problems where some rounding gives the table", () => {
    expect(found(TOGETHER).problems).toEqual([]);
    expect(found(TOGETHER).rounding?.kind).toBe("together");
    const kronor = verification([]);
    expect(withRounding(kronor)).toBe(kronor);
  });

  it("has the sums that do not add up where none does", () => {
    const place = { header: "rubrik D", label: "rad 4" };
    expect(found(NONE).problems).toMatchObject([
      {
        code: "row-sum",
        place: placeNamed("D4"),
        details: { ...place, printed: 4n * MILLION, computed: 3n * MILLION },
      },
      {
        code: "column-sum",
        place: placeNamed("C5"),
        details: { printed: 8n * MILLION, computed: 7n * MILLION },
      },
    ]);
  });

  it("has a sum that is far from the exact one, once", () => {
    // 1.1, 1.1 and 1.4 millions are 3.6; two are rounded up and one down, and they add up.
    expect(found([[2], [2], [1], [5]], [[11], [11], [14]]).problems).toMatchObject([
      {
        code: "amount-differs",
        place: placeNamed("B5"),
        details: { printed: 5n * MILLION, expected: 36n * TENTH, line: "lan-medverkan", label: "rad 5" },
      },
    ]);
    const apart = found(
      [
        [2, 1],
        [2, 1],
        [1, 1],
        [5, 4],
      ],
      [
        [11, 14],
        [11, 14],
        [14, 14],
      ],
    ).problems;
    expect(apart.map(({ code, place }) => [code, place?.cell])).toEqual([
      ["column-sum", "C5"],
      ["amount-differs", "B5"],
    ]);
    const both = found([
      [1, 3, 4],
      [1, 3, 4],
      [1, 3, 4],
      [4, 8, 14],
    ]).problems;
    expect(both.map(({ code, place }) => [code, place?.cell])).toEqual([
      ["row-sum", "D5"],
      ["column-sum", "B5"],
      ["column-sum", "C5"],
      ["column-sum", "D5"],
    ]);
  });

  it("finds a known deviation among them, and one that is gone", () => {
    const deviation = (cell: string) => ({
      code: "row-sum",
      cell,
      printed: 4n * MILLION,
      expected: 3n * MILLION,
      reason: "känt",
    });
    const claim: Claim = { kind: "recipients", deviations: [deviation("D4")] };
    const known = found(NONE, EXACT, { claim, problems: [gone] });
    expect(known.problems.map(({ code }) => code)).toEqual(["column-sum"]);
    expect(known.accepted.map(({ problem: one }) => one.place?.cell)).toEqual(["D4"]);
    const warning: Problem = { ...missing, severity: "warning" };
    expect(found(NONE, EXACT, { claim, problems: [warning, gone] }).problems.map(({ code }) => code)).toEqual(
      ["amount-missing", "column-sum"],
    );
    const other = found(TOGETHER, EXACT, { claim, problems: [gone] });
    expect(other.problems.map(({ code }) => code)).toEqual(["deviation-gone"]);
  });
});
