import type { InBoth, Language } from "../../language/language.ts";
import type { CommandName } from "./index.ts";

const PURPOSE: Readonly<Record<CommandName, InBoth<string>>> = {
  agreements: {
    sv: "visa de överenskommelser som finns, och deras pengar",
    en: "show the agreements there are, and their money",
  },
  agreement: {
    sv: "granska, beskriva och skapa egna överenskommelsefiler",
    en: "check, describe and start agreement files of your own",
  },
  allocate: { sv: "fördela en överenskommelses pengar", en: "share out an agreement's money" },
  explain: { sv: "förklara en mottagares belopp i ord", en: "explain a recipient's amounts in words" },
  compare: {
    sv: "jämföra två fördelningar, eller en med ett räkneexempel",
    en: "compare two allocations, or one with a what-if",
  },
  verify: {
    sv: "kontrollera publicerade tabeller mot överenskommelsen",
    en: "check published tables against the agreement",
  },
  recover: {
    sv: "räkna fram den folkmängd som en tabell följer, utan register",
    en: "recover the population that a table follows, without a register",
  },
  infer: {
    sv: "ta reda på hur en publicerad tabell räknades fram",
    en: "find out how a published table was computed",
  },
  sensitivity: {
    sv: "visa hur lite som behövs för att ändra varje belopp",
    en: "show how little is needed to change each amount",
  },
  receipt: {
    sv: "räkna om en fördelning efter dess beräkningsunderlag",
    en: "recompute an allocation from its receipt",
  },
  requisition: {
    sv: "fylla i en rekvisition, eller se vilka som inte har rekvirerat",
    en: "fill in a requisition, or see who has not requisitioned",
  },
  flow: {
    sv: "följa pengarna: rekvisition, vidarefördelning, redovisning, återbetalning",
    en: "follow the money: requisition, passing on, report, repayment",
  },
  sql: {
    sv: "skriva posterna som en SQL-sats för en databas",
    en: "write the lines as one SQL statement for a database",
  },
  population: { sv: "visa och granska folkmängdsregister", en: "show and check population registers" },
  page: {
    sv: "spara sidan som gör detta i en webbläsare",
    en: "save the page that does this in a web browser",
  },
};

const FRAME: InBoth<readonly [before: string, after: string]> = {
  sv: [
    "fordela fördelar statsbidrag exakt och förklarar varje belopp.\n\nAnvändning: npx fordela <kommando> [flaggor]\n\nKommandon:",
    `Flaggor:
  --help       hjälp om ett kommando: npx fordela <kommando> --help
  --lang en    engelska i stället för svenska
  --version    versionen

En fil kan vara -, som är standard in. Tecken som * i filnamn tolkas också där skalet inte gör det.

Exempel:
  npx fordela allocate 2025 --level län --round-to krona
  npx fordela explain 2025 --recipient Jämtland
  npx fordela verify tabell.csv --agreement 2025 --line lan-komplexa-behov

Returkoder:
  0  allt stämmer
  1  problem hittades
  2  kommandot kunde inte köras
  3  inget kunde kontrolleras`,
  ],
  en: [
    "fordela shares out state grants exactly and explains every amount.\n\nUsage: npx fordela <command> [options]\n\nCommands:",
    `Options:
  --help       help for a command: npx fordela <command> --help
  --lang en    English instead of Swedish
  --version    the version

A file may be -, which is standard input. Signs such as * in file names are read where the shell does not.

Examples:
  npx fordela allocate 2025 --level county --round-to krona --lang en
  npx fordela explain 2025 --recipient Jämtland --lang en
  npx fordela verify table.csv --agreement 2025 --line lan-komplexa-behov --lang en

Return codes:
  0  all is well
  1  problems were found
  2  the command could not run
  3  nothing could be verified`,
  ],
};

/** Whether the arguments ask for this help and for nothing else; any others are read as arguments are. */
export function asksForHelp([first, ...rest]: readonly string[]): boolean {
  return (first === undefined || first === "--help") && /^(--lang[\n=](sv|en))?$/.test(rest.join("\n"));
}

/** The text of `fordela --help`. */
export function generalHelp(lang: Language): string {
  const [before, after] = FRAME[lang];
  const commands = Object.entries(PURPOSE).map(([name, purpose]) => `  ${name.padEnd(13)}${purpose[lang]}`);
  return `${[before, ...commands, "", after].join("\n")}\n`;
}
