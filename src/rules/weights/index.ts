import type { KindsOfWeight } from "../rule.ts";
import { between } from "./between.ts";
import { indicator } from "./indicator.ts";
import { least } from "./least.ts";
import { mean } from "./mean.ts";
import { mixed } from "./mixed.ts";
import { population } from "./population.ts";
import { product } from "./product.ts";
import { rate } from "./rate.ts";
import { received } from "./received.ts";
import { summed } from "./summed.ts";
import { suppliedExactly } from "./supplied-exactly.ts";

/** Every kind of weight. To add one, write a file for it and add a line here. */
export const WEIGHTS: Required<KindsOfWeight> = {
  population,
  supplied: suppliedExactly,
  indicator,
  rate,
  product,
  mixed,
  mean,
  summed,
  between,
  least,
  received,
};
