import type { InBoth } from "../../language/language.ts";

export const inferHelp: InBoth<string> = {
  sv: `fordela infer <tabell.csv | about.json> [flaggor]

Söker hur publicerade belopp gjordes: varje kombination av nyckel, register, avrundning och enhet som ger alla belopp
på öret. Prövas: folkmängd och alla åldersspann i alla register, folkmängd tryckt i tabellen, lika, ett belopp till var
och en (även obekant) och resten efter vikt, ett annat belopp till storstadslänen, fasta belopp med undantag, två
vikter med procentsats, och överenskommelsernas poster och områden. Ger ingen alla belopp visas de närmaste.
Återbetalningar (inga belopp över 0) söks som samma belopp utan minustecken; överenskommelsernas poster
prövas med sina egna tecken.

  --pot BELOPP               det som delades ut; annars tabellens summa, eller det beloppen leder till
  --base auto|BELOPP         beloppet till var och en före resten (förval auto: söks)
  --round-to ENHET           vad beloppen är avrundade till: ore, krona, tkr eller ett antal kronor
                             (annars prövas de som delar alla belopp)
  --unit ENHET               vad beloppen är skrivna i: ore, krona, tkr, mnkr eller mdkr (annars det rubrikerna säger)
  --level NIVÅ               län, region eller kommun; eller county, region, municipality (annars efter namnen)
  --column KOLUMN            beloppens kolumn, med bokstav eller rubrik, om det finns flera
  --population REGISTER      ett register till: beteckning, datum eller fil; flera gånger för flera
  --population-date DATUM    datum för registret i filen, ÅÅÅÅ-MM-DD
  --agreement FIL            en överenskommelse till vars poster prövas; flera gånger för flera
  --allow-outside            en about.json får ange filer utanför sin egen och den aktuella mappen
  --timeout SEKUNDER         avbryt då och visa det som hittats; så gör också Ctrl-C
  --format FORMAT            text (förval) eller json
  --lang sv|en               språk (förval sv)

Slutkoder: 0 någon nyckel ger alla belopp, 1 ingen gör det eller sökningen avbröts, 2 kunde inte köras, 3 inga belopp,
eller belopp som ingenting säger: bara 0, för små, eller både över och under 0.

Exempel:
  fordela infer tabell.csv --level region
  fordela infer tabell.csv --level county --pot 200mnkr --base 0
`,
  en: `fordela infer <table.csv | about.json> [options]

Searches for how published amounts were made: every combination of key, register, rounding and unit that gives every
amount to the öre. Tried are: population and every age band of every register, head counts printed in the table, the
same to all, an amount to each (also unknown) and the rest by a weight, another amount to the metropolitan counties,
fixed amounts with exceptions, two weights with a percentage, and the lines and areas of the agreements. If none gives
every amount, the nearest are shown. Repayments (no amount above 0) are searched as the same amounts without the sign;
the lines of agreements are tried with signs of their own.

  --pot AMOUNT               what was shared out; else the table's sum, or what the amounts lead to
  --base auto|AMOUNT         the amount to each before the rest (default auto: searched for)
  --round-to UNIT            what the amounts are rounded to: ore, krona, tkr or a number of kronor
                             (else those that divide every amount are tried)
  --unit UNIT                what the figures are in: ore, krona, tkr, mnkr or mdkr (else what the headers say)
  --level LEVEL              county, region or municipality; or län, region, kommun (else by the names)
  --column COLUMN            the column of amounts, by letter or header, where there are several
  --population REGISTER      another register: id, date or file; repeat for more
  --population-date DATE     the date of the register in the file, YYYY-MM-DD
  --agreement FILE           another agreement whose lines are tried; repeat for more
  --allow-outside            an about.json may name files outside its own folder and the current one
  --timeout SECONDS          stop then and show what was found; so does Ctrl-C
  --format FORMAT            text (default) or json
  --lang sv|en               language (default sv)

Exit codes: 0 some key gives every amount, 1 none does or the search was stopped, 2 could not run, 3 no amounts, or
amounts that tell nothing: all 0, too small, or both above and below 0.

Examples:
  fordela infer table.csv --level region --lang en
  fordela infer table.csv --level county --pot 200mnkr --base 0 --lang en
`,
};
