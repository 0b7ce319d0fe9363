import { JUPYTER_DISPLAY, type Shown } from "./jupyter-display.ts";

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
 * import { allocate, JUPYTER_DISPLAY, show } from "fordela";
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
