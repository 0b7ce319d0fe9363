import fc from "fast-check";
import { expect, it } from "vitest";
import { readExact } from "../../src/numbers/read-exact.ts";

const DIGITS = fc.string({ unit: fc.constantFrom(..."00123456789"), minLength: 0, maxLength: 43 });

/** What a text means, worked out digit by digit; `undefined` where it is no number. */
function oracle(text: string): readonly [above: bigint, below: bigint] | undefined {
  const at = [...text].findIndex((one) => one === "." || one === "/");
  const first = at < 0 ? text : text.slice(0, at);
  const second = at < 0 ? undefined : text.slice(at + 1);
  const isShort = (digits: string): boolean =>
    digits.length >= 1 && digits.length <= 40 && [...digits].every((one) => one >= "0" && one <= "9");
  if (!isShort(first) || (second !== undefined && !isShort(second))) return undefined;
  const numberIn = (digits: string): bigint => [...digits].reduce((all, one) => all * 10n + BigInt(one), 0n);
  if (second === undefined) return [numberIn(first), 1n];
  if (text[at] === "/") return second.startsWith("0") ? undefined : [numberIn(first), numberIn(second)];
  let below = 1n;
  for (const _ of second) below *= 10n;
  return [numberIn(first) * below + numberIn(second), below];
}

it("reads what a text means and nothing else, in lowest terms", () => {
  const texts = fc.oneof(
    fc.tuple(DIGITS, fc.constantFrom("", ".", "/"), DIGITS).map((parts) => parts.join("")),
    fc.string({ unit: fc.constantFrom(..."0123456789../-+ ,e\n\u0663"), maxLength: 12 }),
  );
  let read = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const [found, meant] = [readExact(text), oracle(text)];
      expect([text, found === undefined]).toEqual([text, meant === undefined]);
      if (!found || !meant) return;
      read++;
      expect(found.numerator * meant[1]).toBe(meant[0] * found.denominator);
      expect(found.denominator).toBeGreaterThan(0n);
      expect(gcd(found.numerator, found.denominator)).toBe(1n);
    }),
    { numRuns: 4000 },
  );
  expect(read).toBeGreaterThan(500);
});

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
