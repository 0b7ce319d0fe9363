import { describe, expect, it } from "vitest";
import type { ResolvedLine } from "../../src/agreements/agreement.ts";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { allocateAgreedLine } from "../../src/allocate/allocate-agreed-line.ts";
import { allocateAmong } from "../../src/allocate/allocate-among.ts";
import { allocateLine } from "../../src/allocate/allocate-line.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";
import { shareOut } from "../../src/allocate/share-out.ts";
import { barChart } from "../../src/charts/bar-chart.ts";
import { compare } from "../../src/compare/compare.ts";
import * as core from "../../src/doors/core.ts";
import * as main from "../../src/doors/index.ts";
import { explain } from "../../src/explain/explain.ts";
import { describe as inWords } from "../../src/messages/describe.ts";
import { formatKr } from "../../src/money/format-kr.ts";
import { BUNDLED } from "../../src/population/bundled/bundled-info.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { placed } from "../../src/problems/placed.ts";
import { type Problem, problemAt } from "../../src/problems/problem.ts";
import { COUNTIES } from "../../src/recipients/counties.ts";
import { GROUPS } from "../../src/recipients/groups.ts";
import { resolve } from "../../src/recipients/resolve.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { allocationText } from "../../src/report/allocation/allocation-text.ts";
import { tableFrom } from "../../src/tables/table-from.ts";

const line: ResolvedLine = {
  id: "lan-prov",
  area: "1",
  level: "county",
  amount: 2100n,
  derived: false,
  source: "påhittat",
  key: [{ rule: "equal" }],
};
const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] });
const agreement = agreementOf("2025");

/** What a call is refused for, in English. */
async function refusedFor(call: () => unknown): Promise<string> {
  try {
    await call();
  } catch (error) {
    if (error instanceof AllocationError)
      return error.problems.map((found: Problem) => inWords(found, "en")).join(" ");
    throw error;
  }
  return "";
}

/** Calls with something misspelt in them, and the word that is suggested. */
const MISSPELT: readonly (readonly [string, string, () => unknown])[] = [
  ["allocate", "rounding", () => allocate("psykisk-halsa-2025", { rouding: "floor" } as object)],
  ["allocate", "levels", () => allocate("psykisk-halsa-2025", { level: "county" } as object)],
  ["allocate", "nearest", () => allocate("psykisk-halsa-2025", { substitute: "neareast" as "nearest" })],
  ["allocate", "list", () => allocate("psykisk-halsa-2025", { incomplete: "lst" as "list" })],
  ["allocateAmong", "accept", () => allocateAmong(agreement, SWEDEN, { acept: [] } as object)],
  ["allocateLine", "weigh", () => allocateLine(line, SWEDEN, { wiegh: () => 1 } as object)],
  ["allocateAgreedLine", "ties", () => allocateAgreedLine(line, SWEDEN, { tise: "code" } as object)],
  ["shareOut", "unit", () => shareOut(100n, [1], { unti: 1n } as object)],
  ["loadRegisters", "levels", () => loadRegisters("psykisk-halsa-2025", { level: ["county"] } as object)],
  ["compare", "inhabitantsAfter", () => compare(allocation, allocation, { inhabitantAfter: 1 } as object)],
  ["explain", "line", () => explain(allocation, { recipient: resolve("county:23"), lines: "x" } as never)],
  ["allocationText", "width", () => allocationText(allocation, { widht: 80 } as object)],
  ["formatKr", "en", () => formatKr(1n, { lang: "eng" as "en" })],
  ["barChart", "measure", () => barChart({ title: "A", rows: [], mesure: "amount" } as never)],
  ["tableFrom", "columns", () => tableFrom(new Uint8Array([65]), { column: {} } as object)],
  [
    "fixed",
    "except",
    () => allocateLine({ ...line, key: [{ rule: "fixed", each: 1n, excpet: [] }] } as never, SWEDEN),
  ],
  [
    "eligibility",
    "reshared",
    () =>
      allocateAgreedLine(
        { ...line, eligibility: { only: ["01"], others: "Reshared", source: "" } } as never,
        SWEDEN,
      ),
  ],
  [
    "rounding",
    "component",
    () => allocateAgreedLine({ ...line, rounding: { per: "Component", source: "" } } as never, SWEDEN),
  ],
];

describe("what is misspelt is refused, with the nearest word", () => {
  it.each(MISSPELT)("in %s: %s", async (of, nearest, call) => {
    const words = await refusedFor(call);
    expect(words).toContain(of);
    // A name stays bare, a value has quotation marks.
    expect(
      [`Did you mean ${nearest}?`, `Did you mean "${nearest}"?`].some((ask) => words.includes(ask)),
    ).toBe(true);
  });
});

describe("what is missing or of the wrong kind is named, with what is expected", () => {
  it.each([
    ["amount is 100, but must be a bigint", () => shareOut(100 as never, [1, 2])],
    ["options.recipient is undefined", () => explain(allocation, {} as never)],
    ["agreement is 5, but must be text or an object with id", () => allocate(5 as never)],
    ["after is undefined", () => compare(allocation, undefined as never)],
    ["line.amount is 5, but must be a bigint", () => allocateLine({ ...line, amount: 5 } as never, SWEDEN)],
    ["options is list, but must be an object", () => allocate("psykisk-halsa-2025", [] as object)],
  ])("%s", async (words, call) => expect(await refusedFor(call)).toContain(words));
});

describe("errors and results as JSON", () => {
  it("write amounts as decimal text", async () => {
    const error = await Promise.resolve()
      .then(() => shareOut(7n, [1], { unit: 2n }))
      .catch((thrown: unknown) => thrown);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: "AllocationError",
      problems: [{ code: "unit-indivisible", details: { amount: "7", unit: "2" } }],
    });
    expect(JSON.parse(JSON.stringify(allocation)).rows[0]).toMatchObject({ amount: "2000000.00" });
  });

  it("write problems that have a place", () => {
    const found = main.problem("share-differs", ["stated", 0], {
      line: "x",
      percent: "1",
      of: 5n,
      amount: 4n,
    });
    expect(JSON.parse(JSON.stringify([placed(found, ["x"])]))).toMatchObject([
      { path: ["x", "stated", 0], details: { of: "5", amount: "4" } },
    ]);
    const cell = { cell: "B2", row: 2, column: "B" };
    const details = { header: "A", label: "B", printed: 7n, computed: 6n };
    const inCell = problemAt("row-sum", cell as never, details as never);
    expect(JSON.parse(JSON.stringify(inCell))).toMatchObject({
      details: { printed: "7" },
      place: { cell: "B2" },
    });
  });

  it("leave problems plain data, which can be cloned", () => {
    const found = main.problem("unit-indivisible", ["unit"], { line: null, amount: 7n, unit: 2n });
    expect(structuredClone(found)).toEqual({ ...found });
    expect(Object.keys(found)).toEqual(["code", "severity", "path", "details"]);
  });
});

it("no caller can change the bundled data", () => {
  const frozen = (data: unknown): boolean =>
    typeof data !== "object" || data === null || (Object.isFrozen(data) && Object.values(data).every(frozen));
  for (const data of [agreement, GROUPS, COUNTIES, BUNDLED, SWEDEN, main.AGREEMENTS, main.LEVELS])
    expect(frozen(data)).toBe(true);
});

it("ROUNDINGS is one object", () => expect(core.ROUNDINGS).toBe(main.ROUNDINGS));
