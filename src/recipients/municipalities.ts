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
  `0114 Upplands Väsby, Vallentuna, 17 Österåker, 20 Värmdö, 23 Järfälla, 25 Ekerö, Huddinge, Botkyrka,
Salem, 36 Haninge, 38 Tyresö, Upplands-Bro, Nykvarn, 60 Täby, 62 Danderyd, Sollentuna, 80 Stockholm,
Södertälje, Nacka, Sundbyberg, Solna, 86 Lidingö, Vaxholm, Norrtälje, 91 Sigtuna, Nynäshamn,
0305 Håbo, 19 Älvkarleby, 30 Knivsta, Heby, 60 Tierp, 80 Uppsala, Enköping, Östhammar,
0428 Vingåker, 61 Gnesta, 80 Nyköping, Oxelösund, Flen, Katrineholm, Eskilstuna, 86 Strängnäs,
88 Trosa,
0509 Ödeshög, 12 Ydre, Kinda, 60 Boxholm, Åtvidaberg, Finspång, Valdemarsvik, 80 Linköping,
Norrköping, Söderköping, Motala, Vadstena, 86 Mjölby,
0604 Aneby, 17 Gnosjö, 42 Mullsjö, Habo, 62 Gislaved, 65 Vaggeryd, 80 Jönköping, 82 Nässjö, Värnamo,
Sävsjö, Vetlanda, Eksjö, Tranås,
0760 Uppvidinge, Lessebo, 63 Tingsryd, Alvesta, Älmhult, 67 Markaryd, 80 Växjö, Ljungby,
0821 Högsby, 34 Torsås, 40 Mörbylånga, 60 Hultsfred, Mönsterås, Emmaboda, 80 Kalmar, Nybro,
Oskarshamn, Västervik, Vimmerby, Borgholm,
0980 Gotland,
1060 Olofström, 80 Karlskrona, Ronneby, Karlshamn, Sölvesborg,
1214 Svalöv, 30 Staffanstorp, Burlöv, 33 Vellinge, 56 Östra Göinge, Örkelljunga, 60 Bjuv, Kävlinge,
Lomma, Svedala, Skurup, Sjöbo, Hörby, Höör, 70 Tomelilla, 72 Bromölla, Osby, 75 Perstorp, Klippan,
Åstorp, Båstad, 80 Malmö, Lund, Landskrona, Helsingborg, Höganäs, Eslöv, Ystad, Trelleborg,
90 Kristianstad, Simrishamn, Ängelholm, Hässleholm,
1315 Hylte, 80 Halmstad, Laholm, Falkenberg, Varberg, Kungsbacka,
1401 Härryda, Partille, 07 Öckerö, 15 Stenungsund, 19 Tjörn, 21 Orust, 27 Sotenäs, 30 Munkedal,
35 Tanum, 38 Dals-Ed, Färgelanda, Ale, Lerum, Vårgårda, Bollebygd, Grästorp, Essunga, Karlsborg,
Gullspång, 52 Tranemo, 60 Bengtsfors, Mellerud, Lilla Edet, Mark, 65 Svenljunga, Herrljunga,
70 Vara, Götene, Tibro, Töreboda, 80 Göteborg, Mölndal, Kungälv, 84 Lysekil, Uddevalla, Strömstad,
Vänersborg, Trollhättan, Alingsås, Borås, Ulricehamn, Åmål, Mariestad, Lidköping, Skara, Skövde,
Hjo, Tidaholm, Falköping,
1715 Kil, 30 Eda, 37 Torsby, 60 Storfors, Hammarö, Munkfors, Forshaga, Grums, Årjäng, Sunne,
80 Karlstad, Kristinehamn, Filipstad, Hagfors, Arvika, Säffle,
1814 Lekeberg, 60 Laxå, Hallsberg, Degerfors, Hällefors, Ljusnarsberg, 80 Örebro, Kumla, Askersund,
Karlskoga, Nora, Lindesberg,
1904 Skinnskatteberg, 07 Surahammar, 60 Kungsör, Hallstahammar, Norberg, 80 Västerås, Sala,
Fagersta, Köping, Arboga,
2021 Vansbro, 23 Malung-Sälen, 26 Gagnef, 29 Leksand, 31 Rättvik, 34 Orsa, 39 Älvdalen,
61 Smedjebacken, Mora, 80 Falun, Borlänge, Säter, Hedemora, Avesta, Ludvika,
2101 Ockelbo, 04 Hofors, 21 Ovanåker, 32 Nordanstig, 61 Ljusdal, 80 Gävle, Sandviken, Söderhamn,
Bollnäs, Hudiksvall,
2260 Ånge, 62 Timrå, 80 Härnösand, Sundsvall, Kramfors, Sollefteå, Örnsköldsvik,
2303 Ragunda, 05 Bräcke, 09 Krokom, 13 Strömsund, 21 Åre, 26 Berg, 61 Härjedalen, 80 Östersund,
2401 Nordmaling, 03 Bjurholm, Vindeln, 09 Robertsfors, 17 Norsjö, Malå, 21 Storuman, Sorsele,
25 Dorotea, 60 Vännäs, 62 Vilhelmina, Åsele, 80 Umeå, Lycksele, Skellefteå,
2505 Arvidsjaur, Arjeplog, 10 Jokkmokk, 13 Överkalix, Kalix, 18 Övertorneå, 21 Pajala, 23 Gällivare,
60 Älvsbyn, 80 Luleå, Piteå, Boden, Haparanda, Kiruna`,
);
