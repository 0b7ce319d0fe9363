import { levelNamed } from "../../recipients/level-named.ts";
import { LEVELS } from "../../recipients/recipient.ts";
import type { OptionSpec } from "./arguments.ts";

/** `--level`: a level by its Swedish or English name. */
export const LEVEL: OptionSpec = { type: "string", values: LEVELS, meaning: levelNamed };
