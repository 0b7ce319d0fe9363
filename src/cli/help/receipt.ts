import type { InBoth } from "../../language/language.ts";

export const receiptHelp: InBoth<string> = {
  sv: `fordela receipt check FIL [flaggor]

Räknar om fördelningen som ett kvitto gäller, och säger att inget skiljer sig, eller vad. Kvittot skrivs av
fordela allocate --receipt FIL.

  --agreement FIL            överenskommelsen, om den inte är en medföljande
  --population FIL           registret, om det inte är ett medföljande
  --indicator NAMN=FIL       uppgifter som lämnades in när fördelningen gjordes
  --lang sv|en               språk (förval sv)

Slutkoder: 0 allt stämmer, 1 något skiljer sig, 2 kunde inte köras, 3 något saknas som måste anges.

Exempel:
  fordela allocate 2025 --level county --unit krona --receipt kvitto.json
  fordela receipt check kvitto.json
`,
  en: `fordela receipt check FILE [options]

Recomputes the allocation that a receipt is for, and says that nothing differs, or what. The receipt is written by
fordela allocate --receipt FILE.

  --agreement FILE           the agreement, if it is not a bundled one
  --population FILE          the register, if it is not a bundled one
  --indicator NAME=FILE      figures that were handed in when the allocation was made
  --lang sv|en               language (default sv)

Exit codes: 0 nothing differs, 1 something differs, 2 could not run, 3 something is missing that must be given.

Examples:
  fordela allocate 2025 --level county --unit krona --receipt receipt.json --lang en
  fordela receipt check receipt.json --lang en
`,
};
