import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { safeReadAgreement } from "../../src/agreements/shape/safe-read-agreement.ts";
import { safeReadKey } from "../../src/agreements/shape/safe-read-key.ts";
import { writeAgreement } from "../../src/agreements/shape/write-agreement.ts";
import { safeAllocate } from "../../src/allocate/safe-allocate.ts";
import { safeLoadRegisters } from "../../src/allocate/safe-load-registers.ts";
import { kr } from "../../src/money/kr.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { type SafeResult, safely } from "../../src/problems/safely.ts";
import { safeReadReceipt } from "../../src/receipt/safe-read-receipt.ts";
import { safeReadAbout } from "../../src/verify/safe-read-about.ts";

const codes = ({ problems = [] }: SafeResult<unknown>): string[] => problems.map(({ code }) => code);

describe("safely", () => {
  it("returns the result, or every problem with the error that would have been thrown", () => {
    expect(safely(() => kr("1 000"))).toEqual({ success: true, data: 100_000n });
    const { success, error, problems } = safely(() => kr("1.234"));
    expect([success, error instanceof AllocationError, problems]).toEqual([false, true, error?.problems]);
  });

  it("tells the compiler which of the two it is", () => {
    const outcome = safely(() => kr("5"));
    const amount: bigint = outcome.success ? outcome.data : BigInt(outcome.problems.length);
    expect(amount).toBe(500n);
  });

  it("waits for a promise", async () => {
    expect(await safely(async () => kr("1"))).toEqual({ success: true, data: 100n });
    expect(codes(await safely(async () => kr("1.234")))).toEqual(["money-ambiguous"]);
  });

  it("does not hide a bug", async () => {
    const bug = (): never => {
      throw new TypeError("a bug");
    };
    expect(() => safely(bug)).toThrow(TypeError);
    await expect(safely(async () => bug())).rejects.toThrow(TypeError);
  });
});

describe("each safe function", () => {
  it("has the problems of the one that throws", async () => {
    expect(codes(safeAllocate("psykisk-halsa-2025"))).toContain("register-not-loaded");
    expect(codes(safeAllocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] }))).toEqual([]);
    expect(codes(await safeLoadRegisters("nej" as "psykisk-halsa-2025"))).toEqual(["agreement-unknown"]);
    expect(codes(safeReadAgreement("{"))).toEqual(["json-invalid"]);
    expect(safeReadAgreement(writeAgreement(agreementOf("2025"))).data?.id).toBe("psykisk-halsa-2025");
    expect(codes(safeReadKey('[{ "rule": "lika" }]'))).toEqual(["agreement-shape"]);
    expect(codes(safeReadReceipt({ receipt: "1" })).every((code) => code === "receipt-shape")).toBe(true);
    expect(codes(safeReadAbout({ kind: "recipient" }))).toEqual(["about-shape"]);
  });
});
