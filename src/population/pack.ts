import { invariant } from "../problems/invariant.ts";
import { type Counted, OLDEST } from "./counted.ts";
import { byCode } from "./counted-level.ts";

const UNKNOWN = "-";

/**
 * Writes counts as compact text, one line for each code: `0114 49148` (the total), `0114 n0 n1 … n100` (single ages) or
 * `0114 total n0 … n100` (a total stated beside its ages). An unknown age is `-`.
 */
export function pack(counts: ReadonlyMap<string, Counted>): string {
  return [...counts]
    .sort(([one], [other]) => byCode(one, other))
    .map(([code, { total, ages }]) => {
      const numbers = ages ? Array.from({ length: OLDEST + 1 }, (_, age) => ages[age] ?? UNKNOWN) : [];
      return [code, ...(total === undefined ? [] : [total]), ...numbers].join(" ");
    })
    .join("\n");
}

/** Parses the output of `pack`. The library writes that text, so a fault in it is a bug in the library. */
export function unpack(packed: string): ReadonlyMap<string, Counted> {
  return new Map(packed === "" ? [] : packed.split("\n").map(unpackLine));
}

function unpackLine(line: string): [string, Counted] {
  const [code, ...fields] = line.split(" ");
  const single = OLDEST + 1;
  let sound = [1, single, single + 1].includes(fields.length);
  const numbers = fields.map((field) => {
    const count = field === UNKNOWN ? undefined : Number(field);
    sound &&= isCountOrUnknown(count);
    return count;
  });
  invariant(code !== undefined && sound, `packed register line "${line.slice(0, 40)}"`);
  if (numbers.length === single) return [code, { ages: numbers }];
  const total = numbers[0];
  invariant(total !== undefined, `packed register line "${line.slice(0, 40)}" has no total`);
  return [code, numbers.length === 1 ? { total } : { total, ages: numbers.slice(1) }];
}

function isCountOrUnknown(value: number | undefined): boolean {
  return value === undefined || (Number.isSafeInteger(value) && value >= 0);
}
