import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROUNDINGS } from "../../src/rounding/index.ts";
import type { RoundingMethod } from "../../src/rounding/rounding-method.ts";
import { roundingOf } from "../../src/rounding/roundings-in-use.ts";
import { pages } from "../docs/pages.ts";
import { BROKEN } from "./broken.ts";
import { CASES, cases, smallCases } from "./cases.ts";
import { type Allocator, allocatorOf, type Case, LAWS, type Law, remembering } from "./laws.ts";

/** A million cases take most of one. */
const HOURS = 4 * 3_600_000;

const methods = Object.keys(ROUNDINGS) as RoundingMethod[];

const lawsOf = (method: RoundingMethod): readonly Law[] =>
  LAWS.filter(({ methods }) => methods.includes(method));

/** The laws that a case breaks, which should be none. */
function broken(laws: readonly Law[], share: Allocator, example: Case): readonly string[] {
  const once = remembering(share);
  return laws.filter((law) => !law.holds(once, example)).map((law) => law.name);
}

function written({ total, weights }: Case): string {
  return `${total} by ${weights.join(", ")}`;
}

describe.each(LAWS)("law: $name", (law) => {
  it.each(law.methods)("holds for %s in all of the 30 969 small cases", (method) => {
    const share = allocatorOf(roundingOf(method));
    let count = 0;
    for (const example of smallCases()) {
      if (!law.holds(share, example)) expect.fail(`breaks on ${written(example)}`);
      count++;
    }
    expect(count).toBe(999 * 31);
  });

  it("fails on an allocator broken on purpose", () => {
    const wrong = BROKEN[law.name];
    expect(wrong, "every law has its broken allocator").toBeDefined();
    if (!wrong) return;
    const outcome = fc.check(
      fc.property(cases, (example) => law.holds(wrong, example)),
      { numRuns: 5000, endOnFailure: true },
    );
    expect(outcome.failed).toBe(true);
  });
});

it.each(methods.filter((method) => method !== "exact"))(
  `%s obeys its laws in ${CASES} random cases`,
  (method) => {
    const share = allocatorOf(roundingOf(method));
    const laws = lawsOf(method);
    fc.assert(
      fc.property(cases, (example) => {
        const names = broken(laws, share, example);
        if (names.length > 0) throw new Error(`not so: ${names.join("; ")}`);
      }),
      { numRuns: CASES },
    );
  },
  HOURS,
);

it("docs/trust.md tells which methods obey which law", () => {
  const page = pages().find(({ file }) => file === "docs/trust.md")?.text ?? "";
  const rows = page.split("\n").map((line) => line.replace(/ +/g, " "));
  const named = methods.filter((method) => method !== "exact");
  expect(rows).toContain(`| Law | ${named.join(" | ")} |`);
  for (const law of LAWS) {
    const obeys = named.map((method) => (law.methods.includes(method) ? "yes" : "no"));
    expect(rows).toContain(`| ${law.name} | ${obeys.join(" | ")} |`);
  }
});

it("every method stands in the law table", () => {
  const covered = new Set(LAWS.flatMap((law) => law.methods));
  expect(methods.filter((method) => method !== "exact" && !covered.has(method))).toEqual([]);
});
