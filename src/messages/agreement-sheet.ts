import { oneOf } from "../language/list-of.ts";
import { unitNames } from "../language/unit-names.ts";
import type { AgreementProblems, SheetCellFault } from "../problems/agreement.ts";
import type { Messages, Words } from "./messages.ts";

const WRITE_SV: (text: string, known: string) => string = (text, known) => `är "${text}". Skriv ${known}.`;
const WRITE_EN: (text: string, known: string) => string = (text, known) => `is "${text}". Write ${known}.`;

/** What is wrong with a cell, after its place; the facts are its text and what it may be. */
const FAULTS_SV: Readonly<Record<SheetCellFault, (text: string, known: string) => string>> = {
  missing: (_, known) => `är tom. Skriv ${known === "" ? "vad som gäller för posten" : known}.`,
  column: (text) =>
    `har ingen kolumn "${text}". Skriv rubrikerna post; namn; nivå; belopp; fast belopp; undantag; nyckel; ålder; källa.`,
  duplicate: (text) => `är "${text}", som en annan rad redan har. Ge varje post ett eget namn.`,
  level: WRITE_SV,
  heading: WRITE_SV,
  amount: (text) =>
    `är "${text}", som inte går att läsa som ett belopp. Skriv till exempel 66 000 000 eller 250 ${unitNames()[2]}.`,
  key: (text, known) => `är "${text}". Skriv ${known}; andra nycklar skrivs i en överenskommelsefil i JSON.`,
  age: (text) => `är "${text}". Skriv åldern som 0–25 eller 65+.`,
  "age-unused": (text) =>
    `är "${text}", men postens nyckel räknar inga invånare. Skriv folkmängd som nyckel, eller töm cellen.`,
  exception: (text) =>
    `har "${text}". Skriv mottagare = belopp, till exempel Stockholms län = 2 000 000, med semikolon mellan.`,
  recipient: (text) =>
    `har "${text}", som inte är någon mottagare på postens nivå. Skriv namnet, koden eller storstadslän.`,
  "no-fixed": (text) =>
    `har "${text}", men posten har inget fast belopp att göra undantag från. Skriv det i kolumnen fast belopp.`,
  year: () => `visar inget år. Skriv en rad med År i A och året i B ovanför rubrikerna.`,
  "recipient-column": (text) =>
    `har ingen kolumn "${text}". Skriv rubrikerna code; name och, om de behövs, level; group; currency.`,
  "recipient-twice": (text) =>
    `är "${text}", som en annan rad på samma nivå redan har. Ge varje mottagare en egen kod.`,
  above: (text) =>
    `är "${text}", som ingen på den nivån har som kod. Skriv koden för den som mottagaren hör till.`,
  tile: (text) => `är "${text}". Skriv ett heltal från 0.`,
  currency: (text) => `är "${text}", men den första raden har en annan valuta. Skriv samma på alla rader.`,
  date: (text) => `är "${text}", som inte är någon dag. Skriv ÅÅÅÅ-MM-DD, till exempel 2024-11-01.`,
};

const FAULTS_EN: Readonly<Record<SheetCellFault, (text: string, known: string) => string>> = {
  missing: (_, known) => `is empty. Write ${known === "" ? "what applies to the line" : known}.`,
  column: (text) =>
    `has no column "${text}". Write the headings line; name; level; amount; fixed amount; exceptions; key; age; source.`,
  duplicate: (text) => `is "${text}", which another row has already. Give each line a name of its own.`,
  level: WRITE_EN,
  heading: WRITE_EN,
  amount: (text) =>
    `is "${text}", which cannot be read as an amount. Write for example 66 000 000 or 250 ${unitNames()[2]}.`,
  key: (text, known) => `is "${text}". Write ${known}; other keys are written in an agreement file in JSON.`,
  age: (text) => `is "${text}". Write the age as 0–25 or 65+.`,
  "age-unused": (text) =>
    `is "${text}", but the key of the line counts no inhabitants. Write population as the key, or empty the cell.`,
  exception: (text) =>
    `has "${text}". Write recipient = amount, for example Stockholms län = 2 000 000, with semicolons between.`,
  recipient: (text) =>
    `has "${text}", which is no recipient at the level of the line. Write the name, the code or metropolitan.`,
  "no-fixed": (text) =>
    `has "${text}", but the line has no fixed amount to make exceptions from. Write it in the column fixed amount.`,
  year: () => `shows no year. Write a row with Year in A and the year in B above the headings.`,
  "recipient-column": (text) =>
    `has no column "${text}". Write the headings code; name and, if needed, level; group; currency.`,
  "recipient-twice": (text) =>
    `is "${text}", which another row at the same level has already. Give each recipient a code of its own.`,
  above: (text) =>
    `is "${text}", which is no code at that level. Write the code of the one that it lies within.`,
  tile: (text) => `is "${text}". Write a whole number from 0.`,
  currency: (text) => `is "${text}", but the first row has another currency. Write the same in each row.`,
  date: (text) => `is "${text}", which is not a day. Write YYYY-MM-DD, for example 2024-11-01.`,
};

/** What is wrong with an agreement that is a sheet. */
export const agreementSheetSv: Words<Pick<AgreementProblems, "agreement-cell">> = {
  "agreement-cell": ({ file, cell, header, text, fault, known }) =>
    `${fault === "recipient-column" ? `Filen ${file}` : fault === "column" ? `Överenskommelsen ${file}` : `Cell ${cell}${header === "" ? "" : ` (${header})`}`} ${FAULTS_SV[fault](text, oneOf(known, "sv"))}`,
};

export const agreementSheetEn: Words<Pick<AgreementProblems, "agreement-cell">> = {
  "agreement-cell": ({ file, cell, header, text, fault, known }) =>
    `${fault === "recipient-column" ? `The file ${file}` : fault === "column" ? `The agreement ${file}` : `Cell ${cell}${header === "" ? "" : ` (${header})`}`} ${FAULTS_EN[fault](text, oneOf(known, "en"))}`,
};

export const agreementSheetMessages: Messages<Pick<AgreementProblems, "agreement-cell">> = {
  sv: agreementSheetSv,
  en: agreementSheetEn,
};
