/** Names of a county's place beyond the one in the county's name, by code. */
export const PLACE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  "04": ["Sörmland"],
  "23": ["Jämtland Härjedalen", "Jämtland och Härjedalen"],
};

/** Names of a region beyond its own and the forms derived from its place, including abbreviations, by code. */
export const REGION_ALIASES: Readonly<Record<string, readonly string[]>> = {
  "01": ["SLL"],
  "06": ["RJL"],
  "14": ["VGR", "VG-regionen"],
  "23": ["RJH"],
};

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

/** Names of single municipalities that follow no pattern, by code. */
export const MUNICIPALITY_ALIASES: Readonly<Record<string, readonly string[]>> = {
  "0980": ["Region Gotland"],
  "2080": ["Falu kommun"],
};

/** Other names of SKR, which was called SKL until November 2019. */
export const ASSOCIATION_ALIASES: readonly string[] = [
  "SKL",
  "SALAR",
  "Sveriges Kommuner & Regioner",
  "Sveriges Kommuner och Landsting",
  "Sveriges Kommuner & Landsting",
  "Swedish Association of Local Authorities and Regions",
];
