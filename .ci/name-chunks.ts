// Gives the chunks of dist short names, the same each time. `tsup` calls it after the build: their own names are eight random
// characters in each of five thousand imports, which weigh 15 kB packed.
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const CHUNK = /\bchunk-[A-Z0-9]{8}\.js\b/g;

/** Renames every chunk, and what imports it. */
export function nameChunks(): void {
  const files = readdirSync(DIST).filter((file) => file.endsWith(".js"));
  const chunks = files.filter((file) => /^chunk-[A-Z0-9]{8}\.js$/.test(file)).sort();
  const names = new Map(chunks.map((file, index) => [file, `c${index}.js`]));
  for (const file of files) {
    const code = readFileSync(DIST + file, "utf8");
    writeFileSync(
      DIST + file,
      code.replace(CHUNK, (name) => names.get(name) ?? name),
    );
  }
  for (const [from, to] of names) renameSync(DIST + from, DIST + to);
}
