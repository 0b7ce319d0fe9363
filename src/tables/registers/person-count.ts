/** Ordinary, no-break, thin and narrow no-break spaces: what exports put between thousands. */
const SPACES = /[ \u00a0\u2009\u202f]/g;

/** A number of persons as a table prints it, thousands spaces allowed; `undefined` for anything else, ".." and "-" included. */
export function personCount(text: string): number | undefined {
  const plain = text.trim().replace(SPACES, " ");
  if (!/^\d+$/.test(plain) && !/^\d{1,3}(?: \d{3})+$/.test(plain)) return undefined;
  const count = Number(plain.replaceAll(" ", ""));
  return Number.isSafeInteger(count) ? count : undefined;
}
