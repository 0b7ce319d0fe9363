import type { InBoth } from "../../language/language.ts";
import { allocationOptionsHelp } from "./allocation-options.ts";

export const allocateHelp: InBoth<string> = {
  sv: `fordela allocate <överenskommelse> [flaggor]

Fördelar pengarna exakt. <överenskommelse> är en beteckning, ett år eller en fil: psykisk-halsa-2025, 2025
eller mitt-avtal.json.

${allocationOptionsHelp.sv}
  --format FORMAT            text (förval), csv, json eller markdown
  --output FIL               skriv till fil, hel eller inte alls
  --chart FIL.svg            rita också en nivås belopp som stapeldiagram, i en fil för sig
  --chart-measure MÅTT       amount (belopp, förval) eller per-inhabitant (kronor per invånare)
  --receipt FIL              skriv också ett kvitto, som fordela receipt check kan räkna om
  --lang sv|en               språk (förval sv)

Poster som inte kan fördelas listas med skäl, och slutkoden är 1.

Exempel:
  fordela allocate 2025 --level county --unit krona
  fordela allocate 2023 --level county --substitute nearest --format csv --output lan-2023.csv
`,
  en: `fordela allocate <agreement> [options]

Shares out the money exactly. <agreement> is an id, a year or a file: psykisk-halsa-2025, 2025 or
my-agreement.json.

${allocationOptionsHelp.en}
  --format FORMAT            text (default), csv, json or markdown
  --output FILE              write to a file, whole or not at all
  --chart FILE.svg           also draw one level's amounts as a bar chart, in a file of its own
  --chart-measure MEASURE    amount (default) or per-inhabitant (kronor per inhabitant)
  --receipt FILE             also write a receipt, which fordela receipt check can recompute
  --lang sv|en               language (default sv)

Lines that cannot be allocated are listed with the reason, and the exit code is 1.

Examples:
  fordela allocate 2025 --level county --unit krona --lang en
  fordela allocate 2023 --level county --substitute nearest --format csv --output counties-2023.csv
`,
};
