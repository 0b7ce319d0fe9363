/** The names of a county and its region beyond their own names and the forms derived from these. */
export interface CountyAliases {
  readonly code: string;
  /** Names of the place alone, without *län* or *region*. */
  readonly places: readonly string[];
  /** Other names of the region, including abbreviations. */
  readonly region?: readonly string[];
}

/** The places of the 21 counties, in code order. */
export const COUNTY_ALIASES: readonly CountyAliases[] = [
  { code: "01", places: ["Stockholm"], region: ["SLL"] },
  { code: "03", places: ["Uppsala"] },
  { code: "04", places: ["Södermanland", "Sörmland"] },
  { code: "05", places: ["Östergötland"] },
  { code: "06", places: ["Jönköping"], region: ["RJL"] },
  { code: "07", places: ["Kronoberg"] },
  { code: "08", places: ["Kalmar"] },
  { code: "09", places: ["Gotland"] },
  { code: "10", places: ["Blekinge"] },
  { code: "12", places: ["Skåne"] },
  { code: "13", places: ["Halland"] },
  { code: "14", places: ["Västra Götaland"], region: ["VGR", "VG-regionen"] },
  { code: "17", places: ["Värmland"] },
  { code: "18", places: ["Örebro"] },
  { code: "19", places: ["Västmanland"] },
  { code: "20", places: ["Dalarna"] },
  { code: "21", places: ["Gävleborg"] },
  { code: "22", places: ["Västernorrland"] },
  { code: "23", places: ["Jämtland", "Jämtland Härjedalen", "Jämtland och Härjedalen"], region: ["RJH"] },
  { code: "24", places: ["Västerbotten"] },
  { code: "25", places: ["Norrbotten"] },
];

/** Municipalities that call themselves *stad*, by code. */
export const CITIES: readonly string[] = [
  "0180", // Stockholm
  "0183", // Sundbyberg
  "0184", // Solna
  "0186", // Lidingö
  "0187", // Vaxholm
  "1280", // Malmö
  "1282", // Landskrona
  "1283", // Helsingborg
  "1480", // Göteborg
  "1481", // Mölndal
  "1488", // Trollhättan
  "1490", // Borås
  "1980", // Västerås
  "2583", // Haparanda
];

/** Names of single municipalities that follow no pattern. */
export const MUNICIPALITY_ALIASES: readonly { readonly code: string; readonly names: readonly string[] }[] = [
  { code: "0980", names: ["Region Gotland"] },
  { code: "2080", names: ["Falu kommun"] },
];

/** Other names of SKR, which was called SKL until November 2019. */
export const ASSOCIATION_ALIASES: readonly string[] = [
  "SKL",
  "SALAR",
  "Sveriges Kommuner & Regioner",
  "Sveriges Kommuner och Landsting",
  "Sveriges Kommuner & Landsting",
  "Swedish Association of Local Authorities and Regions",
];
