import type { InBoth } from "../../language/language.ts";
import { allocationOptionsHelp } from "./allocation-options.ts";

export const explainHelp: InBoth<string> = {
  sv: `fordela explain <överenskommelse> --recipient NAMN [flaggor]

Förklarar varje belopp som en mottagare får, ett stycke för varje post: fast belopp, vikt, avrundning, källa.

${allocationOptionsHelp.sv}
  --lang sv|en               språk (förval sv)

Exempel:
  fordela explain 2025 --recipient Jämtland --unit krona
  fordela explain 2025 --recipient Gotland --line kommun-barn-unga --substitute nearest
`,
  en: `fordela explain <agreement> --recipient NAME [options]

Explains every amount that a recipient gets, a paragraph a line: fixed amount, weight, rounding, source.

${allocationOptionsHelp.en}
  --lang sv|en               language (default sv)

Examples:
  fordela explain 2025 --recipient Jämtland --unit krona --lang en
  fordela explain 2025 --recipient Gotland --line kommun-barn-unga --substitute nearest --lang en
`,
};
