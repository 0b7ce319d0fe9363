// Builds dist where it is missing or older than what it is made of; `npm start` and `npm test` run this first.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../", import.meta.url);
const MADE_OF = [
  "src",
  "docs/schema",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsup.config.ts",
  ".ci/build-page.ts",
  ".ci/merge-chunks.ts",
];

/** When a file or a folder was last changed; a folder's own time says that a file in it is new or gone. */
function changed(path) {
  const { mtimeMs } = statSync(new URL(path, ROOT), { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
  return mtimeMs;
}

function under(path) {
  if (!statSync(new URL(path, ROOT)).isDirectory()) return [path];
  return [path, ...readdirSync(new URL(path, ROOT)).flatMap((name) => under(`${path}/${name}`))];
}

const { exports } = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8"));
// Types are written last, so a build that was stopped lacks one of these.
const made = [...JSON.stringify(exports).matchAll(/"\.\/(dist\/[^"]+\.(?:js|d\.ts))"/g)].map(
  ([, file]) => file,
);
const oldest = Math.min(...[...made, "dist/cli.js", "dist/fordela.html"].map(changed));

if (MADE_OF.flatMap(under).some((path) => changed(path) > oldest)) {
  process.stderr.write("Building …\n");
  const { status } = spawnSync(process.execPath, ["node_modules/tsup/dist/cli-default.js", "--silent"], {
    cwd: fileURLToPath(ROOT),
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}
