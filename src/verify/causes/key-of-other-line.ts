import type { AgreedLine, Agreement } from "../../agreements/agreement.ts";
import { withRegisters } from "./amounts-under.ts";
import type { Suppose } from "./hypothesis.ts";

/** The line's money was shared by the key of another line, of this agreement or another year's. */
export const keyOfOtherLine: Suppose = function* (search, column) {
  const [line, ...more] = column.lines;
  if (!line || more.length > 0) return;
  const own = search.recipe.agreement;
  const recipe = withRegisters(search.recipe, search.registers);
  const agreements: readonly Agreement[] = [own, ...search.agreements.filter(({ id }) => id !== own.id)];
  const others = agreements.flatMap((agreement) =>
    agreement.lines
      .filter(({ level, id }) => level === line.level && (id !== line.id || agreement !== own))
      .map((other) => ({ other, agreement })),
  );
  // The same line's key in another agreement is likelier than any other line's, and the nearest year the likeliest.
  const isNamesake = ({ other }: Other): number => Number(other.id === line.id);
  const far = ({ agreement }: Other): number => Math.abs(agreement.year - own.year);
  const tried = new Set([keyText(line)]);
  for (const { other, agreement } of others.toSorted(
    (a, b) => isNamesake(b) - isNamesake(a) || far(a) - far(b),
  )) {
    if (tried.has(keyText(other))) continue;
    tried.add(keyText(other));
    const details = { line: other.id, agreement: agreement.id };
    yield { code: "key-of-other-line", details, recipe, lines: [{ ...line, key: other.key }] };
  }
};

interface Other {
  readonly other: AgreedLine;
  readonly agreement: Agreement;
}

/** A key as text, in which equal keys are equal. */
function keyText({ key }: Pick<AgreedLine, "key">): string {
  return JSON.stringify(key, (_, value) => (typeof value === "bigint" ? `${value} öre` : value));
}
