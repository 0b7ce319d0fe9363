import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { checkReceipt } from "../../src/receipt/check-receipt.ts";
import { receiptOf } from "../../src/receipt/receipt-of.ts";

const budget = readAgreement(
  readFileSync(new URL("../../fixtures/own/departments/budget.json", import.meta.url), "utf8"),
);

it("a receipt of an agreement with its own money is in that money, and is recomputed", async () => {
  const allocation = allocate(budget);
  const receipt = await receiptOf(allocation);
  expect(receipt.settings.unit).toBe("1");
  expect(receipt.result.total).toBe(String(allocation.total));
  expect(receipt.result.lines.map(({ total }) => total)).toEqual(
    allocation.lines.map(({ total }) => String(total)),
  );
  expect((await checkReceipt(receipt, { registers: [], agreement: budget })).problems).toEqual([]);
  const other = { ...receipt, result: { ...receipt.result, total: "1" } };
  const { problems } = await checkReceipt(other, { registers: [], agreement: budget });
  expect(problems.map(({ code }) => code)).toContain("receipt-altered");
});
