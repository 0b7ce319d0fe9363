import type { InBoth, Language } from "../language/language.ts";

/** The comments of the starting point, by the place they explain. */
const COMMENTS: InBoth<
  Readonly<Record<"file" | "population" | "lines" | "fixed" | "shared" | "stated", string>>
> = {
  sv: {
    file: "Byt ut exemplets uppgifter mot överenskommelsens. Belopp är kronor som text; $comment får stå överallt och betyder inget för programmet. Pröva med: fordela agreement check FIL",
    population:
      "Dagen som folkmängden räknas. by är stated om texten anger dagen, annars chosen; reason säger varför.",
    lines: "En post är ett belopp till en nivå (county, region, municipality, association) med en nyckel.",
    fixed:
      "Nyckeln är en lista: varje regel tar av det som är kvar. Först ett fast belopp till var och en ...",
    shared: '... sedan resten efter folkmängd. Byt till "ages": [0, 18] för vissa åldrar.',
    stated: "Alla summor som texten anger. De bevisar att posterna är rätt avskrivna.",
  },
  en: {
    file: "Put the agreement's own data in place of the example's. Amounts are kronor as text; $comment may stand anywhere and means nothing to the program. Try it with: fordela agreement check FILE",
    population:
      "The day people are counted at. by is stated if the text names the day, else chosen; reason says why.",
    lines: "A line is one amount to one level (county, region, municipality, association) by one key.",
    fixed: "The key is a list: each rule takes of what is left. First a fixed amount to each ...",
    shared: '... then the rest by population. Add "ages": [0, 18] for some ages.',
    stated: "Every sum that the text prints. They prove that the lines are copied right.",
  },
};

/** The JSON of an agreement to start from: it can be shared out as it is, and each part is commented. */
export function agreementTemplate(lang: Language): string {
  const comments = COMMENTS[lang];
  const template = {
    $schema: "./agreement.schema.json",
    $comment: comments.file,
    schemaVersion: 1,
    id: "mitt-avtal-2025",
    year: 2025,
    title: "Mitt avtal 2025",
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
        $comment: comments.lines,
        id: "lan-exempel",
        area: "1",
        level: "county",
        amount: "200000000",
        derived: false,
        source: "avsnitt 1",
        key: [
          { $comment: comments.fixed, rule: "fixed", each: "5000000" },
          { $comment: comments.shared, rule: "proportional", weight: { by: "population" } },
        ],
      },
    ],
    stated: [{ $comment: comments.stated, amount: "200000000", source: "avsnitt 1" }],
  };
  return `${JSON.stringify(template, null, 2)}\n`;
}
