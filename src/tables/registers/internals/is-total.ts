/** Words that make a total, words for what it can be a total of, and small words between them. */
const TOTAL: ReadonlySet<string> = /* @__PURE__ */ words(
  "total totalt totsa tot sc samtliga alla all everyone båda both 1+2",
);
const OF: ReadonlySet<string> = /* @__PURE__ */ words(
  "the kön könen sex sexes gender genders ålder åldrar age ages civilstånd maritalstatus födelseregion " +
    "födelseregioner birthregion medborgarskap citizenship citizenships bakgrund personer persons people",
);

/**
 * Whether a text means that everyone is counted: "totalt ålder", "båda könen", "totalt, samtliga män och kvinnor", "tot -
 * totalt ålder". "Samtliga kvinnor" does not.
 */
export function isTotal(text: string): boolean {
  const whole = text.trim().toLowerCase();
  const plain = whole
    .replace(/,| - /g, " ")
    .replace(/\s+/g, " ")
    .replace(/män och kvinnor|kvinnor och män|men and women|women and men|males and females/g, "kön")
    .replace(/marital status(?:es)?/g, "maritalstatus")
    .replace(/regions? of birth/g, "birthregion")
    .trim();
  if (plain === "kön") return plain !== whole;
  const [first = "", ...others] = plain.split(" ");
  return TOTAL.has(first) && others.every((word) => TOTAL.has(word) || OF.has(word));
}

function words(listed: string): ReadonlySet<string> {
  return new Set(listed.split(" "));
}
