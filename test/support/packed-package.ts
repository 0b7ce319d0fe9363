import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SOURCES = [
  "bin",
  "src",
  "docs/schema",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsup.config.ts",
  ".ci/build-page.ts",
  ".ci/merge-chunks.ts",
  "README.md",
  "LICENSE",
];
const CACHE = join(ROOT, "node_modules/.cache/fordela-packed");

/** The package built from a clean copy of the sources, packed as for publishing. */
export interface PackedPackage {
  readonly tarball: string;
  /** The files in it, without their leading folder. */
  readonly files: readonly string[];
  /** The tarball's size. */
  readonly bytes: number;
}

/**
 * Builds and packs in `folder`: what lies in the working tree's own dist neither disturbs nor is disturbed. The
 * tarball is kept by a digest of all that it is made from, so that every test file can ask for it.
 */
export function packedPackage(folder: string): PackedPackage {
  const kept = join(CACHE, digest());
  if (!existsSync(kept)) {
    const made = built(folder);
    mkdirSync(CACHE, { recursive: true });
    // Another worker may have been first with the same.
    if (!existsSync(kept)) renameSync(made, kept);
  }
  const { filename, files, size } = JSON.parse(readFileSync(join(kept, "packed.json"), "utf8"));
  return {
    tarball: join(kept, filename),
    files: files.map((file: { path: string }) => file.path),
    bytes: size,
  };
}

/** An empty folder's project with the tarball installed in it. */
export function installed(tarball: string, folder: string): string {
  const project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
  const argv = [
    "install",
    "--no-save",
    "--no-audit",
    "--no-fund",
    "--ignore-scripts",
    "--prefer-offline",
    tarball,
  ];
  execFileSync("npm", argv, { cwd: project, stdio: "pipe" });
  return project;
}

function built(folder: string): string {
  const copy = join(folder, "copy");
  mkdirSync(copy);
  for (const source of present()) cpSync(join(ROOT, source), join(copy, source), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  execFileSync(join(ROOT, "node_modules/.bin/tsup"), ["--silent"], { cwd: copy });
  // On the same disk as the cache, so that it can be moved there in one step.
  const made = join(ROOT, `node_modules/.cache/fordela-packing-${process.pid}-${Date.now()}`);
  mkdirSync(made, { recursive: true });
  const argv = ["pack", "--json", "--ignore-scripts", "--pack-destination", made];
  const [packed] = JSON.parse(execFileSync("npm", argv, { cwd: copy, encoding: "utf8" }));
  writeFileSync(join(made, "packed.json"), JSON.stringify(packed));
  return made;
}

function digest(): string {
  const hash = createHash("sha256");
  for (const file of present().flatMap(filesUnder))
    hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  return hash.digest("hex").slice(0, 32);
}

function filesUnder(path: string): string[] {
  if (!statSync(join(ROOT, path)).isDirectory()) return [path];
  return readdirSync(join(ROOT, path))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

function present(): string[] {
  return SOURCES.filter((name) => existsSync(join(ROOT, name)));
}
