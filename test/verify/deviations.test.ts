import { expect, it } from "vitest";
import { problem } from "../../src/problems/problem.ts";
import { acceptDeviations } from "../../src/verify/deviations.ts";

const missing = problem("recipient-missing", [], { level: "county", names: ["Gotlands län"] });
const duplicate = (cell: string) =>
  problem("recipient-duplicate", [cell], { cell, name: "Gotlands län", first: "A2" });

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
    problem("deviation-gone", ["deviations"], { deviation: "amount-differs", cell: "A4", reason: "känt" }),
    problem("deviation-gone", ["deviations"], {
      deviation: "recipient-missing",
      cell: "",
      reason: "påhittat",
    }),
  ]);
});
