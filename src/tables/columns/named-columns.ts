import { nameKey } from "../../recipients/name-key.ts";

/**
 * The columns that a text names: those with that header (ignoring case and spacing), otherwise the one with that
 * letter, in either case.
 */
export function namedColumns<Column extends { readonly letter: string; readonly header: string }>(
  columns: readonly Column[],
  name: string,
): Column[] {
  const key = nameKey(name);
  const found = columns.filter(({ header }) => key !== "" && nameKey(header) === key);
  if (found.length > 0) return found;
  const written = name.trim().toUpperCase();
  return columns.filter(({ letter }) => letter === written);
}
