import type { ResolvedLine } from "../../agreements/agreement.ts";
import type { Ages } from "../../population/register.ts";
import type { Rule } from "../../rules/rule.ts";
import { cause, type FindCause, suspects } from "./cause.ts";
import { tryLines, withRegisters } from "./try-lines.ts";

const BANDS: readonly Ages[] = [
  [0, 25],
  [0, 18],
  [0, 17],
  [0, 24],
  [65, 100],
];

/** Everyone was counted instead of the ages that the key names. */
export const agesIgnored: FindCause = (search) =>
  suspects(search).flatMap((column) => {
    const ages = column.lines.flatMap(agesOf);
    if (ages.length === 0) return [];
    const lines = column.lines.map((line) => weighedBy(line, undefined));
    const recipes = [
      withRegisters(search.recipe, search.registers),
      ...search.registers.map((register) => ({ ...search.recipe, population: register })),
    ];
    for (const recipe of recipes) {
      const cells = tryLines(column, recipe, lines);
      if (cells.length > 0)
        return [cause("ages-ignored", cells, { ages: ages.map((band) => band.join("–")).join(", ") })];
    }
    return [];
  });

/** Only some ages were counted where the key asks for everyone. */
export const agesUsed: FindCause = (search) =>
  suspects(search).flatMap((column) => {
    if (column.lines.some((line) => agesOf(line).length > 0)) return [];
    for (const band of BANDS) {
      const lines = column.lines.map((line) => weighedBy(line, band));
      for (const register of search.registers.filter((one) => one.ages.includes("municipality"))) {
        const cells = tryLines(column, { ...search.recipe, population: register }, lines);
        if (cells.length > 0)
          return [cause("ages-used", cells, { ages: band.join("–"), register: register.id })];
      }
    }
    return [];
  });

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
