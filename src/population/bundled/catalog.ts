import { deepFreeze } from "../../recipients/deep-freeze.ts";
import type { CountedLevel, RegisterInfo } from "../register.ts";

/** The registers that come with the library. */
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

/** A register that comes with the library: what it holds and how to recognise its source. */
export interface BundledInfo extends RegisterInfo {
  readonly id: RegisterId;
  /** What a user must know of the figures, in Swedish. */
  readonly note: string;
  /**
   * SHA-256 of the source file, rows `code,name,age,population` in UTF-8 with line feeds. `toCsv` of the loaded register, with the
   * official names ("Riket", "Stockholms län", "Upplands Väsby"), gives that file byte for byte.
   */
  readonly sha256: string;
}

const EVERY_LEVEL: readonly CountedLevel[] = ["nation", "county", "municipality"];
const BORN_LATE = "Ålder = år minus födelseår; födda oktober–december ingår inte.";
const NO_AGES = "Inga åldrar.";
const NATION_AGES = "Ettårsklasser finns bara för riket.";
const INFERRED =
  "Datumet är härlett: talen ligger inom 0,22 % från den 31 december samma år. Inga kommuner och inga åldrar.";

/**
 * Every register that comes with the library, by date: Statistics Sweden's own, and county totals worked out from published amounts.
 * `loadRegister` gives the figures.
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
    sha256: "73501ae7d735c282c392a43f1f74263c5ceaadd49c6a3f1879b1bf43292d04cc",
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
    sha256: "9176a19aa6852c985f788ad9c441892219f51e5f373a20d6caff2c89f15c6237",
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
    sha256: "2b4b000da181f28b16fbef44dc70d820839c9f0044007af7a39b322bf177985a",
  },
  {
    id: "recovered-2020-11-01",
    date: "2020-11-01",
    table: "Publicerade belopp per invånare",
    status: "recovered",
    source: "Återvunnet ur publicerade belopp per invånare (länens folkmängd 1 november 2020)",
    levels: ["nation", "county"],
    ages: [],
    note: "Datumet är härlett: talen ligger inom 0,22 % från den 31 december samma år. Inga kommuner och inga åldrar. Norrbotten är riket minus de övriga tjugo länen.",
    sha256: "b91e4976f369a50fbf780a48d3cbbddad8158f8d57b6d047033bc005840cf8b2",
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
    sha256: "5ad1f93a0cfc7db200e363ded00150a04fa498da5d4a7997943860b3184beaf2",
  },
  {
    id: "recovered-2021-11-01",
    date: "2021-11-01",
    table: "Publicerade belopp per invånare",
    status: "recovered",
    source: "Återvunnet ur publicerade belopp per invånare (länens folkmängd 1 november 2021)",
    levels: ["nation", "county"],
    ages: [],
    note: INFERRED,
    sha256: "8e3429edc6436a81b56695fb2f12b8886075be65af9f29c79e18138de3dbc9c5",
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
    sha256: "adee98415107f4a9c28cc8f8a9a3e704a4803a89b113cf2c7cf095dd63a0e106",
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
    sha256: "ca7b283603567c8ae5e9760fc40d5727f607648cbb5e2b379275f0748260ddaf",
  },
  {
    id: "recovered-2022-11-01",
    date: "2022-11-01",
    table: "Publicerade belopp per invånare",
    status: "recovered",
    source: "Återvunnet ur publicerade belopp per invånare (länens folkmängd 1 november 2022)",
    levels: ["nation", "county"],
    ages: [],
    note: INFERRED,
    sha256: "645a3ed8ce146656de3fb89ed1a303bc1b19b1367b418d2555862bb56d5c9482",
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
    sha256: "68c632fa1fa177eabde9d98f4aedd0db39663e2bd29968394b6031d822377d46",
  },
  {
    id: "recovered-2023-11-01",
    date: "2023-11-01",
    table: "Publicerade belopp per invånare",
    status: "recovered",
    source: "Återvunnet ur publicerade belopp per invånare (länens folkmängd 1 november 2023)",
    levels: ["nation", "county"],
    ages: [],
    note: INFERRED,
    sha256: "a1989ad993f5f20c236cdc20655832c95580d4a6957a363b9628be6ddff99346",
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
    sha256: "23a9d93197182d4bea564b1a1cee5346f4c74e9d079efefba7f6be9b14b517b5",
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
    sha256: "194d22b303f17e58f5e83ac4e6fd529adecd2eb5fa32a57b356325315c115f36",
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
    sha256: "e4d2d6501b611aedab4f97eb653d69632be6adfdbe46a1b4e88cec5e4b3ab1d2",
  },
]);
