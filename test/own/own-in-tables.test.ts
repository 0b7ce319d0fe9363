import { afterEach, beforeEach, expect, it } from "vitest";
import { allocate } from "../../src/allocate/allocate.ts";
import { describe as inWords } from "../../src/messages/describe.ts";
import { toPlain } from "../../src/money/format-kr.ts";
import { defineCheck } from "../../src/own/define-check.ts";
import { useDefinitions } from "../../src/own/use-definitions.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Verification } from "../../src/verify/verification.ts";
import { verify } from "../../src/verify/verify.ts";
import { problemsOf } from "../support/problems-of.ts";
import { alike, bonus, squared, thousands } from "./definitions.ts";
import { grantOf } from "./grant.ts";

const registers = [await loadRegister("scb-2024-11-01")];
const agreement = grantOf([
  bonus({ each: 500_000n, group: "metropolitan" }),
  { rule: "proportional", weight: squared({ of: { by: "population" } }) },
]);
const inUse = [bonus, squared, alike] as const;
let takeBack: () => void;
beforeEach(() => {
  takeBack = useDefinitions([...inUse]);
});
afterEach(() => takeBack());

/** The amounts as a table, in kronor, where some can be changed. */
function tableOf(changed: (amount: bigint, code: string) => bigint = (amount) => amount): string {
  const [line] = allocate(agreement, { registers, unit: "krona" }).lines;
  if (!line) throw new Error("there is a line");
  const rows = line.recipients.map((recipient, at) => {
    const { code, name } = recipient;
    return `${code};${name};${toPlain(changed(line.amounts[at] as bigint, code))}`;
  });
  return ["Kod;Län;Belopp (kr)", ...rows].join("\n");
}

function checked(text: string): Verification {
  const table = tableFrom(new TextEncoder().encode(text));
  return verify(table, { kind: "recipients", agreement }, { registers });
}

it("a table of an own key is recomputed, and a damaged copy is found at its cell", () => {
  const right = checked(tableOf());
  expect(right.problems).toEqual([]);
  expect(right.account.compared).toBe(21);
  const wrong = checked(tableOf((amount, code) => (code === "12" ? amount + 100n : amount)));
  expect(wrong.problems.map(({ code, place }) => [code, place?.cell])).toEqual([
    ["amount-differs", "C11"],
    // The column is no longer the agreement's sum either.
    ["stated-differs", "C"],
  ]);
});

it("an own check finds what it looks for, at the figure's cell and in its own words", () => {
  const before = checked(tableOf());
  takeBack();
  takeBack = useDefinitions([...inUse, thousands]);
  const found = checked(tableOf((amount, code) => (code === "12" ? amount : (amount / 100_000n) * 100_000n)));
  const own = found.problems.filter(({ code }) => code === "own-check");
  expect(before.problems.filter(({ code }) => code === "own-check")).toEqual([]);
  expect(own.map(({ place }) => place?.cell)).toEqual(["C11"]);
  const [problem] = own;
  expect(problem && inWords(problem, "sv")).toBe("C11: Skåne län (12) har inte jämna tusental.");
  expect(problem && inWords(problem, "en")).toBe("C11: Skåne län (12) is no multiple of a thousand.");
  expect(structuredClone(problem?.words)).toEqual(problem?.words);
});

it("an own check that throws, or gives no list, is refused by its name", () => {
  const words = { sv: () => "x", en: () => "x" };
  const broken = defineCheck({
    name: "broken",
    version: "1",
    check: () => {
      throw new Error("no figures");
    },
    words,
  });
  const odd = defineCheck({ name: "odd", version: "1", check: () => 1 as never, words });
  for (const [check, code] of [
    [broken, "own-failed"],
    [odd, "argument-invalid"],
  ] as const) {
    const back = useDefinitions([check]);
    const [problem] = problemsOf(() => checked(tableOf()));
    back();
    expect(problem?.code).toBe(code);
  }
});

it("a known deviation names the check that found it, and no other check's finding is accepted for it", () => {
  takeBack();
  takeBack = useDefinitions([...inUse, thousands]);
  const text = tableOf((amount, code) => (code === "12" ? amount : (amount / 100_000n) * 100_000n));
  const table = tableFrom(new TextEncoder().encode(text));
  const with_ = (code: string): string[] => {
    const deviations = [{ code, cell: "C11", reason: "beslutat så" }];
    const { problems } = verify(table, { kind: "recipients", agreement, deviations }, { registers });
    return problems.map((one) => one.code).filter((one) => one.startsWith("own") || one === "deviation-gone");
  };
  expect(with_("own-check:thousands")).toEqual([]);
  expect(with_("own-check:other")).toEqual(["own-check", "deviation-gone"]);
});
