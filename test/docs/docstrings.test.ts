import ts from "typescript";
import { describe, expect, it } from "vitest";
import { exportsOf } from "./exports.ts";

describe("the docstrings of what is exported", () => {
  const all = exportsOf();
  const placeOf = ({ door, name, file }: (typeof all)[number]): string => `${door}: ${name} (${file})`;

  it("are there, with a sentence", () => {
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter(({ declaration }) => !/\.$/m.test(sentenceOf(declaration))).map(placeOf)).toEqual([]);
  });

  it("are there for the public methods of classes too", () => {
    const classes = all.filter(({ declaration }) => ts.isClassDeclaration(declaration));
    const methods = classes.flatMap(({ declaration, name }) =>
      (declaration as ts.ClassDeclaration).members
        .filter((member) => ts.isMethodDeclaration(member) || ts.isGetAccessor(member))
        .map((member) => ({ name: `${name}.${member.name.getText()}`, member })),
    );
    expect(methods.length).toBeGreaterThan(3);
    expect(methods.filter(({ member }) => sentenceOf(member) === "").map(({ name }) => name)).toEqual([]);
  });

  // Types and constants show what they are; functions and classes must show how they are used.
  it("have an example where there is something to call", () => {
    const called = all.filter(
      ({ declaration }) => ts.isFunctionDeclaration(declaration) || ts.isClassDeclaration(declaration),
    );
    expect(called.length).toBeGreaterThan(40);
    const without = called.filter(
      ({ declaration }) => !ts.getJSDocTags(declaration).some(({ tagName }) => tagName.text === "example"),
    );
    expect(without.map(placeOf)).toEqual([]);
  });

  it("would be missed: a comment in the body, or a tag alone, is no sentence", () => {
    const text = "/** @internal */\nexport function f() {\n  /** A sentence. */\n  return 1;\n}\n";
    const [bare] = ts.createSourceFile("f.ts", text, ts.ScriptTarget.Latest, true).statements;
    expect(sentenceOf(bare as ts.Node)).toBe("");
  });
});

/** The text of a declaration's docstring before its first tag. */
function sentenceOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .filter((one) => ts.isJSDoc(one))
    .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? "")
    .join("\n")
    .trim();
}
