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
  `114Upplands Väsby,Vallentuna,2Österåker,3Värmdö,3Järfälla,2Ekerö,Huddinge,Botkyrka,Salem,8Haninge,2Tyresö,\
Upplands-Bro,Nykvarn,20Täby,2Danderyd,Sollentuna,17Stockholm,Södertälje,Nacka,Sundbyberg,Solna,2Lidingö,\
Vaxholm,Norrtälje,3Sigtuna,Nynäshamn,113Håbo,14Älvkarleby,11Knivsta,Heby,29Tierp,20Uppsala,Enköping,\
Östhammar,46Vingåker,33Gnesta,19Nyköping,Oxelösund,Flen,Katrineholm,Eskilstuna,2Strängnäs,2Trosa,21Ödeshög,\
3Ydre,Kinda,47Boxholm,Åtvidaberg,Finspång,Valdemarsvik,17Linköping,Norrköping,Söderköping,Motala,Vadstena,\
2Mjölby,18Aneby,13Gnosjö,25Mullsjö,Habo,19Gislaved,3Vaggeryd,15Jönköping,2Nässjö,Värnamo,Sävsjö,Vetlanda,\
Eksjö,Tranås,73Uppvidinge,Lessebo,2Tingsryd,Alvesta,Älmhult,2Markaryd,13Växjö,Ljungby,40Högsby,13Torsås,\
6Mörbylånga,20Hultsfred,Mönsterås,Emmaboda,18Kalmar,Nybro,Oskarshamn,Västervik,Vimmerby,Borgholm,95Gotland,\
80Olofström,20Karlskrona,Ronneby,Karlshamn,Sölvesborg,131Svalöv,16Staffanstorp,Burlöv,2Vellinge,\
23Östra Göinge,Örkelljunga,3Bjuv,Kävlinge,Lomma,Svedala,Skurup,Sjöbo,Hörby,Höör,3Tomelilla,2Bromölla,Osby,\
2Perstorp,Klippan,Åstorp,Båstad,2Malmö,Lund,Landskrona,Helsingborg,Höganäs,Eslöv,Ystad,Trelleborg,\
3Kristianstad,Simrishamn,Ängelholm,Hässleholm,22Hylte,65Halmstad,Laholm,Falkenberg,Varberg,Kungsbacka,\
17Härryda,Partille,5Öckerö,8Stenungsund,4Tjörn,2Orust,6Sotenäs,3Munkedal,5Tanum,3Dals-Ed,Färgelanda,Ale,\
Lerum,Vårgårda,Bollebygd,Grästorp,Essunga,Karlsborg,Gullspång,5Tranemo,8Bengtsfors,Mellerud,Lilla Edet,Mark,\
2Svenljunga,Herrljunga,4Vara,Götene,Tibro,Töreboda,7Göteborg,Mölndal,Kungälv,2Lysekil,Uddevalla,Strömstad,\
Vänersborg,Trollhättan,Alingsås,Borås,Ulricehamn,Åmål,Mariestad,Lidköping,Skara,Skövde,Hjo,Tidaholm,\
Falköping,216Kil,15Eda,7Torsby,23Storfors,Hammarö,Munkfors,Forshaga,Grums,Årjäng,Sunne,14Karlstad,\
Kristinehamn,Filipstad,Hagfors,Arvika,Säffle,29Lekeberg,46Laxå,Hallsberg,Degerfors,Hällefors,Ljusnarsberg,\
16Örebro,Kumla,Askersund,Karlskoga,Nora,Lindesberg,19Skinnskatteberg,3Surahammar,53Kungsör,Hallstahammar,\
Norberg,18Västerås,Sala,Fagersta,Köping,Arboga,37Vansbro,2Malung-Sälen,3Gagnef,3Leksand,2Rättvik,3Orsa,\
5Älvdalen,22Smedjebacken,Mora,18Falun,Borlänge,Säter,Hedemora,Avesta,Ludvika,16Ockelbo,3Hofors,17Ovanåker,\
11Nordanstig,29Ljusdal,19Gävle,Sandviken,Söderhamn,Bollnäs,Hudiksvall,76Ånge,2Timrå,18Härnösand,Sundsvall,\
Kramfors,Sollefteå,Örnsköldsvik,19Ragunda,2Bräcke,4Krokom,4Strömsund,8Åre,5Berg,35Härjedalen,19Östersund,\
21Nordmaling,2Bjurholm,Vindeln,5Robertsfors,8Norsjö,Malå,3Storuman,Sorsele,3Dorotea,35Vännäs,2Vilhelmina,\
Åsele,17Umeå,Lycksele,Skellefteå,23Arvidsjaur,Arjeplog,4Jokkmokk,3Överkalix,Kalix,4Övertorneå,3Pajala,\
2Gällivare,37Älvsbyn,20Luleå,Piteå,Boden,Haparanda,Kiruna`,
);
