import ts from "typescript";
import { sources } from "../docs/pages.ts";

/** A regular expression that stands in the sources. */
export interface SourceExpression {
  readonly file: string;
  /** As written: `/\d+$/u`. */
  readonly literal: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression of src/, each literal once; made from text, one could not be found, so that is refused here. */
export function sourceExpressions(): SourceExpression[] {
  const found = new Map<string, SourceExpression>();
  for (const { file, text } of sources()) {
    const visit = (node: ts.Node): void => {
      if (ts.isNewExpression(node) && node.expression.getText() === "RegExp")
        throw new Error(`${file} makes a regular expression of text: ${node.getText()}`);
      if (ts.isRegularExpressionLiteral(node) && !found.has(node.text))
        found.set(node.text, taken(file, node.text));
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  }
  return [...found.values()];
}

/** A literal taken apart. */
export function taken(file: string, literal: string): SourceExpression {
  const end = literal.lastIndexOf("/");
  return { file, literal, source: literal.slice(1, end), flags: literal.slice(end + 1) };
}
