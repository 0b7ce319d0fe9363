import type { Flip, NoFlip, Sensitivity } from "../../forensics/sensitivity/sensitivity-options.ts";
import { checkArgument, checkOptions, type Known, ONLY_LANGUAGE } from "../../problems/check-argument.ts";
import type { Recipient } from "../../recipients/recipient.ts";
import { isShown } from "../is-shown.ts";
import { jsonText } from "../json-text.ts";
import type { ReportOptions, ShownRecipients } from "../report-options.ts";

/**
 * How close lines' amounts are to changing, as JSON: amounts are kronor as text, people whole numbers as text.
 *
 * @example
 * ```ts
 * import { allocate, kr, loadRegisters } from "fordela";
 * import { sensitivity, sensitivityJson } from "fordela/forensics";
 * const lines = ["lan-komplexa-behov"];
 * const registers = await loadRegisters("psykisk-halsa-2025", { lines });
 * const [line] = allocate("psykisk-halsa-2025", { registers, lines, unit: kr("100000") }).lines;
 * JSON.parse(sensitivityJson([sensitivity(line!)]))[0].line; // "lan-komplexa-behov"
 * ```
 */
export function sensitivityJson(
  lines: readonly Sensitivity[],
  options: ReportOptions & ShownRecipients = {},
): string {
  checkArgument("sensitivityJson", "lines", lines, "list");
  checkOptions("sensitivityJson", options, { ...ONLY_LANGUAGE, recipients: true } satisfies Known<
    ReportOptions & ShownRecipients
  >);
  const { recipients: only } = options;
  const shown = (recipient: Recipient): boolean => isShown(recipient, only);
  return jsonText(
    lines.map(({ line, rounding, recipients, why, byOneInhabitant, vintages, tie }) => ({
      line: line.id,
      amount: line.amount,
      rounding,
      why: why ?? null,
      recipients:
        recipients
          ?.filter(({ recipient }) => shown(recipient))
          .map(({ recipient, amount, more, fewer, largerPot, smallerPot }) => ({
            code: recipient.code,
            recipient: recipient.name,
            amount,
            more: people(more),
            fewer: people(fewer),
            largerPot,
            smallerPot,
          })) ?? null,
      byOneInhabitant: byOneInhabitant.map(({ code }) => code),
      registers: vintages.map(({ register, changes }) => ({
        register: register.id,
        changes: Object.fromEntries(
          (recipients ?? []).flatMap(({ recipient }, index) =>
            shown(recipient) ? [[recipient.code, changes[index]]] : [],
          ),
        ),
      })),
      tie: tie && {
        tied: codes(tie.tied),
        winners: codes(tie.winners),
        used: tie.used,
        amount: tie.amount,
        outcomes: tie.outcomes.map(({ rule, winners }) => ({ rule, winners: codes(winners) })),
      },
    })),
  );
}

/** People are counted, so these numbers are not kronor. */
function people(flip: Flip | NoFlip | null): unknown {
  if (flip === null) return null;
  return "by" in flip ? { by: flip.by.toString(), change: flip.change } : { beyond: flip.beyond.toString() };
}

function codes(recipients: readonly Recipient[]): string[] {
  return recipients.map(({ code }) => code);
}
