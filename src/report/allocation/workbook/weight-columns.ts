import type { AllocatedLine } from "../../../allocate/allocated-line.ts";
import type { Allocation } from "../../../allocate/allocation.ts";
import { formatDate } from "../../../language/format-date.ts";
import type { InBoth, Language } from "../../../language/language.ts";
import type { Recipient } from "../../../recipients/recipient.ts";
import { recipientId } from "../../../recipients/recipient.ts";
import type { Step } from "../../../rules/rule.ts";
import type { Weight } from "../../../rules/weight.ts";

/** What recipients are weighed by, as a column of numbers. */
export interface WeightColumn {
  readonly heading: string;
  /** By `level:code`. */
  readonly weights: ReadonlyMap<string, bigint>;
  /** The steps of lines whose weights these are. */
  readonly steps: ReadonlySet<Step>;
}

const HEADINGS: {
  readonly people: InBoth<(ages: string, day: string) => string>;
  readonly estimated: InBoth<(ages: string, day: string) => string>;
  readonly other: InBoth<(name: string) => string>;
  readonly ages: InBoth<(from: number, to: number) => string>;
} = {
  people: {
    sv: (ages, day) => `Folkmängd${ages}${day}`,
    en: (ages, day) => `Population${ages}${day}`,
  },
  estimated: {
    sv: (ages, day) => `Folkmängd${ages}${day} (uppskattning)`,
    en: (ages, day) => `Population${ages}${day} (estimate)`,
  },
  ages: { sv: (from, to) => ` ${from}–${to} år`, en: (from, to) => ` aged ${from}–${to}` },
  other: { sv: (name) => `Nyckel: ${name}`, en: (name) => `Key: ${name}` },
};

/**
 * The columns of weights that an allocation's lines are shared by, each once: lines of several levels that count the
 * same people share a column.
 */
export function weightColumns({ lines }: Pick<Allocation, "lines">, lang: Language): WeightColumn[] {
  const columns = new Map<string, { heading: string; weights: Map<string, bigint>; steps: Set<Step> }>();
  for (const line of lines) {
    for (const step of line.steps) {
      const heading = headingOf(step, lang);
      if (heading === undefined) continue;
      const key = keyFor(heading, columns, line, step);
      const column = columns.get(key) ?? { heading, weights: new Map(), steps: new Set() };
      columns.set(key, column);
      column.steps.add(step);
      line.recipients.forEach((recipient, index) => {
        column.weights.set(recipientId(recipient), step.weights?.[index] as bigint);
      });
    }
  }
  return [...columns.values()];
}

/** Another column of the same heading is taken only where no recipient has another weight there. */
function keyFor(
  heading: string,
  columns: ReadonlyMap<string, { readonly weights: ReadonlyMap<string, bigint> }>,
  { recipients }: AllocatedLine,
  { weights = [] }: Step,
): string {
  let key = heading;
  const differs = (recipient: Recipient, index: number): boolean => {
    const there = columns.get(key)?.weights.get(recipientId(recipient));
    return there !== undefined && there !== weights[index];
  };
  while (recipients.some(differs)) key += "′";
  return key;
}

function headingOf({ rule, weights, uses = [] }: Step, lang: Language): string | undefined {
  if (!weights || !("weight" in rule) || weights.some((one) => typeof one !== "bigint")) return undefined;
  const weight = rule.weight as Weight;
  const days = [...new Set(uses.map(({ register }) => register.date))];
  const day = days.length > 0 ? `, ${days.map((date) => formatDate(date, lang)).join(", ")}` : "";
  if (weight.by !== "population")
    return HEADINGS.other[lang]("name" in weight ? String(weight.name) : weight.by);
  const ages = weight.ages ? HEADINGS.ages[lang](...weight.ages) : "";
  const kind = uses.some(({ estimate }) => estimate) ? "estimated" : "people";
  return HEADINGS[kind][lang](ages, day);
}
