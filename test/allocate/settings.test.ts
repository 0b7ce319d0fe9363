import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { type AllocateOptions, allocate } from "../../src/allocate/allocate.ts";
import { LEVELS, type Level } from "../../src/recipients/recipient.ts";
import type { RoundingMethod } from "../../src/rounding/rounding-method.ts";
import { codesOf } from "../support/codes-of.ts";
import { problemsOf } from "../support/problems-of.ts";

/** The only line that needs no register and has one recipient. */
const SKR: AllocateOptions = { lines: ["skr-samverkan"] };

function refusal(options: AllocateOptions): unknown {
  return problemsOf(() => allocate("psykisk-halsa-2025", { ...SKR, ...options }));
}

describe("unknown settings are refused", () => {
  it("a line, with those there are", () => {
    const known = agreementOf("2025").lines.map((line) => line.id);
    expect(refusal({ lines: ["lan-medverkn"] })).toEqual([
      { code: "line-unknown", severity: "error", path: ["lines"], details: { line: "lan-medverkn", known } },
    ]);
  });

  it("a level, with those there are", () => {
    expect(refusal({ levels: ["lan" as Level] })).toEqual([
      {
        code: "level-unknown",
        severity: "error",
        path: ["levels"],
        details: { level: "lan", known: LEVELS },
      },
    ]);
  });

  it.each([0n, -1n, 1.5, "riksdaler", Number.NaN, null])("a unit of %s", (unit) => {
    expect(refusal({ unit: unit as bigint })).toMatchObject([
      { code: "unit-invalid", details: { unit: String(unit) } },
    ]);
  });

  it.each(["hamilton", "__proto__", "toString", ""])("the rounding %j", (method) => {
    expect(refusal({ rounding: method as RoundingMethod })).toMatchObject([
      { code: "rounding-unknown", details: { method } },
    ]);
  });

  it.each(["lot", "__proto__", ""])("the tie rule %j", (ties) => {
    expect(refusal({ ties: ties as "code" })).toMatchObject([{ code: "ties-unknown", details: { ties } }]);
  });

  it("all of them at once", () => {
    const wrong = { unit: 0n, rounding: "hamilton" as RoundingMethod, ties: "lot" as "code" };
    expect(codesOf(refusal(wrong) as never)).toEqual(["rounding-unknown", "ties-unknown", "unit-invalid"]);
    expect(codesOf(refusal({ lines: ["a", "b"], levels: ["c" as Level] }) as never)).toEqual([
      "level-unknown",
      "line-unknown",
      "line-unknown",
    ]);
  });
});

describe("units", () => {
  it("that the line is no whole number of are refused, with both figures", () => {
    expect(refusal({ unit: 50_000_000_00n })).toMatchObject([
      {
        code: "unit-indivisible",
        path: ["lines", 8, "unit"],
        details: { line: "skr-samverkan", amount: 29_000_000_00n, unit: 50_000_000_00n },
      },
    ]);
  });

  it("that the line is no whole number of leave a rest where the rounding does not sum", () => {
    for (const [rounding, total, rest] of [
      ["floor", 0n, 29_000_000_00n],
      ["nearest", 50_000_000_00n, -21_000_000_00n],
    ] as const) {
      const allocation = allocate("psykisk-halsa-2025", { ...SKR, unit: 50_000_000_00n, rounding });
      expect([allocation.total, allocation.rest]).toEqual([total, rest]);
    }
  });

  it("are öre unless asked for, and part of the result", () => {
    const [line] = allocate("psykisk-halsa-2025", SKR).lines;
    expect(line?.rounding).toEqual({ unit: 1n, method: "largest-remainder", ties: "code" });
  });

  it("make every amount a whole number of them", () => {
    const lines = ["lan-nationell-strategi", "lan-medverkan"];
    const allocation = allocate("psykisk-halsa-2025", { lines, unit: 1_000_000_00n });
    expect(allocation.rows().filter((row) => row.amount % 1_000_000_00n !== 0n)).toEqual([]);
  });
});

it.each<[AllocateOptions]>([
  [{ lines: [] }],
  [{ lines: undefined as never, levels: [] }],
  [{ lines: ["lan-medverkan"], levels: ["region"] }],
])("a selection that no line is in, %j, is refused, and is not everything", (selection) => {
  const { lines = [], levels = [] } = selection;
  expect(refusal(selection)).toEqual([
    { code: "selection-empty", severity: "error", path: ["lines"], details: { lines, levels } },
  ]);
});
