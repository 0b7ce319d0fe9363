import type { Ore } from "../../money/ore.ts";

/** What one cell of figures says, or where and why it cannot be read; positions count from 0 in the text as printed. */
export type FigureReading =
  | { readonly value: Ore | bigint | null; readonly step: Ore }
  | { readonly position: number }
  | { readonly readings: readonly Ore[] };
