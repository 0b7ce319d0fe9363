import { type Counted, OLDEST } from "../counted.ts";
import { byCode } from "../counted-level.ts";

/** An age that is not known. Its successor is written as the difference from the last age that is. */
const UNKNOWN = "-";
/** The characters of one difference each, then those that precede one too large for a single character. */
const ALPHABET = "!#%&()*+,./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
const SINGLE = 79;
const LEADING = ALPHABET.length - SINGLE;

/**
 * Writes counts as compact text, one line for each code: `0114 49148` (the total), `0114:AGES` or `0114 49148:AGES` (a
 * total stated beside its ages). AGES has the ages 0 to 100, each as its difference from the age before: 0, -1, 1, -2, …
 * are the first characters of the alphabet, and a larger one has leading characters first. That is two thirds of the
 * size of the numbers themselves, compressed.
 */
export function pack(counts: ReadonlyMap<string, Counted>): string {
  return [...counts]
    .sort(([one], [other]) => byCode(one, other))
    .map(([code, { total, ages }]) => {
      const stated = total === undefined ? code : `${code} ${total}`;
      return ages ? `${stated}:${packAges(ages)}` : stated;
    })
    .join("\n");
}

function packAges(ages: NonNullable<Counted["ages"]>): string {
  let before = 0;
  return Array.from({ length: OLDEST + 1 }, (_, age) => {
    const people = ages[age];
    if (people === undefined) return UNKNOWN;
    const difference = people - before;
    before = people;
    return packDifference(difference);
  }).join("");
}

function packDifference(difference: number): string {
  const folded = difference < 0 ? -2 * difference - 1 : 2 * difference;
  let text = ALPHABET[folded % SINGLE] as string;
  for (let rest = Math.floor(folded / SINGLE); rest > 0; rest = Math.floor((rest - 1) / LEADING))
    text = ALPHABET[SINGLE + ((rest - 1) % LEADING)] + text;
  return text;
}

/** Parses the output of `pack`. The library writes that text, so a fault in it is a bug in the library. */
export function unpack(packed: string): ReadonlyMap<string, Counted> {
  return new Map(packed === "" ? [] : packed.split("\n").map(unpackLine));
}

function unpackLine(line: string): [string, Counted] {
  const end = line.indexOf(":");
  const [code, stated, ...more] = (end < 0 ? line : line.slice(0, end)).split(" ");
  const total = stated === undefined ? undefined : Number(stated);
  const ages = end < 0 ? undefined : unpackAges(line.slice(end + 1));
  const sound =
    more.length === 0 && (total ?? ages) !== undefined && [total, ...(ages ?? [])].every(isCountOrUnknown);
  if (code === undefined || !sound) throw damaged(`register line "${line.slice(0, 40)}"`);
  return [code, { ...(total !== undefined && { total }), ...(ages && { ages }) }];
}

function unpackAges(text: string): (number | undefined)[] {
  const ages: (number | undefined)[] = [];
  let [people, leading] = [0, 0];
  for (const character of text) {
    const index = ALPHABET.indexOf(character);
    if (character === UNKNOWN) ages.push(undefined);
    else if (index < 0) ages.push(Number.NaN);
    else if (index >= SINGLE) leading = leading * LEADING + index - SINGLE + 1;
    else {
      const folded = leading * SINGLE + index;
      people += folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
      leading = 0;
      ages.push(people);
    }
  }
  if (ages.length !== OLDEST + 1 || leading !== 0) throw damaged(`ages "${text.slice(0, 40)}"`);
  return ages;
}

function isCountOrUnknown(value: number | undefined): boolean {
  return value === undefined || (Number.isSafeInteger(value) && value >= 0);
}

/** Not `invariant`: registers are loaded on demand, and a bundler would cut what they share with a line into a file. */
function damaged(what: string): Error {
  return new Error(`A bug in fordela, please report it: packed ${what}`);
}
