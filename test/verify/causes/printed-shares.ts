import type { AgreedLine, Agreement } from "../../../src/agreements/agreement.ts";
import { AGREEMENTS } from "../../../src/agreements/bundled/index.ts";
import { type AllocateOptions, allocate } from "../../../src/allocate/allocate.ts";
import { BUNDLED } from "../../../src/population/bundled/bundled-info.ts";
import { loadRegister } from "../../../src/population/bundled/load-register.ts";
import type { Register } from "../../../src/population/register.ts";
import { tableFrom } from "../../../src/tables/table-from.ts";
import type { Cause } from "../../../src/verify/causes/cause.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { type CauseOptions, findCauses } from "../../../src/verify/find-causes.ts";
import { verify } from "../../../src/verify/verify.ts";

/** The people that tables of 2025 are recomputed by, and of 2023: by all and by ages. */
export const OF_2024: Register = await loadRegister("scb-2024-11-01");
export const OF_2022: Register = await loadRegister("recovered-2022-11-01");
export const AGES_2022: Register = await loadRegister("scb-2022-09-30");
const registers = [OF_2024, OF_2022, AGES_2022];

/** What each recipient gets, in öre, by name in code order. */
export type Shares = ReadonlyMap<string, bigint>;

/** A line of an agreement shared out, as it is or changed before. */
export function sharesOf(
  agreement: Agreement,
  line: string,
  { change = (one) => one, ...options }: AllocateOptions & { change?: (line: AgreedLine) => AgreedLine } = {},
): Shares {
  const lines = agreement.lines.filter(({ id }) => id === line).map(change);
  const settings = { unit: "krona", registers, substitute: "nearest", ...options } as const;
  const allocation = allocate({ ...agreement, lines, stated: [] }, settings);
  return new Map(allocation.rows().map(({ recipient, amount }) => [recipient, amount]));
}

/** Two columns added up. */
export function plus(one: Shares, other: Shares): Shares {
  return new Map([...one].map(([name, amount]) => [name, amount + (other.get(name) ?? 0n)]));
}

/** Shares with some figures written otherwise, in kronor. */
export function but(shares: Shares, changed: Readonly<Record<string, number>>): Shares {
  return new Map([
    ...shares,
    ...Object.entries(changed).map(([name, kronor]) => [name, BigInt(kronor) * 100n] as const),
  ]);
}

/** A table with a column for each of the shares, in whole kronor unless printed otherwise, and rows below. */
export function tableOf(
  columns: Readonly<Record<string, Shares>>,
  {
    below = [],
    print = (ore) => String(ore / 100n),
  }: { below?: readonly string[]; print?: (ore: bigint) => string } = {},
): string {
  const all = Object.values(columns);
  const names = [...new Set(all.flatMap((shares) => [...shares.keys()]))];
  const rows = names.map((name) =>
    [
      name,
      ...all.map((shares) => {
        const amount = shares.get(name);
        return amount === undefined ? "" : print(amount);
      }),
    ].join(";"),
  );
  return [["Mottagare", ...Object.keys(columns)].join(";"), ...rows, ...below].join("\n");
}

/** The addresses of the figures that are not the right ones, in a table of all recipients that begins in row 2. */
export function differing(printed: Shares, right: Shares, column = "B"): string[] {
  return [...printed].flatMap(([name, amount], index) =>
    amount === right.get(name) ? [] : [`${column}${index + 2}`],
  );
}

/** What is likely to have gone wrong in a table. */
export function causesOf(csv: string, claim: Claim, options?: CauseOptions): Cause[] {
  const table = tableFrom(new TextEncoder().encode(csv));
  return findCauses(verify(table, claim, { registers, known: BUNDLED, substitute: "nearest" }), {
    agreements: Object.values(AGREEMENTS),
    ...options,
  });
}

/** The same, in short: what, and where. */
export function namedIn(csv: string, claim: Claim, options?: CauseOptions): [string, ...string[]][] {
  return causesOf(csv, claim, options).map(({ code, cells }) => [code, ...cells]);
}
