import type { InBoth } from "../../language/language.ts";

/** The options that decide an allocation, as lines of help. */
export const allocationOptionsHelp: InBoth<string> = {
  sv: `  --line ID                  bara denna post; flera med komma
  --level NIVÅ               län, region, kommun eller skr; eller county, region, municipality, association
  --recipient NAMN           bara denna mottagare: namn eller kod; flera med komma
  --population REGISTER      ett annat register: beteckning, datum eller fil (resultatet är då en uppskattning
                             om datumet inte är avtalets)
  --population-date DATUM    datum för registret i filen, ÅÅÅÅ-MM-DD
  --substitute none|nearest  nearest godtar närmaste register i tid där rätt datum saknas, som uppskattning
  --round-to ENHET           avrunda till ore (förval), krona, tkr, mnkr eller ett antal kronor, t.ex. 1000;
                             --unit betyder samma sak
  --rounding METOD           largest-remainder (förval), divisor, nearest-residual-to-largest, nearest, floor, exact
  --ties REGEL               code (förval), largest-weight, error, eller en lottad ordning: 14,01,12
  --set POST.amount=BELOPP   ett annat belopp, t.ex. 250mnkr: ett tänkt fall, om överenskommelsen anger något
  --set POST.key=NYCKEL      en annan nyckel: population, population:0-25, equal, en annan post
                             (lan-suicidprevention, 2023:lan-samsjuklighet) eller regler i JSON
  --indicator NAMN=FIL       uppgifter som överenskommelsen nämner men inte har: CSV med kolumnerna code och value
  --accept ID                godta att ett villkor som inte kan räknas lämnas utanför`,
  en: `  --line ID                  only this line; several with commas
  --level LEVEL              county, region, municipality or association; or län, region, kommun, skr
  --recipient NAME           only this recipient: name or code; several with commas
  --population REGISTER      another register: id, date or file (the result is an estimate
                             if the date is not the agreement's)
  --population-date DATE     the date of the register in the file, YYYY-MM-DD
  --substitute none|nearest  nearest accepts the register nearest in time where the date is missing, as an estimate
  --round-to UNIT            round to ore (default), krona, tkr, mnkr or a number of kronor, such as 1000;
                             --unit means the same
  --rounding METHOD          largest-remainder (default), divisor, nearest-residual-to-largest, nearest, floor, exact
  --ties RULE                code (default), largest-weight, error, or an order drawn by lot: 14,01,12
  --set LINE.amount=AMOUNT   another amount, such as 250mnkr: a what-if, where the agreement states one
  --set LINE.key=KEY         another key: population, population:0-25, equal, another line
                             (lan-suicidprevention, 2023:lan-samsjuklighet) or rules in JSON
  --indicator NAME=FILE      figures that the agreement names but lacks: CSV with the columns code and value
  --accept ID                accept that a term which cannot be computed is left out`,
};
