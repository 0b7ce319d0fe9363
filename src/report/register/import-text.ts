import { formatDate } from "../../language/format-date.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { levelWords } from "../../language/level-words.ts";
import { counted, listOf } from "../../language/list-of.ts";
import { formatCount } from "../../money/format-kr.ts";
import { OLDEST } from "../../population/counted.ts";
import type { Register } from "../../population/register.ts";
import { ownLevel } from "../../recipients/in-use.ts";
import type { ImportedRegister } from "../../tables/registers/import-register.ts";
import { plainSpaces } from "../../text/plain-spaces.ts";
import { printable } from "../../text/printable.ts";

type SumKind = ImportedRegister["sums"][number]["of"];

interface Words {
  readonly table: string;
  readonly contents: string;
  readonly day: string;
  readonly recipients: string;
  readonly ages: string;
  readonly added: string;
  readonly perturbed: string;
  readonly sums: string;
  readonly leftOut: string;
}

const LABELS: InBoth<Words> = {
  sv: {
    table: "Tabell",
    contents: "Innehåll",
    day: "Dag",
    recipients: "Omfattar",
    ages: "Åldrar",
    added: "Hoplagt",
    perturbed: "Röjandeskydd",
    sums: "Summor",
    leftOut: "Utelämnat",
  },
  en: {
    table: "Table",
    contents: "Contents",
    day: "Day",
    recipients: "Covers",
    ages: "Ages",
    added: "Added up",
    perturbed: "Perturbed",
    sums: "Sums",
    leftOut: "Left out",
  },
};

const NATION: InBoth<string> = { sv: "riket", en: "the nation" };

const ADDED: Readonly<Record<ImportedRegister["added"][number], InBoth<string>>> = {
  sexes: { sv: "män och kvinnor", en: "men and women" },
  statuses: { sv: "de fyra civilstånden", en: "the four marital statuses" },
};

const SUMS: Readonly<Record<SumKind, InBoth<string>>> = {
  sexes: { sv: "män och kvinnor mot båda", en: "men and women against both" },
  statuses: { sv: "civilstånden mot alla", en: "the marital statuses against everyone" },
  bands: { sv: "åldersgrupper mot ettårsklasser", en: "age groups against single years" },
  ages: { sv: "åldrar mot alla åldrar", en: "ages against all ages" },
  municipalities: { sv: "kommuner mot länet", en: "municipalities against the county" },
  counties: { sv: "län mot riket", en: "counties against the nation" },
};

const LEFT_OUT: Readonly<Record<ImportedRegister["leftOut"][number]["what"], InBoth<string>>> = {
  time: { sv: "annan tid", en: "another time" },
  contents: { sv: "annat än folkmängd", en: "not a population" },
  bands: { sv: "åldersgrupp utan alla sina ettårsklasser", en: "an age group without all its single years" },
};

interface Sentences {
  readonly all: InBoth<string>;
  readonly no: InBoth<string>;
  readonly yes: InBoth<string>;
  readonly none: InBoth<string>;
  readonly noSums: InBoth<string>;
  readonly agree: InBoth<(tried: string) => string>;
  readonly differ: InBoth<(off: string, tried: string, most: string) => string>;
  readonly persons: InBoth<(count: number, text: string) => string>;
  readonly rows: InBoth<(count: string) => string>;
  readonly of: InBoth<(held: number, all: number, level: string) => string>;
}

const SENTENCES: Sentences = {
  all: { sv: "alla", en: "everyone" },
  no: { sv: "nej, talen är exakta", en: "no, the counts are exact" },
  yes: {
    sv: "ja, från 2025 ändrar SCB varje tal med högst 3 personer (CKM)",
    en: "yes, from 2025 SCB changes every count by at most 3 persons (CKM)",
  },
  none: { sv: "inget", en: "nothing" },
  agree: { sv: (tried) => `alla ${tried} stämmer`, en: (tried) => `all ${tried} agree` },
  differ: {
    sv: (off, tried, most) => `${off} av ${tried} skiljer, som mest ${most}`,
    en: (off, tried, most) => `${off} of ${tried} differ, at most by ${most}`,
  },
  persons: {
    sv: (count, text) => counted(count === 1 ? 1 : text, "person", "personer"),
    en: (count, text) => counted(count === 1 ? 1 : text, "person", "persons"),
  },
  rows: { sv: (count) => `${count} rader`, en: (count) => `${count} rows` },
  of: {
    sv: (held, all, level) => `${held} av ${all} ${level}`,
    en: (held, all, level) => `${held} of ${all} ${level}`,
  },
  noSums: { sv: "inga kunde prövas", en: "none could be tried" },
};

/** How many texts of one kind that were left out are printed. */
const SHOWN = 3;

/** What an import found, a line each: table, contents, day, what it covers, every sum that was tried, what was left out. */
export function importText(
  imported: ImportedRegister,
  expected: Readonly<Record<string, readonly string[]>>,
  lang: Language,
): string {
  const { register, table, title, contents, perturbed, levels, added, leftOut, format } = imported;
  const labels = LABELS[lang];
  const number = (count: number): string => plainSpaces(formatCount(count, { lang }));
  const named = [table, title].filter((text) => text !== undefined && text !== "").join(", ");
  const covers = Object.keys(expected).flatMap((level) => {
    const held = levels[level];
    if (held === undefined) return [];
    if (level === "nation" && !ownLevel(level)) return [NATION[lang]];
    return [SENTENCES.of[lang](held, expected[level]?.length ?? 0, levelWords(level)[lang])];
  });
  const rows: readonly (readonly [string, string])[] = [
    [labels.table, `${named || register.id} (${format})`],
    [labels.contents, contents ?? "–"],
    [labels.day, formatDate(register.date, lang)],
    [labels.recipients, listOf(covers, lang)],
    [labels.ages, agesOf(register, lang)],
    [
      labels.added,
      added.length > 0
        ? listOf(
            added.map((one) => ADDED[one][lang]),
            lang,
          )
        : SENTENCES.none[lang],
    ],
    [labels.perturbed, perturbed ? SENTENCES.yes[lang] : SENTENCES.no[lang]],
    [labels.sums, sumsOf(imported, lang, number)],
    ...(leftOut.length > 0 ? [[labels.leftOut, leftOutOf(leftOut, lang, number)] as const] : []),
  ];
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  return rows.map(([label, text]) => `${label.padEnd(width)}${printable(text)}`).join("\n");
}

/** The ages that some recipient has, as ranges: "0–17, 100+". */
function agesOf(register: Register, lang: Language): string {
  const codes = register.codes();
  const ranges: [first: number, last: number][] = [];
  for (let age = 0; age <= OLDEST; age++) {
    if (codes.every((code) => register.count(code, [age, age]) === undefined)) continue;
    const range = ranges.at(-1);
    if (range?.[1] === age - 1) range[1] = age;
    else ranges.push([age, age]);
  }
  const written = (age: number): string => (age === OLDEST ? `${age}+` : `${age}`);
  const all = codes.some((code) => register.count(code) !== undefined) ? [SENTENCES.all[lang]] : [];
  const single = ranges.map(([first, last]) =>
    first === last ? written(first) : `${written(first)}–${written(last)}`,
  );
  return [...all, ...single].join(", ") || "–";
}

function sumsOf({ sums }: ImportedRegister, lang: Language, number: (count: number) => string): string {
  if (sums.length === 0) return SENTENCES.noSums[lang];
  return sums
    .map(({ of, tried, off, largest, code }) => {
      const persons = SENTENCES.persons[lang](largest, number(largest));
      const result =
        off === 0
          ? SENTENCES.agree[lang](number(tried))
          : SENTENCES.differ[lang](number(off), number(tried), `${persons} (${code})`);
      return `${SUMS[of][lang]}: ${result}`;
    })
    .join("; ");
}

function leftOutOf(
  leftOut: ImportedRegister["leftOut"],
  lang: Language,
  number: (count: number) => string,
): string {
  const kinds = [...new Set(leftOut.map(({ what }) => what))];
  return kinds
    .map((what) => {
      const some = leftOut.filter((one) => one.what === what);
      const texts = some.slice(0, SHOWN).map(({ text }) => `"${text}"`);
      const more = some.length > SHOWN ? [`+${some.length - SHOWN}`] : [];
      const rows = some.reduce((sum, one) => sum + (one.rows ?? 0), 0);
      const count = rows > 0 ? ` (${SENTENCES.rows[lang](number(rows))})` : "";
      return `${LEFT_OUT[what][lang]}: ${[...texts, ...more].join(", ")}${count}`;
    })
    .join("; ");
}
