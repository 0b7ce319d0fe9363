import { afterEach, describe, expect, it } from "vitest";
import type { AgreedLine, Agreement } from "../../src/agreements/agreement.ts";
import { readRecipients } from "../../src/agreements/shape/read-recipients.ts";
import { type AllocateOptions, allocate } from "../../src/allocate/allocate.ts";
import { allocateAmong } from "../../src/allocate/allocate-among.ts";
import { Allocation } from "../../src/allocate/allocation.ts";
import { estimatesOf } from "../../src/allocate/estimates-of.ts";
import type { EstimatedLine } from "../../src/allocate/uncertainty.ts";
import type { Weigh } from "../../src/allocate/weigh.ts";
import { BUNDLED } from "../../src/population/bundled/bundled-info.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { infoOf, type Register } from "../../src/population/register.ts";
import { registerOf } from "../../src/population/register-of.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { useRecipients } from "../../src/recipients/use-recipients.ts";
import type { Rule } from "../../src/rules/rule.ts";
import type { Weight } from "../../src/rules/weight.ts";
import type { PopulationWeight } from "../../src/rules/weights/population.ts";
import { agreementWith } from "../support/agreed-line.ts";
import { smallDirectory } from "../support/small-directory.ts";

const registers = await Promise.all(BUNDLED.map(({ id }) => loadRegister(id)));
const bundled = (id: string): Register => registers.find((one) => one.id === id) as Register;
const two = smallDirectory(["01", "03"]);
const AMOUNT = 1_000_000_00n;
const people = (more: Omit<PopulationWeight, "by"> = {}): PopulationWeight => ({ by: "population", ...more });
const by = (weight: Weight): Rule => ({ rule: "proportional", weight });

let takeBack: () => void = () => undefined;
afterEach(() => {
  takeBack();
  takeBack = () => undefined;
});

/** A line to two regions, counted on a day. */
function countedOn(date: string, key: readonly Rule[] = [by(people())]): Agreement {
  const agreement = agreementWith(AMOUNT, key);
  return { ...agreement, population: { ...agreement.population, date } };
}

/** The line shared by the nearest of the bundled registers. */
function nearest(agreement: Agreement, options: AllocateOptions = {}): Allocation {
  return allocate(agreement, { directory: two, registers, substitute: "nearest", ...options });
}

/** What each of two regions gets, the öre that is over going to the larger remainder. */
function shared(one: number, other: number): [bigint, bigint] {
  const [part, all] = [BigInt(one), BigInt(one) + BigInt(other)];
  const first = (2n * AMOUNT * part + all) / (2n * all);
  return [first, AMOUNT - first];
}

describe("the year that is told of a line counted on another day", () => {
  // Of the registers 365 or 366 days apart that hold municipalities, the two that are nearest to the day asked for.
  it.each([
    ["2019-10-01", "scb-2018-12-31", "scb-2019-12-31", 365],
    ["2020-06-01", "scb-2019-12-31", "scb-2020-12-31", 366],
    ["2021-03-01", "scb-2020-12-31", "scb-2021-12-31", 365],
    ["2022-11-20", "scb-2021-12-31", "scb-2022-12-31", 365],
    ["2024-03-01", "scb-2023-12-31", "scb-2024-12-31", 366],
    ["2026-01-01", "scb-2023-12-31", "scb-2024-12-31", 366],
  ])("is for %s the one from %s to %s", async (date, from, to, days) => {
    const agreement = countedOn(date);
    const lines = agreement.lines.map((line) => ({ ...line, level: "municipality" as const }));
    const directory = smallDirectory(["0114", "0115"]);
    const [estimate] = await estimatesOf(nearest({ ...agreement, lines }, { directory }));
    expect(estimate?.drift).toMatchObject({ from: { id: from }, to: { id: to }, days });
  });

  it("moved what the one region lost and the other got", async () => {
    const [estimate] = await estimatesOf(nearest(countedOn("2020-06-01")));
    const first = (id: string): bigint =>
      shared(bundled(id).count("01") as number, bundled(id).count("03") as number)[0];
    const change = first("scb-2020-12-31") - first("scb-2019-12-31");
    expect(change).not.toBe(0n);
    expect(estimate?.drift?.changes).toEqual(
      two.recipients("region").map((recipient, index) => ({ recipient, change: index ? -change : change })),
    );
    expect(estimate?.drift?.moved).toBe(change < 0n ? -change : change);
  });

  it("moved as much of an amount that the caller gives", async () => {
    const stated = countedOn("2020-06-01");
    const lines = stated.lines.map((line) => ({ ...line, amount: null }));
    const given = nearest({ ...stated, lines }, { amounts: { exempel: AMOUNT } });
    const [[one], [other]] = await Promise.all([estimatesOf(nearest(stated)), estimatesOf(given)]);
    expect(other?.drift).toEqual(one?.drift);
    expect(other?.drift?.moved).toBeGreaterThan(0n);
  });

  it("leaves as it was what is counted of other ages", async () => {
    const half = { numerator: 50n, denominator: 1n };
    const young = people({ ages: [0, 25] });
    const of = [people(), young].map((weight) => ({ percent: half, weight }));
    const allocation = nearest(countedOn("2021-08-01", [by({ by: "mixed", of })]));
    const estimates = await estimatesOf(allocation);
    const all = (id: string) => ["01", "03"].map((code) => bundled(id).count(code) as number);
    const some = (id: string) => ["01", "03"].map((code) => bundled(id).count(code, [0, 25]) as number);
    const mixed = (everyone: number[], children: number[]): bigint => {
      const [a = 0, b = 0, c = 0, d = 0] = [...everyone, ...children];
      // Half of a of a + b and half of c of c + d, over one denominator.
      return shared(a * (c + d) + c * (a + b), b * (c + d) + d * (a + b))[0] as bigint;
    };
    const first = (index: number) => estimates[index]?.drift?.changes[0]?.change;
    expect(estimates.map(({ use, drift }) => [use.register.id, drift?.from.id, drift?.to.id])).toEqual([
      ["recovered-2021-11-01", "scb-2020-12-31", "scb-2021-12-31"],
      ["scb-2020-12-31", "scb-2019-12-31", "scb-2020-12-31"],
    ]);
    expect(first(0)).toBe(
      mixed(all("scb-2021-12-31"), some("scb-2020-12-31")) -
        mixed(all("scb-2020-12-31"), some("scb-2020-12-31")),
    );
    expect(first(1)).toBe(
      mixed(all("recovered-2021-11-01"), some("scb-2020-12-31")) -
        mixed(all("recovered-2021-11-01"), some("scb-2019-12-31")),
    );
  });

  it("leaves as it was what is counted on other days", async () => {
    const half = { numerator: 50n, denominator: 1n };
    const later = by(people({ date: "2024-11-01" }));
    const key: Rule[] = [{ rule: "percent", percent: half, key: [by(people())] }, later];
    const estimates = await estimatesOf(nearest(countedOn("2020-06-01", key)));
    expect(estimates.map(({ use }) => use.asked)).toEqual(["2020-06-01"]);
    const [alone] = await estimatesOf(nearest(countedOn("2020-06-01")));
    const [whole = 0n, part = 0n] = [alone, estimates[0]].map((one) => one?.drift?.moved);
    // Half of the money moves half as much, to the nearest öre.
    expect(2n * part - whole).toBeGreaterThanOrEqual(-2n);
    expect(2n * part - whole).toBeLessThanOrEqual(2n);
  });

  it("is not told where the registers do not hold the line's recipients", async () => {
    const about = { id: "own", date: "2024-10-01", table: "egen", status: "supplied", source: "p" } as const;
    const own = registerOf(
      about,
      new Map([
        ["01", { total: 10 }],
        ["98", { total: 20 }],
      ]),
    );
    const directory = smallDirectory(["01", "98"]);
    const [estimate] = await estimatesOf(
      allocate(countedOn("2024-11-01"), { directory, registers: [own], substitute: "nearest", known: [own] }),
    );
    expect(estimate?.use.register.id).toBe("own");
    expect(estimate).not.toHaveProperty("drift");
  });

  it("is not told among recipients of one's own, whom no bundled register counts", async () => {
    const word = (text: string) => ({ sv: text, en: text });
    const recipients = readRecipients({
      levels: [
        {
          id: "school",
          one: word("skola"),
          recipients: ["01", "03"].map((code) => ({ code, name: `Skola ${code}` })),
        },
      ],
    });
    takeBack = useRecipients({ recipients });
    const about = { id: "own", date: "2024-10-01", table: "egen", status: "supplied", source: "p" } as const;
    const pupils = new Map([
      ["01", { total: 10 }],
      ["03", { total: 20 }],
    ]);
    const agreement = countedOn("2024-11-01");
    const lines = agreement.lines.map((line) => ({ ...line, level: "school" }));
    const population = registerOf(about, pupils);
    const [estimate] = await estimatesOf(allocate({ ...agreement, lines }, { population }));
    expect(estimate).toMatchObject({ line: "exempel", candidates: [] });
    expect(estimate).not.toHaveProperty("drift");
  });
});

describe("the register of an estimate", () => {
  const days = (estimate: EstimatedLine | undefined) =>
    estimate?.candidates.map(({ info, days }) => [info.id, days]);

  it("may be one of the caller's own, which is among the candidates once, as are the bundled ones", async () => {
    const about = { id: "own", date: "2024-10-05", table: "egen", status: "supplied", source: "p" } as const;
    const own = registerOf(
      about,
      new Map([
        ["01", { total: 10 }],
        ["03", { total: 20 }],
      ]),
    );
    const agreement = countedOn("2024-10-01");
    const [estimate] = await estimatesOf(nearest(agreement, { registers: [...registers, own] }));
    expect(estimate?.use).toMatchObject({ register: { id: "own" }, asked: "2024-10-01" });
    expect(days(estimate)?.slice(0, 3)).toEqual([
      ["own", 4],
      ["scb-2024-11-01", 31],
      ["scb-2024-12-31", 91],
    ]);
    expect(days(estimate)).toHaveLength(BUNDLED.length + 1);
  });

  it("is none of others where the caller names one and brings no others", async () => {
    const population = bundled("scb-2024-11-01");
    const agreement = countedOn("2024-10-01");
    const [estimate] = await estimatesOf(allocate(agreement, { directory: two, population }));
    expect(estimate).toMatchObject({ use: { register: { id: "scb-2024-11-01" } }, candidates: [] });
    expect(estimate?.drift?.days).toBe(366);
  });

  it("is told of the line that it is of, where there are others", async () => {
    const agreement = countedOn("2024-10-01");
    const [line] = agreement.lines as readonly [AgreedLine];
    const lines = [{ ...line, id: "lika", key: [{ rule: "equal" } as const] }, line];
    const estimates = await estimatesOf(nearest({ ...agreement, lines }));
    expect(estimates.map((estimate) => [estimate.line, estimate.use.asked])).toEqual([
      ["exempel", "2024-10-01"],
    ]);
  });

  it("is sought among the bundled ones where the caller tells of no others", async () => {
    const [estimate] = await estimatesOf(nearest(countedOn("2024-10-01")));
    expect(days(estimate)?.[0]).toEqual(["scb-2024-11-01", 31]);
    expect(days(estimate)).toHaveLength(BUNDLED.length);
  });

  it("is told for each day on its own, though it is the same", async () => {
    const half = { numerator: 50n, denominator: 1n };
    const key: Rule[] = [
      { rule: "percent", percent: half, key: [by(people())] },
      by(people({ date: "2023-03-01" })),
    ];
    const estimates = await estimatesOf(nearest(countedOn("2023-01-15", key)));
    expect(estimates.map(({ use }) => [use.asked, use.register.id])).toEqual([
      ["2023-01-15", "scb-2022-12-31"],
      ["2023-03-01", "scb-2022-12-31"],
    ]);
  });

  it("is none of the others where the caller names it, and is no estimate for its own day", async () => {
    const half = { numerator: 50n, denominator: 1n };
    const key: Rule[] = [
      { rule: "percent", percent: half, key: [by(people())] },
      by(people({ date: "2022-11-01" })),
    ];
    const population = bundled("scb-2022-09-30");
    const estimates = await estimatesOf(nearest(countedOn("2022-09-30", key), { population }));
    expect(estimates).toMatchObject([
      { use: { asked: "2022-11-01", register: { id: "scb-2022-09-30" } }, candidates: [] },
    ]);
  });

  it("holds municipalities where a region's people are added up from theirs", async () => {
    const summed = { by: "summed", over: "municipality", of: people() } as const;
    const agreement = countedOn("2021-11-05", [{ rule: "proportional", weight: summed }]);
    const [estimate] = await estimatesOf(nearest(agreement, { directory: SWEDEN }));
    expect(estimate?.use.register.id).toBe("scb-2021-12-31");
    expect(days(estimate)?.some(([id]) => `${id}`.startsWith("recovered"))).toBe(false);
    expect(estimate?.drift).toMatchObject({ from: { id: "scb-2020-12-31" }, to: { id: "scb-2021-12-31" } });
  });
});

describe("without what an allocation was made of", () => {
  it("nothing is told of its estimates", async () => {
    const { agreement, lines, estimate } = nearest(countedOn("2024-10-01"));
    expect(estimate).toBe(true);
    expect(await estimatesOf(new Allocation(agreement, lines, []))).toEqual([]);
  });

  it("nothing is told of a line that its agreement does not have", async () => {
    const { agreement, lines, making } = nearest(countedOn("2024-10-01"));
    if (!making) throw new Error("the inputs are gone");
    const other = { ...making, agreement: { ...making.agreement, lines: [] } };
    expect(await estimatesOf(new Allocation(agreement, lines, [], other))).toEqual([]);
  });

  it("nothing is told of a register that is neither bundled nor the caller's", async () => {
    const register = { ...infoOf(bundled("scb-2024-11-01")), id: "annat" };
    const uses = [{ register, asked: "2020-06-01", estimate: true }];
    const weigh: Weigh = () => ({ weights: [1n, 2n], uses });
    const allocation = allocateAmong(countedOn("2020-06-01"), two, { weigh });
    expect(allocation.estimate).toBe(true);
    expect(await estimatesOf(allocation)).toEqual([]);
  });

  it("a fault of the caller's own counting is the caller's, and not taken for a line that cannot be shared", async () => {
    const half = { numerator: 50n, denominator: 1n };
    const of = [people(), people({ ages: [0, 25] })].map((weight) => ({ percent: half, weight }));
    let broken = false;
    const weigh: Weigh = () => {
      if (broken) throw new TypeError("no connection");
      const register = infoOf(bundled("scb-2024-11-01"));
      return { weights: [1n, 2n], uses: [{ register, asked: "2020-06-01", estimate: true }] };
    };
    const agreement = countedOn("2020-06-01", [by({ by: "mixed", of })]);
    const allocation = allocateAmong(agreement, two, { weigh });
    broken = true;
    await expect(estimatesOf(allocation)).rejects.toThrow(TypeError);
  });
});
