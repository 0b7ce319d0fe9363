import { defineConfig, type Options } from "tsup";

const library: Record<string, string> = {
  index: "src/index.ts",
  core: "src/core.ts",
  csv: "src/csv.ts",
  schema: "src/schema.ts",
};

/** How results show themselves, and what stands in for it in browsers: loaded through `#display` of package.json. */
const display: Record<string, string> = {
  display: "src/display/index.ts",
  "display-in-browsers": "src/display/in-browsers.ts",
};

// One build, so that the command and the library share their chunks; only the command may use node:.
const config: Options = {
  entry: { ...library, ...display, cli: "src/cli/main.ts" },
  dts: { entry: library },
  format: ["esm"],
  target: "es2022",
  platform: "neutral",
  external: [/^node:/, /^#/],
  splitting: true,
  treeshake: true,
  clean: true,
  esbuildPlugins: [
    {
      name: "display on demand",
      setup: (build) =>
        build.onResolve({ filter: /\/display\/index\.ts$/ }, ({ kind }) =>
          kind === "dynamic-import" ? { path: "#display", external: true } : undefined,
        ),
    },
  ],
  // The schema that agreement files name for their editors.
  publicDir: "docs/schema",
};

export default defineConfig(config) as Options;
