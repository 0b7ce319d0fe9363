/** Words that make a total, and what it can be a total of. */
const TOTAL = "totalt?|totsa|tot|samtliga|alla|all|everyone|båda|both|1\\+2";
const OF =
  "kön|könen|sex|sexes|genders?|ålder|åldrar|ages?|civilstånd|marital status(?:es)?|födelseregion(?:er)?|regions? of birth|medborgarskap|citizenships?|bakgrund|personer|persons|people";

const TOTALS = /* @__PURE__ */ (() => new RegExp(`^(?:${TOTAL})(?: (?:${TOTAL}|the|${OF}))*$`))();

/**
 * Whether a text means that everyone is counted: "totalt ålder", "båda könen", "totalt, samtliga män och kvinnor", "tot -
 * totalt ålder". "Samtliga kvinnor" does not.
 */
export function isTotal(text: string): boolean {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/,| - /g, " ")
    .replace(/\s+/g, " ")
    .replace(/män och kvinnor|kvinnor och män|men and women|women and men|males and females/g, "kön")
    .trim();
  return plain === "kön" ? plain !== text.trim().toLowerCase() : TOTALS.test(plain);
}
