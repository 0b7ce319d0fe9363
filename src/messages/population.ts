import { formatDate } from "../language/format-date.ts";
import type { InBoth } from "../language/language.ts";
import { allOfLevel, levelWords, wordOfLevel } from "../language/level-words.ts";
import { counted, listOf } from "../language/list-of.ts";
import type { PopulationProblems } from "../problems/population.ts";
import { inUse } from "../recipients/in-use.ts";
import type { Messages } from "./messages.ts";
import type { RegisterFileCode } from "./register-file.ts";

type Missing = PopulationProblems["register-missing"];

export const populationMessages: Messages<Omit<PopulationProblems, RegisterFileCode>> = {
  "register-not-loaded": {
    sv: ({ line, register }) =>
      `Posten "${line}" använder registret ${register}, som inte är inläst. Läs in det med await loadRegister("${register}") och skicka med det i registers.`,
    en: ({ line, register }) =>
      `Line "${line}" uses the register ${register}, which is not loaded. Load it with await loadRegister("${register}") and pass it in registers.`,
  },
  "register-missing": {
    sv: (facts, to) =>
      `Kan inte fördela posten "${facts.line}": den kräver folkmängden ${facts.ages ? `${facts.ages} år ` : ""}per ${wordOfLevel(facts.level).sv} den ${formatDate(facts.date, "sv")}, och ${LACK.sv(facts)}. Hämta uppgifterna${tableOf(facts.date, " hos SCB", "tabellen")} och ange ${to("--population FIL", "dem i registers")}${facts.nearest ? `, eller ${to("--substitute nearest", 'substitute: "nearest"')} för en uppskattning med ${facts.nearest} (${formatDate(facts.nearestDate ?? "", "sv")})` : ""}.`,
    en: (facts, to) =>
      `Cannot allocate line "${facts.line}": it needs the population ${facts.ages ? `aged ${facts.ages} ` : ""}by ${wordOfLevel(facts.level).en} on ${formatDate(facts.date, "en")}, and ${LACK.en(facts)}. Download it${tableOf(facts.date, " from Statistics Sweden", "table")} and pass ${to("--population FILE", "it in registers")}${facts.nearest ? `, or ${to("--substitute nearest", 'substitute: "nearest"')} to accept an estimate from ${facts.nearest} (${formatDate(facts.nearestDate ?? "", "en")})` : ""}.`,
  },
  "register-ages-missing": {
    sv: ({ line, register, level, ages }) =>
      `${line === null ? "" : `Posten "${line}" fördelas efter ${ages ? `åldrarna ${ages}` : "hela folkmängden"}. `}Registret ${register} saknar ${ages ? `åldrarna ${ages}` : "hela folkmängden"} för ${allOfLevel(level).sv}. Ange ett register med ${ages ? "ettårsklasser" : "totaler eller ettårsklasser"}.`,
    en: ({ line, register, level, ages }) =>
      `${line === null ? "" : `Line "${line}" is shared by ${ages ? `ages ${ages}` : "the whole population"}. `}Register ${register} does not have ${ages ? `the ages ${ages}` : "the whole population"} of ${allOfLevel(level).en}. Pass a register with ${ages ? "single years of age" : "totals or single years of age"}.`,
  },
  "population-missing": {
    sv: ({ register, level, codes }) =>
      `Registret ${register} saknar ${counted(codes.length, wordOfLevel(level).sv, levelWords(level).sv)}: ${listOf(codes, "sv")}. En uppgift som saknas räknas inte som 0. Komplettera registret.`,
    en: ({ register, level, codes }) =>
      `Register ${register} lacks ${counted(codes.length, wordOfLevel(level).en, levelWords(level).en)}: ${listOf(codes, "en")}. A missing count is not read as 0. Complete the register.`,
  },
};

const LACK: InBoth<(facts: Missing) => string> = {
  sv: ({ sameDate }) =>
    sameDate ? `registret ${sameDate} från den dagen saknar den` : "inget känt register är från den dagen",
  en: ({ sameDate }) =>
    sameDate ? `register ${sameDate} of that day does not have it` : "no known register is of that day",
};

/** Where counts of Sweden's recipients are: SCB has a table of those on 1 November, which has no other days. */
function tableOf(date: string, source: string, word: string): string {
  return inUse() ? "" : source + (date.endsWith("-11-01") ? ` (${word} FolkmangdNov)` : "");
}
