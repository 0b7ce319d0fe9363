import { describe, expect, it } from "vitest";
import type { AgreedLine } from "../../src/agreements/agreement.ts";
import { allocateAmong } from "../../src/allocate/allocate-among.ts";
import { pivotedRows } from "../../src/allocate/pivoted-rows.ts";
import { totalBy, totalOf } from "../../src/allocate/total-by.ts";
import { sum } from "../../src/numbers/sum.ts";
import type { Level } from "../../src/recipients/recipient.ts";
import { agreementWith } from "../support/agreed-line.ts";
import { allocated } from "../support/allocated.ts";
import { problemsOf } from "../support/problems-of.ts";
import { smallDirectory } from "../support/small-directory.ts";

describe("pivoted rows", () => {
  it("are one for each recipient, with a key for each line; the sums are the same", async () => {
    const allocation = await allocated("psykisk-halsa-2025", { unit: "krona" });
    const rows = pivotedRows(allocation);
    expect(rows).toHaveLength(21 + 21 + 290 + 1);
    expect(sum(rows.map(({ total }) => total))).toBe(totalOf(allocation));
    expect(rows.find(({ level, code }) => level === "county" && code === "23")).toEqual({
      level: "county",
      code: "23",
      recipient: "Jämtlands län",
      "lan-nationell-strategi": 2_000_000_00n,
      "lan-medverkan": 1_000_000_00n,
      "lan-vard-insatsprogram": 1_000_000_00n,
      "lan-komplexa-behov": 2_506_966_00n,
      "lan-suicidprevention": 6_190_809_00n,
      "region-komplexa-behov": null,
      "region-suicidprevention": null,
      "kommun-barn-unga": null,
      "skr-samverkan": null,
      total: 12_697_775_00n,
      estimate: false,
    });
    for (const [line, total] of totalBy(allocation, "line"))
      expect(sum(rows.map((row) => (row[line] ?? 0n) as bigint))).toBe(total);
    expect(rows.filter(({ estimate }) => estimate).every(({ level }) => level === "municipality")).toBe(true);
  });

  it("may be by area, in kronor, and of a copy", async () => {
    const allocation = await allocated("psykisk-halsa-2025", { levels: ["county"], unit: "krona" });
    const [row] = pivotedRows(structuredClone(allocation), { by: "area", as: "kronor" });
    expect([row?.["1"], row?.["3"], row?.total]).toEqual([7_000_000, 46_693_876, 80_873_467]);
  });

  it("are in the order of levels and codes, whatever the order of the lines", () => {
    const [line] = agreementWith(10n, [{ rule: "equal" }]).lines as readonly [AgreedLine];
    const only = (id: string, area: string, level: Level, code: string): AgreedLine => ({
      ...line,
      id,
      area,
      level,
      eligibility: { only: [code], others: "reshared", source: "påhittat" },
    });
    const agreement = {
      ...agreementWith(10n, []),
      areas: ["1", "code"].map((id) => ({ id, name: `Område ${id}` })),
      lines: [
        only("a", "1", "municipality", "03"),
        only("b", "1", "municipality", "01"),
        only("c", "1", "county", "12"),
        only("d", "code", "county", "03"),
        only("e", "1", "municipality", "03"),
      ],
    };
    const allocation = allocateAmong(agreement, smallDirectory(["01", "03", "12"]));
    const rows = pivotedRows(allocation);
    expect(rows.map(({ level, code, total }) => [level, code, total])).toEqual([
      ["county", "03", 10n],
      ["county", "12", 10n],
      ["municipality", "01", 10n],
      ["municipality", "03", 20n],
    ]);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      ...["level", "code", "recipient"],
      ...["a", "b", "c", "d", "e"],
      ...["total", "estimate"],
    ]);
    // An area may have a name that is a key of every row.
    expect(pivotedRows(allocation, { by: "area" }).map((row) => [row["1"], row["area:code"]])).toEqual([
      [null, 10n],
      [10n, null],
      [10n, null],
      [20n, null],
    ]);
  });

  it("are estimates where any of their amounts is, whichever comes last", async () => {
    const { lines } = await allocated("psykisk-halsa-2025", { lines: ["kommun-barn-unga"] });
    const certain = lines.map((one) => ({ ...one, estimate: false, line: { ...one.line, id: "annan" } }));
    for (const some of [
      [...lines, ...certain],
      [...certain, ...lines],
    ])
      expect(pivotedRows({ lines: some }).every(({ estimate }) => estimate)).toBe(true);
    expect(pivotedRows({ lines: certain }).some(({ estimate }) => estimate)).toBe(false);
  });

  it("know no other columns and values", () => {
    const call = pivotedRows as (...args: unknown[]) => unknown;
    for (const [name, options] of [
      ["by", { by: "level" }],
      ["as", { as: "tkr" }],
    ] as const)
      expect(problemsOf(() => call({ lines: [] }, options))).toMatchObject([
        { code: "argument-invalid", details: { of: "pivotedRows", name } },
      ]);
    expect(problemsOf(() => call({}))).toMatchObject([{ details: { of: "pivotedRows", name: "of" } }]);
    expect(pivotedRows({ lines: [] }, { by: "line", as: "amount" })).toEqual([]);
  });

  it("keep a line whose name is that of a fixed key", async () => {
    const { lines } = await allocated("psykisk-halsa-2025", { lines: ["lan-medverkan"] });
    const fixed = {
      level: "county",
      code: "01",
      recipient: "Stockholms län",
      total: 2_000_000_00n,
      estimate: false,
    };
    for (const id of Object.keys(fixed)) {
      const renamed = lines.map((one) => ({ ...one, line: { ...one.line, id } }));
      expect(pivotedRows({ lines: renamed })[0]).toEqual({ ...fixed, [`line:${id}`]: 2_000_000_00n });
    }
  });
});
