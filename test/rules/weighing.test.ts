import { expect, it } from "vitest";
import type { RegisterUse } from "../../src/population/register-use.ts";
import { usesOf } from "../../src/rules/weighing.ts";

function use(id: string, asked: string): RegisterUse {
  const date = "2024-11-01";
  return { register: { id, date } as RegisterUse["register"], asked, estimate: asked !== date };
}

it("names each register once for every date that it was asked for", () => {
  const [own, other, later] = [use("a", "2024-11-01"), use("b", "2024-11-01"), use("a", "2025-11-01")];
  expect(usesOf([{ uses: [own, other] }, {}, { uses: [use("a", "2024-11-01"), later] }])).toEqual([
    own,
    other,
    later,
  ]);
  expect(usesOf([])).toEqual([]);
});
