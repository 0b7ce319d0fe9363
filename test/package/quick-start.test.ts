import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../docs/pages.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const LONG = 120_000;
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/** Stands in for tsup: makes every file that package.json names, and the command, and counts its runs. */
const TSUP = `import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
mkdirSync("dist", { recursive: true });
const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const made = JSON.stringify(exports).match(/dist\\/[^"]+/g);
for (const file of [...made, "dist/cli.js", "dist/fordela.html"]) writeFileSync(file, "");
appendFileSync("runs", "1");
`;

describe("a clone", () => {
  const clone = temporaryFolder();
  beforeAll(() => {
    for (const part of [".ci", "bin", "docs/schema", "package.json", "package-lock.json"])
      cpSync(join(ROOT, part), join(clone, part), { recursive: true });
    for (const [file, text] of [
      ["tsconfig.json", ""],
      ["tsup.config.ts", ""],
      ["src/doors/index.ts", ""],
      ["node_modules/tsup/package.json", '{ "type": "module" }'],
      ["node_modules/tsup/dist/cli-default.js", TSUP],
    ] as const) {
      mkdirSync(dirname(join(clone, file)), { recursive: true });
      writeFileSync(join(clone, file), text);
    }
  });

  /** How often it has been built after asking for a build once more. */
  function builds(): number {
    const { status, stderr } = spawnSync(process.execPath, [join(clone, ".ci/build-if-stale.mjs")], {
      encoding: "utf8",
    });
    expect(status, stderr).toBe(0);
    return existsSync(join(clone, "runs")) ? readFileSync(join(clone, "runs"), "utf8").length : 0;
  }

  it("has a command that says how to build it, in both languages", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["bin/fordela.js", "agreements"], {
      cwd: clone,
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(
      /^fordela är inte byggt än\. Kör `npm start` .*\nfordela is not built yet\. Run `npm start` .*\n$/,
    );
  });

  it("is built once, and again when a source is newer, new or gone, or a part is missing", () => {
    const later = (file: string): void =>
      utimesSync(join(clone, file), Date.now() / 1000 + 5, Date.now() / 1000 + 5);
    const earlier = (file: string): void => utimesSync(join(clone, file), 1, 1);
    expect([builds(), builds()]).toEqual([1, 1]);
    later("src/doors/index.ts");
    expect(builds()).toBe(2);
    earlier("src/doors/index.ts");
    expect(builds()).toBe(2);
    rmSync(join(clone, "dist/notebook.d.ts"));
    expect(builds()).toBe(3);
    later("src/doors");
    expect(builds()).toBe(4);
  });

  it("answers npx without building and without an install of its own, in little time", {
    timeout: LONG,
  }, () => {
    const home = join(clone, "npm-cache");
    rmSync(join(clone, "dist"), { recursive: true, force: true });
    symlinkSync(join(ROOT, "dist"), join(clone, "dist"), "junction");
    rmSync(join(clone, "node_modules"), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(clone, "node_modules"), "junction");
    const npx = (): { status: number | null; stdout: string; stderr: string } =>
      spawnSync("npx", ["fordela", "agreements"], {
        cwd: clone,
        encoding: "utf8",
        env: { ...process.env, npm_config_cache: home, npm_config_offline: "true" },
      });
    const before = existsSync(join(clone, "runs")) ? readFileSync(join(clone, "runs"), "utf8") : "";
    const { status, stdout, stderr } = npx();
    expect(stderr).toBe("");
    expect([status, stdout.includes("psykisk-halsa-2025")]).toEqual([0, true]);
    expect(readFileSync(join(clone, "runs"), "utf8")).toBe(before);
    const started = performance.now();
    expect(npx().status).toBe(0);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe("the manifest that is published", () => {
  it("runs no script when the package is installed", () => {
    const scripts = Object.keys(manifest.scripts);
    expect(scripts).toContain("start");
    expect(scripts.filter((name) => /^(pre|post)?install$|^(pre|post)?prepare$/.test(name))).toEqual([]);
  });
});
