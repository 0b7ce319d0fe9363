import { posix } from "node:path";
import ts from "typescript";
import { DOORS } from "../support/doors.ts";
import { sources } from "./pages.ts";

/** A name that a door exports, and where it is declared. */
export interface Export {
  /** `fordela/core` */
  readonly door: string;
  readonly name: string;
  /** The source file that declares it. */
  readonly file: string;
  /** Whether it is there when the program runs; a type is not. */
  readonly isValue: boolean;
  readonly declaration: ts.Node;
}

/** Every export of every door, found by reading the sources; types too. */
export function exportsOf(): Export[] {
  const trees = new Map(
    sources().map(({ file, text }) => [file, ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)]),
  );
  return DOORS.flatMap(({ file: doorFile, import: door }) =>
    (trees.get(doorFile)?.statements ?? []).flatMap((statement): Export[] => {
      if (!ts.isExportDeclaration(statement))
        throw new Error(`${doorFile} holds more than exports: ${statement.getText()}`);
      const { exportClause, moduleSpecifier } = statement;
      if (!exportClause || !ts.isNamedExports(exportClause) || !moduleSpecifier)
        throw new Error(`${doorFile} exports without names: ${statement.getText()}`);
      const file = posix.join(posix.dirname(doorFile), (moduleSpecifier as ts.StringLiteral).text);
      return exportClause.elements.map(({ name, propertyName }) => {
        const declaration = declared((propertyName ?? name).text, trees.get(file));
        if (!declaration) throw new Error(`${door}: ${name.text} is not declared in ${file}`);
        const isValue = !ts.isInterfaceDeclaration(declaration) && !ts.isTypeAliasDeclaration(declaration);
        return { door, name: name.text, file, isValue, declaration };
      });
    }),
  );
}

function declared(name: string, tree: ts.SourceFile | undefined): ts.Statement | undefined {
  return tree?.statements.find((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.some((one) => one.name.getText() === name);
    return (
      (ts.isFunctionDeclaration(statement) ||
        ts.isClassDeclaration(statement) ||
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement)) &&
      statement.name?.text === name
    );
  });
}
