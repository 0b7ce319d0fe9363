import type { InBoth, Language } from "../language/language.ts";

/** What a cell that cannot be read probably is, by its looks; the first that fits. */
const KINDS: readonly (readonly [RegExp, InBoth<string>])[] = [
  [
    /^#+$/,
    {
      sv: "Kolumnen var för smal när tabellen sparades: gör den bredare och spara om.",
      en: "The column was too narrow when the table was saved: widen it and save again.",
    },
  ],
  [
    /^#/,
    {
      sv: "Det är ett fel i kalkylbladet: rätta formeln och spara om.",
      en: "It is an error of the spreadsheet: correct the formula and save again.",
    },
  ],
  [
    /^=/,
    {
      sv: "Det är en formel: spara tabellen med värden.",
      en: "It is a formula: save the table with values.",
    },
  ],
  [
    /^[-−+]?\d+([.,]\d+)?e[-+]?\d+$/i,
    {
      sv: "Kalkylprogrammet har avrundat talet: visa det med alla siffror och spara om.",
      en: "The spreadsheet has rounded the number: show all its digits and save again.",
    },
  ],
  [
    /^[-−+]?\d{1,3}(,\d{3})+(\.\d+)?$/,
    {
      sv: "Det ser ut som engelska tusental: skriv tusental med mellanslag och decimaler med komma.",
      en: "It looks like English thousands: write thousands with a space and decimals with a comma.",
    },
  ],
  [
    /^[-−+]?\d{1,3}(\s\d{3})*\s\d{1,2}$/,
    {
      sv: "Den sista siffergruppen är för kort: en nolla kan ha fallit bort.",
      en: "The last group of digits is short: a zero may be lost.",
    },
  ],
];

const UNSEEN: InBoth<(name: string) => string> = {
  sv: (name) => `Cellen innehåller ett tecken som inte syns, ${name}: ta bort det.`,
  en: (name) => `The cell has a character that is not visible, ${name}: remove it.`,
};
const CORRECT: InBoth<string> = { sv: "Rätta cellen.", en: "Correct the cell." };

/** What a cell's text that cannot be read probably is, and what to do about it. */
export function probableValue(text: string, lang: Language): string {
  const unseen = /\p{Cf}/u.exec(text)?.[0].codePointAt(0);
  if (unseen !== undefined) return UNSEEN[lang](`U+${unseen.toString(16).toUpperCase().padStart(4, "0")}`);
  const found = KINDS.find(([looks]) => looks.test(text.trim()));
  return found?.[1][lang] ?? CORRECT[lang];
}
