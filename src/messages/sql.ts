import type { SqlProblems } from "../problems/sql.ts";
import type { Messages, Words } from "./messages.ts";

type Obstacle = SqlProblems["sql-rule"]["obstacle"];

/** Why there is no statement, and the way out. */
const OBSTACLES_SV: Readonly<Record<Obstacle, (name: string, dialect: string) => string>> = {
  "two-step": (name) =>
    `regeln ${name} fördelar först till en nivå ovanför. Fördela posten med fordela allocate i stället.`,
  weight: (name) =>
    `vikten ${name} räknas ur andra vikter. Räkna ut den i en egen kolumn, som heltal, och ange kolumnen som indikator i överenskommelsen.`,
  bounds: (name, dialect) =>
    `${name} som de andra betalar för kräver flera omgångar, och ${dialect} räknar om tabellen för varje. Använd duckdb eller postgresql.`,
  sequential: (name) =>
    `avrundningen ${name} delar ut enheterna en i taget. Välj largest-remainder, eller fördela posten med fordela allocate.`,
  fractions: (name) =>
    `avrundningen ${name} ger bråk, och en kolumn har bara heltal. Välj en annan avrundning.`,
  levels: (name) =>
    `en tabell har mottagarna på en nivå, och posterna går till flera (${name}). Välj en nivå, eller en post, i taget.`,
  own: (name) =>
    `${name} är en egen definition, som inte har något uttryck i SQL. Fördela posten med fordela allocate, eller räkna ut en egen vikt i en kolumn och ange den som indikator i överenskommelsen.`,
  rule: (name) =>
    `regeln ${name} anger inga egna belopp. Se vilka regler som gör det i docs/reference/rules.md.`,
};

const OBSTACLES_EN: Readonly<Record<Obstacle, (name: string, dialect: string) => string>> = {
  "two-step": (name) =>
    `the rule ${name} first shares among a level above. Share the line with fordela allocate instead.`,
  weight: (name) =>
    `the weight ${name} is computed from other weights. Compute it in a column of its own, as whole numbers, and name that column as an indicator in the agreement.`,
  bounds: (name, dialect) =>
    `${name} that the others pay for takes several rounds, and ${dialect} computes the table again for each. Use duckdb or postgresql.`,
  sequential: (name) =>
    `the rounding ${name} gives the units one at a time. Choose largest-remainder, or share the line with fordela allocate.`,
  fractions: (name) =>
    `the rounding ${name} gives fractions, and a column holds whole numbers. Choose another rounding.`,
  levels: (name) =>
    `a table has the recipients of one level, and the lines go to several (${name}). Choose one level, or one line, at a time.`,
  own: (name) =>
    `${name} is a definition of your own, which has no expression in SQL. Share the line with fordela allocate, or compute an own weight in a column and name it as an indicator in the agreement.`,
  rule: (name) => `the rule ${name} states no amounts. docs/reference/rules.md lists the rules that do.`,
};

/** Problems of statements, in words. */
export const sqlSv: Words<SqlProblems> = {
  "sql-rule": ({ line, dialect, obstacle, name }) =>
    `Posten ${line} kan inte skrivas som SQL för ${dialect}: ${OBSTACLES_SV[obstacle](name, dialect)}`,
  "sql-digits": ({ line, dialect }) =>
    `Posten ${line} ger tal med fler siffror än ${dialect} håller exakta. Använd postgresql, en grövre enhet för vikterna, eller fordela allocate.`,
};

export const sqlEn: Words<SqlProblems> = {
  "sql-rule": ({ line, dialect, obstacle, name }) =>
    `The line ${line} cannot be written as SQL for ${dialect}: ${OBSTACLES_EN[obstacle](name, dialect)}`,
  "sql-digits": ({ line, dialect }) =>
    `The line ${line} gives numbers with more digits than ${dialect} keeps exact. Use postgresql, weights in a coarser unit, or fordela allocate.`,
};

export const sqlMessages: Messages<SqlProblems> = { sv: sqlSv, en: sqlEn };
