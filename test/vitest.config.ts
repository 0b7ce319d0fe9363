import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Tests that listen in on what the sources call each get the sources anew; the others share them, which is faster. */
const LISTENING: string[] = ["test/fixtures-bad/**/*.test.ts", "test/problems/**/*.test.ts"];

/**
 * What `npm test` leaves to `npm run test:all`, because it takes long: the cases, the package as published, other
 * runtimes, what the pages show, and random tests with many cases. Every other test file is quick, and so is a new one.
 */
const SLOW: string[] = [
  "test/cases/**/*.test.ts",
  "test/compare/compare.properties.test.ts",
  "test/display/amounts.test.ts",
  "test/docs/code-blocks.test.ts",
  "test/docs/reference.test.ts",
  "test/flow/laws.test.ts",
  "test/forensics/false-claims.test.ts",
  "test/forensics/inference/random-tables.test.ts",
  "test/forensics/recovery/doubt.test.ts",
  "test/forensics/recovery/published-recoveries.test.ts",
  "test/forensics/recovery/random-recoveries.test.ts",
  "test/forensics/recovery/recover-base.test.ts",
  "test/forensics/sensitivity/every-tie-rule.test.ts",
  "test/fuzz/**/*.test.ts",
  "test/sql/engines/**/*.test.ts",
  "test/tables/whole-table.test.ts",
  "test/notebooks/**/*.test.ts",
  "test/package/**/*.test.ts",
  "test/page/**/*.test.ts",
  "test/properties/laws.test.ts",
  "test/properties/not-laws.test.ts",
  "test/properties/random-agreements.test.ts",
  "test/publish/every-agreement.test.ts",
  "test/report/verification/consumers.test.ts",
  "test/reproducible/**/*.test.ts",
  "test/runtimes/**/*.test.ts",
  "test/verify/accounting.test.ts",
  "test/verify/mutation-harness.test.ts",
  "test/verify/own-output.test.ts",
  "test/workbooks/recalculated.test.ts",
];

const config: ViteUserConfig = defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    testTimeout: 60_000,
    // vitest leaves one processor free, which on two is half of them.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "quick",
          include: ["test/**/*.test.ts"],
          exclude: [...LISTENING, ...SLOW],
          isolate: false,
        },
      },
      { extends: true, test: { name: "listening", include: LISTENING } },
      { extends: true, test: { name: "slow", include: SLOW, isolate: false } },
    ],
  },
});

export default config;
