import { type MinifyOptions, minify } from "terser";
import { defineConfig, type Options } from "tsup";
import { buildPage } from "./.ci/build-page.ts";
import { nameChunks } from "./.ci/name-chunks.ts";

/** The doors of the package, one file each under src/doors. */
const DOORS = [
  "index",
  "core",
  "csv",
  "registers",
  "schema",
  "safe",
  "verify",
  "ci",
  "forensics",
  "words",
  "explanations",
  "publish",
  "charts",
  "pictures",
  "receipts",
  "flow",
  "notebook",
  "decimal",
  "workbook",
  "sql",
] as const;

const library: Record<string, string> = Object.fromEntries(
  DOORS.map((door) => [door, `src/doors/${door}.ts`]),
);

/** Lines of the bundler's that name a source, or import a chunk and no name of it. */
const IDLE = /^(\/\/ (src|node_modules)\/.*|import ["']\.\/chunk-\w+\.js["'];)\n/gm;

/** Prints code as it is, without its spaces. */
const PRINT: MinifyOptions = {
  module: true,
  compress: false,
  mangle: false,
  format: { preserve_annotations: true, ecma: 2020 },
};

// One build, so that the command and the library share their chunks; only the command may use node:.
const config: Options = {
  entry: { ...library, cli: "src/cli/main.ts" },
  dts: { entry: library },
  format: ["esm"],
  target: "es2022",
  platform: "neutral",
  external: [/^node:/, /^#/],
  splitting: true,
  treeshake: true,
  clean: true,
  // A smaller package: Swedish letters as they are, no line that names the source of what follows, no import of a chunk
  // for nothing (no chunk does anything when it is loaded), no indents, and short names of chunks. Names in the code stay,
  // for traces that can be read, and so do the marks that let bundlers leave out what an app does not use: esbuild drops
  // these with the indents, so terser prints the code.
  esbuildOptions: (options) => {
    options.charset = "utf8";
    options.minifySyntax = true;
  },
  plugins: [
    {
      name: "nothing idle",
      renderChunk: async (code, { path }) => {
        if (!path.endsWith(".js")) return undefined;
        const { code: printed } = await minify(code.replaceAll(IDLE, ""), PRINT);
        return { code: `${printed}\n` };
      },
    },
  ],
  // The page is made from the same sources.
  onSuccess: async () => {
    nameChunks();
    await buildPage();
  },
  // The schema that agreement files name for their editors.
  publicDir: "docs/schema",
};

export default defineConfig(config) as Options;
