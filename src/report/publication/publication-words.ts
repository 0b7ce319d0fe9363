import type { InBoth, Language } from "../../language/language.ts";
import { formatKr } from "../../money/format-kr.ts";
import type { Ore } from "../../money/ore.ts";
import { areKronor, krona, unitInUse } from "../../recipients/unit-in-use.ts";
import { type PrintedUnit, printedUnit } from "./printed-unit.ts";

const UNIT_WORDS: Readonly<Record<PrintedUnit["unit"], InBoth<string>>> = {
  kr: { sv: "kronor (kr)", en: "kronor (kr)" },
  tkr: { sv: "tusental kronor (tkr)", en: "thousands of kronor (tkr)" },
  mnkr: { sv: "miljoner kronor (mnkr)", en: "millions of kronor (mnkr)" },
  mdkr: { sv: "miljarder kronor (mdkr)", en: "billions of kronor (mdkr)" },
};

const MULTIPLES: Readonly<Record<PrintedUnit["unit"], InBoth<string>>> = {
  kr: { sv: "", en: "" },
  tkr: { sv: "tusental ", en: "thousands of " },
  mnkr: { sv: "miljoner ", en: "millions of " },
  mdkr: { sv: "miljarder ", en: "billions of " },
};

/** The units that can be published in, as --publish takes them. */
function multiples(): string {
  return areKronor() ? "tkr, mnkr" : "1000, 1000000";
}

/** What a publication states of itself. */
export const PUBLICATION_WORDS = {
  unit: {
    sv: (unit: string, step: string | null): string =>
      `Belopp i ${unit}${step === null ? "" : `, avrundade till ${step}`}.`,
    en: (unit: string, step: string | null): string =>
      `Amounts in ${unit}${step === null ? "" : `, rounded to ${step}`}.`,
  },
  addsUp: {
    sv: "✓ Alla rader, kolumner och summor stämmer som de är tryckta; varje siffra är närmast under eller över det fördelade beloppet.",
    en: "✓ All rows, columns and sums add up as printed; each figure is next below or above the allocated amount.",
  },
  noneMoved: {
    sv: "Varje belopp är avrundat till närmaste enhet.",
    en: "Each amount is rounded to the nearest unit.",
  },
  moved: {
    sv: (count: number, of: number): string =>
      count === 1
        ? `1 av ${of} belopp är inte det närmaste; det är flyttat för att summorna ska stämma:`
        : `${count} av ${of} belopp är inte de närmaste; de är flyttade för att summorna ska stämma:`,
    en: (count: number, of: number): string =>
      count === 1
        ? `1 of ${of} amounts is not the nearest; it was moved so that the sums add up:`
        : `${count} of ${of} amounts are not the nearest; they were moved so that the sums add up:`,
  },
  notLeast: {
    sv: "! Sökningen avbröts innan det var visat att inga andra siffror flyttas mindre.",
    en: "! The search stopped before it was shown that no other figures move less.",
  },
  uneven: {
    sv: (unit: string): string =>
      `! Jämna ${unit} är ingen enhet som fordela verify läser. Välj ${multiples()} eller en tiondel eller hundradel av dem för en tabell som ska kontrolleras.`,
    en: (unit: string): string =>
      `! Steps of ${unit} are no unit that fordela verify reads. Choose ${multiples()} or a tenth or hundredth of them for a table that is to be verified.`,
  },
  paid: {
    sv: "Det som betalas ut är det fördelade beloppet, inte det avrundade.",
    en: "What is paid out is the allocated amount, not the rounded one.",
  },
  contradiction: {
    sv: (irreducible: boolean): string =>
      `✗ Tabellen kan inte avrundas så att alla summor stämmer. De här siffrorna motsäger varandra${irreducible ? "; utan någon av dem går det" : ""}:`,
    en: (irreducible: boolean): string =>
      `✗ The table cannot be rounded so that all sums add up. These figures contradict each other${irreducible ? "; without any one of them there is a solution" : ""}:`,
  },
  wayOut: {
    sv: "Välj en finare enhet, utelämna en av summorna ovan, eller publicera beloppen som de är.",
    en: "Choose a finer unit, leave out one of the sums above, or publish the amounts as they are.",
  },
  undecided: {
    sv: (effort: number): string =>
      `– Inte avgjort: sökningen slutade efter ${effort} försök utan att finna någon avrundning där alla summor stämmer, och utan att visa att det inte finns någon. Välj en finare enhet.`,
    en: (effort: number): string =>
      `– Not decided: the search ended after ${effort} attempts without finding figures that add up, and without showing that there are none. Choose a finer unit.`,
  },
  summary: { sv: "Alla nivåer", en: "All levels" },
  allocated: {
    sv: (): string => `Fördelat (${unitInUse().sv})`,
    en: (): string => `Allocated (${unitInUse().en})`,
  },
  printed: { sv: "Tryckt", en: "Printed" },
  nearest: { sv: "Närmast", en: "Nearest" },
} as const;

/** Whether figures of a unit are printed in steps that are no power of ten of kronor, such as 50 000 kr. */
export function isUneven(unit: Ore): boolean {
  const { unit: name, decimals } = printedUnit(unit);
  return name === "kr" && decimals === 0 && unit !== krona();
}

/** "Belopp i miljoner kronor (mnkr)." */
export function unitSentence(unit: Ore, lang: Language): string {
  const { unit: name } = printedUnit(unit);
  const step = isUneven(unit) ? formatKr(unit, { lang, unit: true }) : null;
  const words = areKronor() ? UNIT_WORDS[name][lang] : MULTIPLES[name][lang] + unitInUse()[lang];
  return PUBLICATION_WORDS.unit[lang](words, step);
}
