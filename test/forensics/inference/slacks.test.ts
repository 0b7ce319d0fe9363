import { describe, expect, it } from "vitest";
import { TRIED_METHODS } from "../../../src/forensics/fits/index.ts";
import type { CountedWeight } from "../../../src/forensics/inference/internals/counted-weight.ts";
import type { Reading, Search } from "../../../src/forensics/inference/internals/search.ts";
import { tolerancesBy, toleranceWith } from "../../../src/forensics/inference/internals/tolerances-of.ts";
import { sum } from "../../../src/numbers/sum.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";
import type { KnownMethod } from "../../../src/rounding/rounding-method.ts";
import { numbersFrom } from "./made-table.ts";
import { amountsBy } from "./shared-out.ts";

const REGIONS = SWEDEN.recipients("region").map(({ code }) => code);

describe("the slack of a figure", () => {
  it.each(TRIED_METHODS)("is never less than what the rounding did to it: %s", (rounding) => {
    const next = numbersFrom(20250113);
    for (let index = 0; index < 400; index++) expect(tooFar(next, rounding), `case ${index}`).toEqual([]);
  });
});

/** The recipients of a random table of few units each whose figure is further from its share than the slack. */
function tooFar(next: () => number, rounding: KnownMethod): string[] {
  const unit = next() < 0.3 ? 1n : 100n;
  const recipients = REGIONS.slice(0, 2 + Math.floor(next() * 20));
  const counts = recipients.map(() => 1 + Math.floor(10 ** (4 * next())));
  const all = counts.reduce((total, count) => total + count, 0);
  const pot = unit * BigInt(recipients.length) * BigInt(1 + Math.floor(next() * 30));
  const values = Object.fromEntries(recipients.map((code, place) => [code, BigInt(counts[place] as number)]));
  const source = "påhittat";
  const given = amountsBy(
    [
      {
        id: "made",
        area: "1",
        level: "region",
        amount: pot,
        derived: false,
        source,
        eligibility: { only: recipients, others: "reshared", source },
        key: [{ rule: "proportional", weight: { by: "supplied", values, source } }],
      },
    ],
    [],
    { rounding, unit },
  );
  const amounts = recipients.map((code) => given.get(code) as bigint);
  const weight: CountedWeight = {
    sum: all,
    top: Math.max(...counts),
    count: (place) => counts[place] as number,
  };
  const search = { amounts, sum: sum(amounts), smaller: [] } as unknown as Search;
  const reading = { recipients, places: [...recipients.keys()], slacks: new Map() } as unknown as Reading;
  const slackOf = toleranceWith(rounding, unit, tolerancesBy(search, reading, [weight], unit));
  return recipients.filter((_, place) => {
    const over = pot * BigInt(counts[place] as number) - (amounts[place] as bigint) * BigInt(all);
    const slack = slackOf(place);
    return over > slack.over * BigInt(all) || -over > slack.under * BigInt(all);
  });
}
