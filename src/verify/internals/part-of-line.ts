import type { ResolvedLine } from "../../agreements/agreement.ts";
import { resolveAgreedLine } from "../../allocate/allocate-agreed-line.ts";
import type { Directory } from "../../recipients/directory.ts";

const BASE = /grund(belopp|bidrag|del)|fast[at]? (del|belopp)|\bfixed|\bbase/i;
const REST =
  /rörlig|(befolknings|folkmängds)del|efter (folkmängd|befolkning|invånar)|variable|by population/i;

/**
 * The part of a line that a header such as "Grundbelopp" or "Rörlig del" names, as a line of its own: the fixed amounts of
 * its key, or what the other rule shares. `undefined` unless one line alone has both.
 */
export function partOfLine(
  header: string,
  lines: readonly ResolvedLine[],
  directory: Directory,
): ResolvedLine | undefined {
  const isBase = BASE.test(header);
  const [line, ...others] = lines.filter(({ key }) => key.length === 2 && key[0]?.rule === "fixed");
  if (!line || others.length > 0 || !(isBase || REST.test(header))) return undefined;
  const { share: _, ...whole } = line;
  const part = (index: number, amount: bigint | null) => {
    const key = line.key.slice(index, index + 1);
    return resolveAgreedLine({ ...whole, id: partId(line, index), amount, key }, directory, {});
  };
  const base = part(0, null);
  return isBase ? base : part(1, line.amount - base.amount);
}

/** The id of the part that one rule of a line's key gives: "lan-suicidprevention.fixed". */
export function partId({ id, key }: ResolvedLine, index: number): string {
  return `${id}.${key[index]?.rule}`;
}
