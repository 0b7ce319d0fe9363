import { expect, it } from "vitest";
import { describe } from "../../src/messages/describe.ts";
import { type Problem, problem, problemAt } from "../../src/problems/problem.ts";
import { placeNamed } from "../../src/tables/csv/grid.ts";
import { acceptDeviations } from "../../src/verify/accept-deviations.ts";

const missing = problem("recipient-missing", [], { level: "county", names: ["Gotlands län"] });
const duplicate = (cell: string) =>
  problemAt("recipient-duplicate", placeNamed(cell), { cell, name: "Gotlands län", first: "A2" });

it("a deviation accepts its own kind of problem in its own cell, and a kind without a cell wherever it is", () => {
  const found = [missing, duplicate("A4"), duplicate("A5")];
  const deviations = [
    { code: "recipient-duplicate", cell: "A4", reason: "känt" },
    { code: "recipient-missing", reason: "känt" },
  ];
  const { problems, accepted } = acceptDeviations(found, deviations);
  expect(problems).toEqual([duplicate("A5")]);
  expect(accepted.map(({ problem }) => problem)).toEqual([missing, duplicate("A4")]);
});

it("a deviation that is not there any more is a problem, with its cell where it has one", () => {
  const deviations = [
    { code: "amount-differs", cell: "A4", reason: "känt" },
    { code: "recipient-missing", reason: "påhittat" },
  ];
  const { problems, accepted } = acceptDeviations([duplicate("A4")], deviations);
  expect(accepted).toEqual([]);
  expect(problems).toEqual([
    duplicate("A4"),
    {
      ...problem("deviation-gone", ["deviations"], {
        deviation: "amount-differs",
        cell: "A4",
        reason: "känt",
      }),
      place: { cell: "A4", row: 4, column: "A" },
    },
    problem("deviation-gone", ["deviations"], {
      deviation: "recipient-missing",
      cell: "",
      reason: "påhittat",
    }),
  ]);
});

it("a deviation without a cell is named without a gap where its cell would be", () => {
  const deviations = [{ code: "recipient-missing", reason: "påhittat" }];
  const [gone] = acceptDeviations([], deviations).problems as [Problem];
  expect(describe(gone, "sv")).toContain("Den kända avvikelsen recipient-missing finns inte längre");
  expect(describe(gone, "en")).toContain("The known deviation recipient-missing is no longer");
});

it("a deviation names its cell as a spreadsheet may, and listed twice it is not gone", () => {
  const deviations = ["a4", "$A$4"].map((cell) => ({ code: "recipient-duplicate", cell, reason: "känt" }));
  const { problems, accepted } = acceptDeviations([duplicate("A4")], deviations);
  expect(problems).toEqual([]);
  expect(accepted).toHaveLength(1);
});

it("a deviation of a cell that cannot be read accepts the text that it has, and none without one", () => {
  const facts = {
    cell: "B4",
    header: "Belopp",
    label: "Gotlands län",
    position: 2,
    expected: "amount" as const,
  };
  const found = problemAt("cell-malformed", placeNamed("B4"), { ...facts, text: "25O6966" });
  const known = { code: "cell-malformed", cell: "$b$4", reason: "bokstaven O" };
  expect(acceptDeviations([found], [{ ...known, text: "25O6966" }]).problems).toEqual([]);
  for (const one of [known, { ...known, text: "25O6967" }]) {
    const [kept, gone] = acceptDeviations([found], [one]).problems;
    expect(kept).toBe(found);
    // The cell is written as the table's own places are.
    expect(gone).toMatchObject({ code: "deviation-gone", place: { cell: "B4", row: 4, column: "B" } });
    expect(gone?.details).toMatchObject({ cell: "B4" });
  }
});
