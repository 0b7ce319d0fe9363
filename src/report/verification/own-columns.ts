/** The headings of what an allocation's own workbook has beside its amounts: extra units, and weights that are no people. */
export const OWN_COLUMNS: RegExp = /^(Antal extra|Number of extra|Nyckel|Key): /;
