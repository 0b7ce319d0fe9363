import { formatDate } from "../../language/format-date.ts";
import type { Language } from "../../language/language.ts";
import { STATUS_WORDS } from "../../language/level-words.ts";
import { listOf } from "../../language/list-of.ts";
import { methodWords } from "../../language/method-words.ts";
import { inKr } from "../../messages/messages.ts";
import { printable } from "../../text/printable.ts";
import type { Verification } from "../../verify/verification.ts";
import { completedCodes, completedCodesSentence } from "./completed-codes.ts";
import { repeatedLines } from "./repeated-lines.ts";
import { roundingsOf } from "./roundings-of.ts";
import { coarserUnitSentence, coarserUnits, uncheckedGroups, uncheckedSentence } from "./unchecked-words.ts";
import { VERIFICATION_SENTENCES, VERIFICATION_WORDS } from "./verification-words.ts";

/** What a table was checked against, one sentence for each: agreement, rounding, tolerance, registers. */
export function checkedNotes(verification: Verification, lang: Language): string[] {
  const unchecked = uncheckedGroups(verification);
  const notes = [
    ...(unchecked.length > 0
      ? [
          `${VERIFICATION_WORDS.unchecked[lang]}: ${unchecked.map((one) => uncheckedSentence(one, lang)).join(" ")}`,
        ]
      : []),
    ...(verification.rounding?.words?.[lang] ?? []),
    ...coarserUnits(verification).map((one) => coarserUnitSentence[lang](one)),
    ...completedCodes(verification).map((one) => completedCodesSentence(one, lang)),
  ];
  const { claim, recipe, registers } = verification;
  if (!recipe) return [...notes, VERIFICATION_WORDS.onlySums[lang]];
  const { agreement } = recipe;
  const tolerance = claim.tolerance ? inKr[lang](claim.tolerance) : null;
  const repeated = repeatedLines(verification);
  const title = `${agreement.title} (${agreement.id})`;
  return [
    ...notes,
    VERIFICATION_SENTENCES.against[lang](
      title,
      listOf(
        roundingsOf(verification).map((method) => methodWords(method, lang)),
        lang,
      ),
      tolerance,
    ),
    ...(repeated.length > 0 ? [VERIFICATION_SENTENCES.repeated[lang](repeated.join(", "))] : []),
    ...registers.map(({ register, asked, estimate }) =>
      VERIFICATION_SENTENCES.register[lang](
        formatDate(register.date, lang),
        `${register.id}, ${STATUS_WORDS[register.status][lang]}`,
        estimate ? formatDate(asked, lang) : null,
      ),
    ),
  ].map(printable);
}
