/** The title of the sheet of our own workbooks that has what the amounts were computed from: facts, of which none is checked. */
export const RECEIPT_TITLE: { readonly sv: string; readonly en: string } = {
  sv: "Beräkningsunderlag: vad beloppen är räknade av",
  en: "Receipt: what the amounts were computed from",
};
