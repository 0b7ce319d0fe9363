import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatKr, toPlain } from "../../src/money/format-kr.ts";
import type { MoneyUnit } from "../../src/money/money-unit.ts";
import { readMoney } from "../../src/money/read-money.ts";

const amount = fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n });
const megabyte = 1_000_000;

function faultOf(text: string, unit?: MoneyUnit): unknown[] {
  const reading = readMoney(text, unit);
  if (!("problem" in reading)) return [reading.ore];
  const { code, details } = reading.problem;
  return code === "money-malformed" ? [details.reason, details.position] : [code, ...details.readings];
}

describe("reading what the library itself prints", () => {
  it("gives back every amount printed for people, with and without unit", () => {
    fc.assert(
      fc.property(amount, fc.boolean(), fc.constantFrom("auto", 2), (ore, unit, decimals) => {
        expect(readMoney(formatKr(ore, { unit, decimals: decimals as "auto" | 2 }))).toEqual({ ore });
      }),
    );
  });

  it("gives back every amount printed for machines", () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(0 as const, 2 as const), (ore, decimals) => {
        expect(readMoney(toPlain(ore, decimals))).toEqual({ ore });
      }),
    );
  });
});

describe("amounts as decisions print them", () => {
  it.each<[string, bigint]>([
    ["5 886 500 000kr", 588_650_000_000n],
    ["  1 000 kr\t", 100_000n],
    ["25mnkr", 2_500_000_000n],
    ["1 640,5 Milj. kr", 164_050_000_000n],
    ["1,234 mnkr", 123_400_000n],
    ["2\u00a0miljarder\u00a0kronor", 200_000_000_000n],
    ["12 tusentals kronor", 1_200_000n],
    ["50 öre", 50n],
    ["50 ÖRE", 50n],
    ["500:-", 50_000n],
    ["500,00 :-", 50_000n],
    ["SEK 500", 50_000n],
    ["kr\u00a0-500,25", -50_025n],
    ["kr500", 50_000n],
    ["-7", -700n],
    ["+7", 700n],
    ["\u22127", -700n],
    ["\u20137", -700n],
    ["-0", 0n],
    ["0,500", 50n],
    ["0.500", 50n],
    ["1 234.500", 123_450n],
    ["1,5000", 150n],
    ["0.123 mnkr", 12_300_000n],
    ["1234,500", 123_450n],
    ["1234,500 kr", 123_450n],
    [`1,5${"0".repeat(900)}`, 150n],
    [`1,5${"0".repeat(997)}`, 150n],
  ])("reads %j", (text, ore) => {
    expect(readMoney(text)).toEqual({ ore });
  });

  it.each([" ", "\u00a0", "\u202f", "\u2009", "\u2007"])("takes %j between groups of three", (space) => {
    expect(readMoney(`${space}12${space}345${space}678,90${space}kr${space}`)).toEqual({
      ore: 1_234_567_890n,
    });
  });

  it("reads a bare figure in the unit asked for, and lets a unit in the text win", () => {
    expect(readMoney("1 640,5", "mnkr")).toEqual({ ore: 164_050_000_000n });
    expect(readMoney("1 640 kr", "mnkr")).toEqual({ ore: 164_000n });
    expect(readMoney("SEK 1 640", "mnkr")).toEqual({ ore: 164_000n });
    expect(readMoney("7", "ore")).toEqual({ ore: 7n });
  });
});

describe("texts with two readings", () => {
  it.each<[string, MoneyUnit, bigint[]]>([
    ["1.234", "kr", [123_400n]],
    ["1.230", "kr", [123n, 123_000n]],
    ["-1.234 mnkr", "kr", [-123_400_000n, -123_400_000_000n]],
    ["123.456", "tkr", [12_345_600n, 12_345_600_000n]],
    ["1.234 öre", "kr", [1234n]],
    ["1,500", "kr", [150n, 150_000n]],
    ["1,500 kr", "mnkr", [150n, 150_000n]],
    ["1,000", "ore", [1n, 1000n]],
  ])("gives every reading of %j in %s that is whole öre", (text, unit, readings) => {
    expect(faultOf(text, unit)).toEqual(["money-ambiguous", ...readings]);
  });

  it("has at most 80 characters of the text in the problem, and no place", () => {
    const text = `1,500 ${" ".repeat(100)}kr`;
    const long = "x".repeat(81);
    const details = { text: text.slice(0, 80), position: 1, readings: [150n, 150_000n] };
    expect(readMoney(text)).toMatchObject({ problem: { path: [], details } });
    const malformed = { text: long.slice(0, 80), position: 0 };
    expect(readMoney(long)).toMatchObject({ problem: { path: [], details: malformed } });
  });

  it("points at the separator", () => {
    expect(readMoney(" 12.345")).toMatchObject({ problem: { details: { position: 3, text: " 12.345" } } });
  });
});

describe("texts that are no amount", () => {
  it.each<[string, string, number]>([
    ["", "empty", 0],
    [" \u00a0", "empty", 0],
    ["-", "unexpected-character", 0],
    ["kr", "unexpected-character", 1],
    ["kronor 5", "unexpected-character", 0],
    ["- 5", "unexpected-character", 1],
    ["--5", "unexpected-character", 1],
    ["-+5", "unexpected-character", 1],
    ["5-", "unexpected-character", 1],
    [",5", "unexpected-character", 0],
    ["5,", "unexpected-character", 1],
    ["5,kr", "unexpected-character", 1],
    ["1e3", "unexpected-character", 1],
    ["0x10", "unexpected-character", 1],
    ["abc", "unexpected-character", 0],
    ["NaN", "unexpected-character", 0],
    ["-Infinity", "unexpected-character", 1],
    ["\uff11\uff12", "unexpected-character", 0],
    ["1\uff12", "unexpected-character", 1],
    ["5\n", "unexpected-character", 1],
    ["\n5", "unexpected-character", 0],
    ["1\n234", "unexpected-character", 1],
    ["5 tusen\nkronor", "unexpected-character", 2],
    ["12 kr 5", "unexpected-character", 6],
    ["SEK 12 kr", "unexpected-character", 7],
    ["1,5 000", "unexpected-character", 4],
    ["5 \u212ar", "unexpected-character", 2],
    ["12 kr;", "unexpected-character", 5],
    ["9".repeat(1001), "unexpected-character", 1000],
    ["5 dollar", "unknown-unit", 2],
    ["5 miljoner", "unknown-unit", 2],
    ["12 kr kr", "unknown-unit", 3],
    ["544 99 160", "bad-grouping", 4],
    ["1 2345", "bad-grouping", 2],
    ["5886 500", "bad-grouping", 0],
    ["1  234", "bad-grouping", 2],
    ["1\t234", "bad-grouping", 1],
    ["1.234,5,6", "second-separator", 5],
    ["1.234.567", "second-separator", 5],
    ["1,640,500.00", "second-separator", 5],
    ["1,234", "below-one-ore", 4],
    ["1,2304", "below-one-ore", 5],
    ["012.345", "below-one-ore", 6],
    ["5,5 öre", "below-one-ore", 2],
    ["1,123456 tkr", "below-one-ore", 7],
  ])("rejects %j: %s at %i", (text, reason, position) => {
    expect(faultOf(text)).toEqual([reason, position]);
  });

  it("echoes at most 80 characters of the text", () => {
    const reading = readMoney(`1${"x".repeat(200)}`);
    expect(reading).toMatchObject({ problem: { details: { text: `1${"x".repeat(79)}` } } });
  });

  it("never throws, and always points into the text", () => {
    const character = fc.constantFrom(..."0123456789 ,.-+\u2212\u00a0\tkrmnöse:\n🙂".split(""));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: character })), (text) => {
        const reading = readMoney(text);
        if ("ore" in reading) return;
        const { position } = reading.problem.details;
        expect(position).toBeGreaterThanOrEqual(0);
        expect(position).toBeLessThan(Math.max(1, text.length));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a megabyte of hostile text", () => {
  it.each<[string, string]>([
    ["digits", "9".repeat(megabyte)],
    ["groups", `1${" 000".repeat(megabyte / 4)}`],
    ["spaces", " ".repeat(megabyte)],
    ["spaces inside a figure", `1${" ".repeat(megabyte)}2`],
    ["spaces after a unit", `1 kr${" ".repeat(megabyte)}x;`],
    ["spaces inside a unit", `1 tusen${" ".repeat(megabyte)}kronor;`],
    ["spaces and letters", `1${" x".repeat(megabyte / 2)};`],
    ["signs", "-".repeat(megabyte)],
    ["points", `1${".1".repeat(megabyte / 2)}`],
    ["decimals", `1,00${"0".repeat(megabyte)}1`],
    ["letters", `1${"k".repeat(megabyte)}`],
  ])("is turned down when it is %s", (_, text) => {
    expect(readMoney(text)).toHaveProperty("problem");
  });
});
