import { describe, expect, it } from "vitest";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { columnSums } from "../../src/verify/checks/column-sums.ts";
import { expectedEntries, expectedSums } from "../../src/verify/checks/expected-entries.ts";
import { recipientsPresent } from "../../src/verify/checks/recipients-present.ts";
import { rowSums } from "../../src/verify/checks/row-sums.ts";
import { statedSums } from "../../src/verify/checks/stated-sums.ts";
import type { ColumnFigures } from "../../src/verify/column-figures.ts";
import { agrees, sums } from "../../src/verify/internals/agrees.ts";
import { column, exactly, findings, type MadeFigure } from "./made-sheet.ts";

const [A, B, C] = ["lan-nationell-strategi", "lan-medverkan", "lan-vard-insatsprogram"] as const;
const kr = (...kronor: readonly (bigint | null | "?")[]): MadeFigure[] =>
  kronor.map((one) => ({ printed: typeof one === "bigint" ? one * 100n : one }));
const total = (kronor: bigint, role: MadeFigure["role"] = "total"): MadeFigure => ({
  printed: kronor * 100n,
  role,
});
const TKR = 100_000n;

describe("a figure agrees", () => {
  it("with an amount as near as the tolerance, and no farther, on both sides", () => {
    for (const [printed, fine] of [
      [998n, false],
      [999n, true],
      [1000n, true],
      [1001n, true],
      [1002n, false],
    ] as const)
      expect(agrees(printed, 100n, exactly(1000n), 1n), `${printed}`).toBe(fine);
  });

  it("in thousands with every exact share less than a step away, or within a tolerance that is wider", () => {
    const third = { amount: 333_333n, exact: { numerator: 1_000_000n, denominator: 3n } };
    expect(agrees(400_000n, TKR, third, 0n)).toBe(true);
    expect(agrees(500_000n, TKR, third, 0n)).toBe(false);
    expect(agrees(500_000n, TKR, third, 166_666n)).toBe(false);
    expect(agrees(500_000n, TKR, third, 166_667n)).toBe(true);
    expect(agrees(500_000n, TKR, exactly(300_000n), 200_000n)).toBe(true);
    expect(agrees(500_000n, TKR, exactly(300_000n), 199_999n)).toBe(false);
  });

  it("with a sum of several rounded amounts a step farther for each", () => {
    expect(agrees(600_000n, TKR, { ...exactly(400_001n), parts: 2 }, 0n)).toBe(true);
    expect(agrees(600_000n, TKR, { ...exactly(400_000n), parts: 2 }, 0n)).toBe(false);
  });

  it("as a sum with its rows up to the drift or the tolerance, whichever is wider", () => {
    expect(sums(100n, 99n, 5, 100n, 1n)).toBe(true);
    expect(sums(100n, 98n, 5, 100n, 1n)).toBe(false);
    expect(sums(500_000n, 300_000n, 1, TKR, 200_000n)).toBe(true);
    expect(sums(500_000n, 300_000n, 2, TKR, 1n)).toBe(true);
    expect(sums(500_000n, 299_999n, 2, TKR, 1n)).toBe(false);
  });
});

describe("expectedEntries", () => {
  const figures: MadeFigure[] = [
    { printed: 100n, expected: 100n },
    { printed: 100n, expected: 201n },
    { printed: null, expected: 300n },
    { printed: "?", expected: 400n },
    { printed: 500n },
  ];

  it("that differ or are missing are told with what they should be, unreadable ones elsewhere", () => {
    const place = { header: "rubrik B", line: `${A} + ${B}` };
    expect(findings(expectedEntries, [column("B", [A, B], figures)])).toEqual({
      problems: [
        {
          code: "amount-differs",
          cell: "B3",
          details: { ...place, cell: "B3", label: "rad 3", expected: 201n, printed: 100n },
        },
        {
          code: "amount-missing",
          cell: "B4",
          details: { ...place, cell: "B4", label: "rad 4", expected: 300n },
        },
      ],
      checked: ["B2", "B3", "B4"],
    });
  });

  it("may be as far off as the claim tolerates", () => {
    const { problems } = findings(expectedEntries, [column("B", [A], figures)], { tolerance: 101n });
    expect(problems.map(({ code }) => code)).toEqual(["amount-missing"]);
  });
});

describe("a total column", () => {
  const parts = [column("B", [A], kr(1n, 2n)), column("C", [B], kr(10n, 20n))];

  it("is the sum of those whose lines are its own", () => {
    expect(findings(rowSums, [...parts, column("D", [A, B], kr(11n, 23n))])).toEqual({
      problems: [
        {
          code: "row-sum",
          cell: "D3",
          details: { cell: "D3", header: "rubrik D", label: "rad 3", printed: 2300n, computed: 2200n },
        },
      ],
      checked: ["D2", "B2", "C2", "D3", "B3", "C3"],
    });
  });

  it("is not checked where it or a part is empty, nor where a line is nobody's", () => {
    const gaps = [column("B", [A], kr(1n, null)), column("C", [B], kr(10n, 20n))];
    expect(findings(rowSums, [...gaps, column("D", [A, B], kr(null, 20n))]).checked).toEqual([]);
    expect(findings(rowSums, [...parts, column("D", [A, B, C], kr(0n, 0n))]).checked).toEqual([]);
  });

  it("is no sum of one column, of itself, of its like or of columns about nothing", () => {
    const twice = [column("B", [A, B], kr(1n, 2n)), column("C", [A, B], kr(3n, 4n))];
    expect(findings(rowSums, twice).checked).toEqual([]);
    expect(findings(rowSums, [column("B", [A], kr(1n)), column("C", [A], kr(2n))]).checked).toEqual([]);
    const beside = [column("B", [], kr(7n, 7n)), ...parts, column("D", [A, B], kr(11n, 22n))];
    expect(findings(rowSums, beside)).toEqual({
      problems: [],
      checked: ["D2", "B2", "C2", "D3", "B3", "C3"],
    });
  });

  it("is the sum of the finest columns where they nest, and counts no line twice", () => {
    const nested = [
      column("B", [A, B], kr(999n)),
      column("C", [A], kr(1n)),
      column("D", [B], kr(10n)),
      column("E", [C], kr(100n)),
      column("F", [A, B, C], kr(111n)),
    ];
    const { problems, checked } = findings(rowSums, nested);
    expect(checked).toEqual(["B2", "C2", "D2", "F2", "E2"]);
    expect(problems.map(({ cell }) => cell)).toEqual(["B2"]);
    const overlapping = [
      column("B", [A, B], kr(11n)),
      column("C", [B, C], kr(110n)),
      column("D", [A, B, C], kr(111n)),
    ];
    expect(findings(rowSums, overlapping).checked).toEqual([]);
  });

  it("in thousands is the parts' sum as printed, or a rounding of the exact one", () => {
    const part = (letter: string, line: string, printed: bigint) =>
      column(letter, [line], [{ printed, step: TKR }]);
    const whole = (printed: bigint, expected?: bigint) =>
      findings(rowSums, [
        part("B", A, 1n * TKR),
        part("C", B, 2n * TKR),
        column(
          "D",
          [A, B],
          [
            {
              printed,
              step: TKR,
              ...(expected !== undefined && { expected: { ...exactly(expected), parts: 2 } }),
            },
          ],
        ),
      ]).problems.length;
    expect([whole(3n * TKR, 450_000n), whole(4n * TKR, 450_000n), whole(5n * TKR, 450_000n)]).toEqual([
      0, 0, 0,
    ]);
    expect(whole(6n * TKR, 450_000n)).toBe(1);
    // With nothing to hold it against, as far as each part may have drifted.
    expect([whole(5n * TKR), whole(6n * TKR)]).toEqual([0, 1]);
  });
});

describe("sums of a column", () => {
  it("are of all rows, or of the group above, without what is counted elsewhere", () => {
    const figures = [
      ...kr(1n, 2n),
      { printed: 100n, role: "of-which" as const },
      total(3n, "subtotal"),
      ...kr(4n),
      total(5n, "subtotal"),
      total(7n),
    ];
    expect(findings(columnSums, [column("B", [], figures)])).toEqual({
      problems: [
        {
          code: "column-sum",
          cell: "B7",
          details: { cell: "B7", header: "rubrik B", label: "rad 7", printed: 500n, computed: 400n },
        },
      ],
      checked: ["B5", "B2", "B3", "B7", "B6", "B8"],
    });
  });

  it("that stand above their groups are of the group below", () => {
    const figures = [total(3n, "subtotal"), ...kr(1n, 2n), total(4n, "subtotal"), ...kr(4n), total(7n)];
    expect(findings(columnSums, [column("B", [], figures)])).toEqual({
      problems: [],
      checked: ["B2", "B3", "B4", "B5", "B6", "B7"],
    });
  });

  it.each([
    [3_000n, "1000"],
    [3_000_000n, "1000000"],
    [3_000_000_000n, "1000000000"],
  ])("of 3 kronor printed as %d are in another unit", (printed, factor) => {
    const { problems } = findings(columnSums, [column("B", [], [...kr(1n, 2n), total(printed)])]);
    expect(problems).toMatchObject([{ code: "total-unit", cell: "B4", details: { factor } }]);
  });

  it("of thousands printed in millions are in another unit too, and those of nothing are not", () => {
    const down = findings(columnSums, [column("B", [], [...kr(1_000n, 2_000n), total(3n)])]);
    expect(down.problems).toMatchObject([{ code: "total-unit", details: { factor: "1000" } }]);
    const nothing = findings(columnSums, [column("B", [], [...kr(0n), total(3n)])]);
    expect(nothing.problems).toMatchObject([{ code: "column-sum", details: { computed: 0n } }]);
  });

  it("are not checked over nothing, over what cannot be read, or where they are empty", () => {
    expect(findings(columnSums, [column("B", [], [total(3n)])]).checked).toEqual([]);
    expect(findings(columnSums, [column("B", [], [...kr(1n, "?"), total(3n)])]).checked).toEqual([]);
    expect(
      findings(columnSums, [column("B", [], [...kr(1n), { printed: null, role: "total" }])]).checked,
    ).toEqual([]);
  });

  it("of readable groups are checked beside one that is not", () => {
    const figures = [...kr("?"), total(1n, "subtotal"), ...kr(2n), total(9n, "subtotal")];
    expect(findings(columnSums, [column("B", [], figures)]).checked).toEqual(["B5", "B4"]);
  });

  it("may be off by the tolerance", () => {
    const off = [column("B", [], [...kr(1n, 2n), total(4n)])];
    expect(findings(columnSums, off, { tolerance: 100n }).problems).toEqual([]);
    expect(findings(columnSums, off, { tolerance: 99n }).problems).toHaveLength(1);
  });
});

describe("sums that the agreement knows", () => {
  const figures: MadeFigure[] = [
    { printed: 100n },
    { printed: 100n, role: "subtotal", expected: 100n },
    { printed: 100n, role: "subtotal", expected: 300n },
    { printed: null, role: "subtotal", expected: 100n },
    { printed: 100n, role: "total" },
  ];

  it("are held against it", () => {
    expect(findings(expectedSums, [column("B", [A], figures)], { kind: "summary" })).toEqual({
      problems: [
        {
          code: "amount-differs",
          cell: "B4",
          details: { cell: "B4", header: "rubrik B", label: "rad 4", printed: 100n, expected: 300n, line: A },
        },
      ],
      checked: ["B3", "B4"],
    });
    expect(findings(expectedSums, [column("B", [A], figures)], { tolerance: 200n }).problems).toEqual([]);
  });

  it("are a recipient's where the table splits recipients' money", () => {
    const split = findings(expectedSums, [column("B", [A], figures)], { kind: "split" });
    expect(split.problems).toEqual([
      {
        code: "parent-differs",
        cell: "B4",
        details: {
          cell: "B4",
          header: "rubrik B",
          label: "rad 4",
          printed: 100n,
          expected: 300n,
          recipient: "",
        },
      },
    ]);
  });
});

describe("recipients", () => {
  /** A column with rows of the counties whose codes are given. */
  const rows = (letter: string, line: string, codes: readonly string[]): ColumnFigures => {
    const made = column(
      letter,
      [line],
      codes.map(() => ({ printed: 1n })),
    );
    const recipients = new Map(SWEDEN.recipients("county").map((one) => [one.code, one]));
    return {
      ...made,
      entries: made.entries.map((one, at) => ({
        ...one,
        recipient: recipients.get(codes[at] as string) ?? null,
      })),
    };
  };
  const all = SWEDEN.recipients("county").map(({ code }) => code);
  const without = (...gone: readonly string[]): string[] => all.filter((code) => !gone.includes(code));

  it("who take part stand in the table, in every column", () => {
    expect(findings(recipientsPresent, [rows("B", A, all)])).toEqual({ problems: [], checked: [] });
    expect(
      findings(recipientsPresent, [rows("B", A, without("09")), rows("C", B, without("23", "09"))]).problems,
    ).toEqual([
      {
        code: "recipient-missing",
        cell: undefined,
        details: { level: "county", names: ["Gotlands län", "Jämtlands län"] },
      },
    ]);
  });

  it("may be missing where the table shows only some, sums areas up, or has nothing to be held against", () => {
    const some = [rows("B", A, ["23"])];
    expect(findings(recipientsPresent, some, { partial: true }).problems).toEqual([]);
    expect(findings(recipientsPresent, some, { kind: "summary" }).problems).toEqual([]);
    expect(findings(recipientsPresent, [column("B", [], kr(1n))]).problems).toEqual([]);
  });

  it("who do not take part need not be there", () => {
    const made = rows("B", A, without("09"));
    const eligibility = { except: ["09"], others: "reshared", source: "x" } as const;
    const lines = made.lines.map((line) => ({ ...line, eligibility }));
    expect(findings(recipientsPresent, [{ ...made, lines }]).problems).toEqual([]);
    expect(
      findings(recipientsPresent, [{ ...made, lines: [...made.lines, ...lines] }]).problems,
    ).toHaveLength(1);
  });
});

describe("what a table adds up to", () => {
  // lan-medverkan: 24 million kronor.
  it("is the line's amount: its total, or what its rows come to", () => {
    const stated = { source: `psykisk-halsa-2025, ${B}`, stated: 24_000_000_00n };
    expect(findings(statedSums, [column("B", [B], [...kr(24_000_000n), total(24_000_000n)])])).toEqual({
      problems: [],
      checked: ["B2", "B3"],
    });
    expect(
      findings(statedSums, [column("B", [B], [...kr(24_000_000n), total(24_000_001n)])]).problems,
    ).toEqual([{ code: "stated-differs", cell: "B3", details: { ...stated, computed: 24_000_001_00n } }]);
    expect(findings(statedSums, [column("B", [B], kr(23_000_000n, 999_999n))]).problems).toEqual([
      { code: "stated-differs", cell: "B", details: { ...stated, computed: 23_999_999_00n } },
    ]);
  });

  it("leaves out what goes to nobody and what is counted in another row", () => {
    const made = column("B", [B], [...kr(23_000_000n), { printed: 5n, role: "of-which" }]);
    expect(findings(statedSums, [{ ...made, paidOut: 23_000_000_00n }]).problems).toEqual([]);
    expect(findings(statedSums, [made]).problems).toHaveLength(1);
  });

  it("is the rows' sum where the total is empty or is only a group's", () => {
    for (const sum of [{ printed: null, role: "total" } as const, total(1n, "subtotal")])
      expect(findings(statedSums, [column("B", [B], [...kr(24_000_000n), sum])]).problems).toEqual([]);
  });

  it("is not asked of columns about nothing, without rows, with unreadable rows, or that show only some", () => {
    const asked = (made: ColumnFigures, claim = {}) => findings(statedSums, [made], claim).checked;
    expect(asked(column("B", [], kr(1n)))).toEqual([]);
    expect(asked(column("B", [B], [total(1n)]))).toEqual([]);
    expect(asked(column("B", [B], kr(1n, "?")))).toEqual([]);
    expect(asked(column("B", [B], kr(1n)), { partial: true })).toEqual([]);
    expect(asked(column("B", [B], kr(1n)), { kind: "summary" })).toEqual([]);
  });

  it("in thousands may drift by a step for each row, and a total by one", () => {
    const rows = (...thousands: bigint[]): MadeFigure[] =>
      thousands.map((one) => ({ printed: one * TKR, step: TKR }));
    const off = (figures: MadeFigure[], claim = {}) =>
      findings(statedSums, [column("B", [B], figures)], claim).problems.length;
    expect(off(rows(12_000n, 11_998n))).toBe(0);
    expect(off(rows(12_000n, 11_997n))).toBe(1);
    const sum = (thousands: bigint): MadeFigure => ({ printed: thousands * TKR, step: TKR, role: "total" });
    expect(off([...rows(12_000n, 12_000n), sum(24_000n)])).toBe(0);
    expect(off([...rows(12_000n, 12_000n), sum(24_001n)])).toBe(1);
    expect(off([...rows(12_000n, 12_000n), sum(24_001n)], { tolerance: TKR })).toBe(0);
  });

  it("is what texts around it state, by its first column", () => {
    const stated = [
      { amount: 300n, source: "ingressen" },
      { amount: 500n, source: "sista sidan" },
    ];
    const columns = [column("B", [], kr(1n, 2n)), column("C", [], kr(5n))];
    expect(findings(statedSums, columns, { stated })).toEqual({
      problems: [
        {
          code: "stated-differs",
          cell: "B",
          details: { source: "sista sidan", stated: 500n, computed: 300n },
        },
      ],
      checked: ["B2", "B3"],
    });
    expect(findings(statedSums, columns, { stated, tolerance: 200n }).problems).toEqual([]);
    expect(findings(statedSums, [column("B", [], [total(3n)])], { stated }).checked).toEqual([]);
    const thousands = column(
      "B",
      [],
      [
        { printed: 2n * TKR, step: TKR },
        { printed: 3n * TKR, step: TKR },
      ],
    );
    expect(
      findings(statedSums, [thousands], { stated: [{ amount: 7n * TKR, source: "x" }] }).problems,
    ).toEqual([]);
    expect(
      findings(statedSums, [thousands], { stated: [{ amount: 7n * TKR + 1n, source: "x" }] }).problems,
    ).toHaveLength(1);
  });
});
