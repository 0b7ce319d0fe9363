import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { describe, expect, it } from "vitest";

const ROOT = new URL("../../", import.meta.url).pathname;

/** Registers, and what notebooks show, are loaded when they are asked for: they stay outside. */
const ON_DEMAND: Plugin = {
  name: "on demand",
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path, external: true } : undefined,
    );
  },
};

/** These names of `fordela` with all that they need, minified. */
async function bundled(names: string): Promise<{ code: string; files: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${names} from "./src/index.ts"`, resolveDir: ROOT },
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    plugins: [ON_DEMAND],
    write: false,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  const files = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { code: outputFiles[0]?.text ?? "", files: files.map(([file]) => file) };
}

describe("fordela without registers, minified and gzipped", () => {
  it.each([
    [
      "what shares out agreements and traces amounts",
      "{ allocate, loadRegisters, traceOf }",
      "allocate",
      30_000,
    ],
    ["what shares out one amount by weights", "{ shareOut }", "share-out", 3_000],
    ["all there is, words and pictures and decimal.js too", "*", "allocate", 118_000],
  ])("%s: is at most its budget", async (_, names, file, budget) => {
    const { code, files } = await bundled(names);
    expect(files).toContain(`src/allocate/${file}.ts`);
    expect(files.filter((one) => one.includes("/bundled/data/"))).toEqual([]);
    const bytes = gzipSync(code, { level: 9 }).length;
    expect(bytes).toBeGreaterThan(budget / 3);
    expect(bytes).toBeLessThanOrEqual(budget);
  });
});
