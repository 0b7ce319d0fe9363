import type { ResolvedLine } from "../../agreements/agreement.ts";
import type { Ages } from "../../population/register.ts";
import type { Rule } from "../../rules/rule.ts";
import { withRegisters } from "./amounts-under.ts";
import type { Suppose } from "./hypothesis.ts";

const BANDS: readonly Ages[] = [
  [0, 25],
  [0, 18],
  [0, 17],
  [0, 24],
  [65, 100],
];

/** Everyone was counted instead of the ages that the key names. */
export const agesIgnored: Suppose = function* ({ recipe, registers }, column) {
  const bands = column.lines.flatMap(agesOf);
  if (bands.length === 0) return;
  const lines = column.lines.map((line) => weighedBy(line, undefined));
  const details = { ages: bands.map((band) => band.join("–")).join(", ") };
  yield { code: "ages-ignored", details, recipe: withRegisters(recipe, registers), lines };
  for (const register of registers)
    yield { code: "ages-ignored", details, recipe: { ...recipe, population: register }, lines };
};

/** Only some ages were counted where the key asks for everyone. */
export const agesUsed: Suppose = function* ({ recipe, registers }, column) {
  if (column.lines.some((line) => agesOf(line).length > 0)) return;
  for (const band of BANDS) {
    const lines = column.lines.map((line) => weighedBy(line, band));
    for (const register of registers.filter((one) => one.ages.includes("municipality"))) {
      const details = { ages: band.join("–"), register: register.id };
      yield { code: "ages-used", details, recipe: { ...recipe, population: register }, lines };
    }
  }
};

function agesOf(line: ResolvedLine): Ages[] {
  return line.key.flatMap((rule) =>
    rule.rule === "proportional" && rule.weight.by === "population" && rule.weight.ages
      ? [rule.weight.ages]
      : [],
  );
}

function weighedBy(line: ResolvedLine, ages: Ages | undefined): ResolvedLine {
  const key = line.key.map((rule): Rule => {
    if (rule.rule !== "proportional" || rule.weight.by !== "population") return rule;
    return { ...rule, weight: { by: "population", ...(ages && { ages }) } };
  });
  return { ...line, key };
}
