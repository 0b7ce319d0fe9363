import { build, type Metafile } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

const ROOT = new URL("../../", import.meta.url).pathname;

describe("what the command loads before it knows that it needs it", () => {
  let inputs: Metafile["inputs"];
  beforeAll(async () => {
    const { metafile } = await build({
      absWorkingDir: ROOT,
      entryPoints: ["src/cli/main.ts"],
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      outdir: "out",
      write: false,
      metafile: true,
    });
    inputs = metafile.inputs;
  });

  /** Files reached from one by import lines; by `import()` too, if `later`. */
  function reached(from: string, later = false): string[] {
    const seen = new Set([from]);
    for (const file of seen)
      for (const { path, kind } of inputs[file]?.imports ?? [])
        if (later || kind === "import-statement") seen.add(path);
    return [...seen];
  }

  const VERIFY = "src/cli/commands/verify.ts";
  const RARE = [
    ["zod", /node_modules\/zod\//],
    ["the reader of tables", /tables\/csv\/parse-csv\.ts$/],
    ["a register's figures", /population\/bundled\/data\//],
    ["the search for causes", /verify\/causes\/[a-z-]+\.ts$/],
    ["a report in SARIF", /report\/verification\/verification-sarif\.ts$/],
  ] as const;

  it.each(RARE)("%s is not among it, to verify a table", (_, what) => {
    const needed = (file: string): boolean => what.test(file) && !/\/(cause|index)\.ts$/.test(file);
    expect(reached(VERIFY, true).some(needed)).toBe(true);
    expect(reached(VERIFY).filter(needed)).toEqual([]);
  });

  it("help reaches no command, no agreement and nothing from outside", () => {
    const help = reached("src/cli/main.ts");
    expect(help).toContain("src/cli/help/general.ts");
    expect(
      help.filter((file) => /cli\/commands|src\/agreements|src\/verify|node_modules/.test(file)),
    ).toEqual([]);
  });
});
