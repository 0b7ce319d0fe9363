import { levelsInUse } from "../../recipients/in-use.ts";
import { levelNamed } from "../../recipients/level-named.ts";
import type { OptionSpec } from "./arguments.ts";

/** `--level`: a level by its Swedish or English name. */
export const LEVEL: OptionSpec = { type: "string", values: levelsInUse, meaning: levelNamed };
