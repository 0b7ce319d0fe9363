import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SOURCES = [
  "src",
  "docs/schema",
  "package.json",
  "tsconfig.json",
  "tsup.config.ts",
  "README.md",
  "LICENSE",
];

/** The package built from a clean copy of the sources, packed as for publishing. */
export interface PackedPackage {
  readonly tarball: string;
  /** The files in it, without their leading folder. */
  readonly files: readonly string[];
  /** The tarball's size. */
  readonly bytes: number;
}

/** Builds and packs into `folder`: what lies in the working tree's own dist neither disturbs nor is disturbed. */
export function packedPackage(folder: string): PackedPackage {
  const copy = join(folder, "copy");
  mkdirSync(copy);
  for (const source of SOURCES.filter((name) => existsSync(join(ROOT, name))))
    cpSync(join(ROOT, source), join(copy, source), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  execFileSync(join(ROOT, "node_modules/.bin/tsup"), ["--silent"], { cwd: copy });
  const argv = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [packed] = JSON.parse(execFileSync("npm", argv, { cwd: copy, encoding: "utf8" }));
  return {
    tarball: join(folder, packed.filename),
    files: packed.files.map((file: { path: string }) => file.path),
    bytes: packed.size,
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
