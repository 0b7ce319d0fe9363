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
  `114Upplands Väsby,Vallentuna2Österåker3Värmdö3Järfälla2Ekerö,Huddinge,Botkyrka,Salem8Haninge2Tyresö,\
Upplands-Bro,Nykvarn20Täby2Danderyd,Sollentuna17Stockholm,Södertälje,Nacka,Sundbyberg,Solna2Lidingö,Vaxholm,\
Norrtälje3Sigtuna,Nynäshamn113Håbo14Älvkarleby11Knivsta,Heby29Tierp20Uppsala,Enköping,Östhammar46Vingåker\
33Gnesta19Nyköping,Oxelösund,Flen,Katrineholm,Eskilstuna2Strängnäs2Trosa21Ödeshög3Ydre,Kinda47Boxholm,\
Åtvidaberg,Finspång,Valdemarsvik17Linköping,Norrköping,Söderköping,Motala,Vadstena2Mjölby18Aneby13Gnosjö\
25Mullsjö,Habo19Gislaved3Vaggeryd15Jönköping2Nässjö,Värnamo,Sävsjö,Vetlanda,Eksjö,Tranås73Uppvidinge,Lessebo\
2Tingsryd,Alvesta,Älmhult2Markaryd13Växjö,Ljungby40Högsby13Torsås6Mörbylånga20Hultsfred,Mönsterås,Emmaboda\
18Kalmar,Nybro,Oskarshamn,Västervik,Vimmerby,Borgholm95Gotland80Olofström20Karlskrona,Ronneby,Karlshamn,\
Sölvesborg131Svalöv16Staffanstorp,Burlöv2Vellinge23Östra Göinge,Örkelljunga3Bjuv,Kävlinge,Lomma,Svedala,\
Skurup,Sjöbo,Hörby,Höör3Tomelilla2Bromölla,Osby2Perstorp,Klippan,Åstorp,Båstad2Malmö,Lund,Landskrona,\
Helsingborg,Höganäs,Eslöv,Ystad,Trelleborg3Kristianstad,Simrishamn,Ängelholm,Hässleholm22Hylte65Halmstad,\
Laholm,Falkenberg,Varberg,Kungsbacka17Härryda,Partille5Öckerö8Stenungsund4Tjörn2Orust6Sotenäs3Munkedal5Tanum\
3Dals-Ed,Färgelanda,Ale,Lerum,Vårgårda,Bollebygd,Grästorp,Essunga,Karlsborg,Gullspång5Tranemo8Bengtsfors,\
Mellerud,Lilla Edet,Mark2Svenljunga,Herrljunga4Vara,Götene,Tibro,Töreboda7Göteborg,Mölndal,Kungälv2Lysekil,\
Uddevalla,Strömstad,Vänersborg,Trollhättan,Alingsås,Borås,Ulricehamn,Åmål,Mariestad,Lidköping,Skara,Skövde,\
Hjo,Tidaholm,Falköping216Kil15Eda7Torsby23Storfors,Hammarö,Munkfors,Forshaga,Grums,Årjäng,Sunne14Karlstad,\
Kristinehamn,Filipstad,Hagfors,Arvika,Säffle29Lekeberg46Laxå,Hallsberg,Degerfors,Hällefors,Ljusnarsberg\
16Örebro,Kumla,Askersund,Karlskoga,Nora,Lindesberg19Skinnskatteberg3Surahammar53Kungsör,Hallstahammar,\
Norberg18Västerås,Sala,Fagersta,Köping,Arboga37Vansbro2Malung-Sälen3Gagnef3Leksand2Rättvik3Orsa5Älvdalen\
22Smedjebacken,Mora18Falun,Borlänge,Säter,Hedemora,Avesta,Ludvika16Ockelbo3Hofors17Ovanåker11Nordanstig\
29Ljusdal19Gävle,Sandviken,Söderhamn,Bollnäs,Hudiksvall76Ånge2Timrå18Härnösand,Sundsvall,Kramfors,Sollefteå,\
Örnsköldsvik19Ragunda2Bräcke4Krokom4Strömsund8Åre5Berg35Härjedalen19Östersund21Nordmaling2Bjurholm,Vindeln\
5Robertsfors8Norsjö,Malå3Storuman,Sorsele3Dorotea35Vännäs2Vilhelmina,Åsele17Umeå,Lycksele,Skellefteå\
23Arvidsjaur,Arjeplog4Jokkmokk3Överkalix,Kalix4Övertorneå3Pajala2Gällivare37Älvsbyn20Luleå,Piteå,Boden,\
Haparanda,Kiruna`,
);
