const SEXES: ReadonlyMap<string, "total" | "men" | "women"> = new Map([
  ["total", "total"],
  ["totalt", "total"],
  ["totalt kön", "total"],
  ["samtliga", "total"],
  ["båda könen", "total"],
  ["both sexes", "total"],
  ["män", "men"],
  ["man", "men"],
  ["men", "men"],
  ["male", "men"],
  ["kvinnor", "women"],
  ["kvinna", "women"],
  ["women", "women"],
  ["female", "women"],
]);

/** The sex that a row counts, as a table prints it. A text without a known meaning is returned unchanged. */
export function sexOf(text: string): string {
  const plain = text.trim().toLowerCase();
  return SEXES.get(plain) ?? plain;
}
