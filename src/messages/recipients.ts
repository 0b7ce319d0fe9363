import type { Language } from "../language/language.ts";
import { levelWords, theLevel, wordOfLevel } from "../language/level-words.ts";
import { allOf, oneOf } from "../language/list-of.ts";
import type { RecipientProblems } from "../problems/recipients.ts";
import { groupsInUse } from "../recipients/groups-in-use.ts";
import { levelsInUse } from "../recipients/in-use.ts";
import type { Level } from "../recipients/recipient.ts";
import { didYouMean, levelOptions, type Messages, nearestOr } from "./messages.ts";

function groupNames(): string {
  return [...new Set(groupsInUse().map((group) => group.name))].join(", ") || "–";
}

export const recipientMessages: Messages<RecipientProblems> = {
  "recipient-unknown": {
    sv: ({ name, suggestions }) =>
      `Ingen mottagare heter "${name}". ${didYouMean(suggestions, "sv", "Skriv mottagarens namn eller kod.")}`,
    en: ({ name, suggestions }) =>
      `No recipient is called "${name}". ${didYouMean(suggestions, "en", "Write the recipient's name or code.")}`,
  },
  "recipient-ambiguous": {
    sv: ({ name, candidates }) =>
      `"${name}" kan vara ${withLevels(candidates, "sv")}. Ange nivån, eller skriv beteckningen inom parentes.`,
    en: ({ name, candidates }) =>
      `"${name}" can mean ${withLevels(candidates, "en")}. Give the level, or write the id in parentheses.`,
  },
  "recipient-level": {
    sv: ({ name, found, levels }, to) =>
      `${roles(name, found, "sv")} får inga pengar på de nivåer som visas (${levels.map((level) => wordOfLevel(level).sv).join(", ")}). Ändra ${to("--level eller --recipient", "nivån eller mottagaren")}.`,
    en: ({ name, found, levels }, to) =>
      `${roles(name, found, "en")} gets no money at the levels shown (${levels.map((level) => wordOfLevel(level).en).join(", ")}). Change ${to("--level or --recipient", "the level or the recipient")}.`,
  },
  "level-unknown": {
    sv: ({ level, known }) =>
      `Nivån "${level}" finns inte. ${nearestOr(level, levelOptions(known, "sv"), "sv", "Nivåerna är")}`,
    en: ({ level, known }) =>
      `There is no level "${level}". ${nearestOr(level, levelOptions(known, "en"), "en", "The levels are")}`,
  },
  "level-undecided": {
    sv: ({ levels }, to) =>
      `Ett diagram visar en nivå, men posterna går till flera: ${allOf(
        levels.map((level) => levelWords(level).sv),
        "sv",
      )}. Välj en med ${to("--level", "level")}.`,
    en: ({ levels }, to) =>
      `A chart shows one level, but the lines go to several: ${allOf(
        levels.map((level) => levelWords(level).en),
        "en",
      )}. Choose one with ${to("--level", "level")}.`,
  },
  "group-unknown": {
    sv: ({ group }) =>
      `Gruppen "${group}" finns inte på postens nivå. Grupper: ${groupNames()}. Ange enskilda mottagare med kod.`,
    en: ({ group }) =>
      `There is no group "${group}" at the line's level. Groups: ${groupNames()}. Name single recipients by code.`,
  },
  "recipient-duplicate": {
    sv: ({ cell, name, first }) => `${cell}: ${name} finns redan i ${first}. Ta bort den ena raden.`,
    en: ({ cell, name, first }) => `${cell}: ${name} is already in ${first}. Remove one of the rows.`,
  },
  "recipient-conflict": {
    sv: ({ cell, code, coded, name, named, exchanged, rows, elsewhere }) => {
      if (elsewhere) return `${cell}: ${coded} ligger inte i ${name}. Rätta cellen.`;
      const found = `${cell === undefined ? "Raden" : `${cell}: raden`} har koden ${code}${inBrackets(coded, "som ingen har")} men namnet ${name}, som har koden ${named}. `;
      if (rows !== undefined)
        return `${found}På ${rows} rader är namnen en rad fel mot koderna. Rätta den förskjutna kolumnen.`;
      return exchanged === undefined
        ? `${found}Rätta koden eller namnet.`
        : `${found}Den har bytt namn eller kod med ${exchanged}. Byt tillbaka.`;
    },
    en: ({ cell, code, coded, name, named, exchanged, rows, elsewhere }) => {
      if (elsewhere) return `${cell}: ${coded} is not in ${name}. Correct the cell.`;
      const found = `${cell === undefined ? "The row" : `${cell}: the row`} has the code ${code}${inBrackets(coded, "of no recipient")} and the name ${name}, whose code is ${named}. `;
      if (rows !== undefined)
        return `${found}In ${rows} rows the names are one row off the codes. Correct the shifted column.`;
      return exchanged === undefined
        ? `${found}Correct the code or the name.`
        : `${found}It has exchanged name or code with ${exchanged}. Exchange them back.`;
    },
  },
};

function inBrackets(coded: string | null | undefined, unknown: string): string {
  return coded === undefined ? "" : ` (${coded ?? unknown})`;
}

function levelOf(id: string): Level | undefined {
  const [level = ""] = id.split(":");
  return levelsInUse().find((one) => one === level);
}

/** "the county (county:23) or the region (region:23)" */
function withLevels(ids: readonly string[], lang: Language): string {
  const named = ids.map((id) => {
    const level = levelOf(id);
    return level ? `${theLevel(level)[lang]} (${id})` : id;
  });
  return oneOf(named, lang);
}

/** "Ragunda (municipality)"; SKR is its own level. */
function roles(name: string, ids: readonly string[], lang: Language): string {
  const words = ids.map((id) => wordOfLevel(levelOf(id) ?? id)[lang]).filter((word) => word !== name);
  return words.length > 0 ? `${name} (${words.join(", ")})` : name;
}
