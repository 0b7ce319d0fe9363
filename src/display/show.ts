import { Allocation } from "../allocate/allocation.ts";
import { Comparison } from "../compare/comparison.ts";
import { Explanation } from "../explain/explain.ts";
import type { Language } from "../language/language.ts";
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
 * @throws TypeError for anything that does not show itself
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
export function show(result: object, { lang = "sv" }: ShowOptions = {}): Shown {
  if (!(JUPYTER_DISPLAY in result))
    throw new TypeError(
      "show takes a result of allocate, compare, verify or explain; a copy of one does not show itself",
    );
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
