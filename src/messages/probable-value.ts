/** What a cell that cannot be read probably is, by its looks; the first that fits. */
const LOOKS = [
  /^#+$/,
  /^#/,
  /^=/,
  /^[-−+]?\d+([.,]\d+)?e[-+]?\d+$/i,
  /^[-−+]?\d{1,3}(,\d{3})+(\.\d+)?$/,
  /^[-−+]?\d{1,3}(\s\d{3})*\s\d{1,2}$/,
];

/** What to do about a character that is not visible, and about each of the looks; about other texts what comes last. */
interface ProbableWords {
  readonly unseen: (name: string) => string;
  readonly looks: readonly string[];
}

export const PROBABLE_SV: ProbableWords = {
  unseen: (name) => `Cellen innehåller ett tecken som inte syns, ${name}: ta bort det.`,
  looks: [
    "Kolumnen var för smal när tabellen sparades: gör den bredare och spara om.",
    "Det är ett fel i kalkylbladet: rätta formeln och spara om.",
    "Det är en formel: spara tabellen med värden.",
    "Kalkylprogrammet har avrundat talet: visa det med alla siffror och spara om.",
    "Det ser ut som engelska tusental: skriv tusental med mellanslag och decimaler med komma.",
    "Den sista siffergruppen är för kort: en nolla kan ha fallit bort.",
    "Rätta cellen.",
  ],
};

export const PROBABLE_EN: ProbableWords = {
  unseen: (name) => `The cell has a character that is not visible, ${name}: remove it.`,
  looks: [
    "The column was too narrow when the table was saved: widen it and save again.",
    "It is an error of the spreadsheet: correct the formula and save again.",
    "It is a formula: save the table with values.",
    "The spreadsheet has rounded the number: show all its digits and save again.",
    "It looks like English thousands: write thousands with a space and decimals with a comma.",
    "The last group of digits is short: a zero may be lost.",
    "Correct the cell.",
  ],
};

/** What a cell's text that cannot be read probably is, and what to do about it. */
export function probableValue(text: string, words: ProbableWords): string {
  const unseen = /\p{Cf}/u.exec(text)?.[0].codePointAt(0);
  if (unseen !== undefined) return words.unseen(`U+${unseen.toString(16).toUpperCase().padStart(4, "0")}`);
  // The last is at -1, which is where none of the looks is.
  return words.looks.at(LOOKS.findIndex((looks) => looks.test(text.trim()))) as string;
}
