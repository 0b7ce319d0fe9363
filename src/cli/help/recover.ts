import type { InBoth } from "../../language/language.ts";

export const recoverHelp: InBoth<string> = {
  sv: `fordela recover <tabell.csv | about.json> [flaggor]
fordela recover <andelar.csv> --consistent

Räknar baklänges: hittar riksantalet och antalet personer bakom varje rad i en tabell som är fördelad efter folkmängd,
utan något register. Säger om svaret är entydigt, med vilken marginal, vilka rader som inte passar, och vilket känt
register det är. Antalen är härledda ur beloppen, aldrig lästa.

  --pot BELOPP             vad som fördelades, grundbeloppen med (förval: radernas summa; behövs när rader saknas)
  --base BELOPP|auto       grundbelopp till var och en (förval 0); auto prövar jämna belopp och visar vilka som passar
  --recipients N           hur många som får grundbeloppet (förval: raderna, eller alla på nivån när rader saknas)
  --round-to ENHET         vad beloppen är avrundade till: krona, tkr, 50000 … (förval: det minsta steg som trycks)
  --unit ENHET             vad beloppen är skrivna i: ore, krona, tkr, mnkr eller mdkr (förval: det rubrikerna säger)
  --rounding SÄTT          unknown (förval), nearest eller floor, om det är känt hur beloppen är avrundade
  --range FRÅN-TILL        riksantal att pröva (förval 9000000-11000000)
  --level NIVÅ             län, region eller kommun; eller county, region, municipality (förval: det som namnen säger)
  --column KOLUMN          kolumnen med belopp, efter rubrik eller bokstav, om det finns flera
  --allow-outside          en about.json får ange en fil utanför sin egen och den aktuella mappen
  --population REGISTER    ytterligare ett register att jämföra med: beteckning, datum eller fil
  --population-date DATUM  datum för registret i filen
  --timeout SEKUNDER       avbryt därefter och visa det som hittats, märkt ofullständigt; Ctrl+C gör detsamma
  --output FIL             skriv de återvunna antalen som CSV, läsbar för --population
  --format text|json       text (förval) eller json
  --consistent             filen har kolumnerna recipient, source, amount, pot och eventuellt base: kontrollera att varje
                           mottagares andelar kan följa av samma vikt. pot är det som fördelades efter vikt

Slutkoder: 0 entydigt och varje rad passar (eller alla andelar stämmer överens), 1 inte entydigt, rader som inte passar,
andelar som krockar eller avbrutet, 2 kunde inte köras, 3 inga andelar att jämföra.

Exempel:
  fordela recover fixtures/published/vardkapacitet-2025/table.csv --base 100000000
  fordela recover tabell.csv --pot 4423200000
`,
  en: `fordela recover <table.csv | about.json> [options]
fordela recover <shares.csv> --consistent

Computes backwards: finds the national total and the number of persons behind each row of a table that is shared by
population, without any register. Says whether the answer is unique, by which margin, which rows do not fit, and which
known register it is. The numbers are inferred from the amounts, never read.

  --pot AMOUNT            what was shared, bases included (default: the sum of the rows; needed where rows are missing)
  --base AMOUNT|auto      a base to each (default 0); auto tries round amounts and shows which fit
  --recipients N          how many get the base (default: the rows, or all of the level where rows are missing)
  --round-to UNIT         what amounts are rounded to: krona, tkr, 50000 … (default: the smallest step printed)
  --unit UNIT             what the figures are in: ore, krona, tkr, mnkr or mdkr (default: what the headers say)
  --rounding WAY          unknown (default), nearest or floor, where it is known how amounts are rounded
  --range FROM-TO         national totals to try (default 9000000-11000000)
  --level LEVEL           county, region or municipality; or län, region, kommun (default: what the names say)
  --column COLUMN         the column of amounts, by header or letter, where there are several
  --allow-outside         an about.json may name a file outside its own folder and the current one
  --population REGISTER   one more register to compare with: id, date or file
  --population-date DATE  the date of the register in the file
  --timeout SECONDS       stop then and show what was found, labelled partial; Ctrl+C does the same
  --output FILE           write the recovered numbers as CSV, readable by --population
  --format text|json      text (default) or json
  --consistent            the file has the columns recipient, source, amount, pot and perhaps base: check that each
                          recipient's shares can follow from one weight. pot is what was shared by weight

Exit codes: 0 unique and every row fits (or all shares agree), 1 not unique, rows that do not fit, shares that clash or
a search that was stopped, 2 could not run, 3 no shares to compare.

Examples:
  fordela recover fixtures/published/vardkapacitet-2025/table.csv --base 100000000 --lang en
  fordela recover table.csv --pot 4423200000 --lang en
`,
};
