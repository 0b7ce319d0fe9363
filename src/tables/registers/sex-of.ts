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

/** Which sex a row counts, as a table prints it; a text of no known meaning stays itself. */
export function sexOf(text: string): string {
  const plain = text.trim().toLowerCase();
  return SEXES.get(plain) ?? plain;
}
