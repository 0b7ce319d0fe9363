import { formatDate } from "../language/format-date.ts";
import { allOfLevel, levelWords, wordOfLevel } from "../language/level-words.ts";
import { counted, listOf } from "../language/list-of.ts";
import type { PopulationProblems } from "../problems/population.ts";
import { inUse } from "../recipients/in-use.ts";
import type { Words } from "./messages.ts";
import type { RegisterFileCode } from "./register-file.ts";

export const populationSv: Words<Omit<PopulationProblems, RegisterFileCode>> = {
  "register-not-loaded": ({ line, register }) =>
    `Posten "${line}" använder registret ${register}, som inte är inläst. Läs in det med await loadRegister("${register}") och skicka med det i registers.`,
  "register-missing": (facts, to) =>
    `Kan inte fördela posten "${facts.line}": den kräver folkmängden ${facts.ages ? `${facts.ages} år ` : ""}per ${wordOfLevel(facts.level).sv} den ${formatDate(facts.date, "sv")}, och ${facts.sameDate ? `registret ${facts.sameDate} från den dagen saknar den` : "inget känt register är från den dagen"}. Hämta uppgifterna${tableOf(facts.date, " hos SCB", "tabellen")} och ange ${to("--population FIL", "dem i registers")}${facts.nearest ? `, eller ${to("--substitute nearest", 'substitute: "nearest"')} för en uppskattning med ${facts.nearest} (${formatDate(facts.nearestDate ?? "", "sv")})` : ""}.`,
  "register-ages-missing": ({ line, register, level, ages }) =>
    `${line === null ? "" : `Posten "${line}" fördelas efter ${ages ? `åldrarna ${ages}` : "hela folkmängden"}. `}Registret ${register} saknar ${ages ? `åldrarna ${ages}` : "hela folkmängden"} för ${allOfLevel(level).sv}. Ange ett register med ${ages ? "ettårsklasser" : "totaler eller ettårsklasser"}.`,
  "population-missing": ({ register, level, codes }) =>
    `Registret ${register} saknar ${counted(codes.length, wordOfLevel(level).sv, levelWords(level).sv)}: ${listOf(codes, "sv")}. En uppgift som saknas räknas inte som 0. Komplettera registret.`,
};

export const populationEn: Words<Omit<PopulationProblems, RegisterFileCode>> = {
  "register-not-loaded": ({ line, register }) =>
    `Line "${line}" uses the register ${register}, which is not loaded. Load it with await loadRegister("${register}") and pass it in registers.`,
  "register-missing": (facts, to) =>
    `Cannot allocate line "${facts.line}": it needs the population ${facts.ages ? `aged ${facts.ages} ` : ""}by ${wordOfLevel(facts.level).en} on ${formatDate(facts.date, "en")}, and ${facts.sameDate ? `register ${facts.sameDate} of that day does not have it` : "no known register is of that day"}. Download it${tableOf(facts.date, " from Statistics Sweden", "table")} and pass ${to("--population FILE", "it in registers")}${facts.nearest ? `, or ${to("--substitute nearest", 'substitute: "nearest"')} to accept an estimate from ${facts.nearest} (${formatDate(facts.nearestDate ?? "", "en")})` : ""}.`,
  "register-ages-missing": ({ line, register, level, ages }) =>
    `${line === null ? "" : `Line "${line}" is shared by ${ages ? `ages ${ages}` : "the whole population"}. `}Register ${register} does not have ${ages ? `the ages ${ages}` : "the whole population"} of ${allOfLevel(level).en}. Pass a register with ${ages ? "single years of age" : "totals or single years of age"}.`,
  "population-missing": ({ register, level, codes }) =>
    `Register ${register} lacks ${counted(codes.length, wordOfLevel(level).en, levelWords(level).en)}: ${listOf(codes, "en")}. A missing count is not read as 0. Complete the register.`,
};

/** Where counts of Sweden's recipients are: SCB has a table of those on 1 November, which has no other days. */
function tableOf(date: string, source: string, word: string): string {
  return inUse() ? "" : source + (date.endsWith("-11-01") ? ` (${word} FolkmangdNov)` : "");
}
