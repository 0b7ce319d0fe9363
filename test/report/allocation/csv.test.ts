import { beforeAll, describe, expect, it } from "vitest";
import { allocateLine } from "../../../src/allocate/allocate-line.ts";
import { Allocation } from "../../../src/allocate/allocation.ts";
import { allocationCsv } from "../../../src/report/allocation/allocation-csv.ts";
import { allocated } from "../../support/allocated.ts";
import { agreementOfLine, byWeights, lineOf } from "../../support/one-line.ts";
import { smallDirectory } from "../../support/small-directory.ts";

const HEADER = "agreement,line,area,level,code,recipient,amount,estimate";

function example(amount: bigint, options: Parameters<typeof allocateLine>[2]): string[] {
  const line = lineOf(amount, byWeights({ "01": 1n, "03": 2n }));
  const shared = allocateLine(line, smallDirectory(["01", "03"]), options);
  const csv = allocationCsv(new Allocation(agreementOfLine(line), [shared], []));
  return csv
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((row) => row.split(",")[6] as string);
}

describe("2025 as CSV", () => {
  let csv: string;
  let allocation: Allocation;
  beforeAll(async () => {
    allocation = await allocated("psykisk-halsa-2025");
    csv = allocationCsv(allocation);
  });

  it("has exactly the columns promised, and ends in a line feed", () => {
    expect(csv.split("\n")[0]).toBe(HEADER);
    expect(csv.endsWith("\n")).toBe(true);
  });

  it("has a row for every amount, line by line, and no totals", () => {
    const rows = csv.trimEnd().split("\n").slice(1);
    expect(rows).toHaveLength(allocation.rows().length);
    expect(rows.map((row) => row.split(",").slice(1, 5))).toEqual(
      allocation.rows().map(({ line, area, level, code }) => [line, area, level, code]),
    );
    expect(csv).not.toMatch(/total/i);
  });

  it("has kronor with a point and two decimals, and says which rows are estimates", () => {
    const rows = csv
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((row) => row.split(","));
    expect(rows.filter((row) => !/^\d+\.\d{2}$/.test(row.at(-2) ?? ""))).toEqual([]);
    const estimates = new Set(rows.filter((row) => row.at(-1) === "true").map((row) => row[1]));
    expect([...estimates]).toEqual(["kommun-barn-unga"]);
    expect(rows.every((row) => ["true", "false"].includes(row.at(-1) ?? ""))).toBe(true);
  });

  it("sums to the agreement, added up from the text alone", () => {
    const sum = csv
      .trimEnd()
      .split("\n")
      .slice(1)
      .reduce((all, row) => all + BigInt((row.split(",").at(-2) as string).replace(".", "")), 0n);
    expect(sum).toBe(1_560_000_000_00n);
  });

  it("may be of some recipients only, roles told apart", () => {
    const rows = allocationCsv(allocation, { recipients: new Set(["county:23", "municipality:0980"]) })
      .trimEnd()
      .split("\n");
    const ids = new Set(rows.slice(1).map((row) => row.split(",").slice(3, 5).join(":")));
    expect([...ids].sort()).toEqual(["county:23", "municipality:0980"]);
  });
});

describe("amounts", () => {
  it("have no decimals in whole kronor", () => {
    expect(example(100_00n, { unit: "krona" })).toEqual(["33", "67"]);
    expect(example(100_000_00n, { unit: 1_000_00n })).toEqual(["33000", "67000"]);
  });

  it("have two decimals in öre and in units of öre", () => {
    expect(example(100_00n, {})).toEqual(["33.33", "66.67"]);
    expect(example(100_00n, { unit: 50n })).toEqual(["33.50", "66.50"]);
  });

  it("are negative with an ASCII minus", () => {
    expect(example(-100_00n, {})).toEqual(["-33.33", "-66.67"]);
  });

  it("are fractions of kronor where nothing was rounded", () => {
    expect(example(100_00n, { rounding: "exact" })).toEqual(["100/3", "200/3"]);
    expect(example(1n, { rounding: "exact", unit: "krona" })).toEqual(["1/300", "1/150"]);
  });
});

it("a recipient's name that looks like a formula is made harmless", () => {
  const line = lineOf(2n, byWeights({ "01": 1n }));
  const hostile = { level: "region", code: "01", name: '=cmd|"/c calc"!A1', body: "region:01" } as const;
  const shared = allocateLine(line, { recipients: () => [hostile], group: () => undefined });
  const csv = allocationCsv(new Allocation(agreementOfLine(line), [shared], []));
  expect(csv).toContain(`"'=cmd|""/c calc""!A1"`);
});
