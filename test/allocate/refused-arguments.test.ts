import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { allocateAgreedLine } from "../../src/allocate/allocate-agreed-line.ts";
import { allocateAmong } from "../../src/allocate/allocate-among.ts";
import { allocateLine } from "../../src/allocate/allocate-line.ts";
import { inhabitantsOf } from "../../src/allocate/inhabitants-of.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";
import { reconcile } from "../../src/allocate/reconcile.ts";
import { rowsOf } from "../../src/allocate/rows-of.ts";
import { safeAllocate } from "../../src/allocate/safe-allocate.ts";
import { safeLoadRegisters } from "../../src/allocate/safe-load-registers.ts";
import { shareOut } from "../../src/allocate/share-out.ts";
import { amountOf, isEstimate, registersOf, restOf, totalBy, totalOf } from "../../src/allocate/total-by.ts";
import { traceOf } from "../../src/allocate/trace.ts";
import { weighByRegisters } from "../../src/allocate/weigh-by-registers.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";

const agreement = agreementOf("2025");
const line = agreement.lines[0]!;
/** What no argument may be. */
const wrong = 7 as never;

/** What is refused, and of which function. */
function refused(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    const [first] = error.problems;
    return { code: first?.code, ...first?.details };
  }
  return "nothing";
}

const CALLS: readonly (readonly [of: string, name: string, call: () => unknown])[] = [
  ["allocate", "agreement", () => allocate(wrong)],
  ["allocate", "options", () => allocate("psykisk-halsa-2025", wrong)],
  ["allocateAmong", "agreement", () => allocateAmong(wrong, SWEDEN)],
  ["allocateAmong", "directory", () => allocateAmong(agreement, wrong)],
  ["allocateAmong", "options", () => allocateAmong(agreement, SWEDEN, wrong)],
  ["allocateLine", "line", () => allocateLine(wrong, SWEDEN, {})],
  ["allocateLine", "line.amount", () => allocateLine({ ...line, amount: wrong }, SWEDEN)],
  ["allocateLine", "line.key", () => allocateLine({ ...line, amount: 1n, key: wrong } as never, SWEDEN)],
  ["allocateLine", "directory", () => allocateLine({ ...line, amount: 1n } as never, wrong)],
  ["allocateLine", "options", () => allocateLine({ ...line, amount: 1n } as never, SWEDEN, wrong)],
  ["allocateAgreedLine", "line", () => allocateAgreedLine(wrong, SWEDEN)],
  ["allocateAgreedLine", "options", () => allocateAgreedLine(line, SWEDEN, wrong)],
  ["inhabitantsOf", "allocation", () => inhabitantsOf(wrong, wrong)],
  ["reconcile", "allocation", () => reconcile(wrong)],
  ["rowsOf", "of", () => rowsOf(wrong)],
  ["shareOut", "amount", () => shareOut(wrong, [1], {})],
  ["shareOut", "weights", () => shareOut(1n, wrong)],
  ["shareOut", "options", () => shareOut(1n, [1], wrong)],
  ["totalBy", "of", () => totalBy(wrong, "level")],
  ["amountOf", "of", () => amountOf(wrong, "x", "23")],
  ["totalOf", "of", () => totalOf(wrong)],
  ["restOf", "of", () => restOf(wrong)],
  ["registersOf", "of", () => registersOf(wrong)],
  ["isEstimate", "of", () => isEstimate(wrong)],
  ["traceOf", "allocated", () => traceOf(wrong, wrong)],
  ["weighByRegisters", "agreement", () => weighByRegisters(wrong, {})],
  ["weighByRegisters", "options", () => weighByRegisters(agreement, wrong)],
];

describe("an argument of the wrong kind", () => {
  it.each(CALLS)("of %s is refused by its name: %s", (of, name, call) => {
    expect(refused(call)).toMatchObject({ code: "argument-invalid", of, name });
  });

  it("of loadRegisters is refused as its promise", async () => {
    const fault = { code: "argument-invalid", details: { of: "loadRegisters", name: "agreement" } };
    await expect(loadRegisters(wrong)).rejects.toMatchObject({ problems: [fault] });
    await expect(loadRegisters("psykisk-halsa-2025", { levles: [] } as never)).rejects.toMatchObject({
      problems: [{ code: "argument-unknown", details: { of: "loadRegisters" } }],
    });
  });
});

describe("the safe variants", () => {
  it("give the allocation and the registers, or the problems", async () => {
    const selected = { lines: ["lan-medverkan"] };
    expect(safeAllocate("psykisk-halsa-2025", selected)).toMatchObject({
      success: true,
      data: { total: 24_000_000_00n },
    });
    expect(safeAllocate("1999" as never)).toMatchObject({
      success: false,
      error: { problems: [{ code: "agreement-unknown" }] },
    });
    expect(await safeLoadRegisters("psykisk-halsa-2025", selected)).toEqual({ success: true, data: [] });
    expect(await safeLoadRegisters("1999" as never)).toMatchObject({ success: false });
  });
});
