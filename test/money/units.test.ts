import { expect, it } from "vitest";
import { type MoneyUnit, orePer, unitSpelled } from "../../src/money/money-unit.ts";

it.each<[MoneyUnit, string]>([
  ["ore", "ore öre"],
  ["kr", "kr kronor SEK krona :-"],
  ["tkr", "tkr kkr tusen_kr tusen_kronor tusental_kronor tusentals_kronor"],
  ["mnkr", "mnkr mkr mn_kr miljon_kronor miljoner_kronor milj._kr milj_kr"],
  ["mdkr", "mdkr md_kr mdr_kr miljard_kr miljard_kronor miljarder_kronor"],
])("knows every spelling of %s, whatever its case and spaces", (unit, spellings) => {
  for (const spelling of spellings.split(" ")) {
    expect(unitSpelled(spelling.replace("_", " "))).toBe(unit);
    expect(unitSpelled(spelling.replace("_", "\u00a0").toUpperCase())).toBe(unit);
  }
});

it("does not take a word for a unit of money when it could count anything", () => {
  for (const word of ["", "miljoner", "tusen", "m", "constructor"]) expect(unitSpelled(word)).toBeUndefined();
});

it("takes no unit that is only a part of the word, and any number of spaces in it", () => {
  const longer = [
    "more",
    "lören",
    "ores",
    "skr",
    "kronors",
    "stkr",
    "tkrs",
    "amkr",
    "mkr.",
    "dmdkr",
    "mdkrs",
    "en tusen kr",
  ];
  for (const word of longer) expect(unitSpelled(word)).toBeUndefined();
  expect(unitSpelled("tusen \u00a0 kronor")).toBe("tkr");
});

it("makes each unit above the krona a thousand of the one below", () => {
  expect([orePer("ore"), orePer("kr")]).toEqual([1n, 100n]);
  expect([
    orePer("tkr") / orePer("kr"),
    orePer("mnkr") / orePer("tkr"),
    orePer("mdkr") / orePer("mnkr"),
  ]).toEqual([1000n, 1000n, 1000n]);
});
