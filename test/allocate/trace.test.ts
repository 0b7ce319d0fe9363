import { beforeAll, describe, expect, it } from "vitest";
import type { AllocatedLine } from "../../src/allocate/allocated-line.ts";
import { traceOf } from "../../src/allocate/trace.ts";
import { allocated } from "../support/allocated.ts";

describe("the trace of Jämtland's money against suicide, 2025", () => {
  let line: AllocatedLine;
  beforeAll(async () => {
    const lines = ["lan-suicidprevention"];
    line = (await allocated("psykisk-halsa-2025", { lines, unit: "krona" })).lines[0] as AllocatedLine;
  });

  it("tells each rule: what was left before it, the weights and the register", () => {
    const trace = traceOf(line, "23");
    expect(trace?.steps).toMatchObject([
      {
        rule: { rule: "fixed" },
        source: "område 4",
        before: { numerator: 200_000_000_00n, denominator: 1n },
        share: { numerator: 5_000_000_00n, denominator: 1n },
        weight: null,
        weightSum: null,
        uses: [],
      },
      {
        rule: { rule: "proportional" },
        before: { numerator: 95_000_000_00n, denominator: 1n },
        weight: 132_708n,
        weightSum: 10_587_140n,
        uses: [
          { register: { id: "scb-2024-11-01", status: "official" }, asked: "2024-11-01", estimate: false },
        ],
      },
    ]);
    const [, byPeople] = trace?.steps ?? [];
    if (!byPeople) throw new Error("no second step");
    expect(byPeople.share.numerator * 10_587_140n).toBe(
      95_000_000_00n * 132_708n * byPeople.share.denominator,
    );
  });

  it("adds up for every recipient: steps are the exact share, floor and remainder are too", () => {
    for (const { code } of line.recipients) {
      const trace = traceOf(line, code);
      if (!trace) throw new Error(`no trace for ${code}`);
      const { exact, floor, remainder, rounding, extraUnits, amount, steps } = trace;
      expect((floor * remainder.denominator + remainder.numerator * rounding.unit) * exact.denominator).toBe(
        exact.numerator * remainder.denominator,
      );
      expect(floor + BigInt(extraUnits) * rounding.unit).toBe(amount);
      const sum = steps.reduce(
        ({ numerator, denominator }, { share }) => ({
          numerator: numerator * share.denominator + share.numerator * denominator,
          denominator: denominator * share.denominator,
        }),
        { numerator: 0n, denominator: 1n },
      );
      expect(sum.numerator * exact.denominator).toBe(exact.numerator * sum.denominator);
    }
  });

  it("names the cut-off, and exactly those at or above it won a unit", () => {
    const traces = line.recipients.map(({ code }) => traceOf(line, code));
    const won = traces.filter((trace) => trace?.extraUnits === 1);
    expect(won.length).toBeGreaterThan(0);
    expect(won.length).toBeLessThan(21);
    for (const trace of traces) {
      if (!trace?.cutoff) throw new Error("no cut-off");
      const reaches =
        trace.remainder.numerator * trace.cutoff.denominator >=
        trace.cutoff.numerator * trace.remainder.denominator;
      expect(reaches).toBe(trace.extraUnits === 1);
    }
  });

  it("is not there for a code that is no recipient of the line", () => {
    expect(traceOf(line, "2380")).toBeUndefined();
    expect(traceOf(line, "__proto__")).toBeUndefined();
  });
});
