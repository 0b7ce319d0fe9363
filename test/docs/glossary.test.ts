import ts from "typescript";
import { describe, expect, it } from "vitest";
import { exportsOf } from "./exports.ts";
import { pages, sources } from "./pages.ts";

const parsed = sources().map(({ file, text }) => ({
  file,
  tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true),
}));

/** Names that the doors export, types among them. */
const EXPORTED = new Set(exportsOf().map(({ name }) => name));

/** Keys of an agreement's data: the members of the interfaces in src/agreements. */
const KEYS = new Set(
  parsed.filter(({ file }) => file.startsWith("src/agreements/")).flatMap(({ tree }) => keysIn(tree)),
);

describe("docs/glossary.md", () => {
  const rows = (pages().find(({ file }) => file === "docs/glossary.md")?.text ?? "")
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter(([, english]) => english !== "English" && !/^-+$/.test(english ?? ""));

  it.each(rows.map(([, ...cells]) => cells))(
    "%s is in the code under the name it gives",
    (_, swedish, meaning, code) => {
      expect(swedish).not.toBe("");
      expect(meaning).not.toBe("");
      const names = [...(code ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name as string);
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((name) => !EXPORTED.has(name) && !KEYS.has(name))).toEqual([]);
    },
  );

  it("has each term once", () => {
    const terms = rows.map(([, english]) => english);
    expect(terms.length).toBeGreaterThan(20);
    expect(terms).toEqual([...new Set(terms)]);
  });

  it("is held against exports and keys that are there", () => {
    expect(EXPORTED).toContain("allocate");
    expect(EXPORTED).toContain("Line");
    expect(KEYS).toContain("amount");
  });
});

function keysIn(tree: ts.SourceFile): string[] {
  return tree.statements.flatMap((statement) =>
    ts.isInterfaceDeclaration(statement)
      ? statement.members.flatMap((member) => member.name?.getText() ?? [])
      : [],
  );
}
