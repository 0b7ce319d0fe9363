import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const ROOT = new URL("../../", import.meta.url).pathname;

/** The names that each door exports, values and types, with the file that declares them. */
const DOORS = readdirSync(`${ROOT}src/doors`).map((file) => {
  const names = treeOf(`${ROOT}src/doors/${file}`).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || !statement.exportClause) return [];
    const from = statement.moduleSpecifier?.getText() ?? "";
    return (statement.exportClause as ts.NamedExports).elements.map(({ name }) => ({
      name: name.text,
      from,
    }));
  });
  return { door: file.replace(/\.ts$/, ""), names };
});
const ALL = DOORS.flatMap(({ names }) => names);

function treeOf(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
}

describe("names of the doors", () => {
  it("are none of a browser's global names", () => {
    const lib = createRequire(import.meta.url).resolve("typescript/lib/lib.dom.d.ts");
    const globals = new Set(
      treeOf(lib).statements.flatMap((statement) => {
        if (ts.isVariableStatement(statement))
          return statement.declarationList.declarations.map((one) => one.name.getText());
        const { name } = statement as { name?: ts.Node };
        return name ? [name.getText()] : [];
      }),
    );
    for (const name of ["Range", "Report", "Comment", "fetch"]) expect(globals).toContain(name);
    expect(ALL.filter(({ name }) => globals.has(name))).toEqual([]);
  });

  it("mean the same in every door; ROUNDINGS of core are the basic ones", () => {
    const files = new Map<string, Set<string>>();
    for (const { name, from } of ALL) files.set(name, (files.get(name) ?? new Set()).add(from));
    const several = [...files].filter(([, from]) => from.size > 1).map(([name]) => name);
    expect(several.filter((name) => name !== "ROUNDINGS")).toEqual([]);
  });

  it("are, with those of the first main door, in the main door still or in the changelog", () => {
    const first: string[] = JSON.parse(
      readFileSync(`${ROOT}test/doors/names-of-the-first-door.json`, "utf8"),
    );
    expect(first.length).toBeGreaterThan(300);
    const text = readFileSync(`${ROOT}docs/changelog.md`, "utf8");
    const [, entry = ""] = /^### New names and doors\n(.*?)^### /ms.exec(text) ?? [];
    const here = new Set(DOORS.find(({ door }) => door === "index")?.names.map(({ name }) => name));
    expect(first.filter((name) => !here.has(name) && !entry.includes(`\`${name}\``))).toEqual([]);
  });

  it("are where the changelog says that they are now", () => {
    const text = readFileSync(`${ROOT}docs/changelog.md`, "utf8");
    const [, entry = ""] = /^### New names and doors\n(.*?)^### /ms.exec(text) ?? [];
    const renamed = [...entry.matchAll(/^\| `\w+` +\| `(\w+)` of `fordela(?:\/(\w+))?` +\|$/gm)].map(
      ([, name = "", door = "index"]) => ({ name, door }),
    );
    const moved = [...entry.matchAll(/^\| `fordela\/(\w+)` +\| (.*) \|$/gm)].flatMap(
      ([, door = "", names = ""]) => [...names.matchAll(/`(\w+)`/g)].map(([, name = ""]) => ({ name, door })),
    );
    expect(renamed.length).toBeGreaterThan(10);
    expect(moved.length).toBeGreaterThan(100);
    const lost = [...renamed, ...moved].filter(
      ({ name, door }) => !DOORS.find((one) => one.door === door)?.names.some((one) => one.name === name),
    );
    expect(lost).toEqual([]);
  });
});
