import type { AllocatedLine } from "../../allocate/allocated-line.ts";
import type { Allocation } from "../../allocate/allocation.ts";
import { inhabitantsOf } from "../../allocate/inhabitants-of.ts";
import { type Trace, traceOf } from "../../allocate/trace.ts";
import { leftOut } from "../../explain/explain.ts";
import type { Language } from "../../language/language.ts";
import { add, type Fraction, whole } from "../../numbers/fraction.ts";
import type { Register } from "../../population/register.ts";
import type { RegisterUse } from "../../population/register-use.ts";
import { type Recipient, recipientId } from "../../recipients/recipient.ts";

/** One recipient's amounts, as they were computed. */
export interface Explained {
  readonly recipient: Recipient;
  readonly amounts: readonly { readonly line: AllocatedLine; readonly trace: Trace }[];
  /** Whether its level has any of the lines. */
  readonly concerned: boolean;
  /** Why it has no part of lines. */
  readonly nothing: readonly string[];
  readonly total: Fraction;
  readonly estimate: boolean;
  readonly persons: bigint | undefined;
  readonly counted: RegisterUse | undefined;
}

/** A recipient's amounts of an allocation, of one line or of all. */
export function explainedFor(
  allocation: Allocation,
  recipient: Recipient,
  {
    line,
    lang,
    inhabitants,
  }: { line: string | undefined; lang: Language; inhabitants: Register | undefined },
): Explained {
  const lines = allocation.lines.filter(
    (one) => (line === undefined || one.line.id === line) && one.line.level === recipient.level,
  );
  const amounts = lines.flatMap((one) => {
    const trace = partOf(one, recipient);
    return trace ? [{ line: one, trace }] : [];
  });
  const people = inhabitantsOf(allocation, recipient.level, inhabitants);
  return {
    recipient,
    amounts,
    concerned: lines.length > 0,
    nothing: lines.filter((one) => !partOf(one, recipient)).flatMap((one) => leftOut(one, recipient, lang)),
    total: amounts.map(({ trace }) => shownAmount(trace)).reduce(add, whole(0n)),
    estimate: amounts.some((one) => one.line.estimate),
    persons: people?.counts.get(recipient.code),
    counted: people?.use,
  };
}

/** How a recipient's amount of a line was computed; `undefined` if it takes no part. */
function partOf(line: AllocatedLine, recipient: Recipient): Trace | undefined {
  const trace = traceOf(line, recipient.code);
  return trace && recipientId(trace.recipient) === recipientId(recipient) ? trace : undefined;
}

/** The amount that is shown: the exact share where it is not rounded. */
export function shownAmount({ rounding, exact, amount }: Trace): Fraction {
  return rounding.method === "exact" ? exact : whole(amount);
}
