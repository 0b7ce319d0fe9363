import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { DOORS } from "../support/doors.ts";
import { installed, type PackedPackage, packedPackage } from "../support/packed-package.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const LONG = 300_000;

/** What the tarball may grow to without the page, which has its own bound: docs/decisions/0049 and 0052. */
const LARGEST = 640_000;
const PAGE = fileURLToPath(new URL("../../dist/fordela.html", import.meta.url));
const DENO = fileURLToPath(new URL("../../node_modules/.bin/deno", import.meta.url));
const folder = temporaryFolder();

/** Jämtland's figures of 2025 by the installed package, in öre. */
const JAMTLAND = `const options = { levels: ["county"], unit: "krona" };
const registers = await fordela.loadRegisters("psykisk-halsa-2025", options);
const allocation = fordela.allocate("psykisk-halsa-2025", { ...options, registers });
const lines = allocation.lines.map(({ line }) => String(allocation.amount(line.id, "23")));
console.log([...lines, String(allocation.totals("recipient").get("county:23"))].join(" "));
`;
const FIGURES = "200000000 100000000 100000000 250696600 619080900 1269777500\n";

const TYPED = `import { type Agreement, agreementOf, allocate, loadRegisters, type Ore } from "fordela";
import { allocateLine } from "fordela/core";
import { readRegister } from "fordela/registers";
import { readAgreement, writeAgreement } from "fordela/schema";
const agreement: Agreement = readAgreement(JSON.parse(writeAgreement(agreementOf("2025"))));
const registers = await loadRegisters(agreement, { levels: ["county"] });
const total: Ore = allocate(agreement, { registers, levels: ["county"] }).total;
console.log(total, typeof allocateLine, typeof readRegister);
`;

describe("the packed tarball", () => {
  let packed: PackedPackage;
  let project: string;
  beforeAll(() => {
    packed = packedPackage(folder);
    project = installed(packed.tarball, folder);
  }, LONG);

  function ran(command: string, ...argv: string[]): SpawnSyncReturns<string> {
    const env = { ...process.env, DENO_NO_UPDATE_CHECK: "1", DENO_DIR: join(folder, "deno"), NO_COLOR: "1" };
    return spawnSync(command, argv, { cwd: project, encoding: "utf8", env });
  }

  function written(name: string, text: string): string {
    writeFileSync(join(project, name), text);
    return name;
  }

  it("holds only bin, dist, README, LICENSE and package.json, and no source maps", () => {
    expect(
      packed.files.filter(
        (file) => !/^(bin\/fordela\.js|dist\/.+|README\.md|LICENSE|package\.json)$/.test(file),
      ),
    ).toEqual([]);
    for (const file of [
      "README.md",
      "LICENSE",
      "package.json",
      "dist/index.js",
      "dist/core.js",
      "dist/cli.js",
      "bin/fordela.js",
    ])
      expect(packed.files).toContain(file);
    expect(packed.files.filter((file) => file.endsWith(".map"))).toEqual([]);
  });

  it("holds every file that package.json points to", () => {
    const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    const targets = [
      ...JSON.stringify([manifest.exports, manifest.bin]).matchAll(/"\.\/((?:\w+\/)?[\w.-]+\.\w+)"(?!:)/g),
    ];
    const files = targets.map(([, file]) => file as string);
    expect(files).toEqual(
      expect.arrayContaining(["dist/schema.d.ts", "dist/agreement.schema.json", "bin/fordela.js"]),
    );
    expect(files.filter((file) => !packed.files.includes(file))).toEqual([]);
  });

  it(`is at most ${LARGEST} bytes without the page`, () => {
    expect(packed.files).toContain("dist/fordela.html");
    const page = gzipSync(readFileSync(PAGE), { level: 9 }).length;
    expect(packed.bytes - page).toBeLessThanOrEqual(LARGEST);
  });

  it("computes Jämtland's figures in Deno with no permission at all", { timeout: LONG }, () => {
    const file = written("deno.ts", `import * as fordela from "fordela";\n${JAMTLAND}`);
    const { status, stdout, stderr } = ran(DENO, "run", "--no-prompt", file);
    expect(stderr.replaceAll(/^Warning.*$/gm, "").trim()).toBe("");
    expect([status, stdout]).toEqual([0, FIGURES]);
  });

  it("would be stopped by Deno if it asked for a permission", { timeout: LONG }, () => {
    const file = written(
      "asks.ts",
      'import { readFileSync } from "node:fs";\nreadFileSync("package.json");\n',
    );
    expect(ran(DENO, "run", "--no-prompt", file).status).not.toBe(0);
  });

  it("has types that deno check accepts, and that refuse a wrong use", { timeout: LONG }, () => {
    const sound = ran(DENO, "check", written("typed.ts", TYPED));
    expect([sound.status, sound.stderr.includes("ERROR")]).toEqual([0, false]);
    const wrong = ran(DENO, "check", written("wrong.ts", TYPED.replace("total: Ore", "total: string")));
    expect(wrong.status).not.toBe(0);
    expect(wrong.stderr).toContain("not assignable");
  });

  it("computes the same in Node, imported and required", { timeout: LONG }, () => {
    const esm = ran(process.execPath, written("esm.mjs", `import * as fordela from "fordela";\n${JAMTLAND}`));
    expect([esm.status, esm.stdout]).toEqual([0, FIGURES]);
    const required = `const fordela = require("fordela");\n(async () => {\n${JAMTLAND}})();\n`;
    const cjs = ran(process.execPath, written("cjs.cjs", required));
    expect([cjs.status, cjs.stdout]).toEqual([0, FIGURES]);
  });

  it.each(DOORS.map((door) => door.import))(
    "importing %s prints nothing and leaves nothing behind",
    { timeout: LONG },
    (entry) => {
      // zod keeps a registry of its own in the global scope; nothing else may.
      const script = `const before = Object.keys(globalThis);
const loaded = await import("${entry}");
const left = Object.keys(globalThis).filter((name) => !before.includes(name) && !name.startsWith("__zod"));
if (Object.keys(loaded).length === 0) throw new Error("nothing is exported");
if (left.length > 0) throw new Error(left.join());`;
      const { status, stdout, stderr } = ran(process.execPath, "--input-type=module", "--eval", script);
      expect([status, stdout, stderr]).toEqual([0, "", ""]);
    },
  );

  it("needs node: only for the command, never for the libraries", () => {
    const read = (file: string): string => readFileSync(join(project, "node_modules/fordela", file), "utf8");
    const reached = (file: string, seen: Set<string>): Set<string> => {
      if (seen.has(file)) return seen;
      seen.add(file);
      for (const [, next] of read(file).matchAll(/["']\.\/([\w.-]+\.js)["']/g)) reached(`dist/${next}`, seen);
      return seen;
    };
    const imports = (entry: string): string => [...reached(entry, new Set())].map(read).join("\n");
    expect(imports("dist/cli.js")).toMatch(/["'](node:)?fs["']/);
    for (const entry of DOORS.map(({ name }) => `dist/${name}.js`))
      expect(imports(entry)).not.toMatch(/from\s*["'](node:|fs["'])/);
  });

  it("has a command that exits 0, 1 and 2, and speaks of itself", { timeout: LONG }, () => {
    const cli = (...argv: string[]): SpawnSyncReturns<string> =>
      ran(process.execPath, "node_modules/fordela/dist/cli.js", ...argv);
    const counties = cli("allocate", "2025", "--level", "county", "--unit", "krona");
    expect([counties.status, counties.stderr]).toEqual([0, ""]);
    expect(counties.stdout).toMatch(/^23 Jämtlands län .* 12 697 775$/m);
    const partial = cli("allocate", "2023", "--level", "county", "--format", "csv");
    expect(partial.status).toBe(1);
    expect(partial.stdout).toMatch(/^agreement,line,/);
    expect(partial.stderr).toContain("lan-ungdomsmottagningar");
    const wrong = cli("allocate", "2024");
    expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
    expect(ran(join(project, "node_modules/.bin/fordela"), "--version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("stops quietly when its reader goes away", { timeout: LONG }, () => {
    const piped =
      "node node_modules/fordela/dist/cli.js allocate 2023 --substitute nearest --format json | head -1";
    const { stdout, stderr } = ran("bash", "-c", piped);
    expect([stdout, stderr]).toEqual(["{\n", ""]);
  });
});
