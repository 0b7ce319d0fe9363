import { posix } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { sources } from "./pages.ts";

/**
 * Files whose exports are one topic without a main one among them, with the reason. The sentences of a report, in
 * files that end in -words, are such topics too.
 */
const TOPICS: Record<string, string> = {
  "src/agreements/shape/value-shapes.ts": "the shapes of single values",
  "src/cli/help/common-options.ts": "help that several commands print",
  "src/cli/main.ts": "the command's entry",
  "src/page/no-xls.ts": "what stands in for a library in the page",
  "src/page/screen/main.ts": "the page's entry",
  "src/page/worker.ts": "the entry of the page's worker",
  "src/verify/causes/ages.ts": "the two causes by ages, found by one search",
  "src/verify/causes/fixed-amounts.ts": "the three causes by fixed amounts",
  "src/verify/causes/miswritten-figure.ts": "the two causes within one figure",
};

describe("a file", () => {
  it("is named after its main export", () => {
    const others = files.filter((file) => !isTopic(file.file) && !isNamedAfterExport(file));
    expect(others.map(({ file }) => file)).toEqual([]);
  });

  it("would be found out if it were named after something else", () => {
    const text = "export function shareOut() {}";
    expect(isNamedAfterExport({ file: "src/allocate/share-out.ts", text })).toBe(true);
    expect(isNamedAfterExport({ file: "src/allocate/sharing.ts", text })).toBe(false);
  });

  it("is a topic only where it has no such export", () => {
    for (const name of Object.keys(TOPICS)) {
      const file = files.find((one) => one.file === name);
      expect(file, name).toBeDefined();
      expect(file && isNamedAfterExport(file), name).toBe(false);
    }
  });
});

const files = sources().filter(({ file }) => !/^src\/doors\/|\/index\.ts$/.test(file));

function isTopic(file: string): boolean {
  return file in TOPICS || file.endsWith("-words.ts");
}

/** Whether an export is called as the file is, alone or with what its folder says: nearestFit in fits/nearest. */
function isNamedAfterExport({ file, text }: { file: string; text: string }): boolean {
  const base = posix.basename(file, ".ts");
  const folders = posix
    .dirname(file)
    .split("/")
    .filter((name) => name !== "internals");
  const folder = folders.at(-1) ?? "";
  const singular = folder.replace(/s$/, "");
  const called = [
    base,
    `${base}-of`,
    `${base}-${folder}`,
    `${base}-${singular}`,
    `${folder}-${base}`,
    `${singular}-${base}`,
  ];
  // The messages about files are fileMessages.
  const family = base.replace(/s$/, "");
  called.push(`${family}-${folder}`);
  // Those that are imported in one language alone are two constants, moneySv and moneyEn.
  if (folder === "messages") called.push(`${family}-sv`);
  return exportsOf(file, text).some((name) => called.includes(dashed(name)));
}

/** The names that a file exports, in the order written. */
function exportsOf(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement): string[] => {
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause;
      return clause && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [];
    }
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? [name.text] : [],
      );
    const name = (statement as ts.DeclarationStatement).name;
    return name && ts.isIdentifier(name) ? [name.text] : [];
  });
}

/** An export's name as a file's: psykiskHalsa2025 is psykisk-halsa-2025, ROUNDING_METHODS is rounding-methods. */
function dashed(name: string): string {
  return name
    .replace(/([a-z])([A-Z\d])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
}
