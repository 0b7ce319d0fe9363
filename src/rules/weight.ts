import type { Ages } from "../population/register.ts";

/** What a proportional rule shares by. */
export type Weight =
  | { readonly by: "population"; readonly ages?: Ages }
  /** Weights handed in with their source: whole numbers by recipient code. */
  | { readonly by: "supplied"; readonly values: Readonly<Record<string, bigint>>; readonly source: string };
