import type { InBoth } from "../../language/language.ts";
import { allocationOptionsHelp } from "./allocation-options.ts";

export const compareHelp: InBoth<string> = {
  sv: `fordela compare <före> [<efter>] [flaggor]

Ställer två fördelningar bredvid varandra och delar upp varje skillnad på öret: pengar, nyckel, folkmängd och
avrundning, ändrade i den ordningen. Utan <efter> jämförs överenskommelsen med sig själv, ändrad av --set eller --with-….

${allocationOptionsHelp.sv}
  --with-population, --with-population-date, --with-substitute, --with-round-to (--with-unit),
  --with-rounding, --with-ties
                             som flaggan utan with-, men bara för <efter>; --set gäller också bara <efter>
  --format FORMAT            text (förval), csv, json eller markdown
  --output FIL               skriv till fil, hel eller inte alls
  --lang sv|en               språk (förval sv)

Exempel:
  fordela compare 2023 2025 --level county --substitute nearest --unit krona
  fordela compare 2025 --level county --set lan-suicidprevention.key=population
  fordela compare 2025 --level county --with-population 2024-12-31
`,
  en: `fordela compare <before> [<after>] [options]

Puts two allocations side by side and takes each difference apart, to the öre: money, key, population and rounding,
changed in that order. Without <after> the agreement is compared with itself, changed by --set or --with-….

${allocationOptionsHelp.en}
  --with-population, --with-population-date, --with-substitute, --with-round-to (--with-unit),
  --with-rounding, --with-ties
                             as the option without with-, but for <after> only; --set too is for <after> only
  --format FORMAT            text (default), csv, json or markdown
  --output FILE              write to a file, whole or not at all
  --lang sv|en               language (default sv)

Examples:
  fordela compare 2023 2025 --level county --substitute nearest --unit krona --lang en
  fordela compare 2025 --level county --set lan-suicidprevention.key=population --lang en
  fordela compare 2025 --level county --with-population 2024-12-31 --lang en
`,
};
