import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { installed, packedPackage } from "../support/packed-package.ts";
import { BUN, DENO, NODE_20, NODE_24, needing } from "../support/runtime.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const LONG = 120_000;
const folder = temporaryFolder();

/** Uses every door, and prints Jämtland's figures of 2025 in öre, and what an impossible amount is answered with. */
const PROGRAM = `import { agreementOf, allocate, kr, loadRegisters } from "fordela"; import { describe } from "fordela/words";
import { roundShares } from "fordela/core";
import { readTable } from "fordela/csv";
import { readAgreement, writeAgreement } from "fordela/schema";
const agreement = readAgreement(JSON.parse(writeAgreement(agreementOf("psykisk-halsa-2025"))));
const options = { levels: ["county"], unit: "krona" };
const registers = await loadRegisters(agreement, options);
const allocation = allocate(agreement, { ...options, registers });
const lines = allocation.lines.map(({ line }) => String(allocation.amount(line.id, "23")));
console.log([...lines, String(allocation.totals("recipient").get("county:23"))].join(" "));
console.log(typeof roundShares, typeof readTable);
try {
  kr("1.234");
} catch (error) {
  console.log(describe(error.problems[0], "en"));
}
`;
const PRINTED = [
  "200000000 100000000 100000000 250696600 619080900 1269777500",
  "function function",
  expect.stringContaining("1.234"),
];

/** How each runtime is asked for its version, runs a module, and runs the package's command. */
const SERVERS = [
  { runtime: NODE_20, version: /^v\d+\./, module: [], command: [] },
  { runtime: NODE_24, version: /^v24\./, module: [], command: [] },
  { runtime: BUN, version: /^1\./, module: ["run"], command: ["run"] },
  {
    runtime: DENO,
    version: /^deno 2\./,
    module: ["run", "--no-prompt"],
    command: ["run", "--no-prompt", "--allow-read"],
  },
] as const;

describe("the packed package", () => {
  let project: string;
  beforeAll(() => {
    project = installed(packedPackage(folder).tarball, folder);
    writeFileSync(join(project, "program.mjs"), PROGRAM);
  }, LONG);

  describe.each(SERVERS)("in $runtime.name", ({ runtime, version, module, command }) => {
    needing(runtime, (path) => {
      const ran = (...argv: string[]): SpawnSyncReturns<string> => {
        const env = {
          ...process.env,
          DENO_NO_UPDATE_CHECK: "1",
          DENO_DIR: join(folder, "deno"),
          NO_COLOR: "1",
        };
        return spawnSync(path, argv, { cwd: project, encoding: "utf8", env });
      };

      it("is in the runtime that it says", () => expect(ran("--version").stdout).toMatch(version));

      it("gives Jämtland's figures of 2025 through every door", { timeout: LONG }, () => {
        const { status, stdout, stderr } = ran(...module, "program.mjs");
        expect(stderr.replaceAll(/^Warning.*$/gm, "").trim()).toBe("");
        expect([status, stdout.trimEnd().split("\n")]).toEqual([0, PRINTED]);
      });

      it("runs the command, which exits 0, 1 and 2", { timeout: LONG }, () => {
        const fordela = (...argv: string[]): SpawnSyncReturns<string> =>
          ran(...command, "node_modules/fordela/dist/cli.js", ...argv);
        const counties = fordela("allocate", "2025", "--level", "county", "--unit", "krona");
        expect(counties.status).toBe(0);
        expect(counties.stdout).toMatch(/^23 Jämtlands län .* 12 697 775$/m);
        expect(fordela("allocate", "2025", "--level", "municipality", "--format", "csv").status).toBe(1);
        const wrong = fordela("allocate", "2024");
        expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
        expect(wrong.stderr).toContain("2024");
      });
    });
  });
});
