import type { Recovery } from "../../forensics/recovery/recovery.ts";
import { formatDate } from "../../language/format-date.ts";
import type { Language } from "../../language/language.ts";
import { STATUS_WORDS } from "../../language/level-words.ts";
import { formatFraction } from "../../money/format-fraction.ts";
import { formatCount, formatKr } from "../../money/format-kr.ts";
import { doubtNotes, restNote } from "./doubt-notes.ts";
import { RECOVERY_SENTENCES as SENTENCES } from "./recovery-words.ts";

const NAMED = 5;

/** The result of a recovery, in sentences: the verdict first, then its margin, its premises, and the register. */
export function recoveryNotes(recovery: Recovery, amounts: number, lang: Language): string[] {
  const { doubt } = recovery;
  return [
    ...(doubt && !recovery.partial ? doubtNotes(doubt, amounts, lang) : verdict(recovery, amounts, lang)),
    ...margin(recovery, amounts, lang),
    ...basis(recovery, lang),
    ...misfits(recovery, lang),
    ...rests(recovery, lang),
    ...factor(recovery, lang),
    ...register(recovery, lang),
  ];
}

function verdict(recovery: Recovery, amounts: number, lang: Language): string[] {
  const { partial, nationalTotal, wrongRows, fits, candidates, searched, rowsThatDoNotFit } = recovery;
  const count = counter(lang);
  const best = count(candidates[0] ?? 0n);
  const found = (): string => {
    if (fits > 1) {
      const named = candidates.slice(0, NAMED).map(count).join(", ");
      return SENTENCES.several[lang](
        count(fits),
        fits > NAMED ? `${named}, …` : named,
        perPerson(recovery, lang),
      );
    }
    if (nationalTotal === null)
      return wrongRows > 0 ? SENTENCES.none[lang](wrongRows, amounts) : SENTENCES.coincidence[lang](best);
    return rowsThatDoNotFit.length === 0
      ? SENTENCES.unique[lang](best)
      : SENTENCES.uniqueButRows[lang](best, amounts - wrongRows, amounts);
  };
  if (!partial) return [found()];
  const [from, to] = searched;
  const stopped = SENTENCES.partial[lang](count(from), count(to));
  return nationalTotal === null ? [stopped] : [stopped, SENTENCES.soFar[lang](best)];
}

function margin({ unique, margin: found, chance }: Recovery, amounts: number, lang: Language): string[] {
  if (!unique || !found) return [];
  const next = counter(lang)(found.nationalTotal);
  const odds = chance.numerator === 0n ? 0n : chance.denominator / chance.numerator;
  return [
    SENTENCES.margin[lang](next, found.wrongRows, amounts),
    SENTENCES.chance[lang](odds.toString().length - 1),
  ];
}

function basis(
  { pot, potFrom, base, recipients, unit, searched, partial, whole, sum }: Recovery,
  lang: Language,
): string[] {
  const [from, to] = searched.map(counter(lang)) as [string, string];
  const kr = (ore: bigint): string => formatKr(ore, { lang, unit: true });
  return [
    SENTENCES.basis[lang](kr(pot), potFrom === "rows", base === 0n ? "" : kr(base), recipients, kr(unit)),
    ...(partial ? [] : [SENTENCES.searched[lang](from, to)]),
    ...(whole ? [] : [SENTENCES[sum < pot ? "subset" : "excess"][lang](kr(sum))]),
  ];
}

function misfits({ rowsThatDoNotFit }: Recovery, lang: Language): string[] {
  return rowsThatDoNotFit.map(({ cell, label, amount, nearest, deviation }) =>
    SENTENCES.misfit[lang](
      cell === undefined ? "" : `${cell} `,
      label,
      formatKr(amount, { lang, unit: true }),
      counter(lang)(nearest),
      formatFraction(deviation, { lang, unit: true }),
    ),
  );
}

function rests({ rows }: Recovery, lang: Language): string[] {
  return rows.flatMap(({ rest, cell, label, weight }) =>
    rest
      ? [restNote(cell === undefined ? label : `${cell} ${label}`, counter(lang)(weight ?? 0n), lang)]
      : [],
  );
}

function factor({ commonFactor, nationalTotal }: Recovery, lang: Language): string[] {
  if (commonFactor === 1n || nationalTotal === null) return [];
  const count = counter(lang);
  return [SENTENCES.factor[lang](count(commonFactor), count(nationalTotal / commonFactor))];
}

function register({ matches, rows, rowsThatDoNotFit, unique }: Recovery, lang: Language): string[] {
  const exact = matches.filter((match) => match.exact);
  const [nearest] = matches;
  if (!unique || !nearest) return [];
  const day = formatDate(nearest.date, lang);
  if (exact.length > 0)
    return exact.map(({ register: id, date, status }) => {
      const about = [id, formatDate(date, lang), STATUS_WORDS[status][lang]] as const;
      const others = rowsThatDoNotFit.length;
      return others === 0
        ? SENTENCES.register[lang](...about, rows.length)
        : SENTENCES.registerButRows[lang](...about, rows.length - others, others);
    });
  const { register: id, rowsDiffering, persons, nationalDifference } = nearest;
  const count = counter(lang);
  return rowsDiffering === 0
    ? [SENTENCES.nationDiffers[lang](id, day, count(nationalDifference ?? 0n))]
    : [SENTENCES.noRegister[lang](id, day, rowsDiffering, rows.length, count(persons))];
}

/** The amount for each person in the table, by the best total. */
function perPerson({ pot, base, recipients, candidates }: Recovery, lang: Language): string {
  const shared = pot - base * BigInt(recipients);
  return formatFraction({ numerator: shared, denominator: candidates[0] ?? 1n }, { lang, unit: true });
}

function counter(lang: Language): (count: number | bigint) => string {
  return (count) => formatCount(count, { lang });
}
