import fc from "fast-check";
import { expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { ALLOCATION_OPTIONS } from "../../src/cli/options/allocation-from.ts";
import { type OptionSpecs, readArguments } from "../../src/cli/options/arguments.ts";
import { roundToFrom } from "../../src/cli/options/round-to.ts";
import { setBy } from "../../src/cli/options/set-by.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { damaged, nastyText } from "./damage.ts";
import { fuzzed, TIMEOUT } from "./fuzzed.ts";

const SPECS: OptionSpecs = { ...ALLOCATION_OPTIONS, partial: { type: "boolean" } };
const NAMES = Object.keys(SPECS).map((name) => `--${name}`);
const VALUES = [
  "county",
  "kommun",
  "nearest",
  "krona",
  "1000",
  "2025",
  "14,01,12",
  "a.amount=1",
  "x=y",
  "=",
  "-",
  "--",
];

const value = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...VALUES) }, nastyText);
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NAMES, "--help", "--lang") },
  damaged(fc.constantFrom(...NAMES)),
  fc.constantFrom("--__proto__", "--constructor", "--toString", "-l", "-", "--", "--no-partial", "---"),
);
const argument = fc.oneof(
  name,
  value,
  fc.tuple(name, value).map((pair) => pair.join("=")),
);

it("arguments: each value given is one that was written and is allowed, or all is refused", {
  timeout: TIMEOUT,
}, () => {
  const answers = fuzzed("arguments", fc.array(argument, { maxLength: 6 }), (argv) => {
    try {
      const args = readArguments("allocate", argv, SPECS, 1);
      expect(args.positionals.length).toBeLessThanOrEqual(1);
      for (const [option, spec] of Object.entries(SPECS)) {
        const given = spec.many ? (args.many(option) ?? []) : args.each(option);
        for (const one of given) {
          // A word may mean another: --level kommun is municipality.
          const meant = (written: string): boolean =>
            written.includes(one) || spec.meaning?.(written.slice(written.indexOf("=") + 1)) === one;
          expect(argv.some(meant)).toBe(true);
          const allowed = typeof spec.values === "function" ? spec.values() : spec.values;
          if (allowed) expect(allowed).toContain(one);
        }
      }
      for (const unknown of ["__proto__", "constructor", "toString", "no-partial"])
        expect(args.has(unknown)).toBe(false);
      const unit = roundToFrom(args);
      expect(unit === undefined || unit > 0n).toBe(true);
      return "read";
    } catch (error) {
      if (!(error instanceof AllocationError)) throw error;
      return "refused";
    }
  });
  expect(Math.min(...answers.values())).toBeGreaterThan(100);
});

it("--set: changes the line that it names and no other, or is refused", async () => {
  const agreement = agreementOf("2025");
  const lines = agreement.lines.map(({ id }) => id);
  const whole = fc
    .tuple(
      fc.constantFrom(...lines, "__proto__", "constructor", ""),
      fc.constantFrom("amount", "key", "name"),
      value,
    )
    .map(([line, what, to]) => `${line}.${what}=${to}`);
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(whole, damaged(whole), damaged(fc.constant("lan-medverkan.amount=250mnkr"))),
      async (text) => {
        const args = (await import("../../src/cli/options/arguments.ts")).readArguments(
          "allocate",
          [`--set=${text}`],
          SPECS,
          1,
        );
        try {
          const after = (await setBy(args, agreement)).agreement;
          const other = after.lines
            .filter((line, index) => line !== agreement.lines[index])
            .map(({ id }) => id);
          expect(other.length).toBeLessThanOrEqual(1);
          for (const id of other) expect(text.startsWith(`${id}.`)).toBe(true);
          changed += other.length;
        } catch (error) {
          if (!(error instanceof AllocationError)) throw error;
        }
      },
    ),
    { numRuns: 500 },
  );
  expect(changed).toBeGreaterThan(10);
});
