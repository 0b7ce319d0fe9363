import { deepFreeze } from "../recipients/deep-freeze.ts";

/** The row and the column of each recipient's tile, from 0, by code. */
export type TileGrid = Readonly<Record<string, readonly [row: number, column: number]>>;

/**
 * Tiles of Sweden's counties and regions, by code: north is up, and neighbours touch where a grid allows it (39 of 41 do). The
 * layout is the project's own.
 *
 * @example
 * ```ts
 * import { COUNTY_GRID } from "fordela/pictures";
 * COUNTY_GRID["23"]; // [2, 2]
 * ```
 */
export const COUNTY_GRID: TileGrid = /* @__PURE__ */ deepFreeze({
  "25": [0, 3],
  "24": [1, 3],
  "23": [2, 2],
  "22": [2, 3],
  "20": [3, 2],
  "21": [3, 3],
  "03": [3, 4],
  "17": [4, 1],
  "18": [4, 2],
  "19": [4, 3],
  "01": [4, 4],
  "14": [5, 1],
  "06": [5, 2],
  "05": [5, 3],
  "04": [5, 4],
  "13": [6, 1],
  "07": [6, 2],
  "08": [6, 3],
  "09": [6, 5],
  "12": [7, 1],
  "10": [7, 2],
} as const);
