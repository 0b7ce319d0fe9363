import { describe, expect, it } from "vitest";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { atPath, placed } from "../../src/problems/placed.ts";
import { type Problem, type ProblemCode, problem, problemAt } from "../../src/problems/problem.ts";
import { reviveError } from "../../src/problems/revive-error.ts";
import { reviveProblem } from "../../src/problems/revive-problem.ts";
import { problemsOf } from "../support/problems-of.ts";
import { SAMPLES } from "../support/sample-problems.ts";

const PLACE = { cell: "F14", row: 14, column: "F" };
const found = (Object.keys(SAMPLES) as ProblemCode[]).flatMap((code): Problem[] => [
  problem(code, ["lines", 3], SAMPLES[code], "warning"),
  problemAt(code, PLACE, SAMPLES[code]),
]);
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("a problem that is sent", () => {
  it.each(found.map((one) => [one.code, one] as const))("comes back from JSON as it was: %s", (_, one) => {
    expect(reviveProblem(sent(one))).toEqual(one);
    expect(reviveProblem(sent(reviveProblem(sent(one))))).toEqual(one);
  });

  it("comes back from a structured clone, and can then be written as JSON", () => {
    for (const one of found) {
      const copy = structuredClone(one);
      expect(copy).toEqual(one);
      expect(JSON.stringify(reviveProblem(copy))).toBe(JSON.stringify(one));
    }
  });

  it("can be written as JSON wherever it has been moved or spread", () => {
    for (const one of found)
      for (const moved of [placed(one, ["at"]), atPath(one, []), { ...one, place: PLACE }])
        expect(sent(moved)).toMatchObject({ code: one.code, details: sent(one.details) as object });
  });

  it("has amounts in öre as text, and no function of its own", () => {
    const one = problem("rest-left", [], { line: "lan-x", rest: -100n });
    expect(sent(one)).toEqual({
      code: "rest-left",
      severity: "error",
      path: [],
      details: { line: "lan-x", rest: "-100" },
    });
    for (const value of [one, one.details])
      for (const key of Reflect.ownKeys(value))
        expect(typeof Reflect.get(value, key), String(key)).not.toBe("function");
  });

  it("is refused if it is no problem, or has an amount that is none", () => {
    const codes = (from: unknown): string[] => problemsOf(() => reviveProblem(from)).map(({ code }) => code);
    for (const from of [null, 5, [], {}, { code: "rest-left" }])
      expect(codes(from)).toEqual(["argument-invalid"]);
    const wrong = {
      ...problem("rest-left", [], { line: "x", rest: 1n }),
      details: { line: "x", rest: "1,5" },
    };
    expect(codes(wrong)).toEqual(["argument-invalid"]);
  });
});

describe("an error that is sent", () => {
  it("comes back from JSON with its message and its problems", () => {
    const error = new AllocationError(found);
    const revived = reviveError(sent(error));
    expect(revived).toBeInstanceOf(AllocationError);
    expect(revived.message).toBe(error.message);
    expect(revived.problems).toEqual(error.problems);
  });

  it("can be written as JSON when its problems are clones", () => {
    const copies = structuredClone(found);
    expect(sent(new AllocationError(copies))).toEqual(sent(new AllocationError(found)));
  });

  it("is refused without problems", () => {
    for (const from of [null, {}, { problems: 5 }])
      expect(problemsOf(() => reviveError(from)).map(({ code }) => code)).toEqual(["argument-invalid"]);
  });
});
