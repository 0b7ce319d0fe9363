import type { InBoth, Language } from "../language/language.ts";
import type { AgreementProblems } from "../problems/agreement.ts";
import type { ArgumentProblems } from "../problems/arguments.ts";
import type { CommandProblems } from "../problems/command.ts";
import type { FileProblems } from "../problems/files.ts";
import type { FlowProblems } from "../problems/flow.ts";
import type { KeyProblems } from "../problems/key.ts";
import type { MoneyProblems } from "../problems/money.ts";
import type { OwnProblems } from "../problems/own.ts";
import type { Problem, ProblemCode, ProblemDetails } from "../problems/problem.ts";
import type { ReceiptProblems } from "../problems/receipts.ts";
import type { RecoveryProblems } from "../problems/recovery.ts";
import type { SqlProblems } from "../problems/sql.ts";
import type { WorkbookProblems } from "../problems/workbooks.ts";
import { type LineCode, lineEn, lineSv } from "./line.ts";
import { describeBy, type Messages, type Words } from "./messages.ts";
import { populationEn, populationSv } from "./population.ts";
import { recipientEn, recipientSv } from "./recipients.ts";
import type { RegisterFileCode } from "./register-file.ts";
import { type TableFileCode, tableFileEn, tableFileSv } from "./table-file.ts";
import { tableEn, tableSv } from "./tables.ts";
import { verifyEn, verifySv } from "./verify.ts";

/** The problems of the command, of agreements, registers, receipts, recoveries, flows and arguments are no table's. */
type OtherCode =
  | keyof ArgumentProblems
  | keyof CommandProblems
  | keyof FlowProblems
  | keyof MoneyProblems
  | keyof OwnProblems
  | keyof ReceiptProblems
  | keyof RecoveryProblems
  | keyof SqlProblems
  | keyof WorkbookProblems
  | Exclude<keyof (AgreementProblems & KeyProblems), LineCode>
  | Exclude<keyof FileProblems, TableFileCode>
  | RegisterFileCode
  | "about-shape";

type TableCode = Exclude<ProblemCode, OtherCode>;

/** The messages of the problems that a verified table can have. */
export const TABLE_SV: Words<Pick<ProblemDetails, TableCode>> = /* @__PURE__ */ (() => ({
  ...recipientSv,
  ...populationSv,
  ...lineSv,
  ...tableFileSv,
  ...tableSv,
  ...verifySv,
}))();

export const TABLE_EN: Words<Pick<ProblemDetails, TableCode>> = /* @__PURE__ */ (() => ({
  ...recipientEn,
  ...populationEn,
  ...lineEn,
  ...tableFileEn,
  ...tableEn,
  ...verifyEn,
}))();

export const TABLE_MESSAGES: Messages<Pick<ProblemDetails, TableCode>> = { sv: TABLE_SV, en: TABLE_EN };

/**
 * A problem of a table in words. A problem that no table has, such as a file that cannot be read, has the words that
 * came with it, or else its code and where its words are.
 */
export function describeInTable(problem: Problem, lang: Language): string {
  return problem.words || isOfTable(problem)
    ? describeBy(TABLE_MESSAGES, problem as Problem<TableCode>, lang)
    : ELSEWHERE[lang](problem.code);
}

/** Whether a problem is one that a verified table can have. */
export function isOfTable(problem: Problem): problem is Problem<TableCode> {
  return Object.hasOwn(TABLE_SV, problem.code);
}

const ELSEWHERE: InBoth<(code: string) => string> = {
  sv: (code) => `${code}: se describe i fordela/words.`,
  en: (code) => `${code}: see describe of fordela/words.`,
};
