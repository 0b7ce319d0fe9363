import { type Counted, OLDEST } from "../../population/counted.ts";
import type { Place } from "../../problems/place.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import { type Cell, placeAt } from "../csv/grid.ts";
import { ageOf } from "./age-of.ts";
import { personsIn } from "./persons-in.ts";
import type { RegisterColumns } from "./register-columns.ts";
import { sexOf } from "./sex-of.ts";

type Age = number | "total";

/** The rows of one code and age: by sex, the count (`undefined` if it could not be read) and its cell. */
interface HeadCount {
  readonly code: string;
  readonly age: Age;
  readonly sexes: Map<string, { readonly people: number | undefined; readonly place: Place }>;
}

/** Collects a table's rows into counts by code and age, men and women together. */
export class HeadCounts {
  readonly #columns: RegisterColumns;
  readonly #heads = new Map<string, HeadCount>();

  constructor(columns: RegisterColumns) {
    this.#columns = columns;
  }

  /** Adds one row of `code` and returns its problems. `number` is the row's, from 1. */
  add(code: string, row: readonly Cell[], number: number): Problem[] {
    const problems: Problem[] = [];
    const at = (position: number) => placeAt(number, position + 1);
    const textOf = (position: number | undefined) =>
      position === undefined ? "total" : (row[position]?.text ?? "");
    const { age: ageColumn, count: countColumn, sex: sexColumn } = this.#columns;

    const people = personsIn(textOf(countColumn));
    if (people === undefined) {
      problems.push(problemAt("population-count", at(countColumn), { text: textOf(countColumn), code }));
    }
    const age = ageOf(textOf(ageColumn));
    if (age === undefined) {
      const text = textOf(ageColumn);
      return [...problems, problemAt("population-age", at(ageColumn ?? countColumn), { text, code })];
    }
    const { sexes } = this.#head(code, age);
    const sex = sexOf(textOf(sexColumn));
    const earlier = sexes.get(sex);
    if (earlier) {
      const details = { code, age: ageText(age), first: earlier.place.cell };
      problems.push(problemAt("population-duplicate", at(countColumn), details));
    } else sexes.set(sex, { people, place: at(countColumn) });
    return problems;
  }

  /** Everyone by code and age, and the codes and ages whose sexes do not sum to everyone. */
  sum(): { counts: ReadonlyMap<string, Counted>; problems: Problem[] } {
    const counts = new Map<string, { total?: number; ages?: (number | undefined)[] }>();
    const problems: Problem[] = [];
    for (const { code, age, sexes } of this.#heads.values()) {
      const parts = sexes.has("total") ? ["total"] : ["men", "women"];
      const unexpected = !sexes.has("total") && sexes.size > parts.length;
      if (unexpected || !parts.every((part) => sexes.has(part))) {
        const [first] = sexes.values();
        const details = { code, age: ageText(age), found: [...sexes.keys()] };
        if (first) problems.push(problemAt("population-sex", first.place, details));
        continue;
      }
      const people = parts.map((part) => sexes.get(part)?.people);
      // An unreadable count was already reported at its row.
      if (people.includes(undefined)) continue;
      const sum = people.reduce<number>((all, part) => all + (part ?? 0), 0);
      const counted = counts.get(code) ?? {};
      counts.set(code, counted);
      if (age === "total") counted.total = sum;
      else {
        counted.ages ??= Array.from({ length: OLDEST + 1 }, () => undefined);
        counted.ages[age] = sum;
      }
    }
    return { counts, problems };
  }

  #head(code: string, age: Age): HeadCount {
    const key = `${code} ${age}`;
    const head = this.#heads.get(key) ?? { code, age, sexes: new Map() };
    this.#heads.set(key, head);
    return head;
  }
}

function ageText(age: Age): string {
  return age === OLDEST ? "100+" : `${age}`;
}
