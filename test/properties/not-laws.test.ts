import { describe, expect, it } from "vitest";
import type { RoundingMethod } from "../../src/rounding/rounding-method.ts";
import { roundingOf } from "../../src/rounding/roundings-in-use.ts";
import { pages } from "../docs/pages.ts";
import { allocatorOf, LAWS, type Law } from "./laws.ts";
import { type Counterexample, methodsBreaking, PEOPLE, smallestBreaking } from "./not-laws.ts";

const MONEY = "more money never gives anyone less";

/** The counter-example as the guide has it: what is shared by which weights, and what each then gets. */
function row(law: Law, method: RoundingMethod, { total, weights, grown }: Counterexample): string {
  const share = allocatorOf(roundingOf(method));
  const given = [share({ total, weights }).join(", ")];
  if (law.name === MONEY) given.push(`of ${total + 1n}: ${share({ total: total + 1n, weights }).join(", ")}`);
  if (grown) given.push(`by ${grown.join(", ")}: ${share({ total, weights: grown }).join(", ")}`);
  return `| ${law.name} | \`${method}\` | ${total} by ${weights.join(", ")} | ${given.join("; ")} |`;
}

/** A row of a table without the spaces that line its columns up. */
const tidy = (line: string): string => line.replace(/ +/g, " ");

const cells = LAWS.flatMap((law) => methodsBreaking(law).map((method) => ({ law, method })));
const guide = pages().find(({ file }) => file === "docs/guide/rounding.md")?.text ?? "";
const rows = guide.split("\n").map(tidy);

describe("what no method promises", () => {
  it.each(cells)("$law.name: the smallest case that $method breaks is in docs/guide/rounding.md", (cell) => {
    const found = smallestBreaking(cell.law, roundingOf(cell.method));
    expect(found, "some case breaks it, or it is a law").toBeDefined();
    if (found) expect(rows).toContain(row(cell.law, cell.method, found));
  });

  it("stands in as many rows as there are laws that methods break", () => {
    expect(rows.filter((line) => LAWS.some(({ name }) => line.startsWith(`| ${name} |`)))).toHaveLength(
      cells.length,
    );
  });
});

describe("the search for the smallest case", () => {
  const [law] = LAWS;
  if (!law) throw new Error("there are no laws");

  it("finds none where there is none", () => {
    const never: Law = { ...law, holds: () => true };
    expect(smallestBreaking(never, roundingOf("floor"))).toBeUndefined();
  });

  it("takes the first in its order: total and weights added up, then how many they are", () => {
    const only = (size: bigint): Law => ({
      ...law,
      holds: (_, { total, weights }) => weights.reduce((a, b) => a + b, total) < size,
    });
    expect(smallestBreaking(only(2n), roundingOf("floor"))).toEqual({ total: 1n, weights: [1n] });
    expect(smallestBreaking(only(7n), roundingOf("floor"))).toEqual({ total: 6n, weights: [1n] });
  });

  it("leaves out what only a tie decides", () => {
    // 1 unit by 1, 1 is a tie: the first of equals gets it by its place in the queue.
    const level: Law = { ...law, holds: (share, example) => new Set(share(example)).size === 1 };
    const found = smallestBreaking(level, roundingOf("largest-remainder"));
    expect(found).toEqual({ total: 1n, weights: [2n, 1n] });
  });

  it("compares two years where a law does", () => {
    expect(smallestBreaking(PEOPLE, roundingOf("largest-remainder"))?.grown).toEqual([6n, 6n, 1n]);
  });
});
