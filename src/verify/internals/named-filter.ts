import type { Agreement } from "../../agreements/agreement.ts";
import { unitSpelled } from "../../money/money-unit.ts";
import { levelsInUse, ownLevel } from "../../recipients/in-use.ts";
import { nameKey } from "../../recipients/name-key.ts";
import type { Level, SwedishLevel } from "../../recipients/recipient.ts";
import { withoutMarks } from "../../tables/cells/without-marks.ts";
import type { LineFilter } from "../claim.ts";
import { agreementNames, type Name, tellingWords, wordsOf } from "./agreement-names.ts";

/** Words that tables use for the recipients of a level. */
const LEVEL_WORDS: Readonly<Record<SwedishLevel, RegExp>> = {
  county: /^(län(et|en)?s?|länsgemensam(t|ma)|count(y|ies))$/,
  region: /^(region(en|er|erna)?s?)$/,
  municipality: /^(kommun(en|er|erna)?s?|municipalit(y|ies))$/,
  association: /^skr$/,
};

function means(word: string, level: Level): boolean {
  const own = ownLevel(level);
  if (!own) return LEVEL_WORDS[level as SwedishLevel].test(word);
  return [own.one, own.several, own.definite, own.all].some(({ sv, en }) =>
    [sv, en].some((one) => nameKey(one).replace(/^the /, "") === nameKey(word)),
  );
}

const SUM = /summa$|total|^sum$/;
const WHOLE = /^(hela|i|allt|alla|samtliga|till|via|kk|medel|för|överenskommelsen)$/;

/** Words beside a name with which a text means something else than the whole of it. */
const OTHERWISE =
  /^(förändr|skillnad|ökning|minskning|andel|procent|varav|därav|utom|utöver|exkl|övrig|annan|andra|inte$|ej$|utan$|change|differ|share|percent|of$|other|excl|without|(19|20)\d\d$)/;

/**
 * What a header or label names without a description: lines or an area by id or name, a level, or everything. A line's
 * id comes first, then areas, then lines by their names.
 */
export function namedFilter(text: string, agreement: Agreement): LineFilter | undefined {
  const bare = withoutUnit(text);
  // The end of a line in a header divides an id where it has a hyphen of its own.
  const key = (name: string): string => nameKey(name).replaceAll(" ", "");
  const line = agreement.lines.find(({ id }) => key(id) === key(bare));
  if (line) return { lines: [line.id] };
  const words = tellingWords(bare, agreement.year);
  const found = agreementNames(agreement).filter((name) => name.words === words);
  const area = found.find((name) => name.line === undefined);
  return found.length > 0 ? filterOf(area ? [area] : found) : levelOrAll(bare);
}

/**
 * What a text that is longer or shorter than a name most likely names: the only area whose name, or whose lines' names,
 * are within it ("Insatser bland barn och unga") or have it within them ("Nationella strategin").
 */
export function likelyFilter(text: string, agreement: Agreement): LineFilter | undefined {
  if (wordsOf(text).some((word) => OTHERWISE.test(word) && word !== String(agreement.year))) return undefined;
  const words = tellingWords(withoutUnit(text), agreement.year);
  const names = agreementNames(agreement).filter((name) => overlap(name.words, words));
  if (new Set(names.map(({ area }) => area)).size !== 1) return undefined;
  const levels = levelsIn(wordsOf(text).filter((word) => !names.some((name) => isWithin(word, name.words))));
  return { ...filterOf(names), ...(levels.length === 1 && { levels }) };
}

/** Whether a header shows that its column is of amounts, and nothing more: "Belopp (kr)", "Statsbidrag". */
export function isOfAmounts(header: string, year: number): boolean {
  return wordsOf(header).length > 0 && tellingWords(withoutUnit(header), year) === "";
}

/** Whether a header is of everything, "Totalt", or is empty. */
export function isWhole(header: string, agreement: Agreement): boolean {
  const filter = namedFilter(header, agreement);
  return header === "" || (!!filter && Object.keys(filter).length === 0);
}

/** The levels whose recipients a header's words mean: "Suicidprevention (regionen)". */
export function levelsIn(words: readonly string[]): Level[] {
  return levelsInUse().filter((level) => words.some((word) => means(word, level)));
}

/** The lines of the names, or their area where none is a line's. */
function filterOf(names: readonly Name[]): LineFilter {
  const lines = names.flatMap(({ line }) => line ?? []);
  return lines.length > 0 ? { lines } : { areas: names.slice(0, 1).map(({ area }) => area) };
}

/** Whether the words of one are all in the other, in a row, and enough to name something. */
function overlap(name: string, text: string): boolean {
  const tells = name.includes(" ") || name.length > 9;
  return (tells && isWithin(name, text)) || (text.includes(" ") && isWithin(text, name));
}

function isWithin(part: string, whole: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}

/** "Totalt regioner", "Länsgemensamma medel", "Regioner via KK", "Summa total". */
function levelOrAll(text: string): LineFilter | undefined {
  const words = wordsOf(text);
  if (words.join(" ") === "sveriges kommuner och regioner") return { levels: ["association"] };
  const telling = words.filter((word) => !SUM.test(word) && !WHOLE.test(word));
  if (telling.length === 0) return words.some((word) => SUM.test(word)) ? {} : undefined;
  const level = levelsInUse().find((one) => telling.every((word) => means(word, one)));
  return level && { levels: [level] };
}

/** A header without footnote marks and the unit at its end: "Komplexa behov (miljoner kronor)", "Totalt, tkr", "Totalt kr". */
function withoutUnit(text: string): string {
  const bare = withoutMarks(text).replace(/\)$/, "");
  const ends = ["(", ",", " "].map((before) => bare.lastIndexOf(before));
  const end = ends.find((at) => at > 0 && unitSpelled(bare.slice(at + 1).trim()));
  return withoutMarks(bare.slice(0, end));
}
