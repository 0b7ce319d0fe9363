import type { InBoth, Language } from "../language/language.ts";
import { inUse, levelsInUse } from "../recipients/in-use.ts";

/** The comments of the starting point, by the place they explain. */
const COMMENTS: InBoth<
  Readonly<Record<"file" | "population" | "lines" | "fixed" | "shared" | "stated", string>>
> = {
  sv: {
    file: "Byt ut exemplets uppgifter mot överenskommelsens. Belopp är kronor som text; $comment får stå överallt och läses inte av programmet. Granska filen med: npx fordela agreement check FIL",
    population:
      "Dagen som folkmängden gäller. by är stated om texten anger dagen, annars chosen; reason är skälet.",
    lines:
      "En post är ett belopp till en nivå med en nyckel. Nivån är county (län), region, municipality (kommun) eller association (SKR).",
    fixed:
      "Nyckeln är en lista av regler, och varje regel fördelar av det som är kvar. Först ett fast belopp till varje mottagare ...",
    shared: '... sedan resten efter folkmängd. Lägg till "ages": [0, 18] i weight för vissa åldrar.',
    stated: "Alla summor som texten anger. De visar att posterna är rätt avskrivna.",
  },
  en: {
    file: "Put the agreement's own data in place of the example's. Amounts are kronor as text; $comment is allowed anywhere and is ignored by the program. Check the file with: npx fordela agreement check FILE",
    population:
      "The date of the population. by is stated if the text gives the date, else chosen; reason is why.",
    lines:
      "A line is an amount to a level with a key. The level is county, region, municipality or association (SKR).",
    fixed:
      "The key is a list of rules, and each rule shares out what is left. First a fixed amount to each ...",
    shared: '... then the rest by population. Add "ages": [0, 18] to weight for some ages.',
    stated: "Every sum that the text states. They show that the lines are copied correctly.",
  },
};

/** The JSON of an agreement to start from: it can be shared out unchanged, and each part is commented. */
export function agreementTemplate(lang: Language): string {
  const comments = COMMENTS[lang];
  const [own] = inUse() ? levelsInUse() : [];
  const template = {
    $schema: "./agreement.schema.json",
    $comment: comments.file,
    schemaVersion: 1,
    id: "min-overenskommelse-2025",
    year: 2025,
    title: "Min överenskommelse 2025",
    source: "diarienummer och datum",
    population: {
      $comment: comments.population,
      date: "2024-11-01",
      by: "chosen",
      reason: "exempel: senaste 1 november",
    },
    areas: [{ id: "1", name: "Område 1" }],
    lines: [
      {
        ...(!own && { $comment: comments.lines }),
        id: own ? `${own}-exempel` : "lan-exempel",
        area: "1",
        level: own ?? "county",
        amount: "200000000",
        derived: false,
        source: "avsnitt 1",
        key: [
          { $comment: comments.fixed, rule: "fixed", each: "5000000" },
          own
            ? { rule: "equal" }
            : { $comment: comments.shared, rule: "proportional", weight: { by: "population" } },
        ],
      },
    ],
    stated: [{ $comment: comments.stated, amount: "200000000", source: "avsnitt 1" }],
  };
  return `${JSON.stringify(template, null, 2)}\n`;
}
