import { counted } from "../language/counted.ts";
import { formatDate } from "../language/format-date.ts";
import { rad, row } from "../language/list-words.ts";
import type { PopulationProblems } from "../problems/population.ts";
import type { Messages } from "./messages.ts";

type Missing = PopulationProblems["register-missing"];

export const populationMessages: Messages<PopulationProblems> = {
  "register-unknown": {
    sv: ({ register, known }) =>
      `Registret "${register}" finns inte. De medföljande är ${rad(known, 20)}; ett eget anges som fil.`,
    en: ({ register, known }) =>
      `There is no register "${register}". The bundled ones are ${row(known, 20)}; your own is given as a file.`,
  },
  "register-not-loaded": {
    sv: ({ line, register }) =>
      `Posten "${line}" räknas efter registret ${register}, som inte är inläst. Läs in det före fördelningen: await loadRegister("${register}"), och skicka med det i registers.`,
    en: ({ line, register }) =>
      `Line "${line}" is counted in the register ${register}, which is not loaded. Load it before allocating: await loadRegister("${register}"), and pass it in registers.`,
  },
  "register-missing": {
    sv: (facts) =>
      `Kan inte fördela posten "${facts.line}": den kräver folkmängden ${facts.ages ? `${facts.ages} år ` : ""}per ${facts.level === "municipality" ? "kommun" : "län"} den ${formatDate(facts.date, "sv")}, och ${lackSv(facts)}. Hämta den hos SCB (tabellen FolkmangdNov) och ange --population FIL${facts.nearest ? `, eller --substitute nearest för en uppskattning med ${facts.nearest} (${formatDate(facts.nearestDate ?? "", "sv")})` : ""}.`,
    en: (facts) =>
      `Cannot allocate line "${facts.line}": it needs the population ${facts.ages ? `aged ${facts.ages} ` : ""}by ${facts.level === "municipality" ? "municipality" : "county"} on ${formatDate(facts.date, "en")}, and ${lackEn(facts)}. Get it from Statistics Sweden (table FolkmangdNov) and pass --population FILE${facts.nearest ? `, or --substitute nearest to accept an estimate by ${facts.nearest} (${formatDate(facts.nearestDate ?? "", "en")})` : ""}.`,
  },
  "register-ages-missing": {
    sv: ({ line, register, level, ages }) =>
      `${line === null ? "" : `Posten "${line}" fördelas efter ${ages ? `åldrarna ${ages}` : "hela folkmängden"}. `}Registret ${register} har inte ${ages ? `åldrarna ${ages}` : "hela folkmängden"} på nivån ${level}. Ange ett register med ${ages ? "ettårsklasser" : "totaler eller alla ettårsklasser"}.`,
    en: ({ line, register, level, ages }) =>
      `${line === null ? "" : `Line "${line}" is shared by ${ages ? `ages ${ages}` : "the whole population"}. `}Register ${register} does not hold ${ages ? `the ages ${ages}` : "the whole population"} at level ${level}. Give a register with ${ages ? "single years of age" : "totals, or every single year of age"}.`,
  },
  "population-missing": {
    sv: ({ register, level, codes }) =>
      `Registret ${register} saknar ${codes.length} mottagare på nivån ${level}: ${rad(codes)}. Ingen räknas som 0; komplettera registret.`,
    en: ({ register, level, codes }) =>
      `Register ${register} lacks ${counted(codes.length, "recipient", "recipients")} at level ${level}: ${row(codes)}. Nobody is counted as 0; complete the register.`,
  },
  "inhabitants-unknown": {
    sv: ({ level, codes, register }) =>
      `Kan inte räkna kronor per invånare på nivån ${level}: invånarna i ${rad(codes)} är inte kända (${register === null ? "ingen av posterna är räknad efter hela folkmängden, och inget register är angivet" : `registret ${register} har inga`}). Ange --population REGISTER (population i allocationChart), eller visa hela belopp.`,
    en: ({ level, codes, register }) =>
      `Cannot count kronor per inhabitant at level ${level}: the inhabitants of ${row(codes)} are not known (${register === null ? "no line is counted by the whole population, and no register is given" : `register ${register} holds none`}). Pass --population REGISTER (population in allocationChart), or show whole amounts.`,
  },
  "population-count": {
    sv: ({ text, code }) =>
      `Folkmängden "${text}" för ${code} är inte ett helt tal, 0 eller större. Rätta cellen.`,
    en: ({ text, code }) =>
      `The count "${text}" for ${code} is not a whole number, 0 or more. Correct the cell.`,
  },
  "population-age": {
    sv: ({ text, code }) =>
      `Åldern "${text}" för ${code} är okänd. Skriv 0, 1, … 99, 100+ eller total; åldersgrupper måste delas upp i ettårsklasser.`,
    en: ({ text, code }) =>
      `The age "${text}" for ${code} is unknown. Write 0, 1, … 99, 100+ or total; age groups must be split into single years.`,
  },
  "population-code": {
    sv: ({ code }) =>
      `Koden "${code}" är ingen officiell kod. Skriv 00 för riket, två siffror för ett län, fyra för en kommun, med inledande nolla.`,
    en: ({ code }) =>
      `"${code}" is no official code. Write 00 for the nation, two digits for a county, four for a municipality, with the leading zero.`,
  },
  "population-duplicate": {
    sv: ({ code, age, first }) =>
      `${code}, ålder ${age}, står två gånger; första gången på ${first}. Ta bort den ena.`,
    en: ({ code, age, first }) =>
      `${code}, age ${age}, stands twice; the first time at ${first}. Remove one of them.`,
  },
  "population-columns": {
    sv: ({ found, missing }) =>
      `Registret saknar ${missing.join(" och ")}; kolumnerna är ${rad(found)}. Formen är code,name,age,population, eller SCB:s region;ålder;antal.`,
    en: ({ found, missing }) =>
      `The register lacks ${missing.join(" and ")}; its columns are ${row(found)}. The shape is code,name,age,population, or SCB's region;ålder;antal.`,
  },
  "population-sum": {
    sv: ({ code, stated, computed }) =>
      `Registret går inte ihop: ${code} anges till ${stated}, men delarna ger ${computed}. Kontrollera raderna; från 2025 kan SCB:s siffror skilja något på grund av röjandeskydd.`,
    en: ({ code, stated, computed }) =>
      `The register does not add up: ${code} is stated as ${stated}, but its parts give ${computed}. Check the rows; from 2025 SCB's figures may differ slightly through disclosure control.`,
  },
  "population-sex": {
    sv: ({ code, age, found }) =>
      `För ${code}, ålder ${age}, finns bara ${rad(found)}. Ta med både män och kvinnor, eller bara totalen.`,
    en: ({ code, age, found }) =>
      `For ${code}, age ${age}, there is only ${row(found)}. Include both men and women, or only the total.`,
  },
  "date-malformed": {
    sv: ({ text }) => `"${text}" är inget datum. Skriv ÅÅÅÅ-MM-DD, till exempel 2024-11-01.`,
    en: ({ text }) => `"${text}" is no date. Write YYYY-MM-DD, for example 2024-11-01.`,
  },
};

function lackSv({ sameDate }: Missing): string {
  return sameDate
    ? `registret ${sameDate} från den dagen saknar det`
    : "inget känt register är från den dagen";
}

function lackEn({ sameDate }: Missing): string {
  return sameDate ? `register ${sameDate} of that day lacks it` : "no known register is of that day";
}
