import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Tests that listen in on what the sources call each get the sources anew; the others share them, which is faster. */
const LISTENING: string[] = ["test/fixtures-bad/**/*.test.ts", "test/problems/**/*.test.ts"];

const config: ViteUserConfig = defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: "shared", include: ["test/**/*.test.ts"], exclude: LISTENING, isolate: false },
      },
      { extends: true, test: { name: "listening", include: LISTENING } },
    ],
  },
});

export default config;
