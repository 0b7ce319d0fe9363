import { Console } from "node:console";
import { Writable } from "node:stream";
import * as Plot from "@observablehq/plot";
import * as aq from "arquero";
import { csvFormat, csvParse } from "d3-dsv";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import type { Allocation } from "../../src/allocate/allocation.ts";
import type { AllocationRow } from "../../src/allocate/rows-of.ts";
import { toPlain } from "../../src/money/format-kr.ts";
import { readMoney } from "../../src/money/read-money.ts";
import { allocated } from "../support/allocated.ts";

describe("the rows of an allocation", () => {
  let allocation: Allocation;
  let rows: AllocationRow[];
  beforeAll(async () => {
    allocation = await allocated("psykisk-halsa-2025", { levels: ["county"], unit: "krona" });
    rows = allocation.rows();
  });

  it("are plain objects of their own, with the amount exact and in kronor", () => {
    expect(rows).toHaveLength(5 * 21);
    for (const row of rows) {
      expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
      expect(BigInt(row.kronor) * 100n).toBe(row.amount);
    }
    expect(rows.reduce((sum, { amount }) => sum + amount, 0n)).toBe(allocation.total);
  });

  it("are printed by console.table", () => {
    let printed = "";
    const write = (chunk: Buffer, _: string, done: () => void): void => {
      printed += chunk.toString();
      done();
    };
    new Console(new Writable({ write })).table(rows, ["recipient", "line", "kronor"]);
    const lines = printed.split("\n").filter((line) => line.includes("lan-suicidprevention"));
    expect(lines).toHaveLength(21);
    expect(lines.find((line) => line.includes("Jämtlands län"))).toMatch(/ 6190809 /);
  });

  it("are drawn by Observable Plot: a bar each, as wide as the amount", () => {
    const shown = rows.filter(({ line }) => line === "lan-suicidprevention");
    const bars = barsOf(Plot.barX(shown, { x: "kronor", y: "recipient" }));
    expect(bars).toHaveLength(21);
    expect(
      inProportion(
        bars,
        shown.map(({ kronor }) => kronor),
      ),
    ).toBe(true);
    expect(inProportion(bars, shown.map(({ kronor }) => kronor).reverse())).toBe(false);
  });

  it("are added up by Observable Plot: a bar for each county, as wide as its total", () => {
    const summed = Plot.groupY({ x: "sum" }, { x: "kronor", y: "recipient" });
    const bars = barsOf(Plot.barX(rows, summed));
    expect(bars).toHaveLength(21);
    const totals = [...allocation.totals("recipient").values()].map((ore) => Number(ore / 100n));
    expect(inProportion(bars, totals)).toBe(true);
  });

  it("are grouped and added up by Arquero, in öre and in kronor", () => {
    const sums = aq
      .from(rows)
      .groupby("code")
      .rollup({ kronor: aq.op.sum("kronor"), lines: aq.op.count() })
      .orderby("code")
      .objects() as { code: string; kronor: number; lines: number }[];
    const totals = [...allocation.totals("recipient")].map(([id, ore]) => ({
      code: id.replace("county:", ""),
      kronor: Number(ore / 100n),
      lines: 5,
    }));
    expect(sums).toEqual(totals);
    expect(aq.from(rows).array("amount")).toEqual(rows.map(({ amount }) => amount));
  });

  it("are written as CSV by d3, which gives the same amounts back", () => {
    const read = csvParse(csvFormat(rows));
    expect(read.columns).toEqual(Object.keys(rows[0] ?? {}));
    expect(read.map(({ amount }) => BigInt(amount ?? ""))).toEqual(rows.map(({ amount }) => amount));
    expect(read.map(({ kronor }) => readMoney(kronor ?? ""))).toEqual(
      rows.map(({ amount }) => ({ ore: amount })),
    );
    expect(read.map(({ recipient }) => recipient)).toEqual(rows.map(({ recipient }) => recipient));
  });

  it("are refused by JSON until their öre are text, and come back exact", () => {
    expect(() => JSON.stringify(rows)).toThrow(TypeError);
    const json = JSON.stringify(rows.map(({ kronor, ...row }) => ({ ...row, amount: toPlain(row.amount) })));
    const read = JSON.parse(json) as { amount: string }[];
    expect(read.map(({ amount }) => readMoney(amount))).toEqual(rows.map(({ amount }) => ({ ore: amount })));
    expect(read[0]).toEqual({
      agreement: "psykisk-halsa-2025",
      line: "lan-nationell-strategi",
      area: "1",
      level: "county",
      code: "01",
      recipient: "Stockholms län",
      amount: "3000000.00",
      estimate: false,
    });
  });
});

/** The widths of the bars that a mark of Plot draws, from the top, in pixels. */
function barsOf(mark: Plot.Markish): number[] {
  const { document } = parseHTML("<html><body></body></html>");
  const chart = Plot.plot({ document, marks: [mark], marginLeft: 0, width: 2000, insetLeft: 0 });
  return [...chart.querySelectorAll("rect")].map((bar) => Number(bar.getAttribute("width")));
}

/** Whether each width is its amount's share of the widest, to a hundredth of a pixel. */
function inProportion(widths: readonly number[], amounts: readonly number[]): boolean {
  const hundredths = (values: readonly number[]): number[] =>
    values.map((value) => Math.round((value / Math.max(...values)) * Math.max(...widths) * 100));
  return hundredths(widths).join() === hundredths(amounts).join();
}
