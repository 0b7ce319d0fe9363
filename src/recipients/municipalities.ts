import { parseRecipientList } from "./internals/parse-recipient-list.ts";
import type { Recipient } from "./recipient.ts";

/**
 * The 290 municipalities, in code order. The first two digits of a code are its county.
 *
 * Source: SCB, län och kommuner i kodnummerordning, 2023-01-01 (unchanged to 2026).
 *
 * @example
 * ```ts
 * import { MUNICIPALITIES } from "fordela";
 * MUNICIPALITIES.find((municipality) => municipality.code === "2380")?.name; // "Östersund"
 * ```
 */
export const MUNICIPALITIES: readonly Recipient[] = /* @__PURE__ */ parseRecipientList(
  "municipality",
  // County by county: the county's two digits, then the last two digits and the name of each municipality.
  /* @__PURE__ */ withCounty(`01 14Upplands Väsby,15Vallentuna,17Österåker,20Värmdö,23Järfälla,25Ekerö,26Huddinge,27Botkyrka,
28Salem,36Haninge,38Tyresö,39Upplands-Bro,40Nykvarn,60Täby,62Danderyd,63Sollentuna,80Stockholm,
81Södertälje,82Nacka,83Sundbyberg,84Solna,86Lidingö,87Vaxholm,88Norrtälje,91Sigtuna,92Nynäshamn;
03 05Håbo,19Älvkarleby,30Knivsta,31Heby,60Tierp,80Uppsala,81Enköping,82Östhammar;
04 28Vingåker,61Gnesta,80Nyköping,81Oxelösund,82Flen,83Katrineholm,84Eskilstuna,86Strängnäs,88Trosa;
05 09Ödeshög,12Ydre,13Kinda,60Boxholm,61Åtvidaberg,62Finspång,63Valdemarsvik,80Linköping,
81Norrköping,82Söderköping,83Motala,84Vadstena,86Mjölby;
06 04Aneby,17Gnosjö,42Mullsjö,43Habo,62Gislaved,65Vaggeryd,80Jönköping,82Nässjö,83Värnamo,84Sävsjö,
85Vetlanda,86Eksjö,87Tranås;
07 60Uppvidinge,61Lessebo,63Tingsryd,64Alvesta,65Älmhult,67Markaryd,80Växjö,81Ljungby;
08 21Högsby,34Torsås,40Mörbylånga,60Hultsfred,61Mönsterås,62Emmaboda,80Kalmar,81Nybro,82Oskarshamn,
83Västervik,84Vimmerby,85Borgholm;
09 80Gotland;
10 60Olofström,80Karlskrona,81Ronneby,82Karlshamn,83Sölvesborg;
12 14Svalöv,30Staffanstorp,31Burlöv,33Vellinge,56Östra Göinge,57Örkelljunga,60Bjuv,61Kävlinge,
62Lomma,63Svedala,64Skurup,65Sjöbo,66Hörby,67Höör,70Tomelilla,72Bromölla,73Osby,75Perstorp,
76Klippan,77Åstorp,78Båstad,80Malmö,81Lund,82Landskrona,83Helsingborg,84Höganäs,85Eslöv,86Ystad,
87Trelleborg,90Kristianstad,91Simrishamn,92Ängelholm,93Hässleholm;
13 15Hylte,80Halmstad,81Laholm,82Falkenberg,83Varberg,84Kungsbacka;
14 01Härryda,02Partille,07Öckerö,15Stenungsund,19Tjörn,21Orust,27Sotenäs,30Munkedal,35Tanum,
38Dals-Ed,39Färgelanda,40Ale,41Lerum,42Vårgårda,43Bollebygd,44Grästorp,45Essunga,46Karlsborg,
47Gullspång,52Tranemo,60Bengtsfors,61Mellerud,62Lilla Edet,63Mark,65Svenljunga,66Herrljunga,70Vara,
71Götene,72Tibro,73Töreboda,80Göteborg,81Mölndal,82Kungälv,84Lysekil,85Uddevalla,86Strömstad,
87Vänersborg,88Trollhättan,89Alingsås,90Borås,91Ulricehamn,92Åmål,93Mariestad,94Lidköping,95Skara,
96Skövde,97Hjo,98Tidaholm,99Falköping;
17 15Kil,30Eda,37Torsby,60Storfors,61Hammarö,62Munkfors,63Forshaga,64Grums,65Årjäng,66Sunne,
80Karlstad,81Kristinehamn,82Filipstad,83Hagfors,84Arvika,85Säffle;
18 14Lekeberg,60Laxå,61Hallsberg,62Degerfors,63Hällefors,64Ljusnarsberg,80Örebro,81Kumla,
82Askersund,83Karlskoga,84Nora,85Lindesberg;
19 04Skinnskatteberg,07Surahammar,60Kungsör,61Hallstahammar,62Norberg,80Västerås,81Sala,82Fagersta,
83Köping,84Arboga;
20 21Vansbro,23Malung-Sälen,26Gagnef,29Leksand,31Rättvik,34Orsa,39Älvdalen,61Smedjebacken,62Mora,
80Falun,81Borlänge,82Säter,83Hedemora,84Avesta,85Ludvika;
21 01Ockelbo,04Hofors,21Ovanåker,32Nordanstig,61Ljusdal,80Gävle,81Sandviken,82Söderhamn,83Bollnäs,
84Hudiksvall;
22 60Ånge,62Timrå,80Härnösand,81Sundsvall,82Kramfors,83Sollefteå,84Örnsköldsvik;
23 03Ragunda,05Bräcke,09Krokom,13Strömsund,21Åre,26Berg,61Härjedalen,80Östersund;
24 01Nordmaling,03Bjurholm,04Vindeln,09Robertsfors,17Norsjö,18Malå,21Storuman,22Sorsele,25Dorotea,
60Vännäs,62Vilhelmina,63Åsele,80Umeå,81Lycksele,82Skellefteå;
25 05Arvidsjaur,06Arjeplog,10Jokkmokk,13Överkalix,14Kalix,18Övertorneå,21Pajala,23Gällivare,
60Älvsbyn,80Luleå,81Piteå,82Boden,83Haparanda,84Kiruna`),
);

/** The list with the four digits of every code: "01 14Upplands Väsby,15Vallentuna" has 0114 and 0115. */
function withCounty(grouped: string): string {
  return grouped
    .split(";")
    .map((county) =>
      county
        .trim()
        .slice(3)
        .replace(/\d\d/g, `${county.trim().slice(0, 2)}$& `),
    )
    .join();
}
