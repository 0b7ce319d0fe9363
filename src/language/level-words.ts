import type { TotalBy } from "../allocate/total-by.ts";
import type { RegisterStatus } from "../population/register.ts";
import { ownLevel } from "../recipients/in-use.ts";
import type { Level, SwedishLevel } from "../recipients/recipient.ts";
import type { KnownMethod } from "../rounding/rounding-method.ts";
import type { InBoth } from "./language.ts";

/** A form of the words for a level: an own level's if it is one, else Sweden's, else the level as it is written. */
type LevelWords = (level: Level) => InBoth<string>;

function words(
  form: "one" | "several" | "definite" | "all" | "heading",
  swedish: Readonly<Record<SwedishLevel, InBoth<string>>>,
): LevelWords {
  return (level) => ownLevel(level)?.[form] ?? swedish[level as SwedishLevel] ?? { sv: level, en: level };
}

/** The word for many recipients of a level. */
export const levelWords: LevelWords = /* @__PURE__ */ words("several", {
  county: { sv: "län", en: "counties" },
  region: { sv: "regioner", en: "regions" },
  municipality: { sv: "kommuner", en: "municipalities" },
  association: { sv: "SKR", en: "SKR" },
});

/** The word for one recipient of a level. */
export const wordOfLevel: LevelWords = /* @__PURE__ */ words("one", {
  county: { sv: "län", en: "county" },
  region: { sv: "region", en: "region" },
  municipality: { sv: "kommun", en: "municipality" },
  association: { sv: "SKR", en: "SKR" },
});

/** A level with its article, as in "the county". */
export const theLevel: LevelWords = /* @__PURE__ */ words("definite", {
  county: { sv: "länet", en: "the county" },
  region: { sv: "regionen", en: "the region" },
  municipality: { sv: "kommunen", en: "the municipality" },
  association: { sv: "SKR", en: "SKR" },
});

/** All recipients of a level, as in "among the counties". */
export const allOfLevel: LevelWords = /* @__PURE__ */ words("all", {
  county: { sv: "länen", en: "the counties" },
  region: { sv: "regionerna", en: "the regions" },
  municipality: { sv: "kommunerna", en: "the municipalities" },
  association: { sv: "SKR", en: "SKR" },
});

/** The heading over the recipients of a level. */
export const levelHeading: LevelWords = /* @__PURE__ */ words("heading", {
  county: { sv: "Län", en: "County" },
  region: { sv: "Region", en: "Region" },
  municipality: { sv: "Kommun", en: "Municipality" },
  association: { sv: "Organisation", en: "Association" },
});

/** What a register's status means, in a word or two. */
export const STATUS_WORDS: Readonly<Record<RegisterStatus, InBoth<string>>> = {
  official: { sv: "officiell", en: "official" },
  preliminary: { sv: "preliminär", en: "preliminary" },
  recovered: { sv: "framräknad ur publicerade belopp", en: "recovered from published amounts" },
  supplied: { sv: "egen fil", en: "own file" },
};

/** What a rounding method does. */
export const ROUNDING_WORDS: Readonly<Record<KnownMethod, InBoth<string>>> = {
  "largest-remainder": { sv: "största rest", en: "largest remainder" },
  divisor: { sv: "uddatalsmetoden", en: "Sainte-Laguë" },
  "nearest-residual-to-largest": {
    sv: "till närmaste enhet, resten på den största",
    en: "to the nearest unit, residual to the largest",
  },
  nearest: { sv: "till närmaste enhet", en: "to the nearest unit" },
  floor: { sv: "nedåt", en: "down" },
  exact: { sv: "oavrundat", en: "unrounded" },
};

/** Headings of tables. */
export const HEADINGS: Readonly<
  Record<TotalBy | "amount" | "total" | "everyone" | "partial" | "stated" | "rest" | "code", InBoth<string>>
> = {
  line: { sv: "Post", en: "Line" },
  level: { sv: "Nivå", en: "Level" },
  area: { sv: "Område", en: "Area" },
  recipient: { sv: "Mottagare", en: "Recipient" },
  body: { sv: "Huvudman", en: "Body" },
  amount: { sv: "Belopp", en: "Amount" },
  total: { sv: "Totalt", en: "Total" },
  everyone: { sv: "Alla mottagare", en: "All recipients" },
  partial: { sv: "Delsumma", en: "Subtotal" },
  stated: { sv: "Enligt överenskommelsen", en: "As stated" },
  rest: { sv: "Rest", en: "Rest" },
  code: { sv: "Kod", en: "Code" },
};
