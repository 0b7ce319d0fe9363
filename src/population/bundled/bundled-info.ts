import { deepFreeze } from "../../recipients/deep-freeze.ts";
import type { CountedLevel, RegisterInfo, RegisterStatus } from "../register.ts";

/** The registers bundled with the library. */
export type RegisterId =
  | "scb-2018-09-30"
  | "scb-2018-12-31"
  | "scb-2019-12-31"
  | "recovered-2020-11-01"
  | "scb-2020-12-31"
  | "recovered-2021-11-01"
  | "scb-2021-12-31"
  | "scb-2022-09-30"
  | "recovered-2022-11-01"
  | "scb-2022-12-31"
  | "recovered-2023-11-01"
  | "scb-2023-12-31"
  | "scb-2024-11-01"
  | "scb-2024-12-31";

/** A register bundled with the library: its contents and the identity of its source. */
export interface BundledInfo extends RegisterInfo {
  readonly id: RegisterId;
  /** What a user of the figures must know, in Swedish. */
  readonly note: string;
}

const EVERY_LEVEL: readonly CountedLevel[] = ["nation", "county", "municipality"];

/** A register of SCB's by municipality, and the levels of which it has single years of age. */
const scb = (
  date: string,
  table: string,
  what: string,
  ages: readonly CountedLevel[] = [],
  note = ages[0] ? "Åldrar finns bara för riket." : "Åldrar saknas.",
  status: RegisterStatus = "official",
): BundledInfo => ({
  id: `scb-${date}` as RegisterId,
  date,
  table,
  status,
  source: `SCB, tabell ${table}: folkmängd per kommun ${what}`,
  levels: EVERY_LEVEL,
  ages,
  note,
});

/** SCB's monthly table. It has single years of age, by year of birth. */
const atSeptember = (year: number): BundledInfo =>
  scb(
    `${year}-09-30`,
    "BefolkManad",
    `och ettårsklass 30 september ${year}`,
    EVERY_LEVEL,
    "Ålder är året minus födelseåret; födda oktober–december ingår inte.",
    "preliminary",
  );

const atYearEnd = (year: number, ages: readonly CountedLevel[] = ["nation"], note?: string): BundledInfo =>
  scb(`${year}-12-31`, "BefolkningNy (TAB638)", `31 december ${year}`, ages, note);

/** Counties computed from the amounts per inhabitant of a published table. */
const recovered = (year: number, table = "publicerade belopp per invånare"): BundledInfo => ({
  id: `recovered-${year}-11-01` as RegisterId,
  date: `${year}-11-01`,
  table,
  status: "recovered",
  source: `Framräknat ur ${table} (länens folkmängd 1 november ${year})`,
  levels: ["nation", "county"],
  ages: [],
  note: "Datumet är härlett: talen är inom 0,22 % av dem 31 december samma år. Kommuner och åldrar saknas.",
});

/**
 * Every bundled register, by date: Statistics Sweden's own, and county totals computed from published amounts.
 * `loadRegister` loads the figures.
 *
 * @example
 * ```ts
 * import { BUNDLED } from "fordela";
 * BUNDLED.find((register) => register.date === "2024-11-01")?.status; // "official"
 * ```
 */
export const BUNDLED: readonly BundledInfo[] = /* @__PURE__ */ (() =>
  deepFreeze([
    atSeptember(2018),
    atYearEnd(2018),
    atYearEnd(2019, EVERY_LEVEL, ""),
    recovered(2020),
    atYearEnd(2020, ["nation", "county"], "Kommunernas åldrar saknas."),
    recovered(2021, "Kvinnors hälsa 2022"),
    atYearEnd(2021),
    atSeptember(2022),
    recovered(2022),
    atYearEnd(2022),
    recovered(2023, "Kvinnors hälsa 2024"),
    atYearEnd(2023),
    scb("2024-11-01", "FolkmangdNov (TAB1267)", "1 november 2024"),
    atYearEnd(2024),
  ]))();
