import { describe, expect, it } from "vitest";
import { verificationJson } from "../../../src/report/verification/verification-json.ts";
import { everyVerdict, hostileTable, wrongTable } from "./sample-reports.ts";

describe("verified tables as JSON", () => {
  it("have amounts as kronor text and never as numbers", async () => {
    const [table] = JSON.parse(verificationJson({ tables: [await wrongTable()] })).tables;
    expect(table.problems[0]).toMatchObject({
      code: "amount-differs",
      docs: "docs/problems/amount-differs.md",
      severity: "error",
      path: ["B2"],
      cell: "B2",
      line: 2,
      recipient: "Stockholms län",
      printed: "7701759.00",
      expected: "46693876.00",
      difference: "-38992117.00",
      details: { printed: "7701759.00", expected: "46693876.00", line: "lan-komplexa-behov" },
    });
    expect(table.tolerance).toBe("0.00");
  });

  it("say what was checked, with which register, and what explains the figures", async () => {
    const [table] = JSON.parse(verificationJson({ tables: [await wrongTable()] })).tables;
    expect(table).toMatchObject({
      verdict: "problems",
      checked: 22,
      account: { compared: 21, summed: 0, explained: 1, notChecked: 0 },
      notChecked: [],
      kind: "recipients",
      agreement: { id: "psykisk-halsa-2025" },
      rounding: "largest-remainder",
      registers: [
        { register: { id: "scb-2024-11-01", status: "official" }, asked: "2024-11-01", estimate: false },
      ],
      causes: [{ code: "rows-swapped", cells: ["B2", "B3"] }],
      accepted: [{ code: "column-sum", cell: "B23", reason: "summan är rättad i efterhand" }],
      problemsLeftOut: 0,
    });
  });

  it("count the verdicts, and hold what could not be read", async () => {
    const { summary, tables } = JSON.parse(verificationJson(await everyVerdict()));
    expect(summary).toEqual({
      tables: 4,
      verified: 1,
      problems: 1,
      nothing: 1,
      failed: 1,
      checked: 44,
      wrong: 3,
    });
    expect(tables[3]).toMatchObject({
      verdict: "failed",
      agreement: null,
      problems: [{ code: "file-unreadable" }],
    });
  });

  it("parse whatever the names hold", async () => {
    expect(JSON.parse(verificationJson({ tables: [await hostileTable()] })).tables[0].problems).toHaveLength(
      3,
    );
  });
});
