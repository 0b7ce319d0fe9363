import { readFileSync, writeFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { buildPage } from "./.ci/build-page.ts";
import { mergeChunks } from "./.ci/merge-chunks.ts";

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
  "own",
] as const;

const library: Record<string, string> = Object.fromEntries(
  DOORS.map((door) => [door, `src/doors/${door}.ts`]),
);

// One build, so that the command and the library share their chunks; only the command may use node:.
const config: Options = {
  entry: { ...library, cli: "src/cli/main.ts" },
  dts: { entry: library },
  format: ["esm"],
  target: "es2022",
  platform: "neutral",
  external: [/^node:/, /^#/],
  splitting: true,
  clean: true,
  // Swedish letters as they are. Names in the code stay, for traces that can be read.
  esbuildOptions: (options) => {
    options.charset = "utf8";
    options.minifySyntax = true;
  },
  metafile: true,
  // The page is made from the same sources.
  onSuccess: async () => {
    await mergeChunks();
    await buildPage();
    compact("dist/agreement.schema.json");
  },
  // The schema that agreement files name for their editors.
  publicDir: "docs/schema",
};

/** Editors read the schema, people its page: in the package it has no spaces. */
function compact(file: string): void {
  writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, "utf8"))));
}

export default defineConfig(config) as Options;
