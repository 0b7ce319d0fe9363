import ts from "typescript";

/** A value that an example states in a comment, as written. */
export interface Stated {
  /** Line of the example, from 1. */
  readonly line: number;
  readonly comment: string;
}

/** An example made ready to run: where it states a value, `__check(index, value, stated)` is called. */
export interface Instrumented {
  readonly code: string;
  readonly stated: readonly Stated[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Wraps every single-expression statement that a comment states the value of, on its line or alone on the next:
 * `kr(1000); // 100000n`. A comment that does not begin with a literal only tells, and is not checked. A literal may be
 * followed by a colon and a remark: `// 12000: the sum of two`. Of `console.log(x); // 5` it is `x` that is checked.
 */
export function instrument(example: string): Instrumented {
  const file = ts.createSourceFile("example.ts", example, ts.ScriptTarget.Latest, true);
  const stated: Stated[] = [];
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const comment = commentAfter(example, node.getEnd());
      const literal = comment === undefined ? undefined : literalIn(comment);
      if (comment !== undefined && literal !== undefined) {
        const target = printed(node.expression) ?? node.expression;
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        const after = `, ${literal}, ${JSON.stringify(comment)})`;
        const before = `__check(${stated.length}, `;
        edits.push({ start: target.getStart(), end: target.getEnd(), before, after });
        stated.push({ line, comment });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { code: edits.reduceRight(applied, example), stated };
}

function applied(code: string, { start, end, before, after }: Edit): string {
  return code.slice(0, start) + before + code.slice(start, end) + after + code.slice(end);
}

/** The only argument of a `console.log`. */
function printed(expression: ts.Expression): ts.Expression | undefined {
  if (!ts.isCallExpression(expression) || expression.expression.getText() !== "console.log") return undefined;
  return expression.arguments.length === 1 ? expression.arguments[0] : undefined;
}

function commentAfter(example: string, end: number): string | undefined {
  return /^[ \t]*(?:\n[ \t]*)?\/\/ (.*)/.exec(example.slice(end))?.[1]?.trim();
}

/** The comment's literal as code; `undefined` where there is none to check. A quoted text that does not parse is compared as it stands. */
function literalIn(comment: string): string | undefined {
  if (isLiteral(comment)) return `(${comment})`;
  const remark = comment.indexOf(": ");
  const before = comment.slice(0, Math.max(0, remark));
  if (isLiteral(before)) return `(${before})`;
  return /^".*"$/.test(comment) ? JSON.stringify(comment.slice(1, -1)) : undefined;
}

function isLiteral(text: string): boolean {
  if (text === "") return false;
  const file = ts.createSourceFile("literal.ts", `(${text})`, ts.ScriptTarget.Latest, true);
  const [statement] = file.statements;
  const { parseDiagnostics = [] } = file as { parseDiagnostics?: readonly unknown[] };
  if (parseDiagnostics.length > 0 || file.statements.length !== 1 || !statement) return false;
  return ts.isExpressionStatement(statement) && isData(statement.expression);
}

function isData(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isData(node.expression);
  if (ts.isPrefixUnaryExpression(node))
    return node.operator === ts.SyntaxKind.MinusToken && isData(node.operand);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isData);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every(
      (property) => ts.isPropertyAssignment(property) && isData(property.initializer),
    );
  if (ts.isIdentifier(node)) return node.text === "undefined";
  return (
    ts.isStringLiteral(node) ||
    ts.isNumericLiteral(node) ||
    ts.isBigIntLiteral(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind)
  );
}
