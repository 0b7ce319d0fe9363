import { keyWords } from "../../explain/key-words.ts";
import { roundingPhrase } from "../../explain/rounding-phrase.ts";
import type {
  Fit,
  Inference,
  InferredKey,
  NearMiss,
  Uninformative,
} from "../../forensics/inference/inference.ts";
import { formatDate } from "../../language/format-date.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { levelWords, STATUS_WORDS } from "../../language/level-words.ts";
import { counted } from "../../language/list-of.ts";
import { toTheOre } from "../../language/to-the-ore.ts";
import { formatCount, formatKr } from "../../money/format-kr.ts";
import { ownLevel } from "../../recipients/in-use.ts";
import type { Level } from "../../recipients/recipient.ts";
import { unlikely } from "../unlikely.ts";

interface InferenceSentences {
  readonly stopped: () => string;
  readonly noAmounts: () => string;
  readonly found: (keys: number, figures: number) => string;
  readonly none: (figures: number) => string;
  readonly nearest: () => string;
  readonly noneNear: () => string;
  /** Units in which the amounts are too small, where finer ones were tried. */
  readonly small: (units: readonly string[]) => string;
  readonly noWeights: () => string;
  readonly figures: (figures: number, recipients: number, level: Level, sum: string) => string;
  readonly tried: (combinations: string) => string;
  readonly ofLevel: (recipients: number, level: Level) => string;
  readonly ofTable: (figures: number) => string;
  readonly key: (
    pot: string,
    among: string,
    lines: string,
    keys: readonly string[],
    register: string,
  ) => string;
  readonly roundings: (roundings: string) => string;
  readonly range: (of: Range["of"], least: string, most: string) => string;
  readonly mayBeChance: (free: number, combinations: string) => string;
  readonly chance: (exponent: number, free: number, combinations: string) => string;
  readonly deviating: (deviating: number, figures: number) => string;
  readonly more: (keys: number) => string;
}

type Range = NonNullable<Fit["found"]>;

const RANGES: Readonly<Record<Range["of"], InBoth<string>>> = {
  base: { sv: "Beloppet till varje mottagare", en: "The amount to each" },
  pot: { sv: "Det fördelade beloppet", en: "The amount shared out" },
  percent: { sv: "Procentsatsen", en: "The percentage" },
};

const isAssociation = (level: Level): boolean => level === "association" && !ownLevel(level);

const ALL: InBoth<(figures: number) => string> = {
  sv: (figures) => (figures === 1 ? "det enda beloppet" : `alla ${figures} belopp`),
  en: (figures) => (figures === 1 ? "the only amount" : `all ${figures} amounts`),
};

const SENTENCES: { readonly [S in keyof InferenceSentences]: InBoth<InferenceSentences[S]> } = {
  stopped: {
    sv: () => "~ Sökningen avbröts: listan kan sakna nycklar. ",
    en: () => "~ The search was stopped: the list may lack keys. ",
  },
  noAmounts: {
    sv: () => "Tabellen har inga belopp: ingen nyckel kan sökas.",
    en: () => "The table has no amounts: no key can be sought.",
  },
  found: {
    sv: (keys, figures) => `✓ ${counted(keys, "nyckel", "nycklar")} ger ${ALL.sv(figures)} ${toTheOre().sv}.`,
    en: (keys, figures) =>
      `✓ ${counted(keys, "key gives", "keys give")} ${ALL.en(figures)} ${toTheOre().en}.`,
  },
  none: {
    sv: (figures) => `✗ Ingen av de nycklar som prövats ger ${ALL.sv(figures)}.`,
    en: (figures) => `✗ None of the keys tried gives ${ALL.en(figures)}.`,
  },
  nearest: { sv: () => "Närmast:", en: () => "Nearest:" },
  noneNear: { sv: () => "Ingen ger ens hälften.", en: () => "None gives even half." },
  small: {
    sv: (units) =>
      `I ${units.length === 1 ? "enheten" : "enheterna"} ${units.join(", ")} är beloppen för små eller för få för att visa en nyckel: många vikter ger dem, och inga har prövats där. Inget annat prövat ger alla belopp.`,
    en: (units) =>
      `In the ${units.length === 1 ? "unit" : "units"} ${units.join(", ")} the amounts are too small or too few to identify a key: many weights give them, and none were tried there. Nothing else tried gives all amounts.`,
  },
  noWeights: {
    sv: () => "Vikter har inte prövats: många vikter ger så små belopp.",
    en: () => "No weights were tried: many weights give amounts this small.",
  },
  figures: {
    sv: (figures, recipients, level, sum) =>
      `${figures} av ${recipients} ${levelWords(level).sv}, ${figures === 1 ? sum : `sammanlagt ${sum}`}.`,
    en: (figures, recipients, level, sum) =>
      `${figures} of ${recipients} ${levelWords(level).en}, ${figures === 1 ? sum : `${sum} in total`}.`,
  },
  tried: {
    sv: (combinations) => counted(combinations, "prövad kombination", "prövade kombinationer"),
    en: (combinations) => counted(combinations, "combination tried", "combinations tried"),
  },
  ofLevel: {
    sv: (recipients, level) => `${isAssociation(level) ? "" : `alla ${recipients} `}${levelWords(level).sv}`,
    en: (recipients, level) => `${isAssociation(level) ? "" : `all ${recipients} `}${levelWords(level).en}`,
  },
  ofTable: {
    sv: (figures) => (figures === 1 ? "den enda i tabellen" : `de ${figures} i tabellen`),
    en: (figures) => (figures === 1 ? "the only one in the table" : `the ${figures} in the table`),
  },
  key: {
    sv: (pot, among, lines, keys, register) =>
      `${pot} till ${among}${lines}: ${keys.join("; dessutom ")}${register}.`,
    en: (pot, among, lines, keys, register) =>
      `${pot} to ${among}${lines}: ${keys.join("; in addition ")}${register}.`,
  },
  roundings: {
    sv: (roundings) => `Avrundning: ${roundings}.`,
    en: (roundings) => `Rounding: ${roundings}.`,
  },
  range: {
    sv: (of, least, most) => `${RANGES[of].sv} kan vara från ${least} till ${most}; det jämnaste visas.`,
    en: (of, least, most) => `${RANGES[of].en} may be from ${least} to ${most}; the roundest is shown.`,
  },
  mayBeChance: {
    sv: (free, combinations) =>
      `Det kan stämma av en slump: bara ${free} belopp utöver de obekanta, och ${combinations}.`,
    en: (free, combinations) =>
      `The match may be a coincidence: only ${counted(free, "amount", "amounts")} beyond the unknowns, and ${combinations}.`,
  },
  chance: {
    sv: (exponent, free, combinations) =>
      `Att det stämmer av en slump är ${unlikely(exponent).sv} (uppskattat till 1 på 10^${exponent}; ${free} belopp utöver de obekanta, ${combinations}).`,
    en: (exponent, free, combinations) =>
      `That this is a coincidence is ${unlikely(exponent).en} (estimated at 1 in 10^${exponent}; ${counted(free, "amount", "amounts")} beyond the unknowns, ${combinations}).`,
  },
  deviating: {
    sv: (deviating, figures) => `${deviating} av ${figures} belopp avviker:`,
    en: (deviating, figures) =>
      `${deviating} of ${counted(figures, "amount", "amounts")} ${deviating === 1 ? "differs" : "differ"}:`,
  },
  more: {
    sv: (keys) => `… och ${keys} till (--format json visar alla).`,
    en: (keys) => `… and ${keys} more (--format json shows all).`,
  },
};

const UNINFORMATIVE: Readonly<Record<Uninformative, InBoth<string>>> = {
  zero: {
    sv: "Alla belopp är 0 kr. Varje nyckel utan något att fördela ger det, så nyckeln framgår inte.",
    en: "Every amount is SEK 0. Any key with nothing to share out gives that, so no key can be identified.",
  },
  small: {
    sv: "Beloppen är för små för att visa vilken nyckel som använts: många vikter ger samma belopp, så inga har prövats. Bara fasta belopp utom 0 kr och överenskommelsernas poster är prövade, och inget ger alla belopp.",
    en: "The amounts are too small to identify a key: many weights give the same amounts, so none was tried. Only fixed amounts other than SEK 0 and the agreements' lines were tried, and none gives every amount.",
  },
  signs: {
    sv: "Tabellen har belopp både över och under 0 kr. Ingen vikt ger båda, så inga har prövats. Dela upp tabellen i utbetalningar och återbetalningar, och pröva var för sig.",
    en: "The table has amounts both above and below SEK 0. No weight gives both, so none was tried. Split the table into payments and repayments, and try each.",
  },
};

/** The result of a search for a key, in a sentence or two. */
export function inferenceVerdict(inference: Inference, lang: Language): string {
  const { exact, figures, near, partial, uninformative, smallUnits, problems } = inference;
  if (figures === 0) return SENTENCES.noAmounts[lang]();
  const stopped = partial ? SENTENCES.stopped[lang]() : "";
  if (smallUnits.length > 0) {
    const units = smallUnits.map((unit) => formatKr(unit, { lang, unit: true }));
    return `${stopped}✗ ${SENTENCES.small[lang](units)}`;
  }
  if (uninformative !== null && exact.length === 0)
    return `${stopped}✗ ${UNINFORMATIVE[uninformative][lang]}`;
  if (exact.length > 0) {
    const all = SENTENCES.found[lang](exact.length, figures);
    const found = problems.length > 0 ? all.replace("✓", "!") : all;
    return `${stopped}${found}${uninformative === "small" ? ` ${SENTENCES.noWeights[lang]()}` : ""}`;
  }
  const none = `${stopped}${SENTENCES.none[lang](figures)}`;
  if (figures === 1 || partial) return none;
  return `${none} ${(near.length > 0 ? SENTENCES.nearest : SENTENCES.noneNear)[lang]()}`;
}

function combinations(tried: number, lang: Language): string {
  return SENTENCES.tried[lang](formatCount(tried, { lang }));
}

/** The figures: how many of the level, and their sum. */
export function figuresWords({ figures, recipients, level, sum, tried }: Inference, lang: Language): string {
  const found = SENTENCES.figures[lang](figures, recipients, level, formatKr(sum, { lang, unit: true }));
  return `${found} ${combinations(tried, lang)}.`;
}

/** A key that was found, in words: what is shared by what, among which recipients. */
export function inferredWords(
  { registers, among, agreement }: Pick<InferredKey, "registers" | "among" | "agreement">,
  { lines, pot }: Fit,
  { recipients, level, figures }: Inference,
  lang: Language,
): string {
  const counted = registers
    .map(({ id, date, status }) => `${id}, ${formatDate(date, lang)}, ${STATUS_WORDS[status][lang]}`)
    .join("; ");
  return SENTENCES.key[lang](
    formatKr(pot, { lang, unit: true }),
    among === "level" ? SENTENCES.ofLevel[lang](recipients, level) : SENTENCES.ofTable[lang](figures),
    agreement === undefined ? "" : ` (${agreement}: ${lines.map(({ id }) => id).join(", ")})`,
    lines.map(({ key }) => keyWords(key, lang, level)),
    counted === "" ? "" : ` [${counted}]`,
  );
}

/** The roundings of a key that give every figure. */
export function roundingsWords(fits: readonly Fit[], lang: Language): string {
  const phrases = fits.map(({ unit, rounding }) => roundingPhrase(rounding, unit, lang));
  return SENTENCES.roundings[lang]([...new Set(phrases)].join("; "));
}

/** How far the unknowns that were found may vary, where they may. */
export function foundWords({ found }: Fit, lang: Language): string | undefined {
  if (!found || found.least === found.most) return undefined;
  const { of, least, most } = found;
  const value = (at: bigint): string =>
    of === "percent" ? `${formatKr(at, { lang, decimals: 2 })} %` : formatKr(at, { lang, unit: true });
  return SENTENCES.range[lang](of, value(least), value(most));
}

/** Whether a match may be a coincidence, worded as an estimate. */
export function chanceWords({ chance: { free, tried, exponent } }: InferredKey, lang: Language): string {
  const many = combinations(tried, lang);
  return exponent < 2
    ? SENTENCES.mayBeChance[lang](free, many)
    : SENTENCES.chance[lang](exponent, free, many);
}

/** How many figures a near miss does not give. */
export function deviatingWords({ deviating }: NearMiss, { figures }: Inference, lang: Language): string {
  return SENTENCES.deviating[lang](deviating.length, figures);
}

/** Keys beyond those shown. */
export function moreKeysWords(more: number, lang: Language): string {
  return SENTENCES.more[lang](more);
}
