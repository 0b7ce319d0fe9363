/** The method that a Jupyter kernel, such as Deno's, calls to show a result. */
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
