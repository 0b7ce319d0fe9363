const MONTHS = /* @__PURE__ */ "jan feb mar apr maj jun jul aug sep okt nov dec".split(" ");

/** The number of a month, 1 to 12, by its name in Swedish or English, whole or cut short after three letters; else 0. */
export function monthNumber(name: string): number {
  const short = name.slice(0, 3).toLowerCase();
  return MONTHS.indexOf({ may: "maj", oct: "okt" }[short] ?? short) + 1;
}
