import { describe, expect, it } from "vitest";
import { resolvedLines } from "../../src/agreements/agreement.ts";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { problemAt } from "../../src/problems/problem.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { placeNamed } from "../../src/tables/csv/grid.ts";
import type { ReadTableOptions } from "../../src/tables/read-table.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import { acceptDeviations } from "../../src/verify/accept-deviations.ts";
import { accountOf } from "../../src/verify/account.ts";
import { figuresOfProblem, isDeviation } from "../../src/verify/figures-of-problem.ts";
import { recipientsSheet } from "../../src/verify/recipients-sheet.ts";
import type { Recipe } from "../../src/verify/recompute.ts";

const AGREEMENT = agreementOf("2025");
const RECIPE: Recipe = {
  agreement: { ...AGREEMENT, lines: resolvedLines(AGREEMENT) },
  directory: SWEDEN,
  rounding: "largest-remainder",
  unit: 100n,
};

/** What becomes of the figures of a table, where these were compared, added up and known to differ. */
function account(
  lines: readonly string[],
  found: { compared?: string[]; summed?: string[]; explained?: string[]; bare?: boolean } = {},
  options: ReadTableOptions = {},
) {
  const table = tableFrom(new TextEncoder().encode(lines.join("\n")), options);
  const agreement = found.bare ? null : RECIPE;
  const claim = {
    kind: "recipients",
    ...(agreement && { agreement: AGREEMENT, lines: ["lan-medverkan"] }),
  } as const;
  const { columns } = recipientsSheet(table, claim, agreement, SWEDEN);
  const { compared = [], summed = [], explained = [] } = found;
  const { unchecked, ...counts } = accountOf(
    table,
    columns,
    { problems: [], compared, summed },
    new Set(explained),
  );
  return { counts, unchecked: unchecked.map(({ place, reason }) => [place.cell, reason]) };
}

describe("every figure of a table", () => {
  const ROWS = ["Län;Belopp (kr)", "Gotlands län;1000000", "Kalmar län;1000000", "Totalt;2000000"];

  it("is counted once: as explained, else as compared, else as added up", () => {
    expect(account(ROWS, { compared: ["B2", "B3"], summed: ["B3", "B4"], explained: ["B2"] })).toEqual({
      counts: { compared: 1, summed: 1, explained: 1 },
      unchecked: [],
    });
  });

  it("that was not compared has its reason: the row is unknown, or there is no agreement; a sum lacks a part", () => {
    const odd = [
      "Län;Belopp (kr)",
      "Gotlands län;1000000",
      "Okänt;1000000",
      "varav Visby;5",
      "Totalt;2000000",
    ];
    expect(account(odd).unchecked).toEqual([
      ["B2", "no-agreement"],
      ["B3", "row-unknown"],
      ["B4", "of-which"],
      ["B5", "sum-incomplete"],
    ]);
    expect(account(odd, { bare: true }).unchecked).toEqual([
      ["B2", "no-agreement"],
      ["B3", "no-agreement"],
      ["B4", "of-which"],
      ["B5", "sum-incomplete"],
    ]);
  });

  it("in a column that is not compared counts as nothing for having been added up", () => {
    const rows = [
      "Län;Medverkan (kr);Medverkan 2023 (kr)",
      "Gotlands län;1000000;900000",
      "Totalt;1000000;900000",
    ];
    expect(account(rows, { compared: ["B2"], summed: ["B2", "B3", "C2", "C3"] })).toEqual({
      counts: { compared: 1, summed: 1, explained: 0 },
      unchecked: [
        ["C2", "other-year"],
        ["C3", "other-year"],
      ],
    });
  });

  it("of people is of another date, or in a unit that is not known, where it was not compared", () => {
    const people = (header: string, bare = false): unknown =>
      account(
        [`Län;${header};Belopp (kr)`, "Gotlands län;61029;1000000"],
        { compared: ["C2"], bare },
        {
          columns: { A: "label", B: "population", C: "amount" },
        },
      ).unchecked;
    expect(people("Folkmängd")).toEqual([["B2", "other-date"]]);
    expect(people("Folkmängd", true)).toEqual([["B2", "no-agreement"]]);
    for (const unit of ["tusental", "1 000-tal", "1000-tal", "miljoner", "thousands", "millions"])
      expect(people(`Folkmängd (${unit})`), unit).toEqual([["B2", "not-understood"]]);
  });

  it("that only numbers the rows is no figure, as long as it does", () => {
    const roles = { columns: { A: "other", B: "label", C: "amount", D: "other" } } as const;
    const rows = [
      "Nr;Län;Belopp (kr);Antal",
      "1;Gotlands län;1000000;1",
      "2 ;Kalmar län;1000000;2",
      "4;Skåne län;2;3",
    ];
    expect(account(rows, { compared: ["C2", "C3", "C4"] }, roles).unchecked).toEqual([
      ["D2", "not-understood"],
      ["D3", "not-understood"],
      ["A4", "not-understood"],
      ["D4", "not-understood"],
    ]);
    // Checked figures of such columns count as all others.
    expect(account(rows, { compared: ["C2", "C3", "C4", "D2", "D3"], summed: ["D4"] }, roles)).toEqual({
      counts: { compared: 5, summed: 1, explained: 0 },
      unchecked: [["A4", "not-understood"]],
    });
  });
});

describe("a known deviation", () => {
  const place = { cell: "B4", header: "Belopp", label: "Gotlands län" };
  const wrong = problemAt("amount-differs", placeNamed("B4"), {
    ...place,
    printed: 5n,
    expected: 7n,
    line: "x",
  });

  it("has the amounts that were printed and expected, and no others", () => {
    const known = { code: "amount-differs", cell: "B4", reason: "känt" };
    const problems = (one: object): unknown[] =>
      acceptDeviations([wrong], [{ ...known, ...one }]).problems.map(({ code }) => code);
    expect(problems({ printed: 5n, expected: 7n })).toEqual([]);
    for (const other of [
      { printed: 6n, expected: 7n },
      { printed: 5n, expected: 8n },
      { printed: 5n },
      { expected: 7n },
    ])
      expect(problems(other)).toEqual(["amount-differs", "deviation-gone"]);
    // With a text it is of a cell that has that text.
    expect(problems({ printed: 5n, expected: 7n, text: "5" })).toEqual(["amount-differs", "deviation-gone"]);
  });

  it("of a check of one's own is known by the check's name", () => {
    const own = problemAt("own-check", placeNamed("B4"), { check: "jämnt", facts: {} });
    const accepted = (code: string): number =>
      acceptDeviations([own], [{ code, cell: "B4", reason: "känt" }]).accepted.length;
    expect(accepted("own-check:jämnt")).toBe(1);
    expect(accepted("own-check:udda")).toBe(0);
    expect(accepted("own-check")).toBe(0);
  });

  it.each([
    ["amount-differs", { printed: "5", expected: "7" }, true],
    ["amount-differs", { expected: "7" }, false],
    ["amount-differs", { printed: "5" }, false],
    ["amount-differs", { printed: "5", expected: "7", cell: "" }, false],
    ["parent-differs", { printed: "5", expected: "7" }, true],
    ["amount-missing", { expected: "7" }, true],
    ["amount-missing", {}, false],
    ["unit-clash", {}, true],
    ["unit-clash", { printed: "5" }, false],
    ["unit-clash", { expected: "5" }, false],
    ["cell-malformed", { text: "5O" }, true],
    ["cell-ambiguous", { text: "5O" }, true],
    ["cell-malformed", {}, false],
    ["cell-malformed", { text: "5O", cell: "" }, false],
    ["cell-unlike", {}, true],
    ["x-cell-malformed", {}, true],
    ["", {}, true],
    [undefined, {}, true],
  ])("of %s with %j is one: %s", (code, one, fine) => {
    expect(isDeviation({ code, cell: "B4", ...one })).toBe(fine);
  });

  it.each([
    [wrong, { printed: 5n, expected: 7n }],
    [
      problemAt("parent-differs", placeNamed("B4"), { ...place, printed: 5n, expected: 7n, recipient: "x" }),
      { printed: 5n, expected: 7n },
    ],
    [
      problemAt("amount-missing", placeNamed("B4"), { ...place, expected: 7n, line: "x" }),
      { printed: null, expected: 7n },
    ],
    [
      problemAt("row-sum", placeNamed("B4"), { ...place, printed: 5n, computed: 7n }),
      { printed: 5n, expected: 7n },
    ],
    [
      problemAt("column-sum", placeNamed("B4"), { ...place, printed: 5n, computed: 7n }),
      { printed: 5n, expected: 7n },
    ],
    [
      problemAt("total-unit", placeNamed("B4"), { ...place, printed: 5n, computed: 5000n, factor: "1000" }),
      { printed: 5n, expected: 5000n },
    ],
    [
      problemAt("stated-differs", placeNamed("B"), { source: "x", stated: 7n, computed: 5n }),
      { printed: 5n, expected: 7n },
    ],
    [problemAt("own-check", placeNamed("B4"), { check: "x", facts: {} }), { printed: null, expected: null }],
  ])("%# has the figures of its problem", (found, figures) => {
    expect(figuresOfProblem(found)).toEqual(figures);
  });
});
