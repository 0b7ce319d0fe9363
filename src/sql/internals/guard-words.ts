import type { InBoth } from "../../language/language.ts";

/** What a statement checks before it gives any amount. `name` is a column or a rule of the key. */
export type GuardName =
  | "rows-none"
  | "rows-many"
  | "code-missing"
  | "code-repeated"
  | "code-absent"
  | "weight-missing"
  | "weight-negative"
  | "weights-large"
  | "weights-zero"
  | "stated-exceeds"
  | "minimum-infeasible"
  | "bounds-unsettled"
  | "rest-left"
  | "share-negative"
  | "shares-off"
  | "component-unit"
  | "tie"
  | "residual-exceeds"
  | "amounts-missing"
  | "sum-off";

/** What a failed check is reported with; the number found follows. */
export const GUARD_WORDS: Readonly<Record<GuardName, InBoth<(name: string) => string>>> = {
  "rows-none": {
    sv: () => "det finns inga mottagare; antal rader",
    en: () => "there are no recipients; number of rows",
  },
  "rows-many": {
    sv: () => "fler rader än satsen är prövad för; antal rader",
    en: () => "more rows than the statement is checked for; number of rows",
  },
  "code-missing": {
    sv: () => "antal rader utan kod",
    en: () => "number of rows without a code",
  },
  "code-repeated": {
    sv: () => "en kod förekommer flera gånger; antal rader för mycket",
    en: () => "a code is repeated; number of rows too many",
  },
  "code-absent": {
    sv: () => "koder som överenskommelsen nämner saknas; antal funna",
    en: () => "codes that the agreement names are missing; number found",
  },
  "weight-missing": {
    sv: (name) => `antal rader där ${name} saknas eller inte är ett exakt heltal`,
    en: (name) => `number of rows where ${name} is missing or not an exact whole number`,
  },
  "weight-negative": {
    sv: (name) => `antal rader där ${name} är under 0`,
    en: (name) => `number of rows where ${name} is below 0`,
  },
  "weights-large": {
    sv: (name) => `summan av ${name} är större än satsen är prövad för`,
    en: (name) => `the sum of ${name} is larger than the statement is checked for`,
  },
  "weights-zero": {
    sv: (name) => `alla vikter är 0 (${name}); kvar att fördela`,
    en: (name) => `all weights are 0 (${name}); left to share out`,
  },
  "stated-exceeds": {
    sv: (name) => `de angivna beloppen är större än pengarna (${name}); kvar`,
    en: (name) => `the stated amounts exceed the money (${name}); left`,
  },
  "minimum-infeasible": {
    sv: (name) => `pengarna räcker inte till minimibeloppen (${name}); kvar`,
    en: (name) => `the money does not cover the minimums (${name}); left`,
  },
  "bounds-unsettled": {
    sv: (name) => `gränserna kräver fler omgångar än satsen har (${name}); kvar`,
    en: (name) => `the bounds need more rounds than the statement has (${name}); left`,
  },
  "rest-left": {
    sv: () => "pengar blir över efter den sista regeln; kvar",
    en: () => "money is left after the last rule; left",
  },
  "share-negative": {
    sv: () => "antal mottagare vars andel har fel tecken",
    en: () => "number of recipients whose share has the wrong sign",
  },
  "shares-off": {
    sv: () => "andelarna summerar inte till posten; summa",
    en: () => "the shares do not sum to the line; sum",
  },
  "component-unit": {
    sv: () => "en del av posten är inte jämna enheter; över",
    en: () => "a part of the line is not whole units; left over",
  },
  tie: {
    sv: () => "flera har lika rätt till de sista enheterna; antal",
    en: () => "several have an equal claim to the last units; number",
  },
  "residual-exceeds": {
    sv: () => "avrundningen ger ett belopp med fel tecken; antal",
    en: () => "the rounding gives an amount of the wrong sign; number",
  },
  "amounts-missing": {
    sv: () => "belopp saknas; antal belopp",
    en: () => "amounts are missing; number of amounts",
  },
  "sum-off": {
    sv: () => "beloppen summerar inte till posten; summa i enheter",
    en: () => "the amounts do not sum to the line; sum in units",
  },
};
