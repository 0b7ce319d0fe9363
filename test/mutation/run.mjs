// Mutation tests, folder by folder: `npm run mutation` for all, `npm run mutation -- money tables/columns` for some.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { FOLDERS } from "./tests-of.mjs";

const named = process.argv.slice(2);
/** The folder of src, whose tests are to notice; a folder within it may be named. */
const topOf = (folder) => folder.split("/")[0];
const unknown = named.filter((folder) => !FOLDERS.includes(topOf(folder)));
if (unknown.length > 0) {
  console.error(`No mutation tests are set up for ${unknown.join(", ")}; there are ${FOLDERS.join(", ")}.`);
  process.exit(2);
}

const cwd = fileURLToPath(new URL("../..", import.meta.url));
const low = (named.length > 0 ? named : FOLDERS).filter((folder) => {
  console.log(`── src/${folder}`);
  const cache = `node_modules/.cache/mutation/${folder.replaceAll("/", "-")}.json`;
  const mutate = ["--mutate", `src/${folder}/**/*.ts`, "--incrementalFile", cache];
  const argv = ["stryker", "run", "test/mutation/stryker.config.json", ...mutate];
  const { status } = spawnSync("npx", argv, {
    cwd,
    env: { ...process.env, FORDELA_MUTATE: topOf(folder) },
    stdio: "inherit",
  });
  return status !== 0;
});
if (low.length > 0) {
  console.error(`Below the score that is to be reached, or not run to the end: ${low.join(", ")}.`);
  process.exit(1);
}
