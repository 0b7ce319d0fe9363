/** The sheet of our own workbooks that lists published figures which are not the nearest. It repeats amounts of the others. */
export const MOVED_SHEET: { readonly sv: string; readonly en: string } = {
  sv: "Inte närmast",
  en: "Not the nearest",
};
