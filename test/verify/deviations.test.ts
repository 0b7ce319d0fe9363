import { expect, it } from "vitest";
import { problem, problemAt } from "../../src/problems/problem.ts";
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

it("a deviation names its cell as a spreadsheet may, and listed twice it is not gone", () => {
  const deviations = ["a4", "$A$4"].map((cell) => ({ code: "recipient-duplicate", cell, reason: "känt" }));
  const { problems, accepted } = acceptDeviations([duplicate("A4")], deviations);
  expect(problems).toEqual([]);
  expect(accepted).toHaveLength(1);
});
