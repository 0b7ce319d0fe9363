import { deepFreeze } from "../../recipients/deep-freeze.ts";
import type { CountedLevel, RegisterInfo } from "../register.ts";

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
const BORN_LATE = "Ålder är året minus födelseåret; födda oktober–december ingår inte.";
const NO_AGES = "Åldrar saknas.";
const NATION_AGES = "Åldrar i ettårsklasser finns bara för riket.";
const INFERRED =
  "Datumet är härlett: talen skiljer sig högst 0,22 % från folkmängden den 31 december samma år. Kommuner och åldrar saknas.";

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
export const BUNDLED: readonly BundledInfo[] = /* @__PURE__ */ deepFreeze([
  {
    id: "scb-2018-09-30",
    date: "2018-09-30",
    table: "BefolkManad",
    status: "preliminary",
    source: "SCB, tabell BefolkManad: folkmängd per kommun och ettårsklass 30 september 2018",
    levels: EVERY_LEVEL,
    ages: EVERY_LEVEL,
    note: BORN_LATE,
  },
  {
    id: "scb-2018-12-31",
    date: "2018-12-31",
    table: "BefolkningNy (TAB638)",
    status: "official",
    source: "SCB, tabell BefolkningNy (TAB638): folkmängd per kommun 31 december 2018",
    levels: EVERY_LEVEL,
    ages: ["nation"],
    note: NATION_AGES,
  },
  {
    id: "scb-2019-12-31",
    date: "2019-12-31",
    table: "BefolkningNy (TAB638)",
    status: "official",
    source: "SCB, tabell BefolkningNy (TAB638): folkmängd per kommun 31 december 2019",
    levels: EVERY_LEVEL,
    ages: ["nation"],
    note: NATION_AGES,
  },
  {
    id: "recovered-2020-11-01",
    date: "2020-11-01",
    table: "Publicerade belopp per invånare",
    status: "recovered",
    source: "Framräknat ur publicerade belopp per invånare (länens folkmängd 1 november 2020)",
    levels: ["nation", "county"],
    ages: [],
    note: "Datumet är härlett: talen skiljer sig högst 0,22 % från folkmängden den 31 december samma år. Kommuner och åldrar saknas. Norrbotten är riket minus de övriga tjugo länen.",
  },
  {
    id: "scb-2020-12-31",
    date: "2020-12-31",
    table: "BefolkningNy (TAB638)",
    status: "official",
    source: "SCB, tabell BefolkningNy (TAB638): folkmängd per kommun 31 december 2020",
    levels: EVERY_LEVEL,
    ages: ["nation"],
    note: NATION_AGES,
  },
  {
    id: "recovered-2021-11-01",
    date: "2021-11-01",
    table: "Publicerade belopp per invånare",
    status: "recovered",
    source: "Framräknat ur publicerade belopp per invånare (länens folkmängd 1 november 2021)",
    levels: ["nation", "county"],
    ages: [],
    note: INFERRED,
  },
  {
    id: "scb-2021-12-31",
    date: "2021-12-31",
    table: "BefolkningNy (TAB638)",
    status: "official",
    source: "SCB, tabell BefolkningNy (TAB638): folkmängd per kommun 31 december 2021",
    levels: EVERY_LEVEL,
    ages: ["nation"],
    note: NATION_AGES,
  },
  {
    id: "scb-2022-09-30",
    date: "2022-09-30",
    table: "BefolkManad",
    status: "preliminary",
    source: "SCB, tabell BefolkManad: folkmängd per kommun och ettårsklass 30 september 2022",
    levels: EVERY_LEVEL,
    ages: EVERY_LEVEL,
    note: BORN_LATE,
  },
  {
    id: "recovered-2022-11-01",
    date: "2022-11-01",
    table: "Publicerade belopp per invånare",
    status: "recovered",
    source: "Framräknat ur publicerade belopp per invånare (länens folkmängd 1 november 2022)",
    levels: ["nation", "county"],
    ages: [],
    note: INFERRED,
  },
  {
    id: "scb-2022-12-31",
    date: "2022-12-31",
    table: "BefolkningNy (TAB638)",
    status: "official",
    source: "SCB, tabell BefolkningNy (TAB638): folkmängd per kommun 31 december 2022",
    levels: EVERY_LEVEL,
    ages: ["nation"],
    note: NATION_AGES,
  },
  {
    id: "recovered-2023-11-01",
    date: "2023-11-01",
    table: "Publicerade belopp per invånare",
    status: "recovered",
    source: "Framräknat ur publicerade belopp per invånare (länens folkmängd 1 november 2023)",
    levels: ["nation", "county"],
    ages: [],
    note: INFERRED,
  },
  {
    id: "scb-2023-12-31",
    date: "2023-12-31",
    table: "BefolkningNy (TAB638)",
    status: "official",
    source: "SCB, tabell BefolkningNy (TAB638): folkmängd per kommun 31 december 2023",
    levels: EVERY_LEVEL,
    ages: [],
    note: NO_AGES,
  },
  {
    id: "scb-2024-11-01",
    date: "2024-11-01",
    table: "FolkmangdNov (TAB1267)",
    status: "official",
    source: "SCB, tabell FolkmangdNov (TAB1267): folkmängd per kommun 1 november 2024",
    levels: EVERY_LEVEL,
    ages: [],
    note: NO_AGES,
  },
  {
    id: "scb-2024-12-31",
    date: "2024-12-31",
    table: "BefolkningNy (TAB638)",
    status: "official",
    source: "SCB, tabell BefolkningNy (TAB638): folkmängd per kommun 31 december 2024",
    levels: EVERY_LEVEL,
    ages: [],
    note: NO_AGES,
  },
]);
