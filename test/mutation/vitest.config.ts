import { defineConfig, type ViteUserConfig } from "vitest/config";

/** The tests that are to find a mutant, by the folder it is in: a mutant that only distant tests notice counts as survived. */
const TESTS: Readonly<Record<string, string>> = {
  money: "money/*",
  // The laws would find as much in many times the time: an example that is wrong is found by a vector at once.
  rounding: "{rounding/*,differential/vectors}",
  rules: "{rules/*,properties/rule-laws}",
  // publish-allocation.ts has its tests with the rounding that it uses.
  allocate: "{allocate/*,publish/publish-allocation}",
  tables: "tables/**/*",
  verify: "verify/**/*",
};

const folder: string = process.env["FORDELA_MUTATE"] ?? "";
const tests: string | undefined = TESTS[folder];
if (!tests) throw new Error(`FORDELA_MUTATE is "${folder}"; it is one of ${Object.keys(TESTS).join(", ")}`);

const config: ViteUserConfig = defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  test: {
    include: [`test/${tests}.test.ts`],
    // Ten seconds of every bundled register, where one is enough to notice a mutant; and tables damaged at random, which one test
    // makes and others judge: golden tables are damaged in the same ways, each by its own test. The two laws of verify take
    // minutes, and would notice more: what they alone notice counts as survived.
    exclude: [
      "test/allocate/any-register.test.ts",
      "test/verify/mutation-harness.test.ts",
      "test/verify/accounting.test.ts",
      "test/verify/own-output.test.ts",
      "test/tables/whole-table.test.ts",
    ],
    setupFiles: ["test/mutation/fixed-seed.ts"],
    env: { FORDELA_CASES: folder === "tables" || folder === "verify" ? "50" : "200" },
    isolate: false,
    testTimeout: 60_000,
  },
});

export default config;
