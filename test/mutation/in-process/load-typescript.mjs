// Module hooks: TypeScript is stripped of its types by esbuild, and "vitest" is the few functions of it in collect.mjs.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const COLLECT = new URL("collect.mjs", import.meta.url).href;
const CACHE = "node_modules/.cache/mutation/stripped";

export function resolve(specifier, context, next) {
  return specifier === "vitest" ? { url: COLLECT, shortCircuit: true } : next(specifier, context);
}

export function load(url, context, next) {
  const { pathname } = new URL(url);
  if (!pathname.endsWith(".ts")) return next(url, context);
  return { format: "module", source: stripped(readFileSync(fileURLToPath(url), "utf8")), shortCircuit: true };
}

/** Each process of a run loads the same files, hundreds of times. */
function stripped(text) {
  const file = `${CACHE}/${createHash("sha1").update(text).digest("hex")}.mjs`;
  if (existsSync(file)) return readFileSync(file, "utf8");
  // Loaded only where something is new.
  const { transformSync } = createRequire(import.meta.url)("esbuild");
  const { code } = transformSync(text, { loader: "ts", format: "esm", target: "es2022" });
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, code);
  renameSync(`${file}.${process.pid}`, file);
  return code;
}
