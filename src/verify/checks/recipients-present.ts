import { problem } from "../../problems/problem.ts";
import type { Check } from "./check.ts";

/** Every recipient of the lines stands in the table, unless the table is known to show only some. */
export const recipientsPresent: Check = ({ claim, sheet }) => {
  const { recipe, columns } = sheet;
  const level = columns.flatMap((column) => column.lines)[0]?.level;
  if (claim.kind !== "recipients" || claim.partial || !recipe || !level) return { problems: [], checked: [] };
  const present = new Set(columns.flatMap(({ entries }) => entries.map(({ recipient }) => recipient?.code)));
  const missing = recipe.directory.recipients(level).filter(({ code }) => !present.has(code));
  if (missing.length === 0) return { problems: [], checked: [] };
  const names = missing.map(({ name }) => name);
  return { problems: [problem("recipient-missing", [], { level, names })], checked: [] };
};
