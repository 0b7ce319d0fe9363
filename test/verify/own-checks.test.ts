import { afterEach, describe, expect, it } from "vitest";
import type { CheckDefined, CheckedFigure } from "../../src/own/definition.ts";
import { holdDefinitions } from "../../src/own/definitions-in-use.ts";
import { ownChecks } from "../../src/verify/own-checks.ts";
import { column } from "./made-sheet.ts";

const WORDS = { sv: () => "inte jämnt", en: () => "not even" };
const COLUMN = {
  ...column(
    "B",
    ["lan-medverkan"],
    [{ printed: 5n, expected: 7n }, { printed: null }, { printed: 5n, role: "total" }],
  ),
};
const GOTLAND = { level: "county", code: "09", name: "Gotlands län", body: "county:09" } as const;

/** What own checks find; each is given by its function. */
function found(check: (figures: readonly CheckedFigure[]) => unknown, columns = [COLUMN]) {
  holdDefinitions([
    { kind: "weight", name: "jämnt" } as never,
    { kind: "check", name: "jämnt", check, words: WORDS } as unknown as CheckDefined,
  ]);
  return ownChecks(columns);
}

describe("a check of one's own", () => {
  afterEach(() => {
    holdDefinitions([]);
  });

  it("is given every figure with whose it is, its column, its lines, and what was expected", () => {
    let given: readonly CheckedFigure[] = [];
    const [first, ...others] = COLUMN.entries;
    const named = first ? [{ ...first, recipient: GOTLAND }, ...others] : [];
    found(
      (figures) => {
        given = figures;
        return [];
      },
      [{ ...COLUMN, entries: named }],
    );
    const common = { header: "rubrik B", lines: ["lan-medverkan"] };
    expect(given).toEqual([
      { ...common, code: "09", label: "rad 2", printed: 5n, expected: 7n, isSum: false },
      { ...common, code: null, label: "rad 3", printed: null, expected: null, isSum: false },
      { ...common, code: null, label: "rad 4", printed: 5n, expected: null, isSum: true },
    ]);
  });

  it("finds problems at the cells of its figures, in its own words, or of the table as a whole", () => {
    const problems = found(([first]) => [{ figure: first, facts: { rest: 1n } }, { facts: {} }]);
    expect(problems).toMatchObject([
      {
        code: "own-check",
        path: [],
        place: { cell: "B2" },
        details: { check: "jämnt", facts: { label: "rad 2", header: "rubrik B", rest: 1n } },
        words: { sv: "B2: inte jämnt", en: "B2: not even" },
      },
      {
        code: "own-check",
        details: { check: "jämnt", facts: {} },
        words: { sv: "inte jämnt", en: "not even" },
      },
    ]);
    expect(problems[1]).not.toHaveProperty("place");
  });

  it("has the lines of the figure, where these are others than its column's", () => {
    const lines = column("B", ["lan-komplexa-behov"], []).lines;
    const [first] = COLUMN.entries;
    let given: readonly string[] | undefined;
    found(
      ([figure]) => {
        given = figure?.lines;
        return [];
      },
      first ? [{ ...COLUMN, entries: [{ ...first, lines }] }] : [],
    );
    expect(given).toEqual(["lan-komplexa-behov"]);
  });

  it("is asked only where there is one", () => {
    expect(ownChecks([COLUMN])).toEqual([]);
  });
});
