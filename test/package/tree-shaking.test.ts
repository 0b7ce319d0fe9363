import { type BuildResult, build, type PluginBuild } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { pages } from "../docs/pages.ts";
import { type BrowserBundle, browserBundle } from "../support/browser-bundle.ts";
import { DOORS } from "../support/doors.ts";
import { installed, packedPackage } from "../support/packed-package.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const LONG = 300_000;
const SRC = new URL("../../src/", import.meta.url).pathname;
const folder = temporaryFolder();
let project: string;
beforeAll(() => {
  project = installed(packedPackage(folder).tarball, folder);
}, LONG);

/** What must not come along uninvited, and how it is told, minified or not. */
const HEAVY = {
  zod: /node_modules\/zod\//,
  "decimal.js": /node_modules\/decimal\.js\//,
};
/** The people of Östersund, as registers are packed. */
const REGISTER = /^2380 6\d{4}$/m;
/** A part of a message about a problem. */
const WORDS = /Did you mean/;
/** A municipality. */
const NAMES = /35Härjedalen/;

describe("what an app gets of the packed package", () => {
  const bundled = (program: string): Promise<BrowserBundle> => browserBundle(program, project);
  it("holds registers, messages, names and each dependency when it asks for them", async () => {
    const all = await bundled(
      `${DOORS.map(({ import: door, name }) => `import * as ${name} from "${door}";`).join("\n")}
       console.log(${DOORS.map(({ name }) => name).join()});`,
    );
    for (const heavy of Object.values(HEAVY)) expect(all.modules.some((one) => heavy.test(one))).toBe(true);
    expect(WORDS.test(all.atOnce)).toBe(true);
    expect(NAMES.test(all.atOnce)).toBe(true);
    expect([...all.files.values()].some((text) => REGISTER.test(text))).toBe(true);
    expect(all.gzipped).toBeGreaterThan(90_000);
  });

  it.each([
    ["fordela/core", "allocateLine", 6_000],
    ["fordela/core", "roundShares", 1_000],
    ["fordela", "kr", 2_500],
    ["fordela", "roundShares", 1_000],
    ["fordela", "ROUNDINGS", 2_500],
    ["fordela", "EVERY_RULE", 8_000],
    ["fordela", "allocateLine", 6_000],
    ["fordela", "COUNTIES", 1_500],
  ])("imports from %s no more than %s, which is at most %i bytes", async (door, name, limit) => {
    const { modules, atOnce, files, gzipped } = await bundled(
      `import { ${name} } from "${door}"; console.log(${name});`,
    );
    expect(modules.some((module) => module.includes("node_modules/fordela/dist/"))).toBe(true);
    for (const heavy of Object.values(HEAVY)) expect(modules.filter((one) => heavy.test(one))).toEqual([]);
    for (const text of files.values()) expect(REGISTER.test(text)).toBe(false);
    expect(WORDS.test(atOnce)).toBe(false);
    expect(NAMES.test(atOnce)).toBe(false);
    expect(gzipped).toBeGreaterThan(100);
    expect(gzipped).toBeLessThanOrEqual(limit);
  });

  it("brings no dependency and no message with allocate and loadRegisters, and registers only on demand", async () => {
    const { modules, atOnce, files, gzipped } = await bundled(
      `import { allocate, loadRegisters } from "fordela"; console.log(allocate, loadRegisters);`,
    );
    for (const heavy of Object.values(HEAVY)) expect(modules.filter((one) => heavy.test(one))).toEqual([]);
    expect(WORDS.test(atOnce)).toBe(false);
    expect(REGISTER.test(atOnce)).toBe(false);
    expect([...files.values()].filter((text) => REGISTER.test(text)).length).toBeGreaterThan(0);
    expect(gzipped).toBeGreaterThan(10_000);
    expect(gzipped).toBeLessThanOrEqual(30_000);
  });
});

describe("the sizes in docs/guide/apps.md", () => {
  const page = pages().find(({ file }) => file === "docs/guide/apps.md")?.text ?? "";
  const rows = [...page.matchAll(/^\| `(import [^`]+)`.*\| +([\d.]+) kB +\|$/gm)].map(
    ([, imports = "", kB = ""]) => [imports, Number(kB)] as const,
  );
  it("are there, every row of them, and every door", () => {
    const table = page.split("\n").filter((line) => line.startsWith("| `import"));
    expect(rows.length).toBe(table.length);
    const unlisted = DOORS.filter(({ import: door }) => !table.some((row) => row.includes(`from "${door}"`)));
    expect(unlisted.map(({ name }) => name)).toEqual([]);
  });

  it.each(rows)("%s is at most %d kB, and not far below", async (imports, kB) => {
    const names = [...imports.matchAll(/\{ (.+?) \}/g)].map(([, list]) => list);
    const { gzipped } = await browserBundle(`${imports}; console.log(${names.join()});`, project);
    expect(gzipped).toBeLessThanOrEqual(kB * 1000);
    expect(gzipped).toBeGreaterThan((kB * 1000) / 2);
  });
});

describe("importing a door for nothing", () => {
  /** What is left of a program that only imports, in a bundler that trusts nobody's word on side effects. */
  async function leftOf(program: string): Promise<string> {
    const { outputFiles }: BuildResult<{ write: false }> = await build({
      stdin: { contents: program, resolveDir: SRC, loader: "ts" },
      bundle: true,
      minifyWhitespace: true,
      format: "esm",
      platform: "neutral",
      target: "es2022",
      packages: "external",
      write: false,
      plugins: [
        {
          name: "no promise of side effects",
          setup: (bundler: PluginBuild) => {
            bundler.onResolve({ filter: /\.ts$/ }, async ({ path, pluginData, ...from }) => {
              // What is loaded only when it is asked for runs nothing before.
              if (from.kind === "dynamic-import") return { path, external: true };
              if (pluginData === "asked") return undefined;
              const { resolveDir, importer, kind } = from;
              const found = await bundler.resolve(path, { resolveDir, importer, kind, pluginData: "asked" });
              return { ...found, sideEffects: true };
            });
          },
        },
      ],
    });
    return (outputFiles[0]?.text ?? "").replaceAll(/import[^;]*from"[^"]*";|import"[^"]*";/g, "").trim();
  }

  // The shapes of zod are objects that are made, in the door that reads JSON.
  // The shapes of files are made as they are loaded, for fordela/safe as for fordela/schema.
  const SILENT = DOORS.filter(({ name }) => !["notebook", "schema", "safe"].includes(name));

  it.each(SILENT)("runs nothing of $import", async ({ name }) => {
    expect(await leftOf(`import "./doors/${name}.ts";`)).toBe("");
  });

  it("runs what teaches results to show themselves, of fordela/notebook", async () => {
    expect(await leftOf('import "./doors/notebook.ts";')).toContain("Object.defineProperty");
  });

  it("finds what runs", async () => {
    expect(await leftOf('import "./doors/core.ts"; globalThis.left = true;')).toBe("globalThis.left=true;");
  });

  it("leaves fordela/notebook alone in an app's bundle, as package.json promises", async () => {
    const left = await Promise.all(
      DOORS.map(async ({ import: door, name }) => {
        const { atOnce } = await browserBundle(`import "${door}";`, project);
        return { name, shows: atOnce.includes("Jupyter.display"), bytes: atOnce.length };
      }),
    );
    expect(left.filter(({ shows }) => shows).map(({ name }) => name)).toEqual(["notebook"]);
    expect(left.filter(({ bytes, shows }) => bytes > 5 && !shows)).toEqual([]);
  });
});
