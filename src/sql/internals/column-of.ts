/** The name that a column of weights has in the statement. */
export function columnOf(index: number): string {
  return `given_${index + 1}`;
}
