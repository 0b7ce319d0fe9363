import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { describeReceipt } from "../../src/messages/describe-receipt.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { checkReceipt } from "../../src/receipt/check-receipt.ts";
import { readReceipt } from "../../src/receipt/read-receipt.ts";
import { receiptOf } from "../../src/receipt/receipt-of.ts";
import { writeReceipt } from "../../src/receipt/write-receipt.ts";

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

describe("a receipt of money that has changed since", () => {
  const json = readFileSync(new URL("../../fixtures/own/departments/budget.json", import.meta.url), "utf8");
  const inMoney = (currency: string | undefined) => {
    const data = JSON.parse(json);
    return readAgreement({ ...data, recipients: { ...data.recipients, currency } });
  };
  const said = async (before: string | undefined, after: string | undefined, older = false) => {
    const { currency, ...others } = await receiptOf(allocate(inMoney(before)));
    const receipt = older || currency === undefined ? others : { ...others, currency };
    const { problems } = await checkReceipt(receipt, { registers: [], agreement: inMoney(after) });
    return problems
      .filter(({ path }) => path[0] === "currency")
      .map((one) => [one.severity, describeReceipt(one as Problem<"receipt-differs">, "en")]);
  };

  it.each([
    ["JPY", "EUR", "JPY", "EUR"],
    ["JPY", undefined, "JPY", "SEK"],
    [undefined, "JPY", "SEK", "JPY"],
  ])("names it: %s to %s", async (before, after, was, is) => {
    expect(await said(before, after)).toEqual([
      ["error", `The currency is ${was} in the receipt, but ${is} in the agreement.`],
    ]);
  });

  it("names none where it is the same, or where the receipt was written before receipts had any", async () => {
    expect(await said("JPY", "JPY")).toEqual([]);
    expect(await said("JPY", "EUR", true)).toEqual([]);
    expect(
      Object.keys(await receiptOf(allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] }))),
    ).not.toContain("currency");
  });

  it("is read as it is written", async () => {
    const receipt = await receiptOf(allocate(budget));
    expect(readReceipt(writeReceipt(receipt))).toEqual(receipt);
    expect(receipt.currency).toBe("JPY");
  });
});

describe("recipients that have changed since are named, each with what changed", () => {
  const json = readFileSync(new URL("../../fixtures/own/schools/schools.json", import.meta.url), "utf8");
  const lines = { lines: ["skola-landsbygd"] };

  /** What a check says of recipients after a change of the file. */
  async function said(change: (schools: { code: string; name: string; groups?: string[] }[]) => void) {
    const data = JSON.parse(json);
    // Its other line to schools has a figure for each.
    data.lines.splice(0, 1);
    data.stated = [];
    const before = await receiptOf(allocate(readAgreement(structuredClone(data)), lines));
    change(data.recipients.levels[0].recipients);
    const { problems } = await checkReceipt(before, { registers: [], agreement: readAgreement(data) });
    return problems
      .filter(({ path }) => path[0] === "recipients")
      .map((one) => describeReceipt(one as Problem<"receipt-differs">, "en"));
  }

  it("moved to another group", async () => {
    const moved = await said((schools) => delete schools[3]?.groups);
    expect(moved).toEqual([
      "The recipient school:S04 is Granskolan (rural) in the receipt, but Granskolan in the agreement.",
    ]);
  });

  it("renamed", async () => {
    const renamed = await said(([first]) => Object.assign(first as object, { name: "Alskolan" }));
    expect(renamed).toEqual([
      "The recipient school:S01 is Almskolan in the receipt, but Alskolan in the agreement.",
    ]);
  });

  it("added and removed", async () => {
    const others = await said((schools) => schools.splice(11, 1, { code: "S13", name: "Nyskolan" }));
    expect(others).toEqual([
      "The recipient school:S12, Videskolan (rural), was removed after the receipt was written.",
      "The recipient school:S13, Nyskolan, was added after the receipt was written.",
    ]);
  });

  it("though the agreement can no longer be shared out among them", async () => {
    const receipt = await receiptOf(allocate(budget));
    const [division, department] = budget.recipients?.levels ?? [];
    const fewer = { ...department, recipients: department?.recipients.slice(1) };
    const recipients = { ...budget.recipients, levels: [division, fewer] } as NonNullable<
      typeof budget.recipients
    >;
    const { problems } = await checkReceipt(receipt, { registers: [], agreement: { ...budget, recipients } });
    expect(problems.map(({ code }) => code)).toEqual(["receipt-differs", "weight-extra"]);
  });

  it("and not of a receipt that was written before receipts named them", async () => {
    const { recipients: _, ...receipt } = await receiptOf(allocate(budget));
    const { problems } = await checkReceipt(receipt, { registers: [], agreement: budget });
    expect(problems.map(({ code }) => code)).toEqual(["receipt-altered"]);
  });
});
