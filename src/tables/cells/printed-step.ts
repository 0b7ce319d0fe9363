import type { Ore } from "../../money/ore.ts";
import { type Figure, scanFigure } from "../../money/scan-figure.ts";
import { scanUnit, skipLeadingUnit } from "../../money/scan-unit.ts";
import { skipSpaces } from "../../money/spaces.ts";
import { type MoneyUnit, ORE_PER } from "../../money/units.ts";
import { invariant } from "../../problems/invariant.ts";

const TENTHS: readonly bigint[] = /* @__PURE__ */ Array.from(
  { length: 12 },
  (_, places) => 10n ** BigInt(places),
);

/** The smallest step, in öre and at least one, of an amount that `readMoney` could read: "26,5" in mnkr moves by 100 000 kronor. */
export function printedStep(text: string, unit: MoneyUnit): Ore {
  const start = skipSpaces(text, 0);
  const leadingEnd = skipLeadingUnit(text, start);
  let digits = skipSpaces(text, leadingEnd);
  if ("-+\u2212\u2013".includes(text.charAt(digits))) digits++;
  const figure = scanFigure(text, digits);
  invariant(!("reason" in figure), "a readable amount has a figure");
  const own = figure.end === text.length ? undefined : ownUnit(text, figure);
  const per = ORE_PER[own ?? (leadingEnd > start ? "kr" : unit)];
  if (figure.decimals === "") return per;
  const places = per.toString().length - 1;
  return per / (TENTHS[Math.min(figure.decimals.length, places)] ?? 1n);
}

function ownUnit(text: string, figure: Figure): MoneyUnit | undefined {
  const found = scanUnit(text, figure.end);
  return "reason" in found ? undefined : found.unit;
}
