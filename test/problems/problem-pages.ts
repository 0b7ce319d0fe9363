import { existsSync, readFileSync } from "node:fs";
import type { ProblemCode } from "../../src/problems/problem.ts";
import { ROOT } from "../docs/pages.ts";

const EXAMPLE = /^As \[this example\]\((\S+)\) reports it:\n\n```text\n([\s\S]*?)```$/m;

/** The page of a problem code. */
export interface ProblemPage {
  /** Path from the root. */
  readonly file: string;
  readonly text: string;
  /** Where the link to the example leads. */
  readonly link: string | undefined;
  /** The message shown. */
  readonly message: string | undefined;
}

export function problemPage(code: ProblemCode): ProblemPage {
  const file = `docs/problems/${code}.md`;
  const text = existsSync(ROOT + file) ? readFileSync(ROOT + file, "utf8") : "";
  const [, link, message] = EXAMPLE.exec(text) ?? [];
  return { file, text, link, message: message?.trimEnd() };
}

/** The page with another message as its example. */
export function withMessage({ text }: ProblemPage, message: string): string {
  return text.replace(
    EXAMPLE,
    (_, link) => `As [this example](${link}) reports it:\n\n\`\`\`text\n${message}\n\`\`\``,
  );
}
