import { afterEach, beforeEach, expect, it } from "vitest";
import { allocate } from "../../src/allocate/allocate.ts";
import { defineRule } from "../../src/own/define-rule.ts";
import { useDefinitions } from "../../src/own/use-definitions.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { checkReceipt } from "../../src/receipt/check-receipt.ts";
import { readReceipt } from "../../src/receipt/read-receipt.ts";
import type { Receipt } from "../../src/receipt/receipt.ts";
import { receiptOf } from "../../src/receipt/receipt-of.ts";
import { writeReceipt } from "../../src/receipt/write-receipt.ts";
import { alike, squared, up } from "./definitions.ts";
import { grantOf } from "./grant.ts";

const registers = [await loadRegister("scb-2024-11-01")];
const agreement = grantOf([
  { rule: "percent", percent: { numerator: 10n, denominator: 1n }, key: [alike({})] },
  { rule: "proportional", weight: squared({ of: { by: "population" } }) },
]);

let takeBack: () => void;
let receipt: Receipt;
beforeEach(async () => {
  takeBack = useDefinitions([alike, squared, up]);
  receipt ??= await receiptOf(allocate(agreement, { registers, rounding: up.method, unit: "krona" }));
});
afterEach(() => takeBack());

it("a receipt lists the own definitions used, with their versions, and is read as it is written", () => {
  expect(receipt.own).toEqual([
    { id: "rounding:up", version: "1" },
    { id: "rule:alike", version: "1" },
    { id: "weight:squared", version: "1" },
  ]);
  expect(readReceipt(writeReceipt(receipt))).toEqual(receipt);
});

it("a receipt is recomputed with the definitions", async () => {
  expect((await checkReceipt(receipt, { registers, agreement })).problems).toEqual([]);
});

it("a receipt needs the definitions, each by its kind and name", async () => {
  takeBack();
  const { problems, allocation } = await checkReceipt(receipt, { registers, agreement });
  expect(allocation).toBeUndefined();
  expect(problems.map(({ code, details }) => [code, (details as { name: string }).name])).toEqual([
    ["receipt-source-missing", "rounding:up"],
    ["receipt-source-missing", "rule:alike"],
    ["receipt-source-missing", "weight:squared"],
  ]);
});

it("a receipt tells that a definition has another version, and other amounts", async () => {
  takeBack();
  const other = defineRule({
    name: "alike",
    version: "2",
    weights: (_, { recipients }) => recipients.map((_, at) => BigInt(at)),
    words: { sv: () => "stigande", en: () => "rising" },
  });
  takeBack = useDefinitions([other, squared, up]);
  const { problems } = await checkReceipt(receipt, { registers, agreement });
  const facts = problems.map(({ details }) => (details as { fact: string }).fact);
  expect(facts).toContain("own.rule:alike.version");
  expect(facts).toContain("result.digest");
});

it("a receipt without own definitions has no list of them", async () => {
  const plain = await receiptOf(allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] }));
  expect(Object.keys(plain)).not.toContain("own");
});

it("a receipt lists own weights that a rule names in uses", async () => {
  const through = defineRule({
    name: "through",
    version: "1",
    uses: () => [squared({ of: { by: "population" } })],
    weights: (_, { weigh }) => weigh(squared({ of: { by: "population" } })).weights,
    words: { sv: () => "genom en vikt", en: () => "through a weight" },
  });
  const back = useDefinitions([through]);
  const { own } = await receiptOf(allocate(grantOf([through({})]), { registers }));
  back();
  expect(own?.map(({ id }) => id)).toEqual(["rule:through", "weight:squared"]);
});
