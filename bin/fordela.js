#!/usr/bin/env node
// The command. In a clone the build may be missing, and this file is always there: npx finds it, and it says what to do.
try {
  await import("../dist/cli.js");
} catch (error) {
  const { existsSync } = await import("node:fs");
  const { fileURLToPath } = await import("node:url");
  if (existsSync(new URL("../dist/cli.js", import.meta.url))) throw error;
  const folder = fileURLToPath(new URL("..", import.meta.url));
  process.stderr.write(
    `fordela är inte byggt än. Kör \`npm start\` eller \`npm run build\` i ${folder}\n` +
      `fordela is not built yet. Run \`npm start\` or \`npm run build\` in ${folder}\n`,
  );
  process.exitCode = 2;
}
