import fc from "fast-check";
import { expect, it } from "vitest";
import type { Fraction } from "../../src/numbers/fraction.ts";
import { writeExact } from "../../src/numbers/write-exact.ts";
import { toCsv } from "../../src/population/to-csv.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { readIndicator } from "../../src/tables/registers/read-indicator.ts";
import { readRegister } from "../../src/tables/registers/read-register.ts";
import { damaged, nastyText } from "./damage.ts";
import { fuzzed, TIMEOUT } from "./fuzzed.ts";

const ABOUT = { id: "prov", date: "2024-11-01" } as const;
const code = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom("0114", "0115", "2303", "2305", "01", "23", "00") },
  nastyText,
);
const count = fc.oneof(
  { weight: 20, arbitrary: fc.nat({ max: 10_000_000 }).map(String) },
  fc.constantFrom("1 000", "..", "-5", "1.5", "9007199254740993", "1e3", "", "٣"),
);
const age = fc.constantFrom("total", "0", "1", "100+", "totalt ålder");
const whole = fc.array(fc.nat({ max: 9 }), { minLength: 101, maxLength: 101 });
const own = fc
  .tuple(
    fc.uniqueArray(fc.tuple(code, age, count), {
      minLength: 1,
      maxLength: 8,
      selector: ([one, of]) => one + of[0],
    }),
    fc.option(whole),
  )
  .map(([rows, ages]) => [
    ...rows.map((cells) => cells.join(",")),
    ...(ages ?? []).map((people, at) => `1440,${at},${people}`),
  ])
  .map((rows) => ["code,age,population", ...rows].join("\n"));
const sex = fc.constantFrom("män", "kvinnor", "totalt");
const exported = fc
  .uniqueArray(fc.tuple(code, sex, count), { minLength: 1, maxLength: 8, selector: ([one, of]) => one + of })
  .map((rows) =>
    ['"region";"kön";"2024"', ...rows.map(([a, b, c]) => `"${a} namn";"${b}";${c}`)].join("\r\n"),
  );

it("registers: every count is a whole number of people, sums are sums, and all is read again", {
  timeout: TIMEOUT,
}, () => {
  const answers = fuzzed("registers", damaged(fc.oneof(own, exported)), (text) => {
    try {
      const register = readRegister(text, ABOUT);
      expect(register.codes().length).toBeGreaterThan(0);
      for (const one of register.codes()) {
        expect(one).toMatch(/^(\d{2}|\d{4})$/);
        const total = register.count(one);
        const ages = Array.from({ length: 101 }, (_, age) => register.count(one, [age, age]));
        for (const people of [total, ...ages])
          expect(people === undefined || (Number.isSafeInteger(people) && people >= 0)).toBe(true);
        const known = ages.filter((people) => people !== undefined);
        const all = register.count(one, [0, 100]);
        expect(all).toBe(known.length === 101 ? known.reduce((sum, people) => sum + people, 0) : undefined);
      }
      const again = readRegister(
        toCsv(register, () => ""),
        ABOUT,
      );
      expect(toCsv(again, () => "")).toBe(toCsv(register, () => ""));
      return "read";
    } catch (error) {
      if (!(error instanceof AllocationError)) throw error;
      return "refused";
    }
  });
  expect(Math.min(...answers.values())).toBeGreaterThan(50);
});

it("indicators: figures are exact and come back from their text", { timeout: TIMEOUT }, () => {
  const figure = fc.oneof(count, fc.constantFrom("12,5", "0.001", "1 234,5", "1/3", "１"));
  const sound = fc
    .uniqueArray(fc.tuple(code, figure), { minLength: 1, maxLength: 9, selector: ([one]) => one })
    .map((rows) => ["kod;värde", ...rows.map((cells) => cells.join(";"))].join("\n"));
  const answers = fuzzed("indicators", damaged(sound), (text) => {
    try {
      const series = readIndicator(text);
      const written = Object.entries(series).map(([one, value]) => [one, figureText(value)] as const);
      for (const [, value] of written) expect(value).toMatch(/^\d+(\.\d+|\/\d+)?$/);
      if (written.every(([one]) => !/["\r\n;,\t]/.test(one) && one.trim() !== "")) {
        const lines = ["kod;värde", ...written.map(([one, value]) => `"${one}";${value}`)];
        expect(readIndicator(lines.join("\n"))).toEqual(series);
      }
      return "read";
    } catch (error) {
      if (!(error instanceof AllocationError)) throw error;
      return "refused";
    }
  });
  expect(Math.min(...answers.values())).toBeGreaterThan(20);
});

function figureText(value: bigint | Fraction): string {
  return typeof value === "bigint" ? String(value) : writeExact(value);
}
