import type { Cell } from "../../tables/csv/grid.ts";

/** A unit that a number format can show kronor in. */
export type UnitShown = NonNullable<Cell["shownIn"]>;

/** What is shown as it is written: quoted or escaped, as wide as a letter, repeated, or a colour or condition. */
const LITERAL = /"[^"]*"|[\\_*].|\[[^[\]]*\]/gsu;

const SHOWN: readonly (UnitShown | undefined)[] = [undefined, "tkr", "mnkr", "mdkr"];

/**
 * The unit that a number format shows kronor in: each comma after the last digit divides by 1 000. `undefined` for a format
 * that shows what is stored, a percentage, or not the same of every figure.
 *
 * @example
 * ```ts
 * unitShown("#,##0,"); // "tkr"
 * unitShown('0.0,," mn"'); // "mnkr"
 * unitShown("#,##0.00"); // undefined
 * ```
 */
export function unitShown(format: string): UnitShown | undefined {
  const plain = format.replace(LITERAL, " ");
  const sections = plain.split(";").filter((section) => /[0#?]/.test(section));
  const [times = 0, ...others] = new Set(sections.map(thousandsIn));
  return others.length > 0 || plain.includes("%") ? undefined : SHOWN[times];
}

/** How many times a section of a format divides by 1 000. */
function thousandsIn(section: string): number {
  let [times, commas, isWhole, digits] = [0, 0, true, false];
  for (const sign of `${section} `) {
    if (sign === ",") {
      if (digits) commas++;
      continue;
    }
    if (/[0#?]/.test(sign)) {
      digits = true;
      if (isWhole) times = 0;
    } else {
      times += commas;
      if (sign === ".") isWhole = false;
    }
    commas = 0;
  }
  return times;
}
