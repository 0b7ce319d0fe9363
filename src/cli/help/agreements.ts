import type { InBoth } from "../../language/language.ts";

export const agreementsHelp: InBoth<string> = {
  sv: `fordela agreements [--format text|json]

Visar överenskommelserna, deras pengar per nivå och beteckningarna på deras poster.

  --format text|json   text (förval), eller alla uppgifter som JSON

Exempel:
  fordela agreements
`,
  en: `fordela agreements [--format text|json]

Shows the agreements, their money by level and the ids of their lines.

  --format text|json   text (default), or everything as JSON

Example:
  fordela agreements --lang en
`,
};
