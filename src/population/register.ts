import type { Level } from "../recipients/recipient.ts";
import type { Counted } from "./counted.ts";

/**
 * The origin of a register's figures: as SCB published them, before they were final, computed from amounts, or supplied
 * by the user.
 */
export type RegisterStatus = "official" | "preliminary" | "recovered" | "supplied";

/** An inclusive band of ages in completed years: `[0, 25]` is 26 cohorts. `to` 100 means "100 or older". */
export type Ages = readonly [from: number, to: number];

/** The levels at which a register counts people: Sweden's, where regions are counted as their county, or one's own. */
export type CountedLevel = "nation" | Level;

/** A description of a register, without its figures. */
export interface RegisterInfo {
  readonly id: string;
  /** The day on which the people were counted, as YYYY-MM-DD. */
  readonly date: string;
  /** The publisher's table that the figures come from. */
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

/** A register as plain data, which can be sent to a worker: `peopleIn` and `codesIn` read it. */
export interface RegisterData extends RegisterInfo {
  /** The people of each code, in code order. */
  readonly counts: ReadonlyMap<string, Counted>;
}

/** A dated count of people by official code. */
export interface Register extends RegisterInfo {
  /**
   * The number of people who live there: everyone, or an inclusive band of ages.
   *
   * @param code "00" for the nation, two digits for a county or region, four for a municipality; or one's own
   * @returns the count in persons; `undefined` if the register does not contain it
   */
  count(code: string, ages?: Ages): number | undefined;
  /** The codes in the register, in code order, of one level or all. */
  codes(level?: CountedLevel): readonly string[];
}

/** A register that `registerOf` made. */
export interface CountedRegister extends Register, RegisterData {}

/** The description of a register, without its figures. */
export function infoOf(register: RegisterInfo): RegisterInfo {
  const { id, date, table, status, source, note, levels, ages } = register;
  return { id, date, table, status, source, ...(note && { note }), levels, ages };
}
