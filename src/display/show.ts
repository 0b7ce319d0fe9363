import { Allocation } from "../allocate/allocation.ts";
import { Comparison } from "../compare/comparison.ts";
import { Explanation } from "../explain/explain.ts";
import type { Language } from "../language/language.ts";
import { checkOptions, ONLY_LANGUAGE, shown } from "../problems/check-argument.ts";
import { refuse } from "../problems/refuse.ts";
import { Verification } from "../verify/verification.ts";
import { JUPYTER_DISPLAY, type MimeBundle, type Shown } from "./jupyter-display.ts";

// The only side effect of the import: results get the method that notebooks call. The code that draws each is loaded
// when called.
teach(Allocation, async (one, lang) => (await import("./show-allocation.ts")).showAllocation(one, lang));
teach(Comparison, async (one, lang) => (await import("./show-comparison.ts")).showComparison(one, lang));
teach(Explanation, async (one, lang) => (await import("./show-explanation.ts")).showExplanation(one, lang));
teach(Verification, async (one, lang) =>
  (await import("./show-verification.ts")).showVerification(one, lang),
);

/** How a result is shown. */
export interface ShowOptions {
  /** Default `sv`. */
  readonly lang?: "sv" | "en" | undefined;
}

/**
 * Makes a result that a notebook shows in the given language: use it as the last expression of a cell, or pass it to
 * `Deno.jupyter.display`. Without `show`, results appear in Swedish.
 *
 * @param result the result of `allocate`, `compare`, `verify` or `explain`
 * @throws AllocationError for a value that is not such a result
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
  const itself = result as Shown | null | undefined;
  if (!itself?.[JUPYTER_DISPLAY])
    refuse("argument-invalid", ["result"], {
      of: "show",
      name: "result",
      given: shown(result),
      expected: ["<shown>"],
    });
  return { [JUPYTER_DISPLAY]: (asked = lang) => itself[JUPYTER_DISPLAY](asked) };
}

/** Adds the method to every result of a class. It is not enumerable, so results print as before. */
function teach<T extends object>(
  kind: { readonly prototype: T },
  bundle: (result: T, lang: Language) => Promise<MimeBundle>,
): void {
  const value = function (this: T, lang: Language = "sv"): Promise<MimeBundle> {
    return bundle(this, lang);
  };
  Object.defineProperty(kind.prototype, JUPYTER_DISPLAY, { value, configurable: true });
}
