import type { Recovery } from "../forensics/recovery/recovery.ts";
import { formatDate } from "../language/format-date.ts";
import type { InBoth, Language } from "../language/language.ts";
import type { Register } from "../population/register.ts";

/** That a register with the wrong names is not written. */
export const NOT_WRITTEN_SHIFTED: InBoth<(file: string) => string> = {
  sv: (file) => `${file} är inte skriven: antalen skulle få fel namn.`,
  en: (file) => `${file} was not written: the numbers would get the wrong names.`,
};

/** Fewer rows than these may be one another's by chance. */
const FEWEST = 4;

const SENTENCE: InBoth<(register: string, day: string) => string> = {
  sv: (register, day) =>
    `Namnen verkar förskjutna: varje rad har antalet för raden bredvid i registret ${register} (${day}). Rätta namnen eller beloppen, och kör igen.`,
  en: (register, day) =>
    `The names seem shifted: each row has the number of the row beside it in the register ${register} (${day}). Correct the names or the amounts, and run again.`,
};

/**
 * That the names are one row off: the recovered persons are a register's, to the person, but of the row above or below
 * throughout. `undefined` where they are not.
 */
export function shiftedNames(
  { rows, unique }: Recovery,
  registers: readonly Register[],
  lang: Language,
): string | undefined {
  if (!unique || rows.length < FEWEST) return undefined;
  const pairs = rows.slice(1).map((below, at) => [rows[at] ?? below, below] as const);
  const found = registers.find((register) => {
    const count = (code: string): bigint | null => {
      const persons = register.count(code);
      return typeof persons === "number" ? BigInt(persons) : null;
    };
    return (
      rows.some(({ code, weight }) => weight !== count(code)) &&
      (pairs.every(([above, below]) => below.weight !== null && below.weight === count(above.code)) ||
        pairs.every(([above, below]) => above.weight !== null && above.weight === count(below.code)))
    );
  });
  return found && SENTENCE[lang](found.id, formatDate(found.date, lang));
}
