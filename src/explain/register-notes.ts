import type { Allocation } from "../allocate/allocation.ts";
import { formatDate } from "../language/format-date.ts";
import type { Language } from "../language/language.ts";
import { rad, row } from "../language/list-words.ts";
import { STATUS_WORDS } from "../language/words.ts";

/** The registers that people were counted in, and why of that day, a sentence each. */
export function registerNotes(allocation: Allocation, lang: Language): string[] {
  return [...registersUsed(allocation, lang), ...choiceOfDate(allocation, lang)];
}

/** The registers that people were counted in, with their dates, and which lines are an estimate for that. */
export function registersUsed({ lines, registers: uses }: Allocation, lang: Language): string[] {
  return uses.map(({ register, asked, estimate }) => {
    const status = STATUS_WORDS[register.status][lang];
    const note = register.note ? `. ${register.note}` : "";
    const name = `${formatDate(register.date, lang)} (${register.id}, ${status})`;
    if (!estimate) return lang === "sv" ? `Folkmängd: ${name}.` : `Population: ${name}.`;
    const on = lines
      .filter((one) => one.registers.some((use) => use.register.id === register.id))
      .map((one) => one.line.id);
    return lang === "sv"
      ? `~ Uppskattning: folkmängd ${name} i stället för ${formatDate(asked, lang)}, i ${rad(on)}${note.replace(/\.$/, "")}.`
      : `~ Estimate: population ${name} instead of ${formatDate(asked, lang)}, in ${row(on)}${note.replace(/\.$/, "")}.`;
  });
}

function choiceOfDate({ agreement, registers }: Allocation, lang: Language): string[] {
  const { by, reason } = agreement.population;
  if (registers.length === 0 || by === "stated") return [];
  return [lang === "sv" ? `Datumvalet: ${reason}.` : `Choice of date (in Swedish): ${reason}.`];
}
