import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { DOORS } from "../support/doors.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const DENO = join(ROOT, "node_modules/.bin/deno");
const LONG = 180_000;

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

// JSR takes the sources as they are: imports with their endings, and types that can be read without inferring them. Nothing
// is published there; this holds that it could be.
describe("the sources as a JSR package", () => {
  const folder = temporaryFolder();
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest;
  const config = configOf(manifest);
  beforeAll(() => layOut(folder, config));

  it("have the doors of package.json", () => {
    const files = Object.values(config.exports).map((file) => file.replace("./", ""));
    expect(files.toSorted()).toEqual(
      readdirSync(join(ROOT, "src/doors"))
        .map((file) => `src/doors/${file}`)
        .sort(),
    );
    expect(Object.keys(config.exports)).toEqual(expect.arrayContaining([".", "./core", "./notebook"]));
  });

  it("pass deno publish --dry-run: types check, none is slow, every import can be resolved", {
    timeout: LONG,
  }, () => {
    const { status, output } = dryRun(folder);
    expect([status, output]).toEqual([0, expect.stringContaining("Dry run complete")]);
    for (const { file } of DOORS) expect(output).toContain(file);
    expect(output).not.toMatch(/src\/cli\/|warning/i);
  });

  it("would be refused with an export whose type must be inferred", { timeout: LONG }, () => {
    const broken = join(folder, "broken");
    layOut(broken, config);
    appendFileSync(
      join(broken, "src/version.ts"),
      "export function twice(n: number) {\n  return [n, n];\n}\n",
    );
    appendFileSync(join(broken, "src/doors/index.ts"), 'export { twice } from "../version.ts";\n');
    const { status, output } = dryRun(broken);
    expect(status).not.toBe(0);
    expect(output).toMatch(/slow type|missing-explicit-return-type/);
  });
});

/** What deno.json would say. The command is left out: npm is where it is installed from. */
function configOf({ version, license, dependencies }: Manifest) {
  return {
    name: "@fordela/fordela",
    version,
    license,
    exports: Object.fromEntries(
      DOORS.map((door): [string, string] => [door.import.replace("fordela", "."), `./${door.file}`]),
    ),
    imports: {
      ...Object.fromEntries(
        Object.entries(dependencies).flatMap(([name, pinned]): [string, string][] => [
          [name, `npm:${name}@${pinned}`],
          [`${name}/`, `npm:/${name}@${pinned}/`],
        ]),
      ),
    },
    nodeModulesDir: "manual",
    publish: { include: ["src", "README.md", "LICENSE"], exclude: ["src/cli"] },
  };
}

function layOut(folder: string, config: ReturnType<typeof configOf>): void {
  mkdirSync(folder, { recursive: true });
  for (const part of ["src", "README.md", "LICENSE"])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "deno.json"), JSON.stringify(config));
}

function dryRun(cwd: string): { status: number | null; output: string } {
  const env = { ...process.env, DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
  const argv = ["publish", "--dry-run", "--allow-dirty"];
  const { status, stdout, stderr } = spawnSync(DENO, argv, { cwd, encoding: "utf8", env });
  return { status, output: stdout + stderr };
}
