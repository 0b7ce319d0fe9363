/** Prose in lines of at most `width` characters, the first after `lead`, the others indented as far. */
export function wrapped(lead: string, prose: string, width: number): string {
  if (lead.length + prose.length <= width) return lead + prose;
  const { length } = [...lead];
  const lines: string[] = [];
  for (const word of prose.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && [...longer].length + length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lead + lines.join(`\n${" ".repeat(length)}`);
}
