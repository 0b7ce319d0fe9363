import fc from "fast-check";
import { expect, it } from "vitest";
import { formatKr, toPlain } from "../../src/money/format-kr.ts";
import type { MoneyUnit } from "../../src/money/money-unit.ts";
import { readMoney } from "../../src/money/read-money.ts";
import { damaged } from "./damage.ts";
import { fuzzed, TIMEOUT } from "./fuzzed.ts";

// A second reader, of other making: one expression for what an amount is, and arithmetic on the text alone.
const SPACE = "[ \\u00a0\\u2007\\u2009\\u202f]";
const AROUND = "[\\t \\u00a0\\u2007\\u2009\\u202f]";
const DIGITS = `(?<digits>\\d{1,3}(?:${SPACE}\\d{3})+|\\d+)`;
const UNITS: Readonly<Record<MoneyUnit, string>> = {
  ore: "[oöÖ]re",
  kr: "kr|krona|kronor|sek|:-",
  tkr: "tkr|kkr|tusen_kr|tusen_kronor|tusental_kr|tusental_kronor|tusentals_kr|tusentals_kronor",
  mnkr: "mnkr|mkr|mn_kr|mn_kronor|milj_kr|milj_kronor|milj\\._kr|milj\\._kronor|miljon_kr|miljon_kronor|miljoner_kr|miljoner_kronor",
  mdkr: "mdkr|mdrkr|mdr_kr|md_kr|miljard_kr|miljard_kronor|miljarder_kr|miljarder_kronor",
};
const ZEROS: Readonly<Record<MoneyUnit, number>> = { ore: 0, kr: 2, tkr: 5, mnkr: 8, mdkr: 11 };
const AMOUNT = new RegExp(
  `^${AROUND}*(?<before>kr|sek)?${AROUND}*(?<sign>[-+\u2212\u2013])?${DIGITS}(?:(?<point>[,.])(?<decimals>\\d+))?` +
    `${AROUND}*(?:${Object.entries(UNITS)
      .map(([unit, spelled]) => `(?<${unit}>${spelled.replaceAll("_", `${AROUND}+`)})`)
      .join("|")})?${AROUND}*$`,
  "i",
);

/** Every amount that a text can honestly mean, in öre as text; none where it is no amount. */
function meanings(text: string, bare: MoneyUnit): string[] {
  const parts = text.length > 1000 ? undefined : AMOUNT.exec(text)?.groups;
  if (!parts) return [];
  const after = (Object.keys(UNITS) as MoneyUnit[]).find((unit) => parts[unit] !== undefined);
  if (parts["before"] !== undefined && after !== undefined) return [];
  const zeros = ZEROS[after ?? (parts["before"] === undefined ? bare : "kr")];
  const digits = (parts["digits"] ?? "").replace(/[^0-9]/g, "");
  const decimals = parts["decimals"] ?? "";
  const minus = /[-\u2212\u2013]/.test(parts["sign"] ?? "");
  const value = (whole: string): string => {
    const plain = whole.replace(/^0+(?=\d)/, "");
    return minus && plain !== "0" ? `-${plain}` : plain;
  };
  const asDecimals = /^0*$/.test(decimals.slice(zeros))
    ? [value(digits + decimals.slice(0, zeros).padEnd(zeros, "0"))]
    : [];
  const threes = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(parts["digits"] ?? "");
  const doubtful = parts["point"] === "." || (zeros < 3 && asDecimals.length > 0);
  return threes && doubtful ? [...asDecimals, value(digits + decimals + "0".repeat(zeros))] : asDecimals;
}

const unit = fc.constantFrom<MoneyUnit>("ore", "kr", "tkr", "mnkr", "mdkr");
const space = fc.constantFrom(" ", "\u00a0", "\u2007", "\u2009", "\u202f", "\t", "", "  ");
const word = fc.constantFrom(
  ...Object.values(UNITS).flatMap((spelled) => spelled.replaceAll("_", " ").replaceAll("\\", "").split("|")),
  "",
  "KR",
  "Miljoner  Kronor",
  "miljoner",
  "st",
  "%",
  "k\u212ar",
);
const pieces = fc
  .tuple(
    fc.constantFrom("", "kr ", "SEK", " "),
    fc.constantFrom("", "-", "+", "\u2212", "\u2013", "--"),
    fc.array(fc.stringMatching(/^\d{1,4}$/), { minLength: 1, maxLength: 5 }),
    space,
    fc.constantFrom("", ",", "."),
    fc.stringMatching(/^\d{0,5}$/),
    space,
    word,
  )
  .map(([before, sign, groups, gap, point, decimals, between, after]) =>
    [before, sign, groups.join(gap), point, decimals, between, after].join(""),
  );
const printed = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.constantFrom("sv" as const, "plain" as const))
  .map(([ore, how]) => (how === "plain" ? toPlain(ore) : formatKr(ore)));

const doubtful = fc.stringMatching(/^[1-9]\d{0,2}[.,]\d{3}( mnkr)?$/);

it("money: what is read is what a second reader reads, and nothing else is", { timeout: TIMEOUT }, () => {
  const answers = fuzzed(
    "money",
    fc.tuple(damaged(fc.oneof(pieces, printed, doubtful)), unit),
    ([text, bare]) => {
      const reading = readMoney(text, bare);
      const means = meanings(text, bare);
      if ("ore" in reading) {
        expect([text, means]).toEqual([text, [reading.ore.toString()]]);
        // Written out and read once more, it is the same.
        expect(readMoney(toPlain(reading.ore))).toEqual(reading);
        return "read";
      }
      const { code, details } = reading.problem;
      const readings = code === "money-ambiguous" ? details.readings.map(String) : [];
      expect([text, means]).toEqual([text, readings]);
      expect(details.position).toBeGreaterThanOrEqual(0);
      expect(details.position).toBeLessThanOrEqual(Math.max(0, text.length - 1));
      return code;
    },
  );
  expect([...answers.keys()].sort()).toEqual(["money-ambiguous", "money-malformed", "read"]);
  expect(answers.get("read")).toBeGreaterThan(100);
});
