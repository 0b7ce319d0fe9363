import { type Counted, OLDEST } from "../../../population/counted.ts";
import type { RegisterInfo } from "../../../population/register.ts";
import { sumSlack } from "../../../population/sum-slack.ts";
import type { Place } from "../../../problems/place.ts";
import { type Problem, type ProblemDetails, problemAt } from "../../../problems/problem.ts";
import { type Cell, placeAt } from "../../csv/grid.ts";
import type { TriedSums } from "../tried-sums.ts";
import { type AgeBand, ageBand } from "./age-band.ts";
import { ageOf } from "./age-of.ts";
import { type Grouping, readingsOf, ungrouped } from "./groupings-of.ts";
import { maritalStatus, STATUSES } from "./marital-status.ts";
import { personsIn } from "./persons-in.ts";
import type { RegisterColumns } from "./register-columns.ts";
import { sexOf } from "./sex-of.ts";
import { SumTally } from "./sum-tally.ts";

type Age = number | "total" | AgeBand;

/** One count: its persons (`undefined` if it could not be read), its cell, and its age as written, with that cell. */
interface Count {
  readonly people: number | undefined;
  readonly place: Place;
  readonly age: string;
  readonly agePlace: Place;
}

/** The rows of one code and age, by sex and civil status. */
interface HeadCount {
  readonly code: string;
  readonly age: Age;
  readonly sexes: Map<string, Map<string, Count>>;
}

/** What a table's rows come to. */
export interface HeadSums {
  readonly counts: ReadonlyMap<string, Counted>;
  readonly problems: Problem[];
  readonly sums: readonly TriedSums[];
  /** Groups of ages that were left out: those whose single ages the table lacks, in the order of their first row. */
  readonly bands: readonly string[];
}

/** Collects a table's rows into counts by code and age, everyone together. */
export class HeadCounts {
  readonly #columns: RegisterColumns;
  readonly #header: readonly Cell[];
  readonly #groupings: readonly Grouping[];
  readonly #of: Pick<RegisterInfo, "date" | "table">;
  readonly #heads = new Map<string, HeadCount>();
  readonly #tally = new SumTally();
  /** Counts that lack civil statuses, by those that they have. */
  readonly #incomplete = new Map<string, { readonly place: Place } & ProblemDetails["population-marital"]>();
  readonly #added = new Set<"sexes" | "statuses">();

  constructor(
    columns: RegisterColumns,
    header: readonly Cell[],
    groupings: readonly Grouping[],
    of: Pick<RegisterInfo, "date" | "table">,
  ) {
    this.#columns = columns;
    this.#header = header;
    this.#groupings = groupings;
    this.#of = of;
  }

  /** Adds one row of `code` and returns its problems. `number` is the row's, from 1. */
  add(code: string, row: readonly Cell[], number: number): Problem[] {
    const { age: ageColumn, sex: sexColumn, marital: maritalColumn, counts } = this.#columns;
    const textOf = (position: number | undefined) =>
      position === undefined ? "total" : (row[position]?.text ?? "");
    const problems: Problem[] = [];
    const written = textOf(ageColumn).trim();
    const agePlace = placeAt(number, (ageColumn ?? 0) + 1);
    const people = counts.map(({ position }) => {
      const place = placeAt(number, position + 1);
      const read = this.#people(textOf(position), code, place, position);
      if (typeof read !== "number") problems.push(read);
      return { people: typeof read === "number" ? read : undefined, place, age: written, agePlace };
    });
    const age = ageOf(written) ?? ageBand(written);
    if (age === undefined) {
      return [...problems, problemAt("population-age", agePlace, { text: written, code })];
    }
    const head = this.#head(code, age);
    const marital = textOf(maritalColumn);
    const status = maritalStatus(marital) ?? marital.trim().toLowerCase();
    counts.forEach(({ sex: ofColumn }, index) => {
      const text = textOf(sexColumn);
      const sex = ofColumn === "total" ? (sexOf(text) ?? text.trim().toLowerCase()) : ofColumn;
      const statuses = head.sexes.get(sex) ?? new Map<string, Count>();
      head.sexes.set(sex, statuses);
      const [earlier, count] = [statuses.get(status), people[index]!];
      if (!earlier) statuses.set(status, count);
      // The same people under two codes of theirs, 100+ and 100+5, are no repetition.
      else if (earlier.age === written || earlier.people !== count.people) {
        const details = { code, age: ageText(age), first: earlier.place.cell };
        problems.push(problemAt("population-duplicate", count.place, details));
      }
    });
    return problems;
  }

  /** Everyone by code and age, and the codes and ages whose parts do not sum to everyone. */
  sum(): HeadSums {
    const counts = new Map<string, { total?: number; ages?: (number | undefined)[] }>();
    const problems: Problem[] = [];
    const groups: { readonly code: string; readonly band: AgeBand; readonly count: Count }[] = [];
    for (const { code, age, sexes } of this.#heads.values()) {
      const count = this.#everyone(code, age, sexes, problems);
      // An unreadable count was already reported at its row.
      if (count?.people === undefined) continue;
      if (typeof age === "object") {
        groups.push({ code, band: age, count });
        continue;
      }
      const counted = counts.get(code) ?? {};
      counts.set(code, counted);
      if (age === "total") counted.total = count.people;
      else {
        counted.ages ??= Array.from({ length: OLDEST + 1 }, () => undefined);
        counted.ages[age] = count.people;
      }
    }
    for (const { place, ...details } of this.#incomplete.values())
      problems.push(problemAt("population-marital", place, details));
    const bands = this.#checkBands(groups, counts, problems);
    return { counts, problems, sums: this.#tally.sums(), bands };
  }

  /** The parts that were added up, as the table has no total of them. */
  get added(): readonly ("sexes" | "statuses")[] {
    return [...this.#added];
  }

  /** Men and women, or their total, of one code and age. */
  #everyone(code: string, age: Age, sexes: HeadCount["sexes"], problems: Problem[]): Count | undefined {
    const bySex = new Map<string, Count>();
    for (const [sex, statuses] of sexes) {
      const count = this.#everyStatus(code, age, statuses, problems);
      if (count) bySex.set(sex, count);
    }
    if (bySex.size < sexes.size) return undefined;
    const [men, women, total] = ["men", "women", "total"].map((sex) => bySex.get(sex));
    const people = men && women ? sumOf([men, women]) : undefined;
    if (!total) {
      const [first] = bySex.values();
      if (men && women && bySex.size === 2) {
        this.#added.add("sexes");
        return { ...men, people };
      }
      if (first)
        problems.push(
          problemAt("population-sex", first.place, { code, age: ageText(age), found: [...bySex.keys()] }),
        );
      return undefined;
    }
    this.#compare("sexes", code, total, people, 2, problems);
    return total;
  }

  /** Everyone whatever their civil status, of one code, age and sex. */
  #everyStatus(
    code: string,
    age: Age,
    statuses: ReadonlyMap<string, Count>,
    problems: Problem[],
  ): Count | undefined {
    const total = statuses.get("total");
    const parts = STATUSES.map((status) => statuses.get(status));
    const known = parts.filter((part) => part !== undefined);
    const people = known.length === parts.length ? sumOf(known) : undefined;
    if (total) {
      this.#compare("statuses", code, total, people, parts.length, problems);
      return total;
    }
    const [first] = statuses.values();
    if (!first) return undefined;
    if (known.length === parts.length && statuses.size === parts.length) {
      this.#added.add("statuses");
      return { ...first, people };
    }
    const found = [...statuses.keys()];
    const alike = this.#incomplete.get(found.join()) ?? {
      place: first.place,
      code,
      age: ageText(age),
      found,
      others: -1,
    };
    this.#incomplete.set(found.join(), { ...alike, others: alike.others + 1 });
    return undefined;
  }

  /**
   * Compares groups of ages with their single ages. The first that is not known from single ages is a problem, unless its
   * code has a total.
   */
  #checkBands(
    groups: readonly { readonly code: string; readonly band: AgeBand; readonly count: Count }[],
    counts: ReadonlyMap<string, Counted>,
    problems: Problem[],
  ): readonly string[] {
    const unchecked = new Set<string>();
    let isTold = false;
    for (const { code, band, count } of groups) {
      const [from, to] = band;
      const { ages, total } = counts.get(code) ?? {};
      const singles = Array.from({ length: to - from + 1 }, (_, at) => ages?.[from + at]);
      if (!singles.includes(undefined)) {
        const sum = singles.reduce<number>((all, one) => all + (one ?? 0), 0);
        this.#compare("bands", `${code} (${from}–${to})`, count, sum, singles.length, problems);
        continue;
      }
      unchecked.add(count.age);
      if (total !== undefined || isTold) continue;
      isTold = true;
      problems.push(problemAt("population-age", count.agePlace, { text: count.age, code }));
    }
    return [...unchecked];
  }

  #compare(
    of: TriedSums["of"],
    code: string,
    { people: stated, place }: Count,
    sum: number | undefined,
    parts: number,
    problems: Problem[],
  ): void {
    if (stated === undefined || sum === undefined) return;
    this.#tally.add(of, code, stated - sum);
    if (Math.abs(stated - sum) > sumSlack(this.#of, parts))
      problems.push(problemAt("population-sum", place, { code, stated: `${stated}`, computed: `${sum}` }));
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

  #head(code: string, age: Age): HeadCount {
    const key = `${code} ${ageText(age)}`;
    const head = this.#heads.get(key) ?? { code, age, sexes: new Map() };
    this.#heads.set(key, head);
    return head;
  }
}

function sumOf(counts: readonly Count[]): number | undefined {
  return counts.some(({ people }) => people === undefined)
    ? undefined
    : counts.reduce((all, { people = 0 }) => all + people, 0);
}

function ageText(age: Age): string {
  if (typeof age === "object") return age.join("–");
  return age === OLDEST ? "100+" : `${age}`;
}
