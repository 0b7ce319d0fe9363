import { describe, expect, it } from "vitest";
import { allocateLine, type LineOptions } from "../../src/allocate/allocate-line.ts";
import type { AllocatedLine } from "../../src/allocate/allocated-line.ts";
import { traceOf } from "../../src/allocate/trace.ts";
import type { Recipient } from "../../src/recipients/recipient.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { byWeights, lineOf } from "../support/one-line.ts";
import { problemsOf } from "../support/problems-of.ts";
import { smallDirectory } from "../support/small-directory.ts";

const four = smallDirectory(["01", "03", "12", "14"]);
const alike = byWeights({ "01": 1n, "03": 1n, "12": 1n, "14": 1n });

function share(options: LineOptions = {}, key: readonly Rule[] = alike, amount = 6n): AllocatedLine {
  return allocateLine(lineOf(amount, key), four, options);
}

const codes = (recipients: readonly Recipient[] = []): string[] => recipients.map(({ code }) => code);

describe("six units among four with equal claims", () => {
  it("go to the lowest codes, and the tie is reported with its parties and the amount at stake", () => {
    const { amounts, tie } = share();
    expect(amounts).toEqual([2n, 2n, 1n, 1n]);
    expect(codes(tie?.tied)).toEqual(["01", "03", "12", "14"]);
    expect(codes(tie?.winners)).toEqual(["01", "03"]);
    expect(tie?.amount).toBe(2n);
  });

  it("go by a drawn lot, those not in it last and by code", () => {
    expect(share({ ties: ["14", "12", "03", "01"] }).amounts).toEqual([1n, 1n, 2n, 2n]);
    expect(share({ ties: ["14"] }).amounts).toEqual([2n, 1n, 1n, 2n]);
    expect(share({ ties: [] }).amounts).toEqual([2n, 2n, 1n, 1n]);
  });

  it("go to nobody when ties are an error", () => {
    expect(problemsOf(() => share({ ties: "error" }))).toEqual([
      {
        code: "tie-undecided",
        severity: "error",
        path: ["ties"],
        details: { line: "exempel", codes: ["01", "03", "12", "14"], units: 2, amount: 2n },
      },
    ]);
  });

  it("are reported in öre whatever the unit", () => {
    const { amounts, tie } = share({ unit: "krona" }, alike, 600n);
    expect(amounts).toEqual([200n, 200n, 100n, 100n]);
    expect(tie?.amount).toBe(200n);
  });

  it("are marked in the trace of those who were tied", () => {
    expect(traceOf(share(), "14")).toMatchObject({ tied: true, extraUnits: 0, amount: 1n });
    expect(traceOf(share(), "01")).toMatchObject({ tied: true, extraUnits: 1, amount: 2n });
  });
});

describe("equal remainders of unequal weights", () => {
  // 1.5, 2.5, 0.5, 3.5: two units over, four equal remainders.
  const key = byWeights({ "01": 3n, "03": 5n, "12": 1n, "14": 7n });

  it("go by code by default", () => {
    expect(share({}, key, 8n).amounts).toEqual([2n, 3n, 0n, 3n]);
  });

  it("go to the largest weights when asked", () => {
    const { amounts, tie } = share({ ties: "largest-weight" }, key, 8n);
    expect(amounts).toEqual([1n, 3n, 0n, 4n]);
    expect(codes(tie?.winners).sort()).toEqual(["03", "14"]);
  });

  it("go to the largest weights of a negative line too", () => {
    expect(share({ ties: "largest-weight" }, key, -8n).amounts).toEqual([-1n, -3n, 0n, -4n]);
  });
});

describe("no tie", () => {
  it("is reported where everybody with the same remainder is served", () => {
    expect(share({}, byWeights({ "01": 4n, "03": 4n, "12": 1n, "14": 1n })).tie).toBeUndefined();
  });

  it("is an error where there is none", () => {
    expect(share({ ties: "error" }, alike, 8n).amounts).toEqual([2n, 2n, 2n, 2n]);
  });

  it("is decided by the order of the recipients in the directory", () => {
    const turned = smallDirectory(["14", "12", "03", "01"]);
    const { amounts, recipients } = allocateLine(lineOf(6n, alike), turned);
    const byCode = Object.fromEntries(recipients.map(({ code }, index) => [code, amounts[index]]));
    expect(byCode).toEqual({ "01": 2n, "03": 2n, "12": 1n, "14": 1n });
  });
});
