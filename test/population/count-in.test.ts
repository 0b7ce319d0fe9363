import { expect, it } from "vitest";
import { countIn } from "../../src/population/count-in.ts";
import { registerOf } from "../../src/population/register-of.ts";

const ages = Array.from({ length: 101 }, (_, age) => (age === 100 ? undefined : 1));
const register = registerOf(
  { id: "own", date: "2024-11-01", table: "own", status: "supplied", source: "own" },
  new Map([
    ["2303", { total: 5_000 }],
    ["2305", { total: 0, ages }],
  ]),
);
const recipients = ["2305", "9999", "2303"].map((code) => ({ code }));

it("counts recipients in their order and names those it does not hold; none is counted as 0", () => {
  expect(countIn(register, recipients)).toEqual({ counts: [0, undefined, 5_000], missing: ["9999"] });
  expect(countIn(register, [])).toEqual({ counts: [], missing: [] });
});

it("counts a band of ages, where every age in it is known", () => {
  expect(countIn(register, recipients, [0, 9])).toEqual({
    counts: [10, undefined, undefined],
    missing: ["9999", "2303"],
  });
  expect(countIn(register, recipients, [90, 100]).missing).toEqual(["2305", "9999", "2303"]);
});
