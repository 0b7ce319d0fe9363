import type { Agreement, ResolvedLine } from "../../../src/agreements/agreement.ts";
import { resolvedLines } from "../../../src/agreements/agreement.ts";
import type { Register } from "../../../src/population/register.ts";
import { registerOf } from "../../../src/population/register-of.ts";
import type { Directory } from "../../../src/recipients/directory.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";
import type { Rule } from "../../../src/rules/rule.ts";
import { tableFrom } from "../../../src/tables/table-from.ts";
import type { Cause, CauseSearch, FindCause } from "../../../src/verify/causes/cause.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { recipientsSheet } from "../../../src/verify/recipients-sheet.ts";

const CODES = ["01", "03", "04", "05", "09"];

/** Five counties, so that every amount can be computed in one's head: Stockholm's, which is metropolitan, to Gotland's. */
export const FIVE: Directory = {
  recipients: (level) =>
    level === "county" ? SWEDEN.recipients(level).filter(({ code }) => CODES.includes(code)) : [],
  group: (name, level) => SWEDEN.group(name, level)?.filter((code) => CODES.includes(code)),
};
export const NAMES: readonly string[] = FIVE.recipients("county").map(({ name }) => name);

/** A register with these people in the five counties, in code order. */
export function peopleOf(id: string, counts: readonly number[], date = "2024-11-01"): Register {
  const counted = new Map(CODES.map((code, at) => [code, { total: counts[at] ?? 0 }]));
  return registerOf({ id, date, table: "x", status: "supplied", source: "påhittat" }, counted);
}
/** A thousand people: 40, 30, 20, 9 and 1 percent. */
export const NOV: Register = peopleOf("nov", [400, 300, 200, 90, 10]);
/** A year before: 41, 29, 19.5, 9.4 and 1.1 percent. */
export const OLD: Register = peopleOf("förr", [410, 290, 195, 94, 11], "2023-11-01");
/** No whole percents: 33.3, 33.3, 22.2, 10.1 and 1.1. */
export const ODD: Register = peopleOf("udda", [333, 333, 222, 101, 11], "2022-11-01");
/** Sevenths. */
export const SEVENTHS: Register = peopleOf("sjundedelar", [1, 1, 1, 2, 2], "2021-11-01");

const people: Rule = { rule: "proportional", weight: { by: "population" } };
const base = (each: bigint, more: bigint): Rule => ({
  rule: "fixed",
  each,
  except: [{ group: "metropolitan", each: more }],
});

function line(
  id: string,
  kronor: number,
  key: readonly Rule[],
  more: Partial<ResolvedLine> = {},
): ResolvedLine {
  const amount = BigInt(kronor) * 100n;
  return { id, area: "1", level: "county", amount, derived: false, key, source: "påhittat", ...more };
}

/** Of ten millions: by people; half a million each (a whole one to metropolitan counties) and the rest by people. */
export const AGREEMENT: Agreement = {
  id: "liten",
  year: 2025,
  title: "Liten",
  source: "påhittat",
  population: { date: "2024-11-01", by: "chosen", reason: "påhittat" },
  areas: [
    { id: "1", name: "Andelar" },
    { id: "2", name: "Fasta" },
  ],
  lines: [
    line("pott", 10_000_000, [people]),
    line("bas", 10_000_000, [base(500_000_00n, 1_000_000_00n), people]),
    line("fast", 700_000, [base(100_000_00n, 300_000_00n)], { area: "2" }),
    line("tusen", 1_000, [people], { area: "2" }),
    line("tre", 10_000_000, [people], {
      area: "2",
      eligibility: { only: ["01", "05", "09"], others: "reshared", source: "påhittat" },
    }),
  ],
  stated: [],
};
/** The year before: half as much by people, and a line of another key. */
export const EARLIER: Agreement = {
  ...AGREEMENT,
  id: "förra",
  year: 2024,
  population: { date: "2023-11-01", by: "chosen", reason: "påhittat" },
  lines: [
    line("annan", 900_000, [base(200_000_00n, 200_000_00n), people]),
    line("pott", 5_000_000, [{ rule: "fixed", each: 200_000_00n }, people]),
  ],
};

/** What the five counties are printed to get: kronor, or a text; `""` is an empty cell. */
export type Printed = readonly (number | string)[];

/** How a table and its search differ from the usual: one line by the people of the day, nothing below the rows. */
export interface Other {
  readonly header?: string;
  readonly names?: readonly string[];
  readonly below?: readonly string[];
  readonly claim?: Partial<Claim>;
  readonly own?: Register;
  readonly registers?: readonly Register[];
  readonly agreements?: readonly Agreement[];
}

/** What causes are searched for in, in a table of a line or several columns of lines. */
export function searchIn(lines: string, columns: readonly Printed[], other: Other = {}): CauseSearch {
  const { names = NAMES, below = [], own = NOV } = other;
  const header = other.header ?? ["Län", ...lines.split(" ")].join(";");
  const rows = names.map((name, at) => [name, ...columns.map((printed) => printed[at] ?? "")].join(";"));
  const table = tableFrom(new TextEncoder().encode([header, ...rows, ...below].join("\n")), {
    directory: FIVE,
  });
  const claim: Claim = { kind: "recipients", agreement: AGREEMENT, lines: lines.split(" "), ...other.claim };
  const recipe = {
    agreement: { ...AGREEMENT, lines: resolvedLines(AGREEMENT) },
    directory: FIVE,
    rounding: "largest-remainder",
    unit: 100n,
    population: own,
  } as const;
  const sheet = recipientsSheet(table, { ...claim, kind: "recipients" }, recipe, FIVE);
  return {
    verification: { claim, columns: sheet.columns },
    recipe,
    registers: other.registers ?? [OLD, ODD, SEVENTHS],
    agreements: other.agreements ?? [EARLIER, AGREEMENT],
  };
}

/** What one kind of cause finds, as the facts and the cells of each. */
export function foundBy(
  find: FindCause,
  lines: string,
  columns: readonly Printed[],
  other: Other = {},
): [code: string, details: object, cells: string][] {
  return find(searchIn(lines, columns, other)).map(({ code, details, cells }: Cause) => [
    code,
    details,
    cells.join(" "),
  ]);
}
