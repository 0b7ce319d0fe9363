import type { InBoth } from "../../language/language.ts";

export const verifyHelp: InBoth<string> = {
  sv: `fordela verify <tabell.csv | about.json>… [flaggor]

Räknar om varje belopp i publicerade tabeller och säger vad som inte stämmer, var, och den troligaste orsaken. En
about.json bredvid tabellen säger vad den ska hållas mot; för enkla tabeller räcker flaggorna, som gäller före filen.

  --agreement ID|ÅR|FIL      överenskommelsen som beloppen följer av
  --line ID                  posterna i tabellen; flera med komma (förval: alla på nivån)
  --level NIVÅ               län, region, kommun eller skr; eller county, region, municipality, association
  --kind SLAG                recipients (förval), summary (område eller post mot nivå) eller split (uppdelat belopp)
  --recipient NAMN           för split: vems pengar som delas upp
  --unit ENHET               vad beloppen är skrivna i: ore, krona, tkr, mnkr eller mdkr (förval: det rubrikerna säger)
  --round-to ENHET           vad beloppen är avrundade till: ore, krona, tkr eller ett antal kronor, t.ex. 1000
  --population REGISTER      ett annat register: beteckning, datum eller fil
  --population-date DATUM    datum för registret i filen
  --substitute none|nearest  nearest godtar närmaste register i tid
  --rounding METOD           hur beloppen är avrundade (förval largest-remainder)
  --tolerance N              godtagen skillnad i kronor (förval 0)
  --set POST.amount=BELOPP   beloppet för en post som överenskommelsen inte anger något för, t.ex. 250mnkr
  --indicator NAMN=FIL       uppgifter som överenskommelsen nämner men inte har: CSV med kolumnerna code och value
  --accept ID                godta att ett villkor som inte kan räknas lämnas utanför
  --partial                  tabellen visar bara några av mottagarna
  --allow-outside            en about.json får ange filer utanför sin egen och den aktuella mappen
  --strict                   även varningar fäller
  --format FORMAT            text (förval), json, junit, sarif, github, tap eller markdown
  --max-problems N           visa högst N problem per tabell
  --lang sv|en               språk (förval sv)

Slutkoder: 0 allt stämmer, 1 problem hittades, 2 kunde inte köras, 3 inget kunde kontrolleras.

Exempel:
  fordela verify fixtures/published/*/about.json
  fordela verify lan.csv --agreement 2025 --line lan-komplexa-behov
`,
  en: `fordela verify <table.csv | about.json>… [options]

Recomputes every amount of published tables and says what does not agree, where, and the likeliest cause. An
about.json beside the table says what it is held against; for simple tables options suffice, and win over the file.

  --agreement ID|YEAR|FILE   the agreement that the amounts follow from
  --line ID                  the lines in the table; several with commas (default: all of the level)
  --level LEVEL              county, region, municipality or association; or län, region, kommun, skr
  --kind KIND                recipients (default), summary (area or line against level) or split (an amount spread)
  --recipient NAME           for split: whose money is spread
  --unit UNIT                what the figures are in: ore, krona, tkr, mnkr or mdkr (default: what the headers say)
  --round-to UNIT            what the amounts are rounded to: ore, krona, tkr or a number of kronor, such as 1000
  --population REGISTER      another register: id, date or file
  --population-date DATE     the date of the register in the file
  --substitute none|nearest  nearest accepts the register nearest in time
  --rounding METHOD          how the amounts are rounded (default largest-remainder)
  --tolerance N              accepted difference in kronor (default 0)
  --set LINE.amount=AMOUNT   the amount of a line that the agreement states none for, such as 250mnkr
  --indicator NAME=FILE      figures that the agreement names but lacks: CSV with the columns code and value
  --accept ID                accept that a term which cannot be computed is left out
  --partial                  the table shows only some of the recipients
  --allow-outside            an about.json may name files outside its own folder and the current one
  --strict                   warnings fail too
  --format FORMAT            text (default), json, junit, sarif, github, tap or markdown
  --max-problems N           list at most N problems a table
  --lang sv|en               language (default sv)

Exit codes: 0 all verified, 1 problems found, 2 could not run, 3 nothing could be verified.

Examples:
  fordela verify fixtures/published/*/about.json --lang en
  fordela verify counties.csv --agreement 2025 --line lan-komplexa-behov --lang en
`,
};
