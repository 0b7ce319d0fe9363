/** Signs that can group thousands. The first two can also separate decimals. */
const SIGNS = [",", ".", "'", "’"] as const;

/** How a column uses a sign between digits. */
export type Grouping =
  | { readonly sign: string; readonly as: "thousands" | "decimals" }
  | { readonly sign: string; readonly as: "either" };

/**
 * How a column uses each sign that it has between digits. "1,235,886" can only be thousands, and "12,5" and "0,750" only
 * decimals: one such cell decides the column. "12,300" can be either.
 */
export function groupingsOf(texts: readonly string[]): readonly Grouping[] {
  return SIGNS.flatMap((sign): Grouping[] => {
    const cells = texts.map((text) => text.trim().split(sign)).filter((parts) => parts.length > 1);
    if (cells.length === 0) return [];
    const grouped = cells.filter(
      ([first = "", ...groups]) =>
        /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group)),
    );
    if (grouped.length === 0) return [];
    const long = grouped.some((parts) => parts.length > 2);
    if (grouped.length === cells.length) return [{ sign, as: long ? "thousands" : "either" }];
    return [{ sign, as: long ? "either" : "decimals" }];
  });
}

/** A cell whose sign the column does not decide: what it means as thousands and as decimals. */
export function readingsOf(text: string, groupings: readonly Grouping[]): [string, string] | undefined {
  const plain = text.trim();
  const open = groupings.find(({ sign, as }) => as === "either" && plain.includes(sign));
  if (!open) return undefined;
  const parts = plain.split(open.sign);
  const [first = "", ...groups] = parts;
  if (!/^[1-9]\d{0,2}$/.test(first) || !groups.every((group) => /^\d{3}$/.test(group))) return undefined;
  const decimals = groups.join("");
  let end = decimals.length;
  while (decimals[end - 1] === "0") end--;
  return [parts.join(""), end === 0 ? first : `${first}.${decimals.slice(0, end)}`];
}

/** A cell without the sign that groups its column's thousands. */
export function ungrouped(text: string, groupings: readonly Grouping[]): string {
  const thousands = groupings.find(({ sign, as }) => as === "thousands" && text.includes(sign));
  return thousands ? text.replaceAll(thousands.sign, "") : text;
}
