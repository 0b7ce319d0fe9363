import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync, transformSync } from "esbuild";
import ts from "typescript";
import { type Instrumented, instrument } from "./instrument.ts";
import { ROOT, sources } from "./pages.ts";

/** TypeScript to run, and the source file whose docstring it is from, if it is. */
export interface Runnable {
  readonly text: string;
  readonly file?: string;
}

/** What an example did. */
export interface ExampleRun {
  readonly printed: string;
  /** Everything that went otherwise than it says: thrown errors, values unlike their comments, comments never reached. */
  readonly faults: readonly string[];
}

interface Reported {
  readonly printed: readonly string[];
  readonly checked: readonly number[];
  readonly wrong: readonly string[];
  readonly error: string | null;
}

const RUNNER = fileURLToPath(new URL("run-modules.mjs", import.meta.url));

/**
 * Runs examples against the built package, all in one process; `npm:fordela` is the package too. A docstring's example
 * without an import line is of something that is not public: it sees what its own file exports.
 */
export function runExamples(examples: readonly Runnable[]): ExampleRun[] {
  const folder = folderWithPackage();
  try {
    bundleOwnFiles(examples, folder);
    const prepared = examples.map(({ text }) => instrument(text));
    const modules = prepared.map(({ code }, index) => {
      const file = join(folder, `example-${index}.mjs`);
      const whole = ownImport(examples[index] as Runnable) + code.replaceAll('"npm:fordela', '"fordela');
      writeFileSync(file, transformSync(whole, { loader: "ts", target: "es2022" }).code);
      return pathToFileURL(file).href;
    });
    const output = execFileSync(process.execPath, [RUNNER, ...modules], { encoding: "utf8" });
    const reports = JSON.parse(output) as Reported[];
    return reports.map((report, index) => runOf(report, prepared[index] as Instrumented));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A folder from which `import "fordela"` finds this repository, as if it had been installed. */
export function folderWithPackage(): string {
  if (!existsSync(`${ROOT}dist/index.js`))
    throw new Error("Examples run against dist: run npm run build first");
  const cache = `${ROOT}node_modules/.cache`;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(`${cache}/fordela-docs-`);
  mkdirSync(`${folder}/node_modules`);
  // A repository of its own, as a reader's: reports name files from the nearest one.
  mkdirSync(`${folder}/.git`);
  symlinkSync(ROOT, `${folder}/node_modules/fordela`, "junction");
  return folder;
}

function isOfItsFile({ text, file }: Runnable): boolean {
  return file !== undefined && !/^import /m.test(text);
}

function bundleOwnFiles(examples: readonly Runnable[], folder: string): void {
  const files = new Set(examples.filter(isOfItsFile).map(({ file }) => file as string));
  if (files.size === 0) return;
  buildSync({
    entryPoints: [...files].map((file) => ROOT + file),
    outbase: ROOT,
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "silent",
  });
}

function ownImport(example: Runnable): string {
  if (!isOfItsFile(example)) return "";
  const source = sources().find(({ file }) => file === example.file);
  const tree = ts.createSourceFile("own.ts", source?.text ?? "", ts.ScriptTarget.Latest, true);
  const names = tree.statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement)) return [];
    const exported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    return ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
      ? [statement.name?.text ?? ""]
      : [];
  });
  return `import { ${names.join(", ")} } from "./${example.file?.replace(/\.ts$/, ".mjs")}";\n`;
}

function runOf({ printed, checked, wrong, error }: Reported, { stated }: Instrumented): ExampleRun {
  const unreached = stated.filter((_, index) => !checked.includes(index));
  const faults = [
    ...(error === null ? [] : [error]),
    ...wrong,
    ...(error === null ? unreached.map(({ comment }) => `never reached: // ${comment}`) : []),
  ];
  return { printed: printed.join("\n").replaceAll("\u00a0", " "), faults };
}
