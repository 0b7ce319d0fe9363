import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { describe, expect, it } from "vitest";
import { ROOT } from "../docs/pages.ts";
import { DOORS } from "../support/doors.ts";

/** What each door may cost an app, in kB; docs/architecture.md shows these figures. */
const LIMITS: Readonly<Record<string, number>> = {
  index: 30,
  core: 6.5,
  registers: 27,
  csv: 27,
  schema: 37,
  safe: 41,
  verify: 56,
  ci: 30,
  forensics: 56,
  words: 39,
  explanations: 18,
  publish: 44,
  charts: 10,
  pictures: 16,
  receipts: 23,
  flow: 53,
  notebook: 20,
  decimal: 14,
  workbook: 19,
  sql: 27,
  own: 12,
};

/** What is loaded only when it is asked for stays outside: registers, and how a notebook draws a result. */
const ON_DEMAND: Plugin = {
  name: "on demand",
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path, external: true } : undefined,
    );
  },
};

/** The size of a door with all that it imports, minified and gzipped. */
async function sizeOf(file: string, plugins: Plugin[] = [ON_DEMAND]): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [file],
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    conditions: ["browser"],
    target: "es2022",
    plugins,
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

describe("a door with all that it imports, minified and gzipped", () => {
  it.each(DOORS)("$import is within its bound", async ({ name, file }) => {
    const bytes = await sizeOf(file);
    expect(bytes).toBeLessThanOrEqual((LIMITS[name] ?? 0) * 1000);
    expect(bytes).toBeGreaterThan(1_000);
  });

  it("has a bound for every door and for nothing else", () => {
    expect(Object.keys(LIMITS)).toEqual(DOORS.map(({ name }) => name));
  });

  it("has its bound in docs/architecture.md", () => {
    const page = readFileSync(`${ROOT}docs/architecture.md`, "utf8");
    const rows = [...page.matchAll(/^\| `(fordela[^`]*)` .*\| +([\d.]+) kB +\|$/gm)];
    expect(rows.map(([, door, kB]) => [door, Number(kB)])).toEqual(
      DOORS.map(({ import: door, name }) => [door, LIMITS[name]]),
    );
  });

  it("would be over with the registers in it", async () => {
    expect(await sizeOf("src/doors/index.ts", [])).toBeGreaterThan(100_000);
  });
});
