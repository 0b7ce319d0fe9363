import type { RuleSet } from "../rule.ts";
import { indicator } from "./indicator.ts";
import { mean } from "./mean.ts";
import { mixed } from "./mixed.ts";
import { population } from "./population.ts";
import { product } from "./product.ts";
import { rate } from "./rate.ts";
import { received } from "./received.ts";
import { suppliedExactly } from "./supplied-exactly.ts";

/** Every kind of weight there is; a new kind is a new file and a line here. */
export const WEIGHTS: Required<RuleSet["weights"]> = {
  population,
  supplied: suppliedExactly,
  indicator,
  rate,
  product,
  mixed,
  mean,
  received,
};
