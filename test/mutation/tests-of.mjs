import { readdirSync } from "node:fs";
import { resolve } from "node:path";

/** The tests that are to find a mutant, by the folder it is in: a mutant that only distant tests notice counts as survived. */
const TESTS = {
  money: /^money\/[^/]+$/,
  // The laws would find as much in many times the time: an example that is wrong is found by a vector at once.
  rounding: /^(rounding\/[^/]+|differential\/vectors.test.ts)$/,
  rules: /^(rules\/[^/]+|properties\/rule-laws.test.ts)$/,
  // publish-allocation.ts has its tests with the rounding that it uses.
  allocate: /^(allocate\/[^/]+|publish\/publish-allocation.test.ts)$/,
  tables: /^tables\//,
  verify: /^verify\//,
};

/**
 * Ten seconds of every bundled register, where one is enough to notice a mutant; and tables damaged at random, which one test
 * makes and others judge: golden tables are damaged in the same ways, each by its own test. The two laws of verify take
 * minutes, and would notice more: what they alone notice counts as survived.
 */
const LONG = [
  "allocate/any-register.test.ts",
  "verify/mutation-harness.test.ts",
  "verify/accounting.test.ts",
  "verify/own-output.test.ts",
  "tables/whole-table.test.ts",
];

/** The folders of src whose mutants can be tried. */
export const FOLDERS = Object.keys(TESTS);

/** The files of tests that are to be run for the mutants of a folder, and how many random examples each makes. */
export function testsOf(folder) {
  if (!Object.hasOwn(TESTS, folder))
    throw new Error(`FORDELA_MUTATE is "${folder}"; it is one of ${FOLDERS.join(", ")}`);
  const files = readdirSync("test", { recursive: true }).filter(
    (file) => file.endsWith(".test.ts") && TESTS[folder].test(file) && !LONG.includes(file),
  );
  const cases = folder === "tables" || folder === "verify" ? "50" : "200";
  return { files: files.toSorted().map((file) => resolve("test", file)), cases };
}
