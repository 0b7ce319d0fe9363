import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Metafile } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";

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
      help.filter((file) => /cli\/(commands|run)|src\/(agreements|messages|verify)|node_modules/.test(file)),
    ).toEqual([]);
  });
});

describe("what the built command loads", () => {
  const folder = temporaryFolder();

  /** The files that Node reports as loaded, each once. */
  function loaded(...argv: string[]): string[] {
    const env = { ...process.env, NODE_DEBUG: "esm" };
    const { stderr } = spawnSync(process.execPath, [`${ROOT}dist/cli.js`, ...argv], {
      encoding: "utf8",
      env,
    });
    return [...new Set(stderr.match(/file:\/\/[^ '"]+\.js/g))];
  }

  function described(about: object): string {
    writeFileSync(join(folder, "table.csv"), "Kod;Län;Belopp (kr)\n09;Gotlands län;1152341\n");
    writeFileSync(join(folder, "about.json"), JSON.stringify(about));
    return join(folder, "about.json");
  }

  it("is one file for help, and more for a command", () => {
    expect(loaded("--help")).toHaveLength(1);
    expect(loaded("agreements").length).toBeGreaterThan(2);
  });

  it("has no zod for a described table where the description is sound", () => {
    const line = { agreement: "psykisk-halsa-2025", lines: ["lan-komplexa-behov"], level: "county" };
    const about = { ...line, partial: true };
    const sound = loaded("verify", described(about));
    expect(sound.filter((file) => file.includes("/zod/"))).toEqual([]);
    expect(sound.length).toBeGreaterThan(4);
    const faulty = loaded("verify", described({ ...about, level: "lan" }));
    expect(faulty.filter((file) => file.includes("/zod/")).length).toBeGreaterThan(0);
  });
});
