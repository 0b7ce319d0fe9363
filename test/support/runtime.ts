import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/** A program that the package must run under, and where it is looked for. */
export interface Runtime {
  readonly name: string;
  /** The environment variable that says where it is; it wins over `paths`. */
  readonly variable: string;
  readonly paths: readonly string[];
  /** How to get it. */
  readonly install: string;
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const INSTALLED = `${ROOT}node_modules/.cache/runtimes/node_modules`;
const INSTALL = "run .ci/runtimes";

export const NODE_20: Runtime = {
  name: "Node, the one that runs the tests",
  variable: "FORDELA_NODE",
  paths: [process.execPath],
  install: "",
};

export const NODE_24: Runtime = {
  name: "Node 24",
  variable: "FORDELA_NODE_24",
  paths: [`${INSTALLED}/.bin/node`],
  install: INSTALL,
};

export const BUN: Runtime = {
  name: "Bun",
  variable: "FORDELA_BUN",
  paths: [`${INSTALLED}/.bin/bun`],
  install: INSTALL,
};

export const DENO: Runtime = {
  name: "Deno",
  variable: "FORDELA_DENO",
  paths: [`${ROOT}node_modules/.bin/deno`],
  install: "npm install",
};

export const CHROMIUM: Runtime = {
  name: "Chromium",
  variable: "FORDELA_CHROMIUM",
  paths: ["/usr/bin/chromium"],
  install: INSTALL,
};

export const NOTEBOOKS: Runtime = {
  name: "The notebook runner (nbclient and nbconvert of Debian's Python)",
  variable: "FORDELA_NBCONVERT",
  paths: ["/usr/bin/jupyter-nbconvert"],
  install: INSTALL,
};

export const PROVE: Runtime = {
  name: "Perl's prove",
  variable: "FORDELA_PROVE",
  paths: ["/usr/bin/prove", "/opt/homebrew/bin/prove", "/usr/local/bin/prove"],
  install: "install Perl",
};

export const XMLLINT: Runtime = {
  name: "xmllint (libxml2-utils of Debian)",
  variable: "FORDELA_XMLLINT",
  paths: ["/usr/bin/xmllint"],
  install: INSTALL,
};

export const SARIF_MULTITOOL: Runtime = {
  name: "The SARIF Multitool",
  variable: "FORDELA_SARIF_MULTITOOL",
  paths: [`${INSTALLED}/@microsoft/sarif-multitool-linux/Sarif.Multitool`],
  install: INSTALL,
};

export const DUCKDB: Runtime = {
  name: "DuckDB",
  variable: "FORDELA_DUCKDB",
  paths: [`${INSTALLED}/@duckdb/node-api/lib/index.js`],
  install: INSTALL,
};

export const POSTGRESQL: Runtime = {
  name: "PostgreSQL (PGlite)",
  variable: "FORDELA_PGLITE",
  paths: [`${INSTALLED}/@electric-sql/pglite/dist/index.js`],
  install: INSTALL,
};

/**
 * Declares tests that need a runtime. Where it is missing there is one test in their place, which fails in CI and is
 * elsewhere skipped, with the reason and the way out.
 */
export function needing(runtime: Runtime, tests: (path: string) => void): void {
  const path = found(runtime);
  if (path !== undefined) {
    tests(path);
    return;
  }
  const { name, variable, install } = runtime;
  const reason = `${name} is not found: ${install}, or say where it is in ${variable}`;
  it(`runs in ${name}`, ({ skip }) => {
    if (process.env["CI"]) expect.fail(reason);
    // Reporters count skipped tests but most keep their reasons to themselves.
    console.warn(`Skipped: ${reason}`);
    skip(reason);
  });
}

function found({ variable, paths }: Runtime): string | undefined {
  const named = process.env[variable];
  return (named ? [named] : paths).find((path) => existsSync(path));
}
