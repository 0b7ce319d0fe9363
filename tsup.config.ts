import { defineConfig, type Options } from "tsup";

const shared: Options = { format: ["esm"], target: "es2022", splitting: true, treeshake: true };

// The libraries and the command are two builds: the command has no types to publish.
const config: Options[] = [
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      core: "src/core.ts",
      csv: "src/csv.ts",
      schema: "src/schema.ts",
    },
    dts: true,
    platform: "neutral",
  },
  { ...shared, entry: { cli: "src/cli/main.ts" }, platform: "node", outDir: "dist" },
];

export default defineConfig(config) as typeof config;
