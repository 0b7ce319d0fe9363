import type { Language } from "../language/language.ts";
import { levelWords, theLevel, wordOfLevel } from "../language/level-words.ts";
import { allOf, oneOf } from "../language/list-of.ts";
import type { RecipientProblems } from "../problems/recipients.ts";
import { groupsInUse } from "../recipients/groups-in-use.ts";
import { levelsInUse } from "../recipients/in-use.ts";
import type { Level } from "../recipients/recipient.ts";
import {
  didYouMeanEn,
  didYouMeanSv,
  levelsSv,
  type Messages,
  nearestEn,
  nearestSv,
  type Words,
} from "./messages.ts";

function groupNames(): string {
  return [...new Set(groupsInUse().map((group) => group.name))].join(", ") || "–";
}

export const recipientSv: Words<RecipientProblems> = {
  "recipient-unknown": ({ name, suggestions }) =>
    `Ingen mottagare heter "${name}". ${didYouMeanSv(suggestions, "Skriv mottagarens namn eller kod.")}`,
  "recipient-ambiguous": ({ name, candidates }) =>
    `"${name}" kan vara ${withLevels(candidates, "sv")}. Ange nivån, eller skriv beteckningen inom parentes.`,
  "recipient-level": ({ name, found, levels }, to) =>
    `${roles(name, found, "sv")} får inga pengar på de nivåer som visas (${levels.map((level) => wordOfLevel(level).sv).join(", ")}). Ändra ${to("--level eller --recipient", "nivån eller mottagaren")}.`,
  "level-unknown": ({ level, known }) =>
    `Nivån "${level}" finns inte. ${nearestSv(level, levelsSv(known), "Nivåerna är")}`,
  "level-undecided": ({ levels }, to) =>
    `Ett diagram visar en nivå, men posterna går till flera: ${allOf(
      levels.map((level) => levelWords(level).sv),
      "sv",
    )}. Välj en med ${to("--level", "level")}.`,
  "group-unknown": ({ group }) =>
    `Gruppen "${group}" finns inte på postens nivå. Grupper: ${groupNames()}. Ange enskilda mottagare med kod.`,
  "recipient-duplicate": ({ cell, name, first }) =>
    `${cell}: ${name} finns redan i ${first}. Ta bort den ena raden.`,
  "recipient-conflict": ({ cell, code, coded, name, named, exchanged, rows, elsewhere }) =>
    elsewhere
      ? `${cell}: ${coded} ligger inte i ${name}. Rätta cellen.`
      : `${cell === undefined ? "Raden" : `${cell}: raden`} har koden ${code}${coded === undefined ? "" : ` (${coded ?? "som ingen har"})`} men namnet ${name}, som har koden ${named}. ${
          rows !== undefined
            ? `På ${rows} rader är namnen en rad fel mot koderna. Rätta den förskjutna kolumnen.`
            : exchanged === undefined
              ? "Rätta koden eller namnet."
              : `Den har bytt namn eller kod med ${exchanged}. Byt tillbaka.`
        }`,
};

export const recipientEn: Words<RecipientProblems> = {
  "recipient-unknown": ({ name, suggestions }) =>
    `No recipient is called "${name}". ${didYouMeanEn(suggestions, "Write the recipient's name or code.")}`,
  "recipient-ambiguous": ({ name, candidates }) =>
    `"${name}" can mean ${withLevels(candidates, "en")}. Give the level, or write the id in parentheses.`,
  "recipient-level": ({ name, found, levels }, to) =>
    `${roles(name, found, "en")} gets no money at the levels shown (${levels.map((level) => wordOfLevel(level).en).join(", ")}). Change ${to("--level or --recipient", "the level or the recipient")}.`,
  "level-unknown": ({ level, known }) =>
    `There is no level "${level}". ${nearestEn(level, known, "The levels are")}`,
  "level-undecided": ({ levels }, to) =>
    `A chart shows one level, but the lines go to several: ${allOf(
      levels.map((level) => levelWords(level).en),
      "en",
    )}. Choose one with ${to("--level", "level")}.`,
  "group-unknown": ({ group }) =>
    `There is no group "${group}" at the line's level. Groups: ${groupNames()}. Name single recipients by code.`,
  "recipient-duplicate": ({ cell, name, first }) =>
    `${cell}: ${name} is already in ${first}. Remove one of the rows.`,
  "recipient-conflict": ({ cell, code, coded, name, named, exchanged, rows, elsewhere }) =>
    elsewhere
      ? `${cell}: ${coded} is not in ${name}. Correct the cell.`
      : `${cell === undefined ? "The row" : `${cell}: the row`} has the code ${code}${coded === undefined ? "" : ` (${coded ?? "of no recipient"})`} and the name ${name}, whose code is ${named}. ${
          rows !== undefined
            ? `In ${rows} rows the names are one row off the codes. Correct the shifted column.`
            : exchanged === undefined
              ? "Correct the code or the name."
              : `It has exchanged name or code with ${exchanged}. Exchange them back.`
        }`,
};

export const recipientMessages: Messages<RecipientProblems> = { sv: recipientSv, en: recipientEn };

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
