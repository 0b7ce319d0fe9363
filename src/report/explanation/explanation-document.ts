import type { AllocatedLine } from "../../allocate/allocated-line.ts";
import { type Allocation, leftOut } from "../../allocate/allocation.ts";
import type { Trace } from "../../allocate/trace.ts";
import { estimate, stepAmount } from "../../explain/explain.ts";
import { explainRounding } from "../../explain/explain-rounding.ts";
import { RULE_PHRASES, weightsPhrase } from "../../explain/rule-phrases.ts";
import { formatDate } from "../../language/format-date.ts";
import type { Language } from "../../language/language.ts";
import { HEADINGS, wordOfLevel } from "../../language/level-words.ts";
import { lineName } from "../../language/line-name.ts";
import { allOf } from "../../language/list-of.ts";
import { formatKr } from "../../money/format-kr.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { type Recipient, recipientId } from "../../recipients/recipient.ts";
import { whatIfNotes } from "../allocation/allocation-notes.ts";
import { type Explained, explainedFor, shownAmount } from "./explained-for.ts";
import { explanationAnswer } from "./explanation-answer.ts";
import type { ExplanationOptions } from "./explanation-options.ts";
import { EXPLANATION_WORDS } from "./explanation-words.ts";
import { repeatedWeights } from "./repeated-weights.ts";
import { perPerson, shareText } from "./share-text.ts";

/** An explanation laid out for any format: the answer, the table, and then the reasons. */
export interface ExplanationDocument {
  readonly title: string;
  /** The answer, and what makes it incomplete or a what-if. */
  readonly answer: readonly string[];
  readonly headings: readonly string[];
  /** A group for each recipient; empty where a table would only repeat the answer. */
  readonly groups: readonly AmountGroup[];
  readonly reasonsHeading: string;
  /** What several amounts follow from. */
  readonly facts: readonly string[];
  readonly reasons: readonly ReasonGroup[];
}

/** The amounts of one recipient. */
export interface AmountGroup {
  /** "" where there is only one recipient. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Absent where there is only one row. */
  readonly sum?: readonly string[];
}

/** The reasons of one recipient's amounts. */
export interface ReasonGroup {
  readonly name: string;
  readonly items: readonly { readonly line: string; readonly text: string }[];
}

/** Lays out why recipients get what they get. */
export function explanationDocument(
  allocation: Allocation,
  { recipients, line, lang = "sv", inhabitants, uncertainty }: ExplanationOptions,
): ExplanationDocument {
  const { agreement } = allocation;
  const explained = recipients.map((recipient) =>
    explainedFor(allocation, recipient, { line, lang, inhabitants }),
  );
  const several = recipients.length > 1;
  const rows = explained.reduce((count, { amounts }) => count + amounts.length, 0);
  const perInhabitant = explained.some(({ persons }) => persons);
  const missing = leftOut(allocation).filter((one) => recipients.some(({ level }) => one.level === level));
  const named = missing.map((one) => lineName(one, allocation));
  const hoisted = repeatedWeights(explained, lang);
  const estimates = new Set(
    explained.flatMap(({ amounts }) => amounts.map((one) => estimate(one.line, lang))),
  );
  const figures = (amount: Fraction, persons: bigint | undefined, estimated: boolean): string[] => [
    `${estimated ? "~ " : ""}${shareText(amount, lang)}`,
    ...(perInhabitant ? [persons ? perPerson(amount, persons, lang) : "–"] : []),
  ];
  return {
    title: `${agreement.title} (${agreement.source})`,
    answer: [
      explanationAnswer(explained, missing, allocation, lang),
      ...(named.length > 0 ? [EXPLANATION_WORDS.incomplete[lang](named)] : []),
      ...whatIfNotes(allocation, lang).map((note) => note.replace(/^! /, "")),
    ],
    headings: [
      HEADINGS.line[lang],
      EXPLANATION_WORDS.amount[lang](),
      ...(perInhabitant ? [EXPLANATION_WORDS.perInhabitant[lang]()] : []),
    ],
    groups:
      rows < 2
        ? []
        : explained
            .filter(({ amounts }) => amounts.length > 0)
            .map(({ recipient, amounts, total, persons, estimate: estimated }) => ({
              name: several ? headingOf(recipient, recipients, lang) : "",
              rows: amounts.map((one) => [
                lineName(one.line.line, allocation),
                ...figures(shownAmount(one.trace), persons, one.line.estimate),
              ]),
              ...(amounts.length > 1 && {
                sum: [EXPLANATION_WORDS.sum[lang](), ...figures(total, persons, estimated)],
              }),
            })),
    reasonsHeading: EXPLANATION_WORDS.reasons[lang](rows),
    facts: [
      ...hoisted.facts,
      ...dividedBy(explained, lang),
      ...[...estimates].filter((sentence) => sentence !== ""),
    ],
    reasons: explained
      .map(({ recipient, amounts, nothing }) => ({
        name: several ? headingOf(recipient, recipients, lang) : "",
        items: [
          ...amounts.map((one) => ({
            line: namedLine(one.line, allocation),
            text: [
              madeOf(one.trace, hoisted.texts, lang),
              explainRounding(one.line, one.trace, lang),
              ...(uncertainty?.amountNotes[`${one.line.line.id} ${recipientId(recipient)}`] ?? []).map(
                (note) => note[lang],
              ),
            ]
              .filter((sentence) => sentence !== "")
              .join(" "),
          })),
          ...nothing.map((text) => ({ line: "", text })),
        ],
      }))
      .filter(({ items }) => items.length > 0),
  };
}

/** A recipient's name, with its level where its body has other roles and the name does not show which it is. */
function headingOf({ name, body, level }: Recipient, all: readonly Recipient[], lang: Language): string {
  const roles = all.filter((one) => one.body === body);
  const shows = name.toLowerCase().includes(wordOfLevel(level).sv);
  return roles.length > 1 && !shows ? `${name} (${wordOfLevel(level)[lang]})` : name;
}

/** A line as its reason names it: by its name and id, with the section that states it. */
function namedLine({ line }: AllocatedLine, allocation: Allocation): string {
  const name = lineName(line, allocation);
  return name === line.id ? `${line.id} (${line.source})` : `${name} (${line.id}; ${line.source})`;
}

/** What an amount was made of. The amount itself is in the answer or the table. */
function madeOf(trace: Trace, hoisted: ReadonlyMap<string, string>, lang: Language): string {
  const exact = trace.rounding.method === "exact";
  const kr = (ore: bigint): string => formatKr(ore, { lang, unit: true });
  const steps = trace.steps.filter(({ share }) => share.numerator !== 0n || trace.steps.length === 1);
  const phrases = steps.map((step) => {
    const amount = exact ? shareText(step.share, lang, true) : stepAmount(trace, step.share, kr, lang);
    const counted = weightsPhrase(step, lang);
    const weights = hoisted.get(counted) ?? counted;
    const phrase = RULE_PHRASES[step.rule.rule][lang]({
      amount,
      weights,
      step,
      first: step === trace.steps[0],
    });
    // A part that is the whole amount is in the table already.
    return steps.length === 1 && phrase.startsWith(amount)
      ? phrase.slice(amount.length).replace(/^[ ,]+/, "")
      : phrase;
  });
  return `${allOf(phrases, lang) || EXPLANATION_WORDS.noPart[lang]()}.`;
}

/** Where the inhabitants that amounts are divided by were counted, if no amount follows from them. */
function dividedBy(explained: readonly Explained[], lang: Language): string[] {
  const days = explained.flatMap(({ amounts, counted, persons }) => {
    if (!counted || !persons) return [];
    const shared = amounts.some(({ line }) =>
      line.registers.some(({ register }) => register.id === counted.register.id),
    );
    const { date, id } = counted.register;
    return shared ? [] : [EXPLANATION_WORDS.divided[lang](`${formatDate(date, lang)} (${id})`)];
  });
  return [...new Set(days)];
}
