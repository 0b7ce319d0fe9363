import type { InBoth } from "../../language/language.ts";
import { allocationOptionsHelp } from "./allocation-options.ts";

export const sensitivityHelp: InBoth<string> = {
  sv: `fordela sensitivity <överenskommelse> [flaggor]

Visar för varje belopp den minsta ändring av mottagarens egen folkmängd, och av posten, som hade gett ett annat belopp;
vad andra registers folkmängd hade gett; och vid lika anspråk vad varje regel hade gett.

${allocationOptionsHelp.sv}
  --timeout SEKUNDER         avbryt då och visa det som hunnits; så gör också Ctrl-C
  --format FORMAT            text (förval) eller json
  --lang sv|en               språk (förval sv)

Exempel:
  fordela sensitivity 2025 --line lan-komplexa-behov --unit krona
  fordela sensitivity 2025 --line lan-suicidprevention --unit 1000 --recipient Jämtland
`,
  en: `fordela sensitivity <agreement> [options]

Shows for each amount the smallest change of the recipient's own head count, and of the line, that would have given
another amount; what the people of other registers would have given; and where claims are equal, what each rule gives.

${allocationOptionsHelp.en}
  --timeout SECONDS          stop then and show what was done; so does Ctrl-C
  --format FORMAT            text (default) or json
  --lang sv|en               language (default sv)

Examples:
  fordela sensitivity 2025 --line lan-komplexa-behov --unit krona --lang en
  fordela sensitivity 2025 --line lan-suicidprevention --unit 1000 --recipient Jämtland --lang en
`,
};
