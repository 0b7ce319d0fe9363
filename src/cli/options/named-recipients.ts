import type { Agreement } from "../../agreements/agreement.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { type Level, type Recipient, recipientId } from "../../recipients/recipient.ts";
import { findRecipient, resolveAll } from "../../recipients/resolve.ts";
import type { Arguments } from "./arguments.ts";

/**
 * Every role, at the levels asked for, that answers to a name of `--recipient`.
 *
 * @throws AllocationError for each name that no recipient has, with the nearest suggestions
 */
export function namedRecipients(args: Arguments, agreement: Agreement): Recipient[] | undefined {
  const names = args.many("recipient");
  if (!names) return undefined;
  const levels = (args.many("level") as readonly Level[] | undefined) ?? [
    ...new Set(agreement.lines.map((line) => line.level)),
  ];
  const found = names.map((name) => ({ name, roles: rolesOf(name, levels) }));
  const problems = found
    .filter(({ roles }) => roles.length === 0)
    .map(({ name }): Problem => {
      const elsewhere = resolveAll(name).map(recipientId);
      if (elsewhere.length > 0) return problem("recipient-level", [], { name, found: elsewhere, levels });
      const { problem: unknown } = findRecipient(name);
      return unknown ?? problem("recipient-unknown", [], { name, level: null, suggestions: [] });
    });
  if (problems.length > 0) throw new AllocationError(problems);
  return found.flatMap(({ roles }) => roles);
}

/** With one level asked for, county and region names answer for each other; otherwise the name decides the level. */
function rolesOf(name: string, levels: readonly Level[]): readonly Recipient[] {
  if (levels.length === 1) return resolveAll(name, levels[0]);
  return resolveAll(name).filter((recipient) => levels.includes(recipient.level));
}
