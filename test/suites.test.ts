import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./docs/pages.ts";

const CONFIG = "test/vitest.config.ts";

/** What `npm test` runs; `npm run test:all` runs the project "slow" too. */
const QUICK = ["quick", "listening"];

const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

describe("the two commands that test", () => {
  it("run every test file, each in one project", () => {
    // A vitest within another must not take itself for a worker of it.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST")),
    );
    const argv = ["node_modules/vitest/vitest.mjs", "list", "--filesOnly", "--json", "--config", CONFIG];
    const listed = JSON.parse(
      execFileSync(process.execPath, argv, { cwd: ROOT, encoding: "utf8", env }),
    ) as readonly { readonly file: string; readonly projectName: string }[];
    const written = readdirSync(join(ROOT, "test"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => `test/${file.replaceAll("\\", "/")}`);
    expect(listed.map(({ file }) => relative(ROOT, file).replaceAll("\\", "/")).sort()).toEqual(
      written.sort(),
    );
    expect([...new Set(listed.map(({ projectName }) => projectName))].sort()).toEqual(
      [...QUICK, "slow"].sort(),
    );
    const slow = listed.filter(({ projectName }) => projectName === "slow");
    // A quick set that leaves out most tests says little.
    expect(slow.length).toBeLessThan(listed.length / 4);
  });

  it("are npm test, which leaves out the slow ones, and npm run test:all, which leaves out none", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const run = `vitest run --config ${CONFIG}`;
    expect(scripts.test).toBe(`${run} ${QUICK.map((project) => `--project ${project}`).join(" ")}`);
    expect(scripts["test:all"]).toBe(run);
  });

  it("are both in .ci/run, without a test twice", () => {
    const steps = [...read(".ci/run").matchAll(/^step (npm .*(?:test|test:all)\b.*)$/gm)].map(
      ([, step]) => step,
    );
    expect(steps).toEqual([
      expect.stringMatching(/^npm test -- --reporter/),
      expect.stringMatching(/^npm run --silent test:all -- --project slow --reporter/),
    ]);
  });
});
