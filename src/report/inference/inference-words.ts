import { keyWords } from "../../explain/key-words.ts";
import type { Fit, Inference, InferredKey, NearMiss, Untold } from "../../forensics/inference/inference.ts";
import { counted } from "../../language/counted.ts";
import { formatDate } from "../../language/format-date.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { LEVEL_WORDS, ROUNDING_WORDS, STATUS_WORDS } from "../../language/words.ts";
import { formatCount, formatKr } from "../../money/format-money.ts";
import type { Ore } from "../../money/ore.ts";

/** What a search for a key came to, in a sentence or two. */
export function inferenceVerdict(inference: Inference, lang: Language): string {
  const { exact, figures, near, partial, untold, smallUnits } = inference;
  const stopped = !partial
    ? ""
    : lang === "sv"
      ? "~ Sökningen avbröts: allt är inte prövat, och listan kan sakna nycklar. "
      : "~ The search was stopped: not all was tried, and the list may lack keys. ";
  if (figures === 0)
    return lang === "sv"
      ? "Det finns inga belopp att sluta sig till något av."
      : "There are no amounts to infer anything from.";
  const every = everyFigure(figures, lang);
  if (smallUnits.length > 0) return `${stopped}✗ ${smallIn(smallUnits, lang)}`;
  if (untold !== null && exact.length === 0) return `${stopped}✗ ${UNTOLD[untold][lang]}`;
  if (exact.length > 0)
    return `${stopped}${lang === "sv" ? `✓ ${counted(exact.length, "nyckel", "nycklar")} ger ${every} på öret.` : `✓ ${counted(exact.length, "key gives", "keys give")} ${every}, to the öre.`}${untold === "small" ? ` ${NO_WEIGHTS[lang]}` : ""}`;
  const none =
    lang === "sv"
      ? `✗ Ingen av de nycklar som prövats ger ${every}.`
      : `✗ No key that was tried gives ${every}.`;
  if (figures === 1) return `${stopped}${none}`;
  if (partial) return `${stopped}${none}`;
  const after =
    near.length > 0
      ? lang === "sv"
        ? "Närmast:"
        : "The nearest:"
      : lang === "sv"
        ? "Ingen ger ens hälften."
        : "None gives even half of them.";
  return `${stopped}${none} ${after}`;
}

const UNTOLD: Readonly<Record<Untold, InBoth<string>>> = {
  zero: {
    sv: "Alla belopp är 0 kr. Det ger varje nyckel som inte har något att dela ut, så de säger ingenting om nyckeln.",
    en: "Every amount is SEK 0. Any key gives that where there is nothing to share out, so they tell nothing of the key.",
  },
  small: {
    sv: "Beloppen är för små för att säga något: många vikter skulle ge dem, så ingen har prövats. Bara fasta belopp utom 0 kr och överenskommelsernas poster är prövade, och inget av det ger alla belopp.",
    en: "The amounts are too small to tell anything: many weights would give them, so none was tried. Only fixed amounts other than SEK 0 and the agreements' lines were tried, and nothing of that gives every amount.",
  },
  signs: {
    sv: "Tabellen har belopp både över och under 0 kr. Ingen vikt ger båda, så ingen har prövats. Pröva tilläggen och återbetalningarna var för sig, i var sin tabell.",
    en: "The table has amounts both above and below SEK 0. No weight gives both, so none was tried. Try what was paid and what was paid back apart, in a table each.",
  },
};

/** The units in which the amounts tell nothing, where finer ones were tried. */
function smallIn(units: readonly Ore[], lang: Language): string {
  const named = units.map((unit) => formatKr(unit, { lang, unit: true })).join(", ");
  if (lang === "sv")
    return `I ${units.length === 1 ? "enheten" : "enheterna"} ${named} är beloppen för små eller för få för att säga något: många vikter skulle ge dem, så där har ingen prövats. Vikter är prövade i finare enheter, fasta belopp utom 0 kr och överenskommelsernas poster i alla, och inget av det ger alla belopp.`;
  return `In the ${units.length === 1 ? "unit" : "units"} ${named} the amounts are too small or too few to tell anything: many weights would give them, so none was tried there. Weights were tried in finer units, fixed amounts other than SEK 0 and the agreements' lines in all, and nothing of that gives every amount.`;
}

const NO_WEIGHTS: InBoth<string> = {
  sv: "Vikter har inte prövats: så små belopp skulle många av dem ge.",
  en: "No weights were tried: many of them would give amounts so small.",
};

function everyFigure(figures: number, lang: Language): string {
  if (figures === 1) return lang === "sv" ? "det enda beloppet" : "the only amount";
  return lang === "sv" ? `alla ${figures} belopp` : `every one of ${figures} amounts`;
}

function inTable(figures: number, lang: Language): string {
  if (figures === 1) return lang === "sv" ? "den enda i tabellen" : "the only one in the table";
  return lang === "sv" ? `de ${figures} i tabellen` : `the ${figures} in the table`;
}

function combinations(tried: number, lang: Language): string {
  const many = formatCount(tried, { lang });
  return lang === "sv"
    ? counted(many, "prövad kombination", "prövade kombinationer")
    : counted(many, "combination tried", "combinations tried");
}

/** What the figures are: how many of the level, and their sum. */
export function figuresWords({ figures, recipients, level, sum, tried }: Inference, lang: Language): string {
  const money = formatKr(sum, { lang, unit: true });
  const all = figures === 1 ? money : lang === "sv" ? `tillsammans ${money}` : `${money} together`;
  return lang === "sv"
    ? `${figures} av ${recipients} ${LEVEL_WORDS[level].sv}, ${all}. ${combinations(tried, lang)}.`
    : `${figures} of ${recipients} ${LEVEL_WORDS[level].en}, ${all}. ${combinations(tried, lang)}.`;
}

/** A key that was found, in words: what is shared by what, among whom, and by which rounding. */
export function inferredWords(
  { registers, among, agreement }: Pick<InferredKey, "registers" | "among" | "agreement">,
  { lines, pot }: Fit,
  inference: Inference,
  lang: Language,
): string {
  const keys = lines.map(({ key }) => keyWords(key, lang)).join("; plus ");
  const counted = registers
    .map(({ id, date, status }) => `${id}, ${formatDate(date, lang)}, ${STATUS_WORDS[status][lang]}`)
    .join("; ");
  const money = formatKr(pot, { lang, unit: true });
  const who =
    among === "level"
      ? `${lang === "sv" ? "alla" : "all"} ${inference.recipients} ${LEVEL_WORDS[inference.level][lang]}`
      : inTable(inference.figures, lang);
  const known = agreement === undefined ? "" : ` (${agreement}: ${lines.map(({ id }) => id).join(", ")})`;
  const register = counted === "" ? "" : ` [${counted}]`;
  return lang === "sv"
    ? `${money} bland ${who}${known}: ${keys}${register}`
    : `${money} among ${who}${known}: ${keys}${register}`;
}

/** The roundings of a key that give every figure, those alike together. */
export function roundingsWords(fits: readonly Fit[], lang: Language): string {
  const byUnit = new Map<Ore, string[]>();
  for (const { unit, rounding } of fits) {
    const words = ROUNDING_WORDS[rounding][lang];
    const own = byUnit.get(unit) ?? [];
    if (!own.includes(words)) byUnit.set(unit, [...own, words]);
  }
  const parts = [...byUnit].map(
    ([unit, words]) => `${words.join(", ")} (${formatKr(unit, { lang, unit: true })})`,
  );
  return `${lang === "sv" ? "Avrundning" : "Rounding"}: ${parts.join("; ")}.`;
}

/** How far what was found may vary, where it may. */
export function foundWords({ found }: Fit, lang: Language): string | undefined {
  if (!found || found.least === found.most) return undefined;
  const { of, least, most } = found;
  const value = (at: bigint): string =>
    of === "percent" ? `${formatKr(at, { lang, decimals: 2 })} %` : formatKr(at, { lang, unit: true });
  const name = FOUND[of][lang];
  return lang === "sv"
    ? `${name} kan vara från ${value(least)} till ${value(most)}; det jämnaste visas.`
    : `${name} may be from ${value(least)} to ${value(most)}; the roundest is shown.`;
}

const FOUND = {
  base: { sv: "Beloppet till var och en", en: "The amount to each" },
  pot: { sv: "Det som delats ut", en: "What was shared out" },
  percent: { sv: "Procentsatsen", en: "The percentage" },
} as const;

/** Whether a match may be chance, said as the estimate it is. */
export function chanceWords({ chance: { free, tried, exponent } }: InferredKey, lang: Language): string {
  const many = combinations(tried, lang);
  const beyond =
    lang === "sv"
      ? `${free} belopp utöver de obekanta`
      : `${counted(free, "amount", "amounts")} beyond the unknowns`;
  if (exponent < 2)
    return lang === "sv"
      ? `Kan vara en slump: bara ${beyond} mot ${many}.`
      : `May be chance: only ${beyond} against ${many}.`;
  return lang === "sv"
    ? `Slump: uppskattningsvis 1 på 10^${exponent} (${beyond}, ${many}).`
    : `Chance: an estimated 1 in 10^${exponent} (${beyond}, ${many}).`;
}

/** How many figures a near miss does not give. */
export function deviatingWords({ deviating }: NearMiss, { figures }: Inference, lang: Language): string {
  return lang === "sv"
    ? `${deviating.length} av ${figures} belopp avviker:`
    : `${deviating.length} of ${counted(figures, "amount", "amounts")} ${deviating.length === 1 ? "deviates" : "deviate"}:`;
}

/** Keys beyond those shown. */
export function moreKeysWords(more: number, lang: Language): string {
  return lang === "sv"
    ? `… och ${more} till (alla i --format json).`
    : `… and ${more} more (all in --format json).`;
}
