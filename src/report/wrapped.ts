/** Prose in lines of at most `width` characters, the first after `lead`, the others indented as far. */
export function wrapped(lead: string, prose: string, width: number): string {
  if (lead.length + prose.length <= width) return lead + prose;
  const indent = " ".repeat([...lead].length);
  const lines: string[] = [];
  let line = lead;
  let empty = true;
  for (const word of prose.split(" ")) {
    if (!empty && [...line].length + 1 + [...word].length > width) {
      lines.push(line);
      [line, empty] = [indent, true];
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join("\n");
}
