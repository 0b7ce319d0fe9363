import { Allocation } from "../allocate/allocation.ts";
import { Comparison } from "../compare/comparison.ts";
import { Explanation } from "../explain/explain.ts";
import type { Language } from "../language/language.ts";
import { checkOptions, ONLY_LANGUAGE, shown } from "../problems/check-arguments.ts";
import { refuse } from "../problems/refuse.ts";
import { Verification } from "../verify/verification.ts";
import { JUPYTER_DISPLAY, type MimeBundle, type Shown } from "./jupyter-display.ts";

// The one side effect of importing: results get the method that notebooks ask for. How each is drawn is loaded when asked.
teach(Allocation, async (one, lang) => (await import("./show-allocation.ts")).showAllocation(one, lang));
teach(Comparison, async (one, lang) => (await import("./show-comparison.ts")).showComparison(one, lang));
teach(Explanation, async (one, lang) => (await import("./show-explanation.ts")).showExplanation(one, lang));
teach(Verification, async (one, lang) =>
  (await import("./show-verification.ts")).showVerification(one, lang),
);

/** How a result is shown. */
export interface ShowOptions {
  /** Default `sv`. */
  readonly lang?: "sv" | "en";
}

/**
 * A result to be shown in a notebook in the language asked for: as the last expression of a cell, or handed to
 * `Deno.jupyter.display`. Without it results show themselves in Swedish.
 *
 * @param result what `allocate`, `compare`, `verify` or `explain` gave
 * @throws AllocationError for anything that does not show itself
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { JUPYTER_DISPLAY, show } from "fordela/notebook";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] });
 * const bundle = await show(allocation, { lang: "en" })[JUPYTER_DISPLAY]();
 * bundle["text/plain"].includes("County"); // true
 * ```
 */
export function show(result: object, options: ShowOptions = {}): Shown {
  checkOptions("show", options, ONLY_LANGUAGE);
  const { lang = "sv" } = options;
  if (typeof result !== "object" || result === null || !(JUPYTER_DISPLAY in result))
    refuse("argument-invalid", ["result"], {
      of: "show",
      name: "result",
      given: shown(result),
      expected: ["<shown>"],
    });
  const itself = result as Shown;
  return { [JUPYTER_DISPLAY]: (asked = lang) => itself[JUPYTER_DISPLAY](asked) };
}

/** Gives every result of a class the method; it is not listed among the properties, so results print as before. */
function teach<T extends object>(
  kind: { readonly prototype: T },
  bundle: (result: T, lang: Language) => Promise<MimeBundle>,
): void {
  const value = function (this: T, lang: Language = "sv"): Promise<MimeBundle> {
    return bundle(this, lang);
  };
  Object.defineProperty(kind.prototype, JUPYTER_DISPLAY, { value, configurable: true });
}
