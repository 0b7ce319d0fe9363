import type { RuleSet } from "../rule.ts";
import { indicator } from "./indicator.ts";
import { mean } from "./mean.ts";
import { mixed } from "./mixed.ts";
import { population } from "./population.ts";
import { product } from "./product.ts";
import { rate } from "./rate.ts";
import { received } from "./received.ts";
import { suppliedExactly } from "./supplied-exactly.ts";

/** Every kind of weight. To add one, write a file for it and add a line here. */
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
