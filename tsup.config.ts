import { defineConfig, type Options } from "tsup";

const library: Record<string, string> = {
  index: "src/index.ts",
  core: "src/core.ts",
  csv: "src/csv.ts",
  schema: "src/schema.ts",
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
  // The schema that agreement files name for their editors.
  publicDir: "docs/schema",
};

export default defineConfig(config) as Options;
