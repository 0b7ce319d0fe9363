import { registersUsed } from "../allocate/allocated-line.ts";
import type { Allocation } from "../allocate/allocation.ts";
import { formatDate } from "../language/format-date.ts";
import type { InBoth, Language } from "../language/language.ts";
import { STATUS_WORDS } from "../language/level-words.ts";
import { listOf } from "../language/list-of.ts";
import { isPerturbed } from "../population/is-perturbed.ts";
import type { RegisterInfo } from "../population/register.ts";
import { ownLevel } from "../recipients/in-use.ts";

/** The registers that people were counted in, and the reason for each day, one sentence for each. */
export function registerNotes(allocation: Allocation, lang: Language): string[] {
  return [
    ...registerSentences(allocation, lang),
    ...perturbedRegisters(allocation, lang),
    ...choiceOfDate(allocation, lang),
  ];
}

interface RegisterSentences {
  readonly counted: (register: string) => string;
  readonly estimate: (register: string, asked: string, lines: readonly string[], note: string) => string;
}

const SENTENCES: { readonly [S in keyof RegisterSentences]: InBoth<RegisterSentences[S]> } = {
  counted: {
    sv: (register) => `Folkmängd: ${register}.`,
    en: (register) => `Population: ${register}.`,
  },
  estimate: {
    sv: (register, asked, lines, note) =>
      `~ Uppskattning: folkmängd ${register} i stället för ${asked}, i ${listOf(lines, "sv")}${note}.`,
    en: (register, asked, lines, note) =>
      `~ Estimate: population ${register} instead of ${asked}, in ${listOf(lines, "en")}${note}.`,
  },
};

const CHOICE: InBoth<(reason: string, isOwn: boolean) => string> = {
  sv: (reason) => `Val av datum: ${reason}.`,
  en: (reason, isOwn) => `Choice of date${isOwn ? "" : " (in Swedish)"}: ${reason}.`,
};

/** What disclosure control has done to a register. */
const PERTURBED: InBoth<(register: string) => string> = {
  sv: (register) =>
    `! ${register}: SCB:s röjandeskydd har ändrat varje antal över 0 med högst 3 personer, summor för sig. Beloppen är därför inte säkra.`,
  en: (register) =>
    `! ${register}: SCB's disclosure control has changed every count above 0 by at most 3 persons, each sum separately. So the amounts are not certain.`,
};

/** The registers that people were counted in, with their dates, and which lines are estimates because of them. */
export function registerSentences({ lines }: Pick<Allocation, "lines">, lang: Language): string[] {
  return registersUsed(lines).map(({ register, asked, estimate }) => {
    const name = registerName(register, lang);
    if (!estimate) return SENTENCES.counted[lang](name);
    const on = lines
      .filter((one) => one.registers.some((use) => use.register.id === register.id))
      .map((one) => one.line.id);
    const note = register.note ? `. ${register.note.replace(/\.$/, "")}` : "";
    return SENTENCES.estimate[lang](name, formatDate(asked, lang), on, note);
  });
}

/** A register in words: its date, its id and its status. */
export function registerName({ id, date, status }: RegisterInfo, lang: Language): string {
  return `${formatDate(date, lang)} (${id}, ${STATUS_WORDS[status][lang]})`;
}

/** The registers whose counts are published with noise. */
function perturbedRegisters({ lines }: Allocation, lang: Language): string[] {
  const registers = registersUsed(lines).map(({ register }) => register);
  return registers.filter(isPerturbed).map(({ id }) => PERTURBED[lang](id));
}

function choiceOfDate({ agreement, lines }: Allocation, lang: Language): string[] {
  const { by, reason } = agreement.population;
  return registersUsed(lines).length === 0 || by === "stated"
    ? []
    : [
        CHOICE[lang](
          reason,
          lines.some(({ line }) => ownLevel(line.level) !== undefined),
        ),
      ];
}
