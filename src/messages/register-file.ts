import { formatDate } from "../language/format-date.ts";
import { allOfLevel } from "../language/level-words.ts";
import { allOf, listOf } from "../language/list-of.ts";
import type { PopulationProblems } from "../problems/population.ts";
import { nearestEn, nearestSv, type Words } from "./messages.ts";

/** What can be wrong with the file, the name or the date of a register, or with asking it for amounts per inhabitant. */
export type RegisterFileCode =
  | "register-unknown"
  | "inhabitants-unknown"
  | "date-malformed"
  | "population-count"
  | "population-age"
  | "population-code"
  | "population-duplicate"
  | "population-columns"
  | "population-contents"
  | "population-period"
  | "column-unaccounted"
  | "population-sum"
  | "population-sex"
  | "population-marital"
  | "date-missing";

export const registerFileSv: Words<Pick<PopulationProblems, RegisterFileCode>> = {
  "register-unknown": ({ register, known }, to) =>
    `Registret "${register}" finns inte. ${nearestSv(register, known, "De medföljande är", 20)} Ett eget register ${to("anges som fil", "läses med readRegister")}.`,
  "inhabitants-unknown": ({ level, codes, register }, to) =>
    `Kan inte räkna belopp per invånare för ${allOfLevel(level).sv}: antalet invånare i ${listOf(codes, "sv")} är okänt (${register === null ? "inget register är angivet" : `registret ${register} saknar dem`}). Ange ${register === null ? "" : "ett annat register: "}${to("--population REGISTER", "population")}, eller visa hela belopp.`,
  "date-malformed": ({ text }) => `"${text}" är inget datum. Skriv ÅÅÅÅ-MM-DD, till exempel 2024-11-01.`,
  "population-count": ({ text, code }) =>
    `Folkmängden "${text}" för ${code} ska vara ett heltal, 0 eller större. Rätta cellen.`,
  "population-age": ({ text, code }) =>
    `Åldern "${text}" för ${code} går inte att läsa. Skriv 0, 1, … 99, 100+ eller total. Åldersgrupper måste delas upp i ettårsklasser.`,
  "population-code": ({ code }) =>
    `Koden "${code}" är ingen officiell kod. Skriv 00 för riket, två siffror för ett län, fyra för en kommun, med inledande nolla.`,
  "population-duplicate": ({ code, age, first }) =>
    `${code}, ålder ${age}, finns på två rader. Den första är ${first}. Ta bort den ena.`,
  "population-columns": ({ found, missing }) =>
    `Filen saknar en kolumn med ${allOf(
      missing.map((role) => ROLES[role] ?? role),
      "sv",
    )}. Kolumnerna är ${listOf(found, "sv")}. Skriv rubrikerna code,name,age,population, eller SCB:s region;ålder;antal.`,
  "population-contents": ({ header }) =>
    `"${header}" är ingen folkmängd. Hämta Folkmängd för båda könen, eller kalla kolumnen population om den räknar alla.`,
  "population-period": ({ text, counted, date }, to) =>
    `"${text}"${counted ? ` (${formatDate(counted, "sv")})` : ""} är inte registrets datum, ${formatDate(date, "sv")}. Ange rätt datum ${to("med --population-date", "i date")}, eller använd den dagens folkmängd.`,
  "column-unaccounted": ({ header, text }) =>
    `Kolumnen "${header}" går inte att tolka: "${text}". Siffrorna kan gälla bara en del. Använd totaler, eller ta bort kolumnen om den inte delar upp siffrorna.`,
  "population-sum": ({ code, stated, computed }) =>
    `Registrets summor stämmer inte: ${code} anges till ${stated}, men delarna blir ${computed}. Kontrollera raderna. Från 2025 kan SCB:s siffror skilja något på grund av röjandeskydd.`,
  "population-sex": ({ code, age, found }) =>
    `För ${code}, ålder ${age}, finns bara ${listOf(
      found.map((sex) => SEXES[sex] ?? sex),
      "sv",
    )}. Ta med både män och kvinnor, eller bara totalen.`,
  "population-marital": ({ code, age, found, others }) =>
    `För ${code}, ålder ${age}${others > 0 ? ` (och ${others} till)` : ""}, finns bara civilstånden ${listOf(
      found.map((status) => STATUSES[status] ?? status),
      "sv",
    )}. Ta med alla fyra, eller bara totalen.`,
  "date-missing": ({ file, found }, to) => {
    const day = found.length === 1 ? found[0] : "ÅÅÅÅ-MM-DD";
    const option = to(`--population-date ${day} (import: --date)`, `date: "${day}"`);
    if (found.length === 0) return `Registret i ${file} anger ingen dag. Ange den med ${option}.`;
    return found.length === 1
      ? `Registret i ${file} anger bara året. Gäller det ${formatDate(day ?? "", "sv")}, ange ${option}.`
      : `Registret i ${file} har flera tider: ${listOf(found, "sv", 4)}. Välj en dag med ${option}.`;
  },
};

export const registerFileEn: Words<Pick<PopulationProblems, RegisterFileCode>> = {
  "register-unknown": ({ register, known }, to) =>
    `There is no register "${register}". ${nearestEn(register, known, "The bundled registers are", 20)} ${to("Pass a register of your own as a file", "Read a register of your own with readRegister")}.`,
  "inhabitants-unknown": ({ level, codes, register }, to) =>
    `Cannot compute amounts per inhabitant for ${allOfLevel(level).en}: the number of inhabitants of ${listOf(codes, "en")} is unknown (${register === null ? "no register was given" : `register ${register} does not have it`}). Pass ${register === null ? "" : "another register: "}${to("--population REGISTER", "population")}, or show whole amounts.`,
  "date-malformed": ({ text }) => `"${text}" is not a date. Write YYYY-MM-DD, for example 2024-11-01.`,
  "population-count": ({ text, code }) =>
    `The count "${text}" for ${code} must be a whole number, 0 or more. Correct the cell.`,
  "population-age": ({ text, code }) =>
    `The age "${text}" for ${code} cannot be read. Write 0, 1, … 99, 100+ or total. Age groups must be split into single years.`,
  "population-code": ({ code }) =>
    `"${code}" is not an official code. Write 00 for the nation, two digits for a county, four for a municipality, with the leading zero.`,
  "population-duplicate": ({ code, age, first }) =>
    `${code}, age ${age}, appears twice, first at ${first}. Remove one of the rows.`,
  "population-columns": ({ found, missing }) =>
    `The file has no column for ${allOf(missing, "en")}. Its columns are ${listOf(found, "en")}. Name them code,name,age,population, or as SCB does, region;ålder;antal.`,
  "population-contents": ({ header }) =>
    `"${header}" is not a population. Download Folkmängd (population) for both sexes, or head the column population if it counts everyone.`,
  "population-period": ({ text, counted, date }, to) =>
    `"${text}"${counted ? ` (${formatDate(counted, "en")})` : ""} is not the register's date, ${formatDate(date, "en")}. Give the right date ${to("with --population-date", "as date")}, or use the population of that date.`,
  "column-unaccounted": ({ header, text }) =>
    `The column "${header}" is not understood: "${text}". The figures may be of a part only. Use totals, or remove the column if it does not divide the figures.`,
  "population-sum": ({ code, stated, computed }) =>
    `The register does not add up: ${code} is stated as ${stated}, but its parts add up to ${computed}. Check the rows. From 2025 SCB's figures may differ slightly because of disclosure control.`,
  "population-sex": ({ code, age, found }) =>
    `For ${code}, age ${age}, the file has only ${listOf(found, "en")}. Include both men and women, or only the total.`,
  "population-marital": ({ code, age, found, others }) =>
    `For ${code}, age ${age}${others > 0 ? ` (and ${others} more)` : ""}, the file has only the marital statuses ${listOf(found, "en")}. Include all four, or only the total.`,
  "date-missing": ({ file, found }, to) => {
    const day = found.length === 1 ? found[0] : "YYYY-MM-DD";
    const option = to(`--population-date ${day} (import: --date)`, `date: "${day}"`);
    if (found.length === 0) return `The register in ${file} names no day. Pass it with ${option}.`;
    return found.length === 1
      ? `The register in ${file} names only the year. If it is of ${formatDate(day ?? "", "en")}, pass ${option}.`
      : `The register in ${file} has several times: ${listOf(found, "en", 4)}. Choose a day with ${option}.`;
  },
};

/** Civil statuses in Swedish. */
const STATUSES: Readonly<Record<string, string>> = {
  single: "ogifta",
  married: "gifta",
  divorced: "skilda",
  widowed: "änkor/änklingar",
};

/** Columns of a register in Swedish. */
const ROLES: Readonly<Record<string, string>> = {
  code: "koder",
  name: "namn",
  age: "ålder",
  population: "antal personer",
};

const SEXES: Readonly<Record<string, string>> = { men: "män", women: "kvinnor", total: "totalen" };
