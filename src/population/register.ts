/** How a register's figures came to be: as SCB published them, before final, worked out from amounts, or handed in by the user. */
export type RegisterStatus = "official" | "preliminary" | "recovered" | "supplied";

/** An inclusive band of ages in completed years: `[0, 25]` is 26 cohorts. `to` 100 stands for "100 or older". */
export type Ages = readonly [from: number, to: number];

/** The levels a register counts people at. Regions are counted as their county. */
export type CountedLevel = "nation" | "county" | "municipality";

/** What a register holds, without its figures. */
export interface RegisterInfo {
  readonly id: string;
  /** The day the people were counted, as YYYY-MM-DD. */
  readonly date: string;
  /** The table the figures come from, at its publisher. */
  readonly table: string;
  readonly status: RegisterStatus;
  readonly source: string;
  /** What a user of the figures must know, in Swedish. */
  readonly note?: string;
  /** Levels with totals. */
  readonly levels: readonly CountedLevel[];
  /** Levels with single years of age. */
  readonly ages: readonly CountedLevel[];
}

/** A dated count of people by official code. */
export interface Register extends RegisterInfo {
  /**
   * How many people live there, in all or in an inclusive band of ages.
   *
   * @param code "00" for the nation, two digits for a county or region, four for a municipality
   * @returns the count in persons, or `undefined` where the register does not hold it
   */
  count(code: string, ages?: Ages): number | undefined;
  /** The codes the register holds, in code order, of one level or all. */
  codes(level?: CountedLevel): readonly string[];
}

/** A register without its figures. */
export function infoOf(register: Register): RegisterInfo {
  const { id, date, table, status, source, note, levels, ages } = register;
  return { id, date, table, status, source, ...(note && { note }), levels, ages };
}
