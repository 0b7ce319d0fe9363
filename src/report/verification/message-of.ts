import type { Language } from "../../language/language.ts";
import { describeInTable } from "../../messages/describe-in-table.ts";
import { printable } from "../../text/printable.ts";
import type { Cause } from "../../verify/causes/cause.ts";
import { describeCause } from "./cause-words.ts";
import type { Finding } from "./finding.ts";
import type { TableReport } from "./verification-report.ts";
import { VERIFICATION_WORDS } from "./verification-words.ts";

/** A finding in a sentence, on one line. */
export function messageOf({ problem }: Finding, lang: Language): string {
  return printable(describeInTable(problem, lang));
}

/** An accepted finding in a sentence, with the reason why it is accepted. */
export function acceptedNote(finding: Finding, reason: string, lang: Language): string {
  return `${messageOf(finding, lang)} ${VERIFICATION_WORDS.reason[lang]}: ${printable(reason)}`;
}

/** A cause in a sentence, on one line. */
export function causeMessage(cause: Cause, lang: Language): string {
  return printable(describeCause(cause, { lang }));
}

/** The cause that is named with each wrong figure: the first that explains it, by cell. */
export function causesByCell({ causes }: TableReport): ReadonlyMap<string, Cause> {
  const likelierLast = causes.toReversed();
  return new Map(likelierLast.flatMap((cause) => cause.cells.map((cell) => [cell, cause] as const)));
}

/** A finding in a sentence, and the cause that explains it, if there is one. */
export function messageWithCause(finding: Finding, cause: Cause | undefined, lang: Language): string {
  const message = messageOf(finding, lang);
  return cause ? `${message} ${causeMessage(cause, lang)}` : message;
}
