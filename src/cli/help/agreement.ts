import type { InBoth } from "../../language/language.ts";

export const agreementHelp: InBoth<string> = {
  sv: `fordela agreement check|describe|new|export|schema [fil eller beteckning]

Överenskommelser som filer.

  check FIL            granskar formen, nycklarna och summorna, allt på en gång
  describe FIL|ID|ÅR   säger nycklarna i ord
  new [FIL]            skriver en kommenterad fil att börja med, och schemat bredvid; utan FIL visas den
  export ID|ÅR         skriver en medföljande överenskommelse som fil
  schema               skriver JSON-schemat för redigerare

  --output FIL         för export och schema: skriv till fil
  --lang sv|en         språk (förval sv)

Slutkoder: 0 allt stämmer, 1 problem hittades, 2 kunde inte köras.

Exempel:
  fordela agreement new mitt-avtal.json
  fordela agreement check mitt-avtal.json
  fordela allocate mitt-avtal.json --unit krona
`,
  en: `fordela agreement check|describe|new|export|schema [file or id]

Agreements as files.

  check FILE             checks the shape, the keys and the sums, all at once
  describe FILE|ID|YEAR  says the keys in words
  new [FILE]             writes a commented file to start from, and the schema beside it; without FILE it is shown
  export ID|YEAR         writes a bundled agreement as a file
  schema                 writes the JSON Schema for editors

  --output FILE          for export and schema: write to a file
  --lang sv|en           language (default sv)

Exit codes: 0 all is well, 1 problems were found, 2 could not run.

Examples:
  fordela agreement new my-agreement.json --lang en
  fordela agreement check my-agreement.json --lang en
  fordela allocate my-agreement.json --unit krona --lang en
`,
};
