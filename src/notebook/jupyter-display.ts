/** The method by which a Jupyter kernel, such as Deno's, asks a result to show itself. */
export const JUPYTER_DISPLAY: unique symbol = /* @__PURE__ */ Symbol.for("Jupyter.display");

/** One result in the forms that notebooks choose among, the richest first. */
export interface MimeBundle {
  readonly "text/html": string;
  readonly "text/markdown": string;
  readonly "text/plain": string;
}

/** A result that shows itself in a notebook. */
export interface Shown {
  /** The result in every form; in Swedish unless asked for English. */
  [JUPYTER_DISPLAY](lang?: "sv" | "en"): Promise<MimeBundle>;
}

/**
 * A result that also shows itself. How it does is not listed among its properties, so it prints, copies and compares as
 * before, and its type need not speak of notebooks.
 */
export function shown<T extends object>(result: T, bundle: (lang: "sv" | "en") => Promise<MimeBundle>): T {
  const value = (lang: "sv" | "en" = "sv"): Promise<MimeBundle> => bundle(lang);
  return Object.defineProperty(result, JUPYTER_DISPLAY, { value });
}
