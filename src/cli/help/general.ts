import type { InBoth, Language } from "../../language/language.ts";
import type { CommandName } from "./command-name.ts";

const PURPOSE: Readonly<Record<CommandName, InBoth<string>>> = {
  agreements: {
    sv: "vilka överenskommelser som finns, och deras pengar",
    en: "the agreements there are, and their money",
  },
  agreement: {
    sv: "granska, beskriva och börja på egna avtalsfiler",
    en: "check, describe and begin agreement files of your own",
  },
  allocate: { sv: "fördela en överenskommelses pengar", en: "share out an agreement's money" },
  explain: { sv: "förklara en mottagares belopp i ord", en: "explain a recipient's amounts in words" },
  compare: {
    sv: "ställa två fördelningar bredvid varandra, och tänkta fall",
    en: "put two allocations side by side, and what-ifs",
  },
  verify: {
    sv: "hålla publicerade tabeller mot det de följer av",
    en: "hold published tables against what they follow from",
  },
  recover: {
    sv: "återvinna folkmängden som en tabell räknats på, utan register",
    en: "recover the population a table was computed from, without a register",
  },
  infer: {
    sv: "ta reda på hur en publicerad tabell gjordes",
    en: "find out how a published table was made",
  },
  sensitivity: {
    sv: "visa hur lite som hade ändrat varje belopp",
    en: "show how little would have changed each amount",
  },
  receipt: {
    sv: "räkna om en fördelning efter dess kvitto",
    en: "recompute an allocation by its receipt",
  },
  population: { sv: "visa och granska folkmängdsregister", en: "show and check population registers" },
};

const FRAME: InBoth<readonly [before: string, after: string]> = {
  sv: [
    "fordela fördelar statsbidrag exakt och förklarar varje belopp.\n\nAnvändning: fordela <kommando> [flaggor]\n",
    `Exempel:
  fordela allocate 2025 --level county --unit krona
  fordela explain 2025 --recipient Jämtland
  fordela verify tabell.csv --agreement 2025 --line lan-komplexa-behov

Varje kommando beskrivs av fordela <kommando> --help. --lang en ger engelska, --version versionen.
Slutkoder: 0 allt stämmer, 1 problem hittades, 2 kunde inte köras, 3 inget kunde kontrolleras.`,
  ],
  en: [
    "fordela shares out state grants exactly and explains every amount.\n\nUsage: fordela <command> [options]\n",
    `Examples:
  fordela allocate 2025 --level county --unit krona
  fordela explain 2025 --recipient Jämtland --lang en
  fordela verify table.csv --agreement 2025 --line lan-komplexa-behov --lang en

Each command is described by fordela <command> --help. --lang en gives English, --version the version.
Exit codes: 0 all is well, 1 problems were found, 2 could not run, 3 nothing could be verified.`,
  ],
};

/** What `fordela --help` prints. */
export function generalHelp(lang: Language): string {
  const [before, after] = FRAME[lang];
  const commands = Object.entries(PURPOSE).map(([name, purpose]) => `  ${name.padEnd(12)}${purpose[lang]}`);
  return `${[before, ...commands, "", after].join("\n")}\n`;
}
