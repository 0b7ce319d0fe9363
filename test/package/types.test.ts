import { basename } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { AGREEMENTS } from "../../src/agreements/bundled/index.ts";
import { MONEY_UNITS } from "../../src/money/money-unit.ts";
import { BUNDLED } from "../../src/population/bundled/bundled-info.ts";
import { LEVELS } from "../../src/recipients/recipient.ts";
import { ROUNDINGS } from "../../src/rounding/index.ts";
import { DOORS, EVERY_DOOR } from "../support/doors.ts";
import { complaints, completions, typeFiles } from "../support/editor.ts";
import { installed, packedPackage } from "../support/packed-package.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const LONG = 120_000;
const folder = temporaryFolder();

describe("the types of the packed package", { timeout: LONG }, () => {
  let project: string;
  beforeAll(() => {
    project = installed(packedPackage(folder).tarball, folder);
  }, LONG);

  describe("as read", () => {
    it("are those of every door, with what they promise", () => {
      const files = typeFiles(EVERY_DOOR, project);
      const names = files.map(({ fileName }) => basename(fileName));
      expect(names).toEqual(expect.arrayContaining(DOORS.map(({ name }) => `${name}.d.ts`)));
      const declared = files.flatMap((file) => nodesOf(file).filter(ts.isFunctionDeclaration));
      const functions = declared.map(({ name }) => name?.text);
      for (const name of ["allocate", "allocateLine", "readTable", "readAgreement", "verify", "show"])
        expect(functions).toContain(name);
    });

    it("have no any", () => {
      expect(typeFiles(EVERY_DOOR, project).flatMap(anysIn)).toEqual([]);
      const text = "export declare function f(x: Record<string, any>): void;";
      const snippet = ts.createSourceFile("f.d.ts", text, ts.ScriptTarget.Latest, true);
      expect(anysIn(snippet)).toEqual(["f.d.ts: any in Record<string, any>"]);
    });

    it("need no other package's types than those of decimal.js", () => {
      const outside = typeFiles(EVERY_DOOR, project).flatMap((file) =>
        ts
          .preProcessFile(file.text)
          .importedFiles.map(({ fileName }) => fileName)
          .filter((name) => !name.startsWith(".")),
      );
      expect([...new Set(outside)]).toEqual(["decimal.js"]);
    });

    it("are sound by themselves, also without the types of Node, and refuse what is wrong", () => {
      expect(complaints(EVERY_DOOR, project)).toEqual([]);
      const wrong = complaints(
        'import { allocate } from "fordela";\nallocate("psykisk-halsa-1999");',
        project,
      );
      expect(wrong.join()).toContain("psykisk-halsa-1999");
    });
  });

  it("have a sentence from an editor for every function", () => {
    const bare = typeFiles(EVERY_DOOR, project).flatMap((file) =>
      nodesOf(file)
        .filter(ts.isFunctionDeclaration)
        .filter((node) => ts.getJSDocCommentsAndTags(node).length === 0)
        .map((node) => node.name?.text),
    );
    expect(bare).toEqual([]);
  });

  it.each([
    ['import { allocate } from "fordela"; allocate("‸");', Object.keys(AGREEMENTS)],
    ['import { loadRegisters } from "fordela"; loadRegisters("‸");', Object.keys(AGREEMENTS)],
    ['import { agreementOf } from "fordela"; agreementOf("‸");', Object.keys(AGREEMENTS)],
    ['import { loadRegister } from "fordela"; loadRegister("‸");', BUNDLED.map(({ id }) => id)],
    [
      'import { allocate } from "fordela"; allocate("psykisk-halsa-2025", { rounding: "‸" });',
      Object.keys(ROUNDINGS),
    ],
    ['import { allocate } from "fordela"; allocate("psykisk-halsa-2025", { levels: ["‸"] });', LEVELS],
    [
      'import { allocate } from "fordela"; allocate("psykisk-halsa-2025", { unit: "‸" });',
      [...MONEY_UNITS, "öre", "krona"],
    ],
    [
      'import { allocate } from "fordela"; allocate("psykisk-halsa-2025").totals("‸");',
      ["line", "level", "area", "recipient", "body"],
    ],
  ])("let an editor complete %s", (program, ids) => {
    expect(ids.length).toBeGreaterThan(1);
    expect(completions(program, project).sort()).toEqual([...ids].sort());
  });

  it("let an editor complete the code of a problem, and its facts", () => {
    const codes = completions(
      'import type { Problem } from "fordela"; declare const p: Problem; p.code === "‸";',
      project,
    );
    expect(codes).toContain("money-malformed");
    expect(codes).toContain("register-missing");
    const facts = completions(
      'import type { Problem } from "fordela"; declare const p: Problem; if (p.code === "money-malformed") p.details.‸',
      project,
    );
    expect(facts.sort()).toEqual(["position", "reason", "text"]);
  });

  it("still take an id that is known only when the program runs", () => {
    const program = `import { agreementOf, loadRegister } from "fordela";
export const found = (id: string) => [agreementOf(id), loadRegister(id)];`;
    expect(complaints(program, project)).toEqual([]);
  });
});

function nodesOf(file: ts.SourceFile): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function anysIn(file: ts.SourceFile): string[] {
  return nodesOf(file)
    .filter(({ kind }) => kind === ts.SyntaxKind.AnyKeyword)
    .map((node) => `${basename(file.fileName)}: any in ${node.parent.getText(file)}`);
}
