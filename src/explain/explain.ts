import type { AllocatedLine } from "../allocate/allocated-line.ts";
import type { Allocation } from "../allocate/allocation.ts";
import { type Trace, traceOf } from "../allocate/trace.ts";
import type { Uncertainty } from "../allocate/uncertainty.ts";
import { formatDate } from "../language/format-date.ts";
import type { InBoth, Language } from "../language/language.ts";
import { formatFraction } from "../money/format-fraction.ts";
import { formatKr } from "../money/format-kr.ts";
import { add, type Fraction } from "../numbers/fraction.ts";
import { sum } from "../numbers/sum.ts";
import { checkArgument, checkOptions, type Known, LANGUAGES } from "../problems/check-argument.ts";
import { inItsWords } from "../recipients/in-use.ts";
import { type Recipient, recipientId } from "../recipients/recipient.ts";
import { printable } from "../text/printable.ts";
import { explainRounding } from "./explain-rounding.ts";
import { RULE_PHRASES, weightsPhrase } from "./rule-phrases.ts";

const OPTIONS = {
  recipient: true,
  line: true,
  lang: LANGUAGES,
  uncertainty: true,
} satisfies Known<ExplainOptions>;

/** What an explanation was made from. */
export interface ExplanationFacts {
  readonly allocation: Allocation;
  readonly options: ExplainOptions;
  /** The same paragraphs in either language. */
  readonly paragraphsFor: (lang: Language) => string[];
}

/**
 * Paragraphs that explain amounts; made by `explain`. An array of texts.
 *
 * @example
 * ```ts
 * import { allocate, resolve } from "fordela";
 * import { explain } from "fordela/words";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] });
 * const explanation = explain(allocation, { recipient: resolve("Stockholms län"), lang: "en" });
 * explanation.length; // 1
 * ```
 */
export class Explanation extends Array<string> {
  // Private, so that the object prints, copies and compares as an array of texts.
  readonly #facts: ExplanationFacts;

  /** Makes `map`, `filter` and similar methods return plain arrays. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  /** @internal */
  constructor(facts: ExplanationFacts, paragraphs: readonly string[]) {
    super();
    this.#facts = facts;
    this.push(...paragraphs);
  }

  /**
   * What it was made from.
   *
   * @internal
   */
  get facts(): ExplanationFacts {
    return this.#facts;
  }
}

/** What to explain, and in which language (`sv` by default). */
export interface ExplainOptions {
  readonly recipient: Recipient;
  /** Only this line; all of the recipient's lines by default. */
  readonly line?: string | undefined;
  readonly lang?: Language | undefined;
  /** What is not certain about the amounts, as `uncertaintyOf` measured it; explained too, if given. */
  readonly uncertainty?: Uncertainty | undefined;
}

/**
 * The sum of a recipient's amounts, if there are several, and then a paragraph for each: its parts, their weights, the
 * rounding, and where the key is stated. `explanationText` of `fordela/explanations` has a table besides. Returns an array of texts that also has the facts behind them.
 *
 * @example
 * ```ts
 * import { allocate, loadRegisters, resolve } from "fordela";
 * import { explain } from "fordela/words";
 * const options = { lines: ["lan-suicidprevention"], unit: "krona" } as const;
 * const registers = await loadRegisters("psykisk-halsa-2025", options);
 * const allocation = allocate("psykisk-halsa-2025", { ...options, registers });
 * explain(allocation, { recipient: resolve("Jämtlands län") })[0]?.slice(0, 34);
 * // "Jämtlands län får 6 190 809 kr: 5 "
 * ```
 */
export function explain(allocation: Allocation, options: ExplainOptions): Explanation {
  checkArgument("explain", "allocation", allocation, "{agreement lines problems}");
  checkArgument("explain", "options", options, "{}");
  checkArgument("explain", "options.recipient", options.recipient, "{level code}");
  checkOptions("explain", options, OPTIONS);
  const paragraphsFor = (lang: Language): string[] =>
    inItsWords(allocation, () => paragraphsIn(allocation, options, lang));
  return new Explanation({ allocation, options, paragraphsFor }, paragraphsFor(options.lang ?? "sv"));
}

function paragraphsIn(allocation: Allocation, options: ExplainOptions, lang: Language): string[] {
  const { recipient, line } = options;
  const traces: Trace[] = [];
  const paragraphs = allocation.lines
    .filter((one) => (line === undefined || one.line.id === line) && one.line.level === recipient.level)
    .flatMap((one) => {
      const member = one.recipients.some((other) => recipientId(other) === recipientId(recipient));
      if (!member) return leftOut(one, recipient, lang);
      const trace = traceOf(one, recipient.code) as Trace;
      traces.push(trace);
      return [paragraph(one, trace, allocation, options, lang)];
    });
  return [...inAll(recipient, traces, lang), ...paragraphs].map(printable);
}

/** What a recipient gets of several lines together. */
function inAll({ name }: Recipient, traces: readonly Trace[], lang: Language): string[] {
  if (traces.length < 2) return [];
  const exact = traces.some(({ rounding }) => rounding.method === "exact");
  const total = exact
    ? formatFraction(traces.map((trace) => trace.exact).reduce(add), { lang, unit: true })
    : formatKr(sum(traces.map(({ amount }) => amount)), { lang, unit: true });
  return [SENTENCES.inAll[lang](name, total, traces.length)];
}

interface ExplanationSentences {
  readonly source: (line: string, source: string) => string;
  /** All that a recipient gets of a line in one phrase. */
  readonly gets: (name: string, phrase: string) => string;
  readonly sum: (name: string, amount: string, phrases: readonly string[]) => string;
  /** The sum of the amounts explained. */
  readonly inAll: (name: string, amount: string, lines: number) => string;
}

const SENTENCES: { readonly [S in keyof ExplanationSentences]: InBoth<ExplanationSentences[S]> } = {
  source: {
    sv: (line, source) => `Post ${line}; källa: ${source}.`,
    en: (line, source) => `Line ${line}; source: ${source}.`,
  },
  gets: {
    sv: (name, phrase) => `${name} får ${phrase}.`,
    en: (name, phrase) => `${name} receives ${phrase}.`,
  },
  sum: {
    sv: (name, amount, phrases) => `${name} får ${amount}: ${phrases.join(" och ")}.`,
    en: (name, amount, phrases) => `${name} receives ${amount}: ${phrases.join(" and ")}.`,
  },
  inAll: {
    sv: (name, amount, lines) => `${name} får sammanlagt ${amount} av ${lines} poster.`,
    en: (name, amount, lines) => `${name} receives ${amount} in total, of ${lines} lines.`,
  },
};

const LEFT_OUT: InBoth<(name: string, line: string, source: string) => string> = {
  sv: (name, line, source) => `${name} får inget av posten ${line}: deltar inte (${source}).`,
  en: (name, line, source) => `${name} receives nothing of line ${line}: it does not take part (${source}).`,
};

/** An amount that is less than an öre below this one. */
const NEARLY: InBoth<(amount: string) => string> = {
  sv: (amount) => `knappt ${amount}`,
  en: (amount) => `nearly ${amount}`,
};

const ESTIMATE: InBoth<(date: string, register: string, asked: string) => string> = {
  sv: (date, register, asked) =>
    `Uppskattning: folkmängden är från ${date} (${register}), inte från ${asked} som överenskommelsen avser.`,
  en: (date, register, asked) =>
    `Estimate: the population is that of ${date} (${register}), not that of ${asked} as the agreement requires.`,
};

/** Why a recipient of the level gets nothing of a line. */
export function leftOut({ line }: AllocatedLine, recipient: Recipient, lang: Language): string[] {
  if (!line.eligibility) return [];
  return [LEFT_OUT[lang](recipient.name, line.id, line.eligibility.source)];
}

function paragraph(
  line: AllocatedLine,
  trace: Trace,
  allocation: Allocation,
  { uncertainty }: ExplainOptions,
  lang: Language,
): string {
  const sentences = [
    madeOf(trace, lang),
    explainRounding(line, trace, lang),
    estimate(line, lang),
    ...(uncertainty?.amountNotes[`${line.line.id} ${recipientId(trace.recipient)}`] ?? []).map(
      (note) => note[lang],
    ),
    SENTENCES.source[lang](line.line.id, `${allocation.agreement.source}, ${line.line.source}`),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function madeOf(trace: Trace, lang: Language): string {
  const kr = (ore: bigint): string => formatKr(ore, { lang, unit: true });
  const exact = trace.rounding.method === "exact";
  const total = exact ? formatFraction(trace.exact, { lang, unit: true }) : kr(trace.amount);
  const steps = trace.steps.filter(({ share }) => share.numerator !== 0n || trace.steps.length === 1);
  const phrases = steps.map((step) => {
    const part = exact
      ? formatFraction(step.share, { lang, unit: true })
      : stepAmount(trace, step.share, kr, lang);
    const amount = steps.length === 1 ? total : part;
    const weights = weightsPhrase(step, lang);
    return RULE_PHRASES[step.rule.rule][lang]({ amount, weights, step, first: step === trace.steps[0] });
  });
  const { name } = trace.recipient;
  const [only = total] = phrases;
  return phrases.length > 1 ? SENTENCES.sum[lang](name, total, phrases) : SENTENCES.gets[lang](name, only);
}

/** Whole shares are shown unchanged; the rounded share is the amount less those. */
export function stepAmount(
  trace: Trace,
  share: Fraction,
  kr: (ore: bigint) => string,
  lang: Language,
): string {
  const wholeSteps = trace.steps.filter((step) => step.share.denominator === 1n);
  if (trace.steps.length - wholeSteps.length <= 1 && !isWhole(share))
    return kr(trace.amount - sum(wholeSteps.map((step) => step.share.numerator)));
  if (isWhole(share)) return kr(share.numerator);
  return NEARLY[lang](kr(share.numerator / share.denominator + 1n));
}

function isWhole(share: Fraction): boolean {
  return share.denominator === 1n;
}

export function estimate({ estimate: estimated, registers }: AllocatedLine, lang: Language): string {
  if (!estimated) return "";
  return registers
    .filter((use) => use.estimate)
    .map(({ register, asked }) =>
      ESTIMATE[lang](formatDate(register.date, lang), register.id, formatDate(asked, lang)),
    )
    .join(" ");
}
