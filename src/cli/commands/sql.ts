import type { AgreedLine, ResolvedLine } from "../../agreements/agreement.ts";
import { checkAccepted } from "../../agreements/checks/check-accepted.ts";
import { checkAmounts } from "../../agreements/checks/check-amounts.ts";
import { shareOf } from "../../agreements/resolve-line.ts";
import { checkSelection, selectedLines } from "../../allocate/line-selection.ts";
import type { Language } from "../../language/language.ts";
import type { Ore } from "../../money/ore.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";
import { refuse } from "../../problems/refuse.ts";
import { SQL_DIALECTS, type SqlDialect } from "../../sql/sql-dialect.ts";
import { toSql } from "../../sql/to-sql.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { agreementFrom } from "../options/agreement-from.ts";
import { ALLOCATION_OPTIONS, allocationFrom, allocationOptions } from "../options/allocation-from.ts";
import type { Arguments } from "../options/arguments.ts";
import { setBy } from "../options/set-by.ts";
import { printResult } from "../print-result.ts";

const { recipient: _, ...DECIDING } = ALLOCATION_OPTIONS;

/** Options for figures that the table has instead. */
const IN_THE_TABLE = ["population", "population-date", "substitute", "indicator"] as const;

/** `fordela sql`: an agreement's lines as one statement for a database. */
export const sqlCommand: Command = {
  options: {
    ...DECIDING,
    dialect: { type: "string", values: SQL_DIALECTS },
    from: { type: "string" },
    "code-column": { type: "string" },
    output: { type: "string" },
  },
  arguments: ["<agreement>"],

  async run(args, terminal, lang) {
    const dialect = args.one("dialect") as SqlDialect | undefined;
    if (dialect === undefined)
      return refuse("argument-missing", [], { argument: "--dialect", command: "sql" });
    if (args.has("code-column") && !args.has("from"))
      refuse("argument-missing", [], { argument: "--from", command: "--code-column" });
    const sql = args.has("from")
      ? await fromTable(args, dialect, lang)
      : await fromRegisters(args, dialect, lang);
    printResult(`${sql};\n`, args.one("output"), terminal);
    return EXIT.ok;
  },
};

/** Every line with its recipients and weights in the statement. A line that cannot be allocated stops it. */
async function fromRegisters(args: Arguments, dialect: SqlDialect, lang: Language): Promise<string> {
  const { allocation } = await allocationFrom(args);
  if (allocation.problems.length > 0) throw new AllocationError(allocation.problems);
  const { unit, rounding, ties, weigh, indicators } = allocation.making?.options ?? {};
  return toSql(
    allocation.lines.map(({ line }) => line),
    {
      dialect,
      lang,
      ...(unit !== undefined && { unit }),
      ...(rounding && { rounding }),
      ...(ties && { ties }),
      ...(weigh && { weigh }),
      ...(indicators && { indicators }),
    },
  );
}

/** The lines over a table of the user's, which has the figures. */
async function fromTable(args: Arguments, dialect: SqlDialect, lang: Language): Promise<string> {
  const idle = IN_THE_TABLE.filter((name) => args.has(name));
  if (idle.length > 0)
    throw new AllocationError(
      idle.map((name) => problem("argument-extra", [], { argument: `--${name}`, command: "sql --from" })),
    );
  const { agreement, amounts } = await setBy(args, await agreementFrom(args.positionals[0] as string));
  const { unit, rounding, ties, accept, ...selection } = await allocationOptions(args);
  const refused = [
    ...checkSelection(agreement, selection),
    ...checkAmounts(agreement, amounts),
    ...checkAccepted(agreement, accept),
  ];
  if (refused.length > 0) throw new AllocationError(refused);
  const lines = selectedLines(agreement, selection).map((line) => withAmount(line, amounts));
  const code = args.one("code-column");
  return toSql(lines, {
    dialect,
    lang,
    from: args.one("from"),
    ...(code !== undefined && { code }),
    ...(unit !== undefined && { unit }),
    ...(rounding && { rounding }),
    ...(ties && { ties }),
  });
}

/** The line with the amount that it states or that is supplied. What a key gives depends on the table. */
function withAmount(line: AgreedLine, amounts: Readonly<Record<string, Ore>>): ResolvedLine {
  const supplied = Object.hasOwn(amounts, line.id) ? amounts[line.id] : undefined;
  const amount = line.amount ?? (line.share ? shareOf(line) : supplied);
  return { ...line, amount: amount ?? refuse("line-amount-missing", ["amount"], { line: line.id }) };
}
