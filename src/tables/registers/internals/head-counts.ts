import { type Counted, OLDEST } from "../../../population/counted.ts";
import { sumSlack } from "../../../population/sum-slack.ts";
import type { Place } from "../../../problems/place.ts";
import { type Problem, problemAt } from "../../../problems/problem.ts";
import { type Cell, placeAt } from "../../csv/grid.ts";
import { ageOf } from "./age-of.ts";
import { type Grouping, readingsOf, ungrouped } from "./groupings-of.ts";
import { personsIn } from "./persons-in.ts";
import type { RegisterColumns } from "./register-columns.ts";
import { sexOf } from "./sex-of.ts";

type Age = number | "total";

/** One count: its persons (`undefined` if it could not be read) and its cell. */
interface Count {
  readonly people: number | undefined;
  readonly place: Place;
}

/** The rows of one code and age, by sex. */
interface HeadCount {
  readonly code: string;
  readonly age: Age;
  readonly sexes: Map<string, Count>;
}

/** Collects a table's rows into counts by code and age, men and women together. */
export class HeadCounts {
  readonly #columns: RegisterColumns;
  readonly #header: readonly Cell[];
  readonly #groupings: readonly Grouping[];
  readonly #date: string;
  readonly #heads = new Map<string, HeadCount>();

  constructor(
    columns: RegisterColumns,
    header: readonly Cell[],
    groupings: readonly Grouping[],
    date: string,
  ) {
    this.#columns = columns;
    this.#header = header;
    this.#groupings = groupings;
    this.#date = date;
  }

  /** Adds one row of `code` and returns its problems. `number` is the row's, from 1. */
  add(code: string, row: readonly Cell[], number: number): Problem[] {
    const { age: ageColumn, sex: sexColumn, counts } = this.#columns;
    const textOf = (position: number | undefined) =>
      position === undefined ? "total" : (row[position]?.text ?? "");
    const problems: Problem[] = [];
    const people = counts.map(({ position }) => {
      const place = placeAt(number, position + 1);
      const read = this.#people(textOf(position), code, place, position);
      if (typeof read !== "number") problems.push(read);
      return { people: typeof read === "number" ? read : undefined, place };
    });
    const age = ageOf(textOf(ageColumn));
    if (age === undefined) {
      const text = textOf(ageColumn);
      return [
        ...problems,
        problemAt("population-age", placeAt(number, (ageColumn ?? 0) + 1), { text, code }),
      ];
    }
    const { sexes } = this.#head(code, age);
    counts.forEach(({ sex: ofColumn }, index) => {
      const text = textOf(sexColumn);
      const sex = ofColumn === "total" ? (sexOf(text) ?? text.trim().toLowerCase()) : ofColumn;
      const [earlier, count] = [sexes.get(sex), people[index]!];
      if (earlier) {
        const details = { code, age: ageText(age), first: earlier.place.cell };
        problems.push(problemAt("population-duplicate", count.place, details));
      } else sexes.set(sex, count);
    });
    return problems;
  }

  /** Everyone by code and age, and the codes and ages whose sexes do not sum to everyone. */
  sum(): { counts: ReadonlyMap<string, Counted>; problems: Problem[] } {
    const counts = new Map<string, { total?: number; ages?: (number | undefined)[] }>();
    const problems: Problem[] = [];
    for (const { code, age, sexes } of this.#heads.values()) {
      const parts = [sexes.get("men"), sexes.get("women")];
      const total = sexes.get("total");
      const sum = parts.includes(undefined) ? undefined : sumOf(parts.map((part) => part?.people));
      if (total ? !this.#agree(total.people, sum) : parts.includes(undefined) || sexes.size > 2) {
        const [first] = total ? [total] : sexes.values();
        if (!first) continue;
        problems.push(
          total
            ? problemAt("population-sum", first.place, {
                code,
                stated: `${total.people}`,
                computed: `${sum}`,
              })
            : problemAt("population-sex", first.place, { code, age: ageText(age), found: [...sexes.keys()] }),
        );
        continue;
      }
      const people = total ? total.people : sum;
      // An unreadable count was already reported at its row.
      if (people === undefined) continue;
      const counted = counts.get(code) ?? {};
      counts.set(code, counted);
      if (age === "total") counted.total = people;
      else {
        counted.ages ??= Array.from({ length: OLDEST + 1 }, () => undefined);
        counted.ages[age] = people;
      }
    }
    return { counts, problems };
  }

  #people(text: string, code: string, place: Place, position: number): number | Problem {
    const readings = readingsOf(text, this.#groupings);
    const header = this.#header[position]?.text.trim() ?? "";
    if (readings)
      return problemAt("figure-ambiguous", place, { cell: place.cell, header, label: code, text, readings });
    return (
      personsIn(ungrouped(text, this.#groupings)) ?? problemAt("population-count", place, { text, code })
    );
  }

  #agree(stated: number | undefined, sum: number | undefined): boolean {
    if (stated === undefined || sum === undefined) return true;
    return Math.abs(stated - sum) <= sumSlack(this.#date, 2);
  }

  #head(code: string, age: Age): HeadCount {
    const key = `${code} ${age}`;
    const head = this.#heads.get(key) ?? { code, age, sexes: new Map() };
    this.#heads.set(key, head);
    return head;
  }
}

function sumOf(people: readonly (number | undefined)[]): number | undefined {
  return people.includes(undefined) ? undefined : people.reduce<number>((all, part) => all + (part ?? 0), 0);
}

function ageText(age: Age): string {
  return age === OLDEST ? "100+" : `${age}`;
}
