/**
 * Reads registers of people as Statistics Sweden serves them: CSV, json-stat, PX, whole tables zipped, workbooks' sheets.
 *
 * @module fordela/registers
 */

export type { RegisterSum } from "../population/register-sums.ts";
export {
  type ImportedRegister,
  importRegister,
  type SuppliedRegister,
} from "../tables/registers/import-register.ts";
export type { LeftOut } from "../tables/registers/left-out.ts";
export { readRegister } from "../tables/registers/read-register.ts";
export type { TriedSums } from "../tables/registers/tried-sums.ts";
